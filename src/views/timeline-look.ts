// How the timeline looks: widths and formats for as many columns as a chart may have, and bars by few rules.
import type { TimeUnit } from "../core/model/time-unit";
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
  SUBTLE,
  statusRules,
  TITLE,
} from "./palette";
import { GROUPING_CELL, GROUPINGS, ONLY_CELL, SCALE_CELL } from "./timeline-choices";
import { HIDDEN_COLUMNS, LEFT, LEFT_WIDTHS, SEEN, TIMELINE_FIRST } from "./timeline-columns";
import { MILESTONE } from "./timeline-rows";
import { COLUMN_WIDTHS, columnOf, type RuleLoad, type TimeAxis } from "./timeline-scale";

/** The row of the columns' first days. */
export const HEAD = TIMELINE_FIRST - 1;
/** Chart columns are formatted this far, so that a coarser or finer scale needs no new look. */
const CHART_COLUMNS = 132;
/** From dark to light in this order, so that they differ in grey as well. */
const DONE = "#24507d";
const CRITICAL = "#d9632b";
const REST = "#9cc0ea";
const GHOST = "#d9cfe8";
const TODAY = "#ffdf80";
const OFF = "#eceff3";
/** A number format that shows a space: for figures that only the rules look at. Not every spreadsheet takes ";;;". */
const HIDDEN = '" "';
/** Columns from one colour's explanation to the next. */
export const LEGEND_STEP = 7;

/** The chart's columns are as wide as their scale needs. */
export function chartWidths(scale: TimeUnit): NonNullable<Grid["columnWidths"]> {
  return { start: LEFT + 1, count: CHART_COLUMNS, width: COLUMN_WIDTHS[scale] };
}

/** The days or months above the chart. */
export function headFormats({ scale, starts }: TimeAxis): readonly string[] {
  const format = scale === "day" || scale === "week" ? "d" : "m";
  return [...starts.slice(0, -1).map(() => format), HIDDEN];
}

export function timelineLook({ texts }: ViewContext): Grid["look"] {
  const { scales, groupings } = texts.views.timeline;
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
  const head = (column: number, columns: number, align: "center" | "right"): Area => ({
    row: HEAD,
    column,
    rows: 1,
    columns,
    style: { align },
  });
  const { row, column } = SCALE_CELL;
  return {
    tabColor: ACCENT,
    widths: LEFT_WIDTHS,
    titleHeight: 32,
    frozenRows: HEAD,
    frozenColumns: 1,
    hidden: HIDDEN_COLUMNS,
    controls: [
      { ...SCALE_CELL, choices: Object.values(scales) },
      { ...GROUPING_CELL, choices: GROUPINGS.map((grouping) => groupings[grouping]) },
    ],
    areas: [
      { row: 1, column: 1, rows: 1, columns: 1, style: TITLE },
      { row, column: 1, rows: 3, columns: LEFT, style: NOTE },
      { row, column: column - 1, rows: 3, columns: 1, style: { align: "right" } },
      { row, column, rows: ONLY_CELL.row - row + 1, columns: 1, style: INPUT },
      chart(2, 3, { color: MUTED, size: 9 }),
      swatch(2, 0, DONE),
      swatch(2, 1, REST),
      swatch(2, 2, CRITICAL),
      swatch(2, 3, GHOST),
      swatch(3, 0, TODAY),
      swatch(3, 1, OFF),
      chart(1, 1, { format: HIDDEN, color: "#ffffff" }),
      { row: HEAD, column: 1, rows: 1, columns: LEFT, style: HEADER },
      head(2, 2, "center"),
      head(4, 1, "right"),
      head(5, 1, "center"),
      head(8, 1, "right"),
      chart(HEAD, 1, { ...HEADER, align: "center", size: 8, wrap: false }),
      left(1, 1, { wrap: true }),
      left(2, 2, { format: DATE_FORMAT, align: "center" }),
      left(4, 1, { format: "0%", align: "right" }),
      left(5, 1, { align: "center" }),
      left(7, 1, { align: "center" }),
      left(8, 1, { format: "+0;-0", align: "right" }),
      chart(TIMELINE_FIRST, null, { align: "center", color: INK, size: 11 }),
    ],
  };
}

/** What the rules below cost: bars over each column, days off by day alone, the rest in the left. */
export function ruleLoad(scale: TimeUnit, rows: number, ghosts: boolean): RuleLoad {
  return { rows, perColumn: 3 + Number(ghosts) + Number(scale === "day"), beside: SEEN + 4 };
}

/**
 * At most ten. Relative to the first chart cell, M6: its column's days are from M$5 to before N$5.
 *
 * @param ghosts whether any row has one
 */
export function timelineRules(
  context: ViewContext,
  axis: TimeAxis,
  rows: number,
  ghosts: boolean,
): readonly Rule[] {
  if (rows === 0) return [];
  const first = TIMELINE_FIRST;
  const area = { row: first, column: LEFT + 1, rows, columns: axis.starts.length - 1 };
  const within = (begins: string, ends: string) =>
    `$${begins}${first}<>"";M$${HEAD}<=$${ends}${first};N$${HEAD}>$${begins}${first}`;
  const bar = `${within("B", "C")};LEFT($G${first};1)<>"${MILESTONE}"`;
  const today = columnOf(axis, context.model.asOf);
  // What is done needs no colour: ten rules are all there may be.
  const { done: _, ...words } = { ...context.texts.status, ...context.texts.taskStatus };
  return [
    {
      ...area,
      formula: `AND(${bar};$D${first}>0;M$${HEAD}<$B${first}+($C${first}-$B${first}+1)*$D${first})`,
      background: DONE,
      color: "#ffffff",
    },
    { ...area, formula: `AND(${bar};$G${first}="!")`, background: CRITICAL },
    { ...area, formula: `AND(${bar})`, background: REST },
    ...(ghosts ? [{ ...area, formula: `AND(${within("I", "J")})`, background: GHOST }] : []),
    ...(today < 0
      ? []
      : [
          {
            // From the header on, where a line under the date says it without colour.
            row: HEAD,
            column: LEFT + 1 + today,
            rows: rows + 1,
            columns: 1,
            formula: "TRUE",
            background: TODAY,
            underline: true,
          },
        ]),
    ...(axis.scale === "day" ? [{ ...area, formula: "M$1=1", background: OFF }] : []),
    {
      row: first,
      column: 1,
      rows,
      columns: SEEN,
      formula: `$K${first}<>""`,
      bold: true,
      background: SUBTLE,
    },
    ...statusRules(words, "E", { row: first, column: 5, rows, columns: 1 }),
  ];
}
