// Years whose holidays nobody has announced yet: a split by working days may still change.
import { rowDays } from "../../calendar/calendar-rows";
import { civil } from "../../model/day";
import type { CalendarDay } from "../../model/rows";

/**
 * The years with a provisional row, and those up to `last` behind the last that has any, where a team keeps holidays.
 *
 * @param last the last year that matters
 */
export function provisionalYears(rows: readonly CalendarDay[], last: number): readonly number[] {
  const common = rows.filter(({ person }) => person === null);
  const years = (of: readonly CalendarDay[]) =>
    new Set(of.flatMap((row) => rowDays(row).map((day) => civil(day).year)));
  const known = [...years(common)];
  if (known.length === 0) return [];
  const marked = years(common.filter(({ provisional }) => provisional));
  for (let year = Math.max(...known) + 1; year <= last; year += 1) marked.add(year);
  return [...marked].sort((a, b) => a - b);
}
