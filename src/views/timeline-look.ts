// How the timeline looks: widths and formats for as many columns as a chart may have, and bars by few rules.
import type { ViewContext } from "./context";
import type { Area, Grid, Rule } from "./grid";
import {
  ACCENT,
  DATE_FORMAT,
  HEADER,
  INK,
  INPUT,
  MUTED,
  NOTE,
  statusRules,
  TITLE,
} from "./palette";
import { MILESTONE, TIMELINE_FIRST } from "./timeline-rows";
import {
  COLUMN_WIDTHS,
  columnOf,
  type RuleLoad,
  type Scale,
  type TimeAxis,
} from "./timeline-scale";

/** Where the scale is chosen. */
export const SCALE_CELL = { row: 2, column: 6 } as const;
/** The row of the columns' first days. */
export const HEAD = TIMELINE_FIRST - 1;
/** Columns before the chart: task, begins, ends, done, status, owner, mark, and the hidden trace. */
export const LEFT = 8;
const WIDTHS = [200, 84, 84, 52, 92, 100, 28, 20];
/** Chart columns are formatted this far, so that a coarser or finer scale needs no new look. */
const CHART_COLUMNS = 132;
const DONE = "#2f5d8a";
const REST = "#9cc0ea";
const CRITICAL = "#d9632b";
const TODAY = "#ffe9a8";
const OFF = "#eceff3";
/** A number format that shows a space: for figures that only the rules look at. Not every spreadsheet takes ";;;". */
export const HIDDEN = '" "';
/** Columns from one colour's explanation to the next. */
export const LEGEND_STEP = 7;

/** The chart's columns are as wide as their scale needs. */
export function chartWidths(scale: Scale): NonNullable<Grid["columnWidths"]> {
  return { start: LEFT + 1, count: CHART_COLUMNS, width: COLUMN_WIDTHS[scale] };
}

export function timelineLook(scales: Readonly<Record<string, string>>): Grid["look"] {
  const chart = (row: number, rows: number | null, style: Area["style"]): Area => ({
    row,
    column: LEFT + 1,
    rows,
    columns: CHART_COLUMNS,
    style,
  });
  const swatch = (row: number, index: number, background: string): Area => ({
    row,
    column: LEFT + 1 + index * LEGEND_STEP,
    rows: 1,
    columns: 1,
    style: { background },
  });
  const left = (column: number, columns: number, style: Area["style"]): Area => ({
    row: TIMELINE_FIRST,
    column,
    rows: null,
    columns,
    style,
  });
  return {
    tabColor: ACCENT,
    widths: WIDTHS,
    titleHeight: 32,
    frozenRows: HEAD,
    frozenColumns: 1,
    hidden: [LEFT],
    controls: [{ ...SCALE_CELL, choices: Object.values(scales) }],
    areas: [
      { row: 1, column: 1, rows: 1, columns: 1, style: TITLE },
      { row: 2, column: 1, rows: 3, columns: LEFT, style: NOTE },
      { row: 2, column: 5, rows: 1, columns: 1, style: { align: "right" } },
      { row: SCALE_CELL.row, column: SCALE_CELL.column, rows: 1, columns: 1, style: INPUT },
      chart(2, 3, { color: MUTED, size: 9 }),
      swatch(2, 0, DONE),
      swatch(2, 1, REST),
      swatch(2, 2, CRITICAL),
      swatch(3, 0, TODAY),
      swatch(3, 1, OFF),
      chart(1, 1, { format: HIDDEN, color: "#ffffff" }),
      { row: 4, column: 7, rows: 1, columns: 1, style: { format: HIDDEN, color: "#ffffff" } },
      { row: HEAD, column: 1, rows: 1, columns: LEFT, style: HEADER },
      chart(HEAD, 1, { ...HEADER, align: "center", size: 8, wrap: false }),
      left(1, 1, { wrap: true }),
      left(2, 2, { format: DATE_FORMAT, align: "center" }),
      left(4, 1, { format: "0%", align: "right" }),
      left(5, 1, { align: "center" }),
      left(7, 1, { align: "center" }),
      chart(TIMELINE_FIRST, null, { align: "center", color: INK, size: 11 }),
    ],
  };
}

/** What the rules below cost: bars in three colours over each column, days off by day alone, the rest in the left. */
export function ruleLoad(scale: Scale, rows: number): RuleLoad {
  return { rows, perColumn: scale === "day" ? 4 : 3, beside: 18 };
}

/** Relative to the first chart cell, I6: its column's days are from I$5 to before J$5. */
export function timelineRules(context: ViewContext, axis: TimeAxis, rows: number): readonly Rule[] {
  if (rows === 0) return [];
  const first = TIMELINE_FIRST;
  const area = { row: first, column: LEFT + 1, rows, columns: axis.starts.length - 1 };
  const left = { row: first, column: 1, rows, columns: LEFT };
  const inBar = `$B${first}<>"";I$5<=$C${first};J$5>$B${first}`;
  const task = `LEFT($A${first};1)=" "`;
  const bar = `${inBar};${task};LEFT($G${first};1)<>"${MILESTONE}"`;
  const today = columnOf(axis, context.model.asOf);
  return [
    {
      ...area,
      formula: `AND(${bar};$D${first}>0;I$5<$B${first}+($C${first}-$B${first}+1)*$D${first})`,
      background: DONE,
    },
    { ...area, formula: `AND(${bar};$G${first}="!")`, background: CRITICAL },
    { ...area, formula: `AND(${bar})`, background: REST },
    ...(today < 0
      ? []
      : [{ ...area, column: LEFT + 1 + today, columns: 1, formula: "TRUE", background: TODAY }]),
    ...(axis.scale === "day" ? [{ ...area, formula: "I$1=1", background: OFF }] : []),
    {
      ...left,
      formula: `AND($A${first}<>"";LEFT($A${first};1)<>" ")`,
      bold: true,
      background: "#f7f9fb",
    },
    ...statusRules({ ...context.texts.status, ...context.texts.taskStatus }, "E", {
      ...left,
      column: 5,
      columns: 1,
    }),
  ];
}
