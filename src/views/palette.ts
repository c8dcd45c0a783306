// The colours and number formats of all views. Every text stands on its ground with a contrast of 4.5 or more.
import type { Status, Unit } from "../core/model/reason";
import type { Lifecycle } from "../core/model/rows";
import type { TaskStatus } from "../core/model/task-state";
import { symbolOf } from "../i18n/format";
import { TONES, type Tone } from "../tones";
import type { Rule, Style } from "./grid";

export const INK = "#1f2a37";
export const MUTED = "#5b6675";
export const BAND = "#eef2f7";
export const LINE = "#d5dce5";
export const ACCENT = "#1d5fbf";
export const SUBTLE = "#f7f9fb";

export const TITLE: Style = { bold: true, size: 16, color: INK };
export const HEADER: Style = { bold: true, background: BAND, color: INK, line: LINE, wrap: true };
/** Columns of a table that Milepost fills. */
export const OURS: Style = { background: SUBTLE };
export const NOTE: Style = { color: MUTED };
/** A link is underlined by Sheets itself. */
export const LINK: Style = { color: ACCENT };
export const INPUT: Style = { background: "#fff8e1", color: INK, bold: true, align: "center" };

/** Colours each status word, one rule for a tone; the word itself says it without colour. */
export function statusRules(
  words: Readonly<Partial<Record<Status | TaskStatus | Lifecycle, string>>>,
  column: string,
  area: Pick<Rule, "row" | "column" | "rows" | "columns">,
): readonly Rule[] {
  const byTone = new Map<Tone, Set<string>>();
  for (const [status, tone] of Object.entries(TONES)) {
    const word = words[status as Status];
    if (word !== undefined) byTone.set(tone, (byTone.get(tone) ?? new Set()).add(word));
  }
  return [...byTone].map(([tone, of]) => {
    const is = [...of].map((word) => `$${column}${area.row}="${word}"`);
    return { ...area, ...tone, formula: is.length > 1 ? `OR(${is.join(";")})` : is.join("") };
  });
}

export const DATE_FORMAT = "yyyy-mm-dd";

/** A word behind a figure, such as "days", with the form that goes with 1. */
export interface UnitWords {
  readonly one: string;
  readonly many: string;
}

/** The number format for a unit; money without minor units, since views show whole amounts. */
export function unitFormat(unit: Unit, currency: string, words?: UnitWords): string {
  switch (unit) {
    case "money":
      return `"${symbolOf(currency)}"#,##0`;
    case "percent":
      return "0.0%";
    case "ratio":
      return "0.00";
    case "days":
      return words === undefined ? "#,##0.0" : `#,##0.0"${words.many}"`;
    case "count":
      return words === undefined ? "#,##0" : `[=1]0"${words.one}";#,##0"${words.many}"`;
  }
}

/** From which amount on each scaled format is shorter than whole amounts. */
const LARGE = 10_000_000;
const HUGE = 1_000_000_000;

/**
 * The number format of amounts up to a largest one: whole while they fit a column, then in larger units.
 *
 * @param scaled the digits of number formats in a language's own large units
 */
export function moneyFormat(
  largest: number,
  currency: string,
  scaled: { readonly large: string; readonly huge: string },
): string {
  if (largest < LARGE) return unitFormat("money", currency);
  return `"${symbolOf(currency)}"${largest < HUGE ? scaled.large : scaled.huge}`;
}
