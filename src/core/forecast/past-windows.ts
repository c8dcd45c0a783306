// Past periods like the one that is forecast, each looked at from the same place in it.
import type { WorkCalendar } from "../calendar/work-calendar";
import { countWorkdays, workdaysBefore } from "../calendar/workdays";
import {
  addDays,
  addMonths,
  civil,
  type Day,
  endOfMonth,
  monthsBetween,
  startOfMonth,
} from "../model/day";

/** A period and the morning from which the rest of it is forecast. */
export interface Window {
  readonly from: Day;
  readonly to: Day;
  /** May lie before it begins. */
  readonly at: Day;
}

/** A month, and how much of it counts, 0 to 1. */
export interface MonthPart {
  readonly month: Day;
  readonly share: number;
}

/** So many at most: older ones tell little of how things go now. */
const MOST = 18;
const DAYS_A_MONTH = 30.4;
/** A month whose first entry is no later than this is taken as whole. */
const WHOLE = 5;

/** Months that a period is long, at least one. */
export const monthsIn = ({ from, to }: Pick<Window, "from" | "to">): number =>
  Math.max(1, Math.round((to - from + 1) / DAYS_A_MONTH));

/** The first whole month of what is known. */
function firstMonth(since: Day): Day {
  const month = startOfMonth(since);
  return civil(since).date <= WHOLE ? month : addMonths(month, 1);
}

/** Whole months that are known before the one of a day. */
export function wholeMonths(since: Day | null, before: Day): number {
  if (since === null) return 0;
  return Math.max(0, monthsBetween(firstMonth(since), before));
}

/**
 * Periods of the same length that were over before `now` begins, one for each month, the earliest first; each is looked at
 * after the same share of it.
 *
 * @param since the first day of which anything is known
 */
export function windowsBefore(now: Window, since: Day | null): readonly Window[] {
  if (since === null) return [];
  const first = firstMonth(since);
  const share = (now.at - now.from) / (now.to - now.from + 1);
  const windows: Window[] = [];
  for (let back = 1; windows.length < MOST; back++) {
    const from = addMonths(now.from, -back);
    if (from < first) break;
    const to = addDays(addMonths(addDays(now.to, 1), -back), -1);
    if (to >= now.at) continue;
    windows.push({ from, to, at: addDays(from, Math.round(share * (to - from + 1))) });
  }
  return windows.reverse();
}

/** A window's working days before it is looked at, and from then on. */
export function workdaysOf(
  calendar: WorkCalendar,
  { from, to, at }: Window,
): { readonly elapsed: number; readonly left: number } {
  return {
    elapsed: workdaysBefore(calendar, from, to, at),
    left: countWorkdays(calendar, Math.max(from, at) as Day, to),
  };
}

/** The months that a window's rest lies in, with the share of each month's working days that belongs to it. */
export function monthsLeft(calendar: WorkCalendar, { from, to, at }: Window): readonly MonthPart[] {
  const months: MonthPart[] = [];
  const begins = Math.max(from, at) as Day;
  for (let month = startOfMonth(begins); month <= to; month = addMonths(month, 1)) {
    const end = endOfMonth(month);
    const all = countWorkdays(calendar, month, end);
    const own = countWorkdays(calendar, Math.max(begins, month) as Day, Math.min(to, end) as Day);
    months.push({ month, share: all === 0 ? 0 : own / all });
  }
  return months;
}
