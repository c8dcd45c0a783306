// The colours and number formats of all views. Every text stands on its ground with a contrast of 4.5 or more.
import type { Status, Unit } from "../core/model/reason";
import type { TaskStatus } from "../core/model/task-state";
import { symbolOf } from "../i18n/format";
import type { Rule, Style } from "./grid";

export const INK = "#1f2a37";
export const MUTED = "#5b6675";
const BAND = "#eef2f7";
const LINE = "#d5dce5";
export const ACCENT = "#1d5fbf";
export const SUBTLE = "#f7f9fb";

export const TITLE: Style = { bold: true, size: 16, color: INK };
export const HEADER: Style = { bold: true, background: BAND, color: INK, line: LINE, wrap: true };
/** Columns of a table that Milepost fills. */
export const OURS: Style = { background: SUBTLE };
export const NOTE: Style = { color: MUTED };
export const INPUT: Style = { background: "#fff8e1", color: INK, bold: true, align: "center" };

interface Tone {
  readonly background: string;
  readonly color: string;
}
const GOOD: Tone = { background: "#e1f3e7", color: "#0f5f2c" };
const WARN: Tone = { background: "#fdf0cd", color: "#7a4f00" };
const BAD: Tone = { background: "#fbe1de", color: "#9c1f16" };
const REACHED: Tone = { background: "#dfeafb", color: "#174a94" };

const TONES: Readonly<Partial<Record<Status | TaskStatus, Tone>>> = {
  green: GOOD,
  amber: WARN,
  red: BAD,
  missed: BAD,
  done: REACHED,
  late: BAD,
  risk: WARN,
  running: GOOD,
};

/** Colours each status word; the word itself says it without colour. */
export function statusRules(
  words: Readonly<Partial<Record<Status | TaskStatus, string>>>,
  column: string,
  area: Pick<Rule, "row" | "column" | "rows" | "columns">,
): readonly Rule[] {
  return Object.entries(TONES).flatMap(([status, tone]) => {
    const word = words[status as Status];
    return word === undefined
      ? []
      : [{ ...area, ...tone, formula: `$${column}${area.row}="${word}"` }];
  });
}

export const DATE_FORMAT = "yyyy-mm-dd";

/** The number format for a unit; money without minor units, since views show whole amounts. */
export function unitFormat(unit: Unit, currency: string): string {
  switch (unit) {
    case "money":
      return `"${symbolOf(currency)}"#,##0`;
    case "percent":
      return "0.00%";
    case "days":
      return "#,##0.0";
    case "count":
      return "#,##0";
  }
}
