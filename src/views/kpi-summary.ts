// The KPI summary: each KPI once, its value as a formula over the tables that a click explains.

import { type KpiState, TREND_MONTHS } from "../core/kpi/assess-kpis";
import { KPIS, kpiFormula } from "../core/kpi/dictionary";
import type { Cell } from "../core/model/cell";
import { resolve } from "../core/model/layout";
import { lastMonths } from "../core/model/period";
import { sentences, type ViewContext } from "./context";
import { type Area, type Grid, squared } from "./grid";
import {
  ACCENT,
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
const TREND_COLUMN = 11;
const WIDTHS = [
  170,
  110,
  110,
  100,
  110,
  110,
  100,
  320,
  110,
  300,
  ...Array(TREND_MONTHS).fill(80),
  430,
];
const WIDTH = WIDTHS.length;
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** Named cells of this view, for the layout that its formulas are resolved with. */
export function kpiCells(kpis: number): Readonly<Record<string, string>> {
  const words = FIRST + kpis + 2;
  return {
    from: "$D$3",
    to: "$F$3",
    open: `$B$${words}`,
    won: `$C$${words}`,
    lost: `$D$${words}`,
  };
}

export function drawKpiSummary(context: ViewContext): Grid {
  const { model, texts } = context;
  const words = texts.views.kpiSummary;
  const shown = shownKpis(context);
  const { currency } = model.settings;
  const formats = shown.map(({ key }) => unitFormat(KPIS[key].unit, currency));
  const months = lastMonths(TREND_MONTHS, model.asOf);
  const area = { row: FIRST, column: 1, rows: shown.length, columns: WIDTH };
  const column = (index: number, columns: number, style: Area["style"]): Area => ({
    row: FIRST,
    column: index,
    rows: shown.length,
    columns,
    style,
  });
  const { stageKinds } = texts.choice;
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
        ],
        [],
        [
          words.kpi,
          words.value,
          words.target,
          words.attainment,
          words.previous,
          words.trend,
          words.status,
          words.why,
          words.allTime,
          words.allTimeWhy,
          ...months.map((month) => month.from),
          words.about,
        ],
        ...shown.map((state, i) => kpiRow(context, state, FIRST + i)),
        [],
        [words.words],
        [null, stageKinds.open, stageKinds.won, stageKinds.lost],
      ],
      WIDTH,
    ),
    formats: {
      row: FIRST,
      column: 2,
      formats: formats.map((format) => [
        format,
        format,
        "0%",
        format,
        "General",
        "General",
        "General",
        format,
        "General",
        ...months.map(() => format),
      ]),
    },
    look: {
      tabColor: ACCENT,
      widths: WIDTHS,
      titleHeight: 32,
      frozenRows: FIRST - 1,
      frozenColumns: 1,
      controls: [{ ...PERIOD_CELL, choices: Object.values(texts.choice.periods) }],
      areas: [
        { row: 1, column: 1, rows: 1, columns: 1, style: TITLE },
        { row: 2, column: 1, rows: 1, columns: WIDTH, style: NOTE },
        { row: 3, column: 1, rows: 1, columns: 6, style: { ...NOTE, align: "right" } },
        { row: 3, column: 2, rows: 1, columns: 1, style: INPUT },
        { row: 3, column: 4, rows: 1, columns: 1, style: { format: DATE_FORMAT } },
        { row: 3, column: 6, rows: 1, columns: 1, style: { format: DATE_FORMAT } },
        { row: FIRST - 1, column: 1, rows: 1, columns: WIDTH, style: HEADER },
        { row: FIRST - 1, column: 2, rows: 1, columns: 4, style: { align: "right" } },
        { row: FIRST - 1, column: 7, rows: 1, columns: 1, style: { align: "center" } },
        { row: FIRST - 1, column: 9, rows: 1, columns: 1, style: { align: "right" } },
        {
          row: FIRST - 1,
          column: TREND_COLUMN,
          rows: 1,
          columns: TREND_MONTHS,
          style: { format: "yyyy-mm", align: "right" },
        },
        column(1, 1, { bold: true }),
        column(2, 1, { bold: true, size: 11 }),
        column(7, 1, { align: "center" }),
        column(8, 1, { wrap: true }),
        column(10, 1, { wrap: true, ...NOTE }),
        column(TREND_COLUMN, TREND_MONTHS, NOTE),
        column(WIDTH, 1, { ...NOTE, wrap: true }),
        { row: FIRST + shown.length + 1, column: 1, rows: 2, columns: 4, style: NOTE },
      ],
    },
    rules: statusRules(texts.status, "G", { ...area, column: 7, columns: 1 }),
  };
}

/** KPIs that the KPIs table does not hide. */
export function shownKpis({ model }: ViewContext): readonly KpiState[] {
  const hidden = new Set(model.rows.kpis.filter((row) => !row.show).map((row) => row.id));
  return model.kpis.filter(({ key }) => !hidden.has(key));
}

function kpiRow(context: ViewContext, state: KpiState, row: number): readonly Cell[] {
  const { texts, layout } = context;
  const { key, value, target, attainment, previous, trend, status, allTime } = state;
  const formula = (span: "period" | "all", otherwise: number | null): Cell => {
    const text = resolve(kpiFormula(key, span), layout);
    return text === null ? otherwise : { formula: text };
  };
  const all = context.model.period.kind === "all";
  const letter = (index: number) => LETTERS[index - 1] ?? "A";
  const months = `${letter(TREND_COLUMN)}${row}:${letter(TREND_COLUMN + TREND_MONTHS - 1)}${row}`;
  return [
    texts.kpi[key].name,
    formula(all ? "all" : "period", value),
    target,
    attainment === null ? null : { formula: `IFERROR(B${row}/C${row};"")` },
    previous,
    trend.some((month) => month !== null) ? { formula: `SPARKLINE(${months})` } : null,
    status === "none" ? null : texts.status[status],
    sentences(context, state.why),
    formula("all", allTime),
    sentences(context, state.allTimeWhy),
    ...trend,
    texts.kpi[key].about,
  ];
}
