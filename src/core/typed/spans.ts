// Spans of days by year, month and date, or null for what the calendar does not have.
import { addDays, addMonths, type Day, day, daysInMonth, startOfWeek } from "../model/day";
import type { DayBy, DayContext, Span } from "./day-context";

/** A year that a text gives, or else the context's. `by` is what becomes of a text that gave it. */
export function yearOf(text: string | undefined, { year }: DayContext): number | null {
  if (text === undefined || text === "") return year;
  const digits = text.replace("'", "");
  const value = Number(digits);
  // What is planned and sold lies in this century; a birthday or the like may not.
  return digits.length === 2 ? value + (value < 70 ? 2000 : 1900) : value;
}

/** "full" or "period" for a text that gave its own year; else it was filled in. */
export const byYear = (text: string | undefined, by: DayBy): DayBy =>
  text === undefined || text === "" ? "context" : by;

/** One date, where it exists. */
export function dateSpan(year: number | null, month: number, date: number, by: DayBy): Span | null {
  if (!inCalendar(year, month) || year === null) return null;
  if (!(date >= 1 && date <= daysInMonth(year, month))) return null;
  const only = day(year, month, date);
  return { first: only, last: only, by };
}

/** So many months from the first of one on. */
export function monthsSpan(
  year: number | null,
  month: number,
  count: number,
  by: DayBy,
): Span | null {
  if (!inCalendar(year, month) || year === null) return null;
  const first = day(year, month, 1);
  return { first, last: addDays(addMonths(first, count), -1), by };
}

/** `part` of the fiscal year cut into `parts`: quarter 1 of 4, half 2 of 2. */
export function fiscalSpan(
  year: number | null,
  part: number,
  parts: number,
  { fiscalStart }: DayContext,
  by: DayBy,
): Span | null {
  if (part < 1 || part > parts || year === null || !inCalendar(year, 1)) return null;
  const count = 12 / parts;
  const first = addMonths(day(year, fiscalStart, 1), (part - 1) * count);
  return { first, last: addDays(addMonths(first, count), -1), by };
}

/**
 * A numbered week. With weeks from Monday as ISO 8601 counts them; else week 1 is that of 1 January, as in Sheets'
 * WEEKNUM.
 */
export function weekSpan(
  year: number | null,
  week: number,
  { weekStart }: DayContext,
  by: DayBy,
): Span | null {
  if (year === null || !inCalendar(year, 1)) return null;
  const inFirst = (of: number): Day => day(of, 1, weekStart === 1 ? 4 : 1);
  const first = addDays(startOfWeek(inFirst(year), weekStart), (week - 1) * 7);
  const next = startOfWeek(inFirst(year + 1), weekStart);
  // The last week of a year without ISO's rule may be the first of the next.
  const end = weekStart === 1 ? next : day(year + 1, 1, 1);
  return week >= 1 && first < end ? { first, last: addDays(first, 6), by } : null;
}

const inCalendar = (year: number | null, month: number) =>
  year !== null && year >= 1900 && year <= 2199 && month >= 1 && month <= 12;
