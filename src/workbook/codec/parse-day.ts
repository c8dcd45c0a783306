// Dates as people type them into text cells, and what a column's texts together say of how they are written.
import { type Day, day as dayOf } from "../../core/model/day";
import { bareContext, type DayContext, type DayOrder } from "../../core/typed/day-context";
import { plainDay, readDay } from "../../core/typed/read-day";

/** The day that a text names in full; null where it names none, or lacks a part. A time of day is left out. */
export function parseDay(text: string, order: DayOrder): Day | null {
  const read = readDay(text, bareContext(order));
  return read?.by === "full" ? read.day : null;
}

/** Two numbers and perhaps a year behind them: 3/1/2017, 3/1/17, 3/1. */
const NUMBERS = /^(\d{1,2})\s*[-/.]\s*(\d{1,2})(?:\s*[-/.]\s*('?\d{1,2}|\d{4}))?$/;

/** What a column's texts say: "undecided" where dates can be read both ways, "none" where no date depends on it. */
export type ColumnOrder = DayOrder | "undecided" | "none";

/**
 * The order that a column's texts are written in: a first or second number above 12 decides for all of them. Where
 * three numbers have two digits each, the year is the one that changes least: 26-03-02, 26-04-11 begin with it.
 */
export function columnOrder(texts: Iterable<string>): ColumnOrder {
  const votes = { mdy: 0, dmy: 0, either: 0 };
  const inFront = { least: 99, most: 0 };
  const behind = { least: 99, most: 0 };
  let yearOrDay = 0;
  let dayInFront = false;
  for (const text of texts) {
    const [, first = "", second = "", third = ""] = NUMBERS.exec(plainDay(text)) ?? [];
    // 26/3/2 can only begin with its year; it is read the same in both orders.
    if (first === "" || third.length === 1 || Number(first) > 31) continue;
    dayInFront ||= first.length === 1 || third.length > 2;
    if (third.length === 2) {
      widen(inFront, Number(first));
      widen(behind, Number(third));
    }
    if (third.length === 2 && Number(first) > 12) yearOrDay += 1;
    else if (Number(first) > 12 && Number(second) <= 12) votes.dmy += 1;
    else if (Number(second) > 12 && Number(first) <= 12) votes.mdy += 1;
    else if (first !== second) votes.either += 1;
  }
  const change = (range: Range) => range.most - range.least;
  if (dayInFront || change(inFront) > change(behind)) votes.dmy += yearOrDay;
  else if (change(inFront) < change(behind)) votes.mdy += yearOrDay;
  else votes.either += yearOrDay;
  if (votes.mdy > 0 && votes.dmy > 0) return "undecided";
  if (votes.mdy > 0) return "mdy";
  if (votes.dmy > 0) return "dmy";
  return votes.either > 0 ? "undecided" : "none";
}

interface Range {
  least: number;
  most: number;
}

function widen(range: Range, by: number): void {
  range.least = Math.min(range.least, by);
  range.most = Math.max(range.most, by);
}

/** As `columnOrder`, and `otherwise` where the texts do not decide. */
export function dayOrder(texts: Iterable<string>, otherwise: DayOrder): DayOrder {
  const order = columnOrder(texts);
  return order === "mdy" || order === "dmy" ? order : otherwise;
}

/** The order of a locale's own dates: month first in the United States and in East Asia. */
export function orderOfLocale(locale: string): DayOrder {
  return /^(en_US|en_PH|zh|ja|ko)/.test(locale) ? "mdy" : "dmy";
}

/** What a column's dates lack, so that the sheet's name or its user has to say it. */
export interface Lacking {
  /** 3月2日 or Q1 stand without a year. */
  readonly year: boolean;
  /** 2日 stands without a month. */
  readonly month: boolean;
  /** "next week" depends on the day from which one looks. */
  readonly anchor: boolean;
}

/** Looks at every text of a column. */
export function lackingIn(texts: Iterable<string>): Lacking {
  // A leap year, and either order: no date is missed that another year or order has.
  const year = 2024;
  const anchor = dayOf(year, 1, 1);
  const reads = (text: string, known: Partial<DayContext>) =>
    (["mdy", "dmy"] as const).some(
      (order) => readDay(text, { ...bareContext(order), ...known }) !== null,
    );
  const lacking = { year: false, month: false, anchor: false };
  for (const text of texts) {
    if (reads(text, {})) continue;
    if (reads(text, { year })) lacking.year = true;
    else if (reads(text, { anchor })) lacking.anchor = true;
    else if (reads(text, { year, month: 1 })) {
      lacking.year = true;
      lacking.month = true;
    }
  }
  return lacking;
}
