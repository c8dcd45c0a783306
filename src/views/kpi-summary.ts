// The KPI summary: each KPI once, its value as a formula over the tables that a click explains; the months behind the
// trend stand below, so that the whole prints on one page.

import { type KpiState, trendMonths } from "../core/kpi/assess-kpis";
import { isShown, type KpiKey } from "../core/kpi/dictionary";
import type { Cell } from "../core/model/cell";
import { comparedWith } from "../core/model/period";
import { kpiAbout, kpiName } from "../i18n/kpi-words";
import { sentences, type ViewContext } from "./context";
import { type Area, type Grid, type Rule, squared } from "./grid";
import { kpiFormulas } from "./kpi-formula";
import { NAMED_CELLS, namedCells } from "./kpi-named-cells";
import {
  ACCENT,
  BAND,
  DATE_FORMAT,
  HEADER,
  INPUT,
  NOTE,
  statusRules,
  TITLE,
  unitFormat,
} from "./palette";

/** Where the period is chosen, and the cells that the formulas look at. */
export const PERIOD_CELL = { row: 3, column: 2 } as const;
const FIRST = 6;
/** Value to Trend: also the columns of the months below. */
const WIDTHS = [144, 118, 84, 96, 84, 96, 76, 96, 246];
const WIDTH = WIDTHS.length;
const MONTHS_FROM = 2;
const TREND_MONTHS = 6;
const NAMED_IN_ROW = WIDTH - 1;
const LETTERS = "ABCDEFGHIJ";

/** The row of the first KPI's months, below the block of values and a title. */
const monthsRow = (kpis: number) => FIRST + kpis + 2;
const wordsRow = (kpis: number) => monthsRow(kpis) + kpis + 2;

/** Named cells of this view, for the layout that its formulas are resolved with. */
export function kpiCells(kpis: number): Readonly<Record<string, string>> {
  const words = wordsRow(kpis);
  return {
    from: "$D$3",
    to: "$F$3",
    beforeFrom: "$H$3",
    beforeTo: "$I$3",
    ...Object.fromEntries(
      NAMED_CELLS.map((name, i) => [
        name,
        `$${LETTERS[(i % NAMED_IN_ROW) + 1]}$${words + Math.floor(i / NAMED_IN_ROW)}`,
      ]),
    ),
  };
}

export function drawKpiSummary(context: ViewContext): Grid {
  const { model, texts } = context;
  const words = texts.views.kpiSummary;
  const shown = shownKpis(context);
  const formats = shown.map((state) => formatOf(state, context));
  const months = trendMonths(model.period, model.asOf).slice(-TREND_MONTHS);
  const before = comparedWith(model.period, model.choice.compare);
  const named = namedCells(context);
  const rowOf = new Map(shown.map(({ id }, i) => [id, FIRST + i]));
  const formulaOf = kpiFormulas(model.kpis, context.layout, (id) => {
    const row = rowOf.get(id);
    return row === undefined ? null : `$B$${row}`;
  });
  return {
    cells: squared(
      [
        [words.title],
        [{ formula: context.asOfFormula }],
        [
          words.period,
          texts.choice.periods[model.period.kind],
          words.from,
          model.period.from,
          words.to,
          model.period.to,
          before && words.previous,
          before?.from ?? null,
          before?.to ?? null,
        ],
        [],
        [
          words.kpi,
          words.value,
          words.status,
          words.target,
          words.attainment,
          words.previous,
          words.trend,
          null,
          words.why,
        ],
        ...shown.map((state, i) =>
          kpiRow(context, state, formulaOf(state.id), FIRST + i, monthsRow(shown.length) + i),
        ),
        [],
        [words.trendMonths, ...months.map((month) => month.from), null, words.about],
        ...shown.map((state) => [
          kpiName(state, texts),
          ...state.trend.slice(-TREND_MONTHS),
          null,
          kpiAbout(state, model.kpis, texts),
        ]),
        [],
        [words.words],
        ...[0, NAMED_IN_ROW].map((first) => [
          null,
          ...NAMED_CELLS.slice(first, first + NAMED_IN_ROW).map((name) => named[name]),
        ]),
      ],
      WIDTH,
    ),
    formats: {
      row: FIRST,
      column: 2,
      formats: [
        ...formats.map((format) => [format, "General", format, "0%", format, "General", "General"]),
        Array(WIDTH - 2).fill("General"),
        [...months.map(() => "yyyy-mm"), "General"],
        ...formats.map((format) => [...months.map(() => format), "General"]),
      ],
    },
    look: look(Object.values(texts.choice.periods)),
    rules: rules(context, shown.length),
  };
}

