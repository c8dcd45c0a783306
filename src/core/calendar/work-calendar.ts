// A calendar of working days: a weekly pattern, with single days off and make-up workdays upon it.
// Built once; what is asked of it is arithmetic for whole weeks and a search among the exceptions.
import { type Day, weekday } from "../model/day";

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

/** A day that departs from the weekly pattern. */
export interface CalendarException {
  readonly day: Day;
  readonly works: boolean;
  /** Workdays that the exceptions up to and with this one add to the weekly pattern. */
  readonly shift: number;
}

export interface WorkCalendar {
  /** Working weekdays as days after Monday, ascending; never empty. */
  readonly week: readonly number[];
  /** For each weekday, 0 Monday to 6 Sunday, the working days before it in its week. */
  readonly before: readonly number[];
  /** Ascending by day, one for each. */
  readonly exceptions: readonly CalendarException[];
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
  const before = WEEKDAYS.map((iso) => week.filter((offset) => offset < iso - 1).length);
  return { calendar: { week, before, exceptions: exceptions(rule, week) }, faults };
}

const WEEKDAYS: readonly number[] = [1, 2, 3, 4, 5, 6, 7];

function workingOffsets(weekend: readonly number[]): number[] {
  return WEEKDAYS.filter((iso) => !weekend.includes(iso)).map((iso) => iso - 1);
}

function exceptions(rule: WorkCalendarRule, week: readonly number[]): CalendarException[] {
  const works = new Map<Day, boolean>();
  for (const day of rule.daysOff) works.set(day, false);
  for (const day of rule.workdays) works.set(day, true);
  const departing = [...works].filter(([day, on]) => week.includes(weekday(day) - 1) !== on);
  let shift = 0;
  return departing
    .sort(([one], [other]) => one - other)
    .map(([day, on]) => {
      shift += on ? 1 : -1;
      return { day, works: on, shift };
    });
}
