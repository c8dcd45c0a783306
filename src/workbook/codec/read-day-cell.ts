// Cells of days: Sheets' own dates, plain serials, and texts as people type them.
import { type Day, day as dayOf, dayOfSerial, daysInMonth, formatDay } from "../../core/model/day";
import { readDay } from "../../core/typed/read-day";
import type { CellValue } from "../../platform/host";
import { type CellContext, type CellRead, shown } from "./cell-read";

const FIRST_SERIAL = 1;
/** 1954: a lower plain number in a column of dates is no serial, but a figure that got there by mistake. */
const FIRST_PLAIN_SERIAL = 20_000;
/** 2199-12-31. */
const LAST_SERIAL = 109_574;

/** The day that a cell holds. A relative one is noted, since it moves with today. */
export function readDayCell(standing: CellValue, context: CellContext): CellRead {
  const cell = standing instanceof Date ? context.serialOf(standing) : standing;
  const value = standing instanceof Date ? formatDay(dayOfSerial(Number(cell))) : shown(cell);
  const fault: CellRead = { fault: { code: "notADate", params: { value } } };
  if (typeof cell === "boolean") return fault;
  const text = typeof cell === "string" ? cell : standing instanceof Date ? null : dateDigits(cell);
  if (text !== null) {
    const read = readDay(text, context.days);
    if (read === null) return fault;
    const found = { value: read.day, interpreted: true } as const;
    return read.by === "relative" ? { ...found, note: "relativeDay" } : found;
  }
  const first = standing instanceof Date ? FIRST_SERIAL : FIRST_PLAIN_SERIAL;
  if (Number(cell) >= first && Number(cell) < LAST_SERIAL + 1)
    return { value: dayOfSerial(Number(cell)) };
  const day = dateOfMonth(Number(cell), context);
  return day === null ? fault : { value: day, interpreted: true };
}

/** 20260302 and the year 2026, which are no serials; null for what may be one. */
function dateDigits(cell: number): string | null {
  const written = /^(?:19|20|21)\d{2}(?:\d{4})?$/.test(String(cell));
  return written ? String(cell) : null;
}

/** A 5 in a sheet that stands for a month is its fifth day. */
function dateOfMonth(date: number, { days: { year, month } }: CellContext): Day | null {
  if (year === null || month === null || !Number.isInteger(date)) return null;
  return date >= 1 && date <= daysInMonth(year, month) ? dayOf(year, month, date) : null;
}