/** Nothing here depends on how many KPIs are shown: the look stays when one is hidden. */
function look(periods: readonly string[]): Grid["look"] {
  const column = (index: number, style: Area["style"]): Area => ({
    row: FIRST,
    column: index,
    rows: null,
    columns: 1,
    style,
  });
  return {
    tabColor: ACCENT,
    widths: WIDTHS,
    titleHeight: 32,
    frozenRows: FIRST - 1,
    frozenColumns: 1,
    hidden: [],
    controls: [{ ...PERIOD_CELL, choices: periods }],
    areas: [
      { row: 1, column: 1, rows: 1, columns: 1, style: TITLE },
      { row: 2, column: 1, rows: 1, columns: WIDTH, style: NOTE },
      { row: 3, column: 1, rows: 1, columns: 6, style: { ...NOTE, align: "right" } },
      { row: 3, column: 2, rows: 1, columns: 1, style: INPUT },
      { row: 3, column: 4, rows: 1, columns: 1, style: { format: DATE_FORMAT } },
      { row: 3, column: 6, rows: 1, columns: 1, style: { format: DATE_FORMAT } },
      { row: 3, column: 8, rows: 1, columns: 2, style: { ...NOTE, format: DATE_FORMAT } },
      { row: FIRST - 1, column: 1, rows: 1, columns: WIDTH, style: HEADER },
      { row: FIRST - 1, column: 2, rows: 1, columns: WIDTH - 2, style: { align: "right" } },
      { row: FIRST - 1, column: 3, rows: 1, columns: 1, style: { align: "left" } },
      { row: FIRST - 1, column: 7, rows: 1, columns: 1, style: { align: "center" } },
      column(1, { bold: true, wrap: true }),
      column(WIDTH, { wrap: true }),
    ],
  };
}

/** The values stand out, and so does the head of the months below. */
function rules({ texts }: ViewContext, kpis: number): readonly Rule[] {
  const area = { row: FIRST, column: 3, rows: kpis, columns: 1 };
  const months = { row: FIRST, column: 1, rows: monthsRow(kpis) - FIRST, columns: WIDTH };
  const head = texts.views.kpiSummary.trendMonths;
  return kpis === 0
    ? []
    : [
        ...statusRules(texts.status, "C", area),
        { ...area, column: 2, formula: `$A${FIRST}<>""`, bold: true },
        { ...months, formula: `$A${FIRST}="${head}"`, background: BAND, bold: true },
      ];
}

/** The kinds of things that a KPI counts. */
const COUNTED: Readonly<Partial<Record<KpiKey, "deals" | "customers">>> = {
  dealsWon: "deals",
  dealsLost: "deals",
  newCustomers: "customers",
};

function formatOf({ key, unit }: KpiState, { model, texts }: ViewContext): string {
  const { units } = texts.views.kpiSummary;
  const counted = key === null ? undefined : COUNTED[key];
  // What people make of counts is mostly a mean.
  if (key === null && unit === "count") return "#,##0.00";
  const words = unit === "days" ? units.days : counted === undefined ? undefined : units[counted];
  return unitFormat(unit, model.settings.currency, words);
}

/** KPIs that the KPIs table does not hide. */
export function shownKpis({ model }: ViewContext): readonly KpiState[] {
  return model.kpis.filter(({ id }) => isShown(id, model.rows.kpis));
}

function kpiRow(
  context: ViewContext,
  state: KpiState,
  formula: string | null,
  row: number,
  monthsAt: number,
): readonly Cell[] {
  const { texts } = context;
  const { value, target, attainment, previous, trend, status } = state;
  const letter = (index: number) => LETTERS[index - 1] ?? "A";
  const [first, last] = [letter(MONTHS_FROM), letter(MONTHS_FROM + TREND_MONTHS - 1)];
  return [
    kpiName(state, texts),
    formula === null ? value : { formula },
    status === "none" ? null : texts.status[status],
    target,
    attainment === null ? null : { formula: `IFERROR(B${row}/D${row};"")` },
    previous,
    trend.slice(-TREND_MONTHS).some((month) => month !== null)
      ? { formula: `SPARKLINE(${first}${monthsAt}:${last}${monthsAt})` }
      : null,
    null,
    sentences(context, state.why),
  ];
}
