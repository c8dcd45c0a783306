// Working days as a line on which a day has two instants: its start, and the end of its work.
// For sheets, whose dates are whole days; a person's line is everybody's with leave taken out.
import type { Day } from "../model/day";
import type { WorkCalendar } from "./work-calendar";
import { type Instant, type Shift, type WorkLine, workLine } from "./work-line";

const WORKED: readonly Shift[] = [[0, 1]];
const OFF: readonly Shift[] = [];

/**
 * The line of a calendar, whose units are working days.
 *
 * @param leave days off of a person, in any order; those that are off anyhow change nothing
 */
export function dayLine(calendar: WorkCalendar, leave: readonly Day[] = []): WorkLine {
  const week = calendar.before.map((_, weekday) =>
    calendar.week.includes(weekday) ? WORKED : OFF,
  );
  const exceptions = new Map<Day, readonly Shift[]>();
  for (const { day, works } of calendar.exceptions) exceptions.set(day, works ? WORKED : OFF);
  for (const day of leave) exceptions.set(day, OFF);
  return workLine({ perDay: 2, week, exceptions });
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
