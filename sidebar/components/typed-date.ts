// Dates that are clear without knowing the sheet's locale and day; the server, which knows both, reads the others.
import { day, formatDay } from "../../src/core/model/day";
import { bareContext, type DayContext } from "../../src/core/typed/day-context";
import { readDay } from "../../src/core/typed/read-day";

const MONTH_FIRST = bareContext("mdy");
const DAY_FIRST = bareContext("dmy");
/** As if everything were known. A leap year, whose February has every date that a server's may have. */
const SUPPOSED: Partial<DayContext> = { year: 2024, month: 1, anchor: day(2024, 1, 1) };

/** "2026-03-02" for a date that means one day to everybody, such as 2026年3月2日 or 2 Mar 2026; null for anything else. */
export function isoDate(text: string): string | null {
  const read = readDay(text, MONTH_FIRST);
  return read?.by === "full" && readDay(text, DAY_FIRST)?.day === read.day
    ? formatDay(read.day)
    : null;
}

/** Whether the server may be able to read a text as a date: 3/1/2026, Q1, 月底, next Friday. */
export function mayBeDate(text: string): boolean {
  return [MONTH_FIRST, DAY_FIRST].some(
    (context) => readDay(text, { ...context, ...SUPPOSED }) !== null,
  );
}
