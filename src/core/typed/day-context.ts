// What a date as people type it may lack, and how sure it is what they mean.
import type { Day } from "../model/day";

/** Which comes first in dates such as 3/1/2017. Month first goes for 26/3/1 as well. */
export type DayOrder = "mdy" | "dmy";

/** What is known besides the text. Null where nothing is: a text that needs it is no date then. */
export interface DayContext {
  readonly order: DayOrder;
  /** The year of 3月2日, and the fiscal year of Q1. */
  readonly year: number | null;
  /** The month of 2日, 1 January. */
  readonly month: number | null;
  /** Whether a period stands for its first or its last day. */
  readonly edge: "first" | "last";
  /** 1 January to 12 December. A fiscal year is named for the year in which it begins. */
  readonly fiscalStart: number;
  /** ISO weekday, 1 Monday to 7 Sunday. */
  readonly weekStart: number;
  /** The day from which "next week" counts. */
  readonly anchor: Day | null;
}

/** Nothing known but the order. */
export function bareContext(order: DayOrder): DayContext {
  return {
    order,
    year: null,
    month: null,
    edge: "last",
    fiscalStart: 1,
    weekStart: 1,
    anchor: null,
  };
}

/**
 * Where a day was taken from: the text alone; with a year or month of the context; as one edge of a period that the
 * text names in full; or counted from the anchor, so that the same text means another day tomorrow.
 */
export type DayBy = "full" | "context" | "period" | "relative";

export interface DayRead {
  readonly day: Day;
  readonly by: DayBy;
}

/** The days that a text may mean: one day, or a period from its first to its last. */
export interface Span {
  readonly first: Day;
  readonly last: Day;
  readonly by: DayBy;
}

/** A way of writing days: what it looks like, and what it means. */
export interface Form {
  readonly pattern: RegExp;
  readonly read: (parts: readonly (string | undefined)[], context: DayContext) => Span | null;
}

/** What the first form that fits makes of a text. */
export function readForms(forms: readonly Form[], text: string, context: DayContext): Span | null {
  for (const { pattern, read } of forms) {
    const match = pattern.exec(text);
    const span = match && read(match, context);
    if (span) return span;
  }
  return null;
}
