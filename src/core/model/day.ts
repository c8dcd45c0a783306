// A day as a whole number, and the civil calendar (proleptic Gregorian) upon it, without Date.
// Months count from 1 January to 12 December, weekdays from 1 Monday to 7 Sunday (ISO 8601).

/**
 * A sheet's date serial without its time of day: days since 1899-12-30, counted without a gap.
 * 1900-03-01 is 61 as in Excel; before it Google Sheets, and so this, has no 29 February 1900.
 */
export type Day = number & { readonly unit: "day" };

export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly date: number;
}

/** Days from 0000-03-01, where the algorithms below begin to count, to 1899-12-30. */
const SHEET_EPOCH = 693_899;
/** 9999-12-31, the last day that a sheet can show. */
export const LAST_DAY = 2_958_465 as Day;
const DAYS_PER_ERA = 146_097;

/** The day of a sheet's serial, whose fraction is the time of day. */
export function dayOfSerial(serial: number): Day {
  return Math.floor(serial) as Day;
}

/** The day so many days later; `count` may be negative. */
export function addDays(day: Day, count: number): Day {
  return (day + count) as Day;
}

/**
 * The day of a civil date. Months and dates beyond their range carry over, as in Date.UTC:
 * `day(2026, 13, 1)` is 2027-01-01, `day(2026, 3, 0)` is 2026-02-28.
 *
 * Source: H. Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil.
 */
export function day(year: number, month: number, date: number): Day {
  const months = year * 12 + month - 3;
  const marchYear = Math.floor(months / 12);
  const marchMonth = months - marchYear * 12;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * marchMonth + 2) / 5) + date - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return (era * DAYS_PER_ERA + dayOfEra - SHEET_EPOCH) as Day;
}

/** The civil date of a day. Source: as `day`, civil_from_days. */
export function civil(of: Day): CivilDate {
  const days = of + SHEET_EPOCH;
  const era = Math.floor(days / DAYS_PER_ERA);
  const dayOfEra = days - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const date = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return { year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, date };
}

/** ISO weekday, 1 Monday to 7 Sunday. Day 0 was a Saturday. */
export function weekday(of: Day): number {
  return modulo(of + 5, 7) + 1;
}

/** How many days a month has. */
export function daysInMonth(year: number, month: number): number {
  return day(year, month + 1, 1) - day(year, month, 1);
}

/** The same date so many months later, or the month's last where it has no such date. */
export function addMonths(to: Day, count: number): Day {
  const { year, month, date } = civil(to);
  return day(year, month + count, Math.min(date, daysInMonth(year, month + count)));
}

/** Months from that of one day to that of another. */
export function monthsBetween(from: Day, to: Day): number {
  const [first, last] = [civil(from), civil(to)];
  return (last.year - first.year) * 12 + last.month - first.month;
}

/** The first day of its week; `firstWeekday` is an ISO weekday. */
export function startOfWeek(of: Day, firstWeekday: number): Day {
  return addDays(of, -modulo(weekday(of) - firstWeekday, 7));
}

/** The last day of its week. */
export function endOfWeek(of: Day, firstWeekday: number): Day {
  return addDays(startOfWeek(of, firstWeekday), 6);
}

export function startOfMonth(of: Day): Day {
  return startOfSpan(of, 1, 1);
}

export function endOfMonth(of: Day): Day {
  return endOfSpan(of, 1, 1);
}

/** The first day of its fiscal quarter; quarters are counted from `fiscalStartMonth` (1 to 12). */
export function startOfQuarter(of: Day, fiscalStartMonth: number): Day {
  return startOfSpan(of, 3, fiscalStartMonth);
}

/** The last day of its fiscal quarter. */
export function endOfQuarter(of: Day, fiscalStartMonth: number): Day {
  return endOfSpan(of, 3, fiscalStartMonth);
}

/** The first day of its fiscal year, which begins with `fiscalStartMonth` (1 to 12). */
export function startOfYear(of: Day, fiscalStartMonth: number): Day {
  return startOfSpan(of, 12, fiscalStartMonth);
}

/** The last day of its fiscal year. */
export function endOfYear(of: Day, fiscalStartMonth: number): Day {
  return endOfSpan(of, 12, fiscalStartMonth);
}

/** ISO 8601: `2026-03-02`. For the years 0 to 9999, which is all that a sheet can hold. */
export function formatDay(of: Day): string {
  const { year, month, date } = civil(of);
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(date, 2)}`;
}

/** The day that an ISO date names: yyyy-mm-dd, a date that exists; anything else is undefined. */
export function parseIsoDay(text: string): Day | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const parsed = day(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8)));
  return formatDay(parsed) === text ? parsed : undefined;
}

/** Spans of `months` months that tile the year from the first of month `from` on. */
function startOfSpan(of: Day, months: number, from: number): Day {
  const { year, month } = civil(of);
  return day(year, month - modulo(month - from, months), 1);
}

function endOfSpan(of: Day, months: number, from: number): Day {
  return addDays(addMonths(startOfSpan(of, months, from), months), -1);
}

function modulo(value: number, by: number): number {
  return value - Math.floor(value / by) * by;
}

function padded(value: number, width: number): string {
  return String(value).padStart(width, "0");
}
