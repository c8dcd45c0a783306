// A calendar of working days: a weekly pattern, with single days off and make-up workdays upon it.
// Built once; what is asked of it is arithmetic for whole weeks and a search among the exceptions.
import type { Day } from "../model/day";
import { type DayPattern, dayLine } from "./day-line";
import type { WorkLine } from "./work-line";

export interface WorkCalendarRule {
  /** ISO weekdays on which nobody works. */
  readonly weekend: readonly number[];
  /** Holidays. Days off that fall on the weekend change nothing. */
  readonly daysOff: readonly Day[];
  /** Make-up workdays, which count although they fall on the weekend. */
  readonly workdays: readonly Day[];
}

export type CalendarFault =
  /** The weekend takes the whole week; Saturday and Sunday are taken for it instead. */
  | { readonly code: "noWorkdays" }
  /** Not an ISO weekday, 1 to 7; ignored. */
  | { readonly code: "unknownWeekday"; readonly weekday: number }
  /** Both a day off and a make-up workday; it is worked. */
  | { readonly code: "offAndWork"; readonly day: Day };

export interface WorkCalendar extends DayPattern {
  /** Everybody's working days. */
  readonly line: WorkLine;
}

/**
 * The calendar of a rule, and what is wrong with the rule. The calendar always has a workday in
 * each week of its pattern, so that searching for the next one ends.
 */
export function workCalendar(rule: WorkCalendarRule): {
  readonly calendar: WorkCalendar;
  readonly faults: readonly CalendarFault[];
} {
  const faults: CalendarFault[] = [];
  for (const given of new Set(rule.weekend)) {
    if (!WEEKDAYS.includes(given)) faults.push({ code: "unknownWeekday", weekday: given });
  }
  let week = workingOffsets(rule.weekend);
  if (week.length === 0) {
    faults.push({ code: "noWorkdays" });
    week = workingOffsets([6, 7]);
  }
  const made = new Set(rule.workdays);
  for (const off of new Set(rule.daysOff)) {
    if (made.has(off)) faults.push({ code: "offAndWork", day: off });
  }
  const exceptions = [
    ...rule.daysOff.map((day) => ({ day, works: false })),
    ...rule.workdays.map((day) => ({ day, works: true })),
  ];
  return { calendar: { week, exceptions, line: dayLine({ week, exceptions }) }, faults };
}

const WEEKDAYS: readonly number[] = [1, 2, 3, 4, 5, 6, 7];

function workingOffsets(weekend: readonly number[]): number[] {
  return WEEKDAYS.filter((iso) => !weekend.includes(iso)).map((iso) => iso - 1);
}
