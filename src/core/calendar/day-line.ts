// Working days as a line on which a day has two instants: its start, and the end of its work.
// For sheets, whose dates are whole days; a person's line is everybody's with leave taken out.
import type { Day } from "../model/day";
import { type Instant, type Shift, type WorkLine, workLine } from "./work-line";

/** Which days are worked. */
export interface DayPattern {
  /** Working weekdays as days after Monday; never empty. */
  readonly week: readonly number[];
  /** Days that depart from the week. Of two for one day the later counts. */
  readonly exceptions: readonly { readonly day: Day; readonly works: boolean }[];
}

const WORKED: readonly Shift[] = [[0, 1]];
const OFF: readonly Shift[] = [];
const WEEKDAYS = [0, 1, 2, 3, 4, 5, 6];

/**
 * The line of a pattern, whose units are working days.
 *
 * @param leave days off of a person, in any order; those that are off anyhow change nothing
 */
export function dayLine({ week, exceptions }: DayPattern, leave: readonly Day[] = []): WorkLine {
  const own = new Map<Day, readonly Shift[]>();
  for (const { day, works } of exceptions) own.set(day, works ? WORKED : OFF);
  for (const day of leave) own.set(day, OFF);
  return workLine({
    perDay: 2,
    week: WEEKDAYS.map((weekday) => (week.includes(weekday) ? WORKED : OFF)),
    exceptions: own,
  });
}

/** The instant at which a day starts, worked or not. */
export function startOfDay(day: Day): Instant {
  return (2 * day) as Instant;
}

/** The instant at which a day's work is over. */
export function endOfDay(day: Day): Instant {
  return (2 * day + 1) as Instant;
}

/** The day to which an instant belongs. */
export function dayOf(at: Instant): Day {
  return Math.floor(at / 2) as Day;
}
