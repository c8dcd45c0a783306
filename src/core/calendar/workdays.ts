// What one asks of a calendar: is this a workday, which is the next, how many are there.
// Each answer takes constant time in the span, and logarithmic time in the days off.
import type { Day } from "../model/day";
import { pointAfter, pointBefore, type WorkPoint, workdayFrom, workdayUntil } from "./work-axis";
import type { WorkCalendar } from "./work-calendar";

export function isWorkday(calendar: WorkCalendar, day: Day): boolean {
  return pointAfter(calendar, day) > pointBefore(calendar, day);
}

/** The day itself if it is a workday, else the first workday after it. */
export function nextWorkday(calendar: WorkCalendar, day: Day): Day {
  return workdayFrom(calendar, pointBefore(calendar, day));
}

/** The day itself if it is a workday, else the last workday before it. */
export function previousWorkday(calendar: WorkCalendar, day: Day): Day {
  return workdayUntil(calendar, pointAfter(calendar, day));
}

/**
 * The workday that many workdays after a day, or before it where `count` is negative. The day
 * itself is not counted, and zero gives it back, workday or not: the sheet's WORKDAY does the same.
 *
 * Source: Google Sheets function list, WORKDAY and WORKDAY.INTL.
 */
export function addWorkdays(calendar: WorkCalendar, day: Day, count: number): Day {
  if (count === 0) return day;
  return count > 0
    ? workdayUntil(calendar, (pointAfter(calendar, day) + count) as WorkPoint)
    : workdayFrom(calendar, (pointBefore(calendar, day) + count) as WorkPoint);
}

/** Workdays from one day to another with both ends; zero where `to` lies before `from`. */
export function countWorkdays(calendar: WorkCalendar, from: Day, to: Day): number {
  return Math.max(0, pointAfter(calendar, to) - pointBefore(calendar, from));
}
