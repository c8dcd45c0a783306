// Where the steps of a template come to stand: counted forward from a start, or back from a deadline.
import type { WorkCalendar } from "../calendar/work-calendar";
import { addWorkdays, nextWorkday, previousWorkday } from "../calendar/workdays";
import type { Day } from "../model/day";
import type { Span } from "../model/task-state";
import { slipBetween } from "./baseline";

export interface PlanStep {
  /** Working days; 0 for a milestone. */
  readonly days: number;
  /** Steps that must end first, by their place in the list, all before this one; `lag` in working days. */
  readonly after: readonly { readonly step: number; readonly lag: number }[];
}

export type Counting =
  | { readonly from: Day }
  /** The last step is to end on that day or before. */
  | { readonly by: Day };

export interface PlacedSteps {
  /** One for each step. A milestone stands on the day on which the work before it ends. */
  readonly spans: readonly Span[];
  readonly begins: Day;
  readonly ends: Day;
  /** Where a deadline leaves too little time: the day on which it all would have had to begin. */
  readonly tooLate: Day | null;
  /** Working days by which the deadline is missed then. */
  readonly missedBy: number;
}

/**
 * Nothing begins before the as-of day: where the deadline leaves too little time, all begins on that day and ends after
 * the deadline. Null without steps.
 */
export function placeSteps(
  steps: readonly PlanStep[],
  calendar: WorkCalendar,
  counting: Counting,
  asOf: Day,
): PlacedSteps | null {
  const places = offsets(steps);
  const length = places.reduce((most, { until }) => Math.max(most, until), 0);
  if (steps.length === 0) return null;
  const wanted =
    "from" in counting
      ? nextWorkday(calendar, counting.from)
      : addWorkdays(calendar, previousWorkday(calendar, counting.by), 1 - Math.max(1, length));
  const tooLate = "by" in counting && wanted < asOf ? wanted : null;
  const first = tooLate === null ? wanted : nextWorkday(calendar, asOf);
  const at = (index: number) => addWorkdays(calendar, first, Math.max(0, index));
  const ends = at(length - 1);
  return {
    spans: places.map(({ from, until }) => ({
      begins: at(from === until ? from - 1 : from),
      ends: at(until - 1),
    })),
    begins: first,
    ends,
    tooLate,
    missedBy: "by" in counting ? Math.max(0, slipBetween(calendar, counting.by, ends)) : 0,
  };
}

/** Working days from the beginning of the first step to the beginning and to the end of each. */
function offsets(
  steps: readonly PlanStep[],
): readonly { readonly from: number; readonly until: number }[] {
  const places: { from: number; until: number }[] = [];
  for (const { days, after } of steps) {
    const from = after.reduce(
      (latest, { step, lag }) => Math.max(latest, (places[step]?.until ?? 0) + lag),
      0,
    );
    places.push({ from, until: from + days });
  }
  return places;
}
