// The units by which an axis of time is divided: where one begins, and where the next does.
import { addDays, addMonths, type Day, startOfMonth, startOfQuarter, startOfWeek } from "./day";

/** From near to far. */
export const TIME_UNITS = ["day", "week", "month", "quarter"] as const;
export type TimeUnit = (typeof TIME_UNITS)[number];

/** How weeks and quarters run: ISO weekday, month from 1 to 12. */
export interface TimeHabits {
  readonly weekStart: number;
  readonly fiscalStart: number;
}

/** The first day of the unit that holds a day. */
export function startOfUnit(unit: TimeUnit, day: Day, { weekStart, fiscalStart }: TimeHabits): Day {
  if (unit === "day") return day;
  if (unit === "week") return startOfWeek(day, weekStart);
  return unit === "month" ? startOfMonth(day) : startOfQuarter(day, fiscalStart);
}

/** The first day of the next unit. @param day the first of one */
export function nextUnit(unit: TimeUnit, day: Day): Day {
  if (unit === "day") return addDays(day, 1);
  if (unit === "week") return addDays(day, 7);
  return addMonths(day, unit === "month" ? 1 : 3);
}
