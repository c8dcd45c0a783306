// Working time as a line of whole numbers: workdays are numbered, and points lie between them.
// Point p is the start of workday p and the end of workday p - 1, with whatever is off in between.
import type { Day } from "../model/day";
import type { CalendarException, WorkCalendar } from "./work-calendar";

/** A boundary between two workdays. Differences of points are working days. */
export type WorkPoint = number & { readonly unit: "workPoint" };

/** A Monday, from which points count: 1900-01-01 would be point 0 if it had no exceptions before it. */
const ORIGIN = 2;

/** The point at which a day begins: of a day off, where the next workday begins. */
export function pointBefore(calendar: WorkCalendar, day: Day): WorkPoint {
  const passed = countWhile(calendar.exceptions, (exception) => exception.day < day);
  return (weeklyPoint(calendar, day) + shiftAfter(calendar, passed)) as WorkPoint;
}

/** The point at which a day ends: of a day off, where the workday before it ended. */
export function pointAfter(calendar: WorkCalendar, day: Day): WorkPoint {
  return pointBefore(calendar, (day + 1) as Day);
}

/** The workday that begins at a point. */
export function workdayFrom(calendar: WorkCalendar, point: WorkPoint): Day {
  const passed = countWhile(
    calendar.exceptions,
    ({ day, shift }) => weeklyPoint(calendar, day + 1) + shift <= point,
  );
  const next = calendar.exceptions[passed];
  if (next?.works && weeklyPoint(calendar, next.day + 1) + next.shift === point + 1) {
    return next.day;
  }
  const regular = point - shiftAfter(calendar, passed);
  const weeks = Math.floor(regular / calendar.week.length);
  const offset = calendar.week[regular - weeks * calendar.week.length] ?? 0;
  return (ORIGIN + weeks * 7 + offset) as Day;
}

/** The workday that ends at a point. */
export function workdayUntil(calendar: WorkCalendar, point: WorkPoint): Day {
  return workdayFrom(calendar, (point - 1) as WorkPoint);
}

/** Workdays of the weekly pattern from the origin to a day, without it. */
function weeklyPoint(calendar: WorkCalendar, day: number): number {
  const weeks = Math.floor((day - ORIGIN) / 7);
  const before = calendar.before[day - ORIGIN - weeks * 7] ?? 0;
  return weeks * calendar.week.length + before;
}

function shiftAfter(calendar: WorkCalendar, passed: number): number {
  return calendar.exceptions[passed - 1]?.shift ?? 0;
}

/** How many of the first exceptions hold, where those that hold come first. */
function countWhile(
  exceptions: readonly CalendarException[],
  holds: (exception: CalendarException) => boolean,
): number {
  let low = 0;
  let high = exceptions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const exception = exceptions[middle];
    if (exception && holds(exception)) low = middle + 1;
    else high = middle;
  }
  return low;
}
