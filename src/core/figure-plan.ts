// The way to a figure's target through its period: as the goals' plans go, or evenly where the target was typed.
import type { WorkCalendar } from "./calendar/work-calendar";
import { passedOf } from "./chosen-kpis";
import type { FigureForecast } from "./forecast/figure-forecast";
import { type PeriodPlan, periodPlan } from "./goals/period-target";
import type { ForecastKey, Metric, Rows } from "./model/rows";

/** The goals' metric behind each figure that is forecast. */
const METRICS: Readonly<Record<ForecastKey, Metric>> = {
  wonValue: "wonValue",
  dealsWon: "wonDeals",
  newCustomers: "newCustomers",
  collected: "collected",
};

/** What was to be reached by the morning of a day; null without a target. */
export function figurePlan(
  { figure, target, period }: Pick<FigureForecast, "figure" | "target" | "period">,
  { goals, plan }: Pick<Rows, "goals" | "plan">,
  calendar: WorkCalendar,
): PeriodPlan["by"] | null {
  if (target === null) return null;
  const asked = periodPlan(METRICS[figure], goals, plan, calendar, period);
  if (asked?.target === target) return asked.by;
  return (on) => target * passedOf(period, calendar, on);
}
