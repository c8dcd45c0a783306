// Begin, working days and end: two of them give the third, on the working calendar.
import { type Day, formatDay } from "../../src/core/model/day";
import type { Draft } from "./draft";
import type { Standing } from "./standing";

/** What the field for the end shows: what was typed there, else what follows from the others. */
export function endShown({ ends, days, start }: Draft, standing: Standing | null): string {
  if (ends !== null) return ends;
  const given = days.trim() !== "" || start.trim() !== "";
  return given && standing !== null ? formatDay(standing.state.ends) : "";
}

/**
 * A change with what follows from it: an end typed gives the days, anything else takes the typed end back.
 *
 * @param end the end that was typed, null where it is no date
 * @param endsAfter where it would end with so many working days
 */
export function withDates(
  change: Partial<Draft>,
  end: Day | null,
  endsAfter: (days: number) => Day | null,
): Partial<Draft> {
  if (change.ends === undefined)
    return MOVES.some((field) => field in change) ? { ...change, ends: null } : change;
  const days = end === null ? null : daysUntil(end, endsAfter);
  return days === null ? change : { ...change, days: String(days) };
}

const MOVES = ["start", "days", "after", "owner", "milestone", "constraint"] as const;

/** As long as anything takes. */
const MOST = 10_000;

/** The most working days with which it ends by a day; null where it cannot. Ends never come earlier with more days. */
function daysUntil(end: Day, endsAfter: (days: number) => Day | null): number | null {
  const keeps = (days: number) => {
    const ends = endsAfter(days);
    return ends !== null && ends <= end;
  };
  if (!keeps(1)) return null;
  let low = 1;
  let high = 2;
  while (high < MOST && keeps(high)) [low, high] = [high, high * 2];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (keeps(middle)) low = middle;
    else high = middle;
  }
  return low;
}
