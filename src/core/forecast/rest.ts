// What each method expects of the rest of a period.
import type { WorkCalendar } from "../calendar/work-calendar";
import { startOfMonth } from "../model/day";
import { mean, sum } from "../statistics/mean";
import type { ForecastMethod } from "./figure-forecast";
import type { Look } from "./look";
import type { MonthlyExpected } from "./monthly-expected";
import { monthsLeft } from "./past-windows";

/**
 * In the figure's unit; null where the method has nothing to go on.
 *
 * @param before looks at periods that were over by then: what came in them from deals that were not due is expected again
 */
export function restBy(
  method: ForecastMethod,
  look: Look,
  before: readonly Look[],
  monthly: MonthlyExpected,
  calendar: WorkCalendar,
): number | null {
  if (method === "pipeline") return look.due.length === 0 ? null : dueWorth(look) + freshIn(before);
  if (method === "runRate")
    return look.elapsed === 0 || look.before === 0
      ? null
      : (look.before / look.elapsed) * look.left;
  return monthly.expected(startOfMonth(look.window.at), monthsLeft(calendar, look.window));
}

/** What open deals bring by their chances. */
const dueWorth = ({ due }: Pick<Look, "due">): number =>
  sum(due.map(({ worth, chance }) => worth * chance));

/** What the rest of a period brings besides, in the mean of past ones; 0 without any. */
export const freshIn = (before: readonly Look[]): number =>
  mean(before.map(({ fresh }) => fresh)) ?? 0;
