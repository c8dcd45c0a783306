// How KPI Summary looks: as wide as a printed page, with everything that only formulas read out of sight.
import { SLICES } from "../core/model/figure-choice";
import { PERIODS } from "../core/model/settings";
import { BAD } from "../tones";
import type { ViewContext } from "./context";
import type { Area, Grid, Rule, Style } from "./grid";
import {
  COMPARE_CELL,
  CONTROLS_ROW,
  DAY_CELL,
  PERIOD_CELL,
  sliceCell,
} from "./kpi-summary-choices";
import {
  HIDDEN,
  HIDDEN_COLUMNS,
  KPI_COLUMNS,
  KPI_FIRST,
  KPI_WIDTHS,
  type KpiField,
  kpiColumn,
  kpiLetter,
  PAGE_ROWS,
} from "./kpi-summary-columns";
import { FUNNEL_COLUMNS } from "./kpi-summary-funnel";
import { NAMED_DAYS } from "./kpi-summary-hidden";
import { ACCENT, BAND, DATE_FORMAT, HEADER, INPUT, NOTE, statusRules, TITLE } from "./palette";

/** Text that stays as it is typed: no "2025 Q4" becomes a number. */
const AS_TYPED = "@";
const CONTROL: Style = { ...INPUT, size: 9, bold: false, wrap: true };

/** Nothing here depends on how many KPIs are shown: the look stays when one is hidden. */
export function kpiLook({ texts }: ViewContext): Grid["look"] {
  const words = texts.views.kpiSummary;
  const shown = KPI_COLUMNS.length;
  const below = (field: KpiField, style: Style): Area => ({
    row: KPI_FIRST,
    column: kpiColumn(field),
    rows: null,
    columns: 1,
    style,
  });
  const hidden = (column: number, rows: number, style: Style): Area => ({
    row: KPI_FIRST,
    column,
    rows,
    columns: 1,
    style,
  });
  const first = sliceCell(SLICES[0]);
  return {
    tabColor: ACCENT,
    widths: KPI_WIDTHS,
    titleHeight: 32,
    frozenRows: KPI_FIRST - 1,
    frozenColumns: 1,
    hidden: HIDDEN_COLUMNS,
    controls: [
      { ...PERIOD_CELL, choices: PERIODS.map((kind) => words.periods[kind]) },
      { ...COMPARE_CELL, choices: Object.values(words.comparisons) },
      ...SLICES.map((by, i) => ({
        ...sliceCell(by),
        choices: {
          row: KPI_FIRST,
          column: HIDDEN.choices + i,
          rows: PAGE_ROWS - KPI_FIRST + 1,
          columns: 1,
        },
      })),
    ],
    areas: [
      { row: 1, column: 1, rows: 1, columns: 1, style: TITLE },
      { row: 2, column: 1, rows: 1, columns: shown, style: NOTE },
      {
        row: CONTROLS_ROW - 1,
        column: 1,
        rows: 1,
        columns: shown,
        style: { ...NOTE, align: "center", size: 9 },
      },
      { ...PERIOD_CELL, rows: 1, columns: COMPARE_CELL.column, style: CONTROL },
      { ...DAY_CELL, rows: 1, columns: 1, style: { format: AS_TYPED } },
      { ...first, rows: 1, columns: SLICES.length, style: { ...CONTROL, format: AS_TYPED } },
      { row: CONTROLS_ROW + 1, column: 1, rows: 1, columns: shown, style: NOTE },
      {
        row: KPI_FIRST - 1,
        column: 1,
        rows: 1,
        columns: shown,
        style: { ...HEADER, align: "right", size: 9 },
      },
      ...(["kpi", "why"] as const).map((field) => ({
        ...below(field, { align: "left" }),
        row: KPI_FIRST - 1,
        rows: 1,
      })),
      ...(["trend", "status"] as const).map((field) => ({
        ...below(field, { align: "center" }),
        row: KPI_FIRST - 1,
        rows: 1,
      })),
      below("kpi", { bold: true, wrap: true }),
      // Numbers stand there anyway; the heads of the funnel stand above theirs.
      ...Array.from(
        { length: FUNNEL_COLUMNS - 1 },
        (_, i): Area => ({
          row: KPI_FIRST,
          column: i + 2,
          rows: null,
          columns: 1,
          style: { align: "right" },
        }),
      ),
      below("attainment", { format: "0%" }),
      below("chance", { format: "0%", align: "right", wrap: true, size: 9 }),
      below("status", { align: "center", wrap: true }),
      below("why", { wrap: true, size: 9 }),
      {
        row: KPI_FIRST - 1,
        column: HIDDEN.months,
        rows: 1,
        columns: 12,
        style: { format: "yyyy-mm" },
      },
      hidden(HIDDEN.words + 1, NAMED_DAYS, { format: DATE_FORMAT }),
      hidden(HIDDEN.burnUp, PAGE_ROWS - KPI_FIRST + 1, { format: "mm-dd" }),
      hidden(HIDDEN.people + 1, PAGE_ROWS - KPI_FIRST + 1, { format: "0%" }),
    ],
  };
}

/**
 * The values stand out, and so does what nobody understands of the choice.
 *
 * @param funnel the row of the funnel's heads; null without one
 */
export function kpiRules(
  { texts }: ViewContext,
  kpis: number,
  funnel: number | null,
): readonly Rule[] {
  const fault = { row: CONTROLS_ROW + 1, column: 1, rows: 1, columns: KPI_COLUMNS.length };
  const area = { row: KPI_FIRST, rows: kpis, columns: 1 };
  const faulty = { ...fault, formula: `LEFT($A${fault.row};1)="!"`, ...BAD, bold: true };
  const heads: readonly Rule[] =
    funnel === null
      ? []
      : [
          {
            row: funnel,
            column: 1,
            rows: 1,
            columns: FUNNEL_COLUMNS,
            formula: `$A${funnel}<>""`,
            background: BAND,
            bold: true,
          },
        ];
  return kpis === 0
    ? [faulty, ...heads]
    : [
        faulty,
        ...heads,
        ...statusRules(texts.status, kpiLetter("status"), {
          ...area,
          column: kpiColumn("status"),
        }),
        {
          ...area,
          column: kpiColumn("value"),
          formula: `$A${KPI_FIRST}<>""`,
          bold: true,
        },
      ];
}
