// KPI Summary's charts, and the cells behind them.
import type { ViewContext } from "./context";
import type { CellRange, Chart } from "./grid";
import { columnAtPixel, HIDDEN, KPI_FIRST, KPI_PAGE_WIDTH } from "./kpi-summary-columns";
import { ACCENT, INK, MUTED } from "./palette";
import type { Part } from "./parts";

/** Rows of usual height that a chart covers. */
export const CHART_ROWS = 10;
const ROW_PX = 21;
const GAP_PX = 8;
/** Bars that can be told apart. */
const MOST_PEOPLE = 8;
const PEOPLE_PX = 300;
const FUNNEL_PX = 300;

/** What each chart shows, with its heads. */
export function chartParts({ model, texts }: ViewContext): readonly Part[] {
  const { charts: words } = texts.views.kpiSummary;
  const names = new Map(model.rows.team.map(({ id, name }) => [id, name]));
  const { burnUp, people } = model.charts;
  const { stages } = model.funnel;
  return [
    {
      row: KPI_FIRST - 1,
      column: HIDDEN.funnel,
      cells: [[null, words.funnel], ...stages.map(({ stage, now }) => [stage, now.reached])],
    },
    {
      row: KPI_FIRST - 1,
      column: HIDDEN.burnUp,
      cells: [
        [null, words.won, words.plan, words.forecast, words.low, words.high],
        ...burnUp.map(({ on, won, plan, forecast, low, high }) => [
          on,
          won,
          plan,
          forecast,
          low,
          high,
        ]),
      ],
    },
    {
      row: KPI_FIRST - 1,
      column: HIDDEN.people,
      cells: [
        [null, words.people],
        ...people
          .slice(0, MOST_PEOPLE)
          .map(({ person, attainment }) => [names.get(person) ?? person, attainment]),
      ],
    },
  ];
}

/** Charts for which there is something to show. @param row the first one below everything else */
export function kpiCharts({ model, texts }: ViewContext, row: number): readonly Chart[] {
  const { charts: words } = texts.views.kpiSummary;
  const { burnUp, people } = model.charts;
  const height = CHART_ROWS * ROW_PX - GAP_PX;
  const data = (column: number, rows: number, columns: number): CellRange => ({
    row: KPI_FIRST - 1,
    column,
    rows: rows + 1,
    columns,
  });
  const { stages } = model.funnel;
  const left = KPI_PAGE_WIDTH - PEOPLE_PX;
  const middle = left - GAP_PX - FUNNEL_PX;
  const burn: Chart = {
    key: "burnUp",
    kind: "line",
    title: words.burnUp,
    data: data(HIDDEN.burnUp, burnUp.length, 6),
    at: { row, column: 1, x: 0, y: 0 },
    width: middle - GAP_PX,
    height,
    series: [
      { color: ACCENT },
      { color: MUTED, dash: [8, 4] },
      { color: INK, dash: [2, 3] },
      { color: RANGE, dash: [1, 4] },
      { color: RANGE, dash: [1, 4] },
    ],
  };
  const bars = {
    kind: "bar",
    height,
    series: [{ color: ACCENT, labelled: true }],
  } as const;
  const funnel: Chart = {
    ...bars,
    key: "funnel",
    title: words.funnel,
    data: data(HIDDEN.funnel, stages.length, 2),
    at: { row, y: 0, ...columnAtPixel(middle) },
    width: FUNNEL_PX,
  };
  const reached: Chart = {
    ...bars,
    key: "people",
    title: words.people,
    data: data(HIDDEN.people, Math.min(people.length, MOST_PEOPLE), 2),
    at: { row, y: 0, ...columnAtPixel(left) },
    width: PEOPLE_PX,
  };
  return [
    ...(burnUp.length > 0 && model.rows.deals.length > 0 ? [burn] : []),
    ...(stages.length > 0 && model.rows.deals.length > 0 ? [funnel] : []),
    ...(people.length > 0 ? [reached] : []),
  ];
}

const RANGE = "#7a5195";
