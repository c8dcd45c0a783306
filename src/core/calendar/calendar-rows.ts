// The Calendar table's rows as days: what everybody has off or works, and what is wrong with a row.
import { addDays, type Day } from "../model/day";
import type { Finding } from "../model/issue";
import type { CalendarDay, DayKind } from "../model/rows";

/** Ten years; a longer row is a mistyped year. */
const LONGEST = 3660;

/** The days of a row, the first to the last. One that cannot be right counts for its first day. */
export function rowDays({ on, until }: CalendarDay): readonly Day[] {
  if (on === null) return [];
  const count = until === null || until < on || until - on > LONGEST ? 1 : until - on + 1;
  return Array.from({ length: count }, (_, i) => addDays(on, i));
}

/** What a row says of its days: off, where nothing is said, so that a pasted list of dates is enough. */
export function kindOf({ kind }: CalendarDay): DayKind {
  return kind ?? "off";
}

/** Everybody's days of a kind; single people's leave is not among them. */
export function daysForAll(rows: readonly CalendarDay[], kind: DayKind): readonly Day[] {
  return rows.filter((row) => row.person === null && kindOf(row) === kind).flatMap(rowDays);
}

/** Rows that end before they begin, or last longer than anything does. */
export function calendarFindings(rows: readonly CalendarDay[]): readonly Finding[] {
  return rows.flatMap(({ id, on, until }): Finding[] => {
    if (on === null || until === null) return [];
    const at = { table: "calendar", id, column: "until" } as const;
    if (until < on) return [{ ...at, code: "endsBeforeStart", params: {} }];
    return until - on > LONGEST ? [{ ...at, code: "tooFarFromStart", params: {} }] : [];
  });
}
