// Begin, working days and end: two of them give the third, on the working calendar.
import { countWorkdays } from "../../src/core/calendar/workdays";
import { formatDay } from "../../src/core/model/day";
import type { Draft } from "./draft";
import { dayTyped, type Known } from "./known";
import type { Standing } from "./standing";

/** What the field for the end shows: what was typed there, else what follows from the others. */
export function endShown({ ends, days, start }: Draft, standing: Standing | null): string {
  if (ends !== null) return ends;
  const given = days.trim() !== "" || start.trim() !== "";
  return given && standing !== null ? formatDay(standing.state.ends) : "";
}

/** A change with what follows from it: an end typed gives the days, anything else takes the typed end back. */
export function withDates(
  change: Partial<Draft>,
  draft: Draft,
  standing: Standing | null,
  known: Known,
): Partial<Draft> {
  if (change.ends === undefined)
    return MOVES.some((field) => field in change) ? { ...change, ends: null } : change;
  if (change.ends === null) return change;
  const days = daysUntil(change.ends, draft, standing, known);
  return days === null ? change : { ...change, days: String(days) };
}

const MOVES = ["start", "days", "after", "milestone", "constraint", "constraintDate"] as const;

/** Working days from where it begins to an end; null where that is no date, or lies before. */
function daysUntil(
  ends: string,
  { start }: Draft,
  standing: Standing | null,
  { calendar, facts }: Known,
): number | null {
  const end = dayTyped(ends, facts);
  const begin = standing?.state.begins ?? dayTyped(start, facts, "first") ?? facts.asOf;
  if (end === null || end < begin) return null;
  const days = countWorkdays(calendar, begin, end);
  return days > 0 ? days : null;
}
