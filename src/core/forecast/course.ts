// How a period is expected to go on: its running total week by week, in a long one month by month.
import type { WorkCalendar } from "../calendar/work-calendar";
import { countWorkdays } from "../calendar/workdays";
import { addDays, type Day, endOfMonth, endOfWeek } from "../model/day";
import type { CamePoint, ForecastPoint } from "./figure-forecast";

/** Periods longer than this go by months. */
const BY_WEEKS = 100;

export interface CourseOf {
  readonly from: Day;
  readonly to: Day;
  readonly asOf: Day;
  readonly actual: number;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly weekStart: number;
}

/** The first point is where it stands, the last is the forecast. What may be off grows with the root of the time. */
export function courseOf(of: CourseOf, calendar: WorkCalendar): readonly ForecastPoint[] {
  const { from, to, actual, value } = of;
  const start = Math.max(from, of.asOf) as Day;
  if (start > to) return [];
  const left = countWorkdays(calendar, start, to);
  const floor = Math.min(actual, of.low);
  const points = stepsFrom(start, to, of.weekStart, to - from > BY_WEEKS).map(
    (on): ForecastPoint => {
      const share = on === to || left === 0 ? 1 : countWorkdays(calendar, start, on) / left;
      const at = actual + (value - actual) * share;
      const root = Math.sqrt(share);
      return {
        on,
        value: at,
        low: Math.max(floor, at - (value - of.low) * root),
        high: at + (of.high - value) * root,
      };
    },
  );
  return [{ on: addDays(start, -1), value: actual, low: actual, high: actual }, ...points];
}

/** What had come by the end of each step before the as-of day, the first day's morning first. */
export function cameBy(
  { from, to, asOf, weekStart }: Pick<CourseOf, "from" | "to" | "asOf" | "weekStart">,
  between: (from: Day, to: Day) => number,
): readonly CamePoint[] {
  const last = Math.min(to, addDays(asOf, -1)) as Day;
  const long = to - from > BY_WEEKS;
  const points = last < from ? [] : stepsFrom(from, last, weekStart, long);
  return [
    { on: addDays(from, -1), value: 0 },
    ...points.map((on) => ({ on, value: between(from, on) })),
  ];
}

function stepsFrom(start: Day, to: Day, weekStart: number, long: boolean): readonly Day[] {
  const steps: Day[] = [];
  for (let on = start; on <= to; on = addDays(on, 1)) {
    on = Math.min(to, long ? endOfMonth(on) : endOfWeek(on, weekStart)) as Day;
    steps.push(on);
  }
  return steps;
}
