// What one asks of a calendar: is this a workday, which is the next, how many are there.
// Each answer takes constant time in the span, and logarithmic time in the days off.
import type { Day } from "../model/day";
import { dayOf, endOfDay, startOfDay } from "./day-line";
import type { WorkCalendar } from "./work-calendar";

export function isWorkday({ line }: WorkCalendar, day: Day): boolean {
  return line.before(endOfDay(day)) > line.before(startOfDay(day));
}

/** The day itself if it is a workday, else the first workday after it. */
export function nextWorkday({ line }: WorkCalendar, day: Day): Day {
  return dayOf(line.opening(line.before(startOfDay(day))));
}

/** The day itself if it is a workday, else the last workday before it. */
export function previousWorkday({ line }: WorkCalendar, day: Day): Day {
  return dayOf(line.closing(line.before(endOfDay(day))));
}

/**
 * The workday that many workdays after a day, or before it where `count` is negative. The day
 * itself is not counted, and zero gives it back, workday or not: the sheet's WORKDAY does the same.
 *
 * Source: Google Sheets function list, WORKDAY and WORKDAY.INTL.
 */
export function addWorkdays({ line }: WorkCalendar, day: Day, count: number): Day {
  if (count === 0) return day;
  return count > 0
    ? dayOf(line.closing(line.before(endOfDay(day)) + count))
    : dayOf(line.opening(line.before(startOfDay(day)) + count));
}

/** Workdays from one day to another with both ends; zero where `to` lies before `from`. */
export function countWorkdays({ line }: WorkCalendar, from: Day, to: Day): number {
  return Math.max(0, line.before(endOfDay(to)) - line.before(startOfDay(from)));
}

/** Workdays of a span, with both ends, that lie before a day. */
export const workdaysBefore = (calendar: WorkCalendar, from: Day, to: Day, day: Day): number =>
  countWorkdays(calendar, from, Math.min(to, day - 1) as Day);
