// What the goals ask for in a period: the targets of the topmost goals of a metric, cut to the period.

import type { WorkCalendar } from "../calendar/work-calendar";
import type { Day } from "../model/day";
import type { Period } from "../model/period";
import type { Goal, Metric, PlanPart } from "../model/rows";
import { sum } from "../statistics/mean";
import { paceOf } from "./pace";
import { partsByGoal } from "./plan-parts";
import { isAlive } from "./roll-up";

/** What goals ask for in a period, and by any day of it. */
export interface PeriodPlan {
  readonly target: number;
  /** Asked for by the morning of a day. */
  readonly by: (on: Day) => number;
}

/**
 * Sums the topmost goals of a metric over a period.
 * A goal that reaches beyond the period counts with the part that its pace puts into it. Null where no goal fits.
 */
export function periodPlan(
  metric: Metric,
  goals: readonly Goal[],
  plan: readonly PlanPart[],
  calendar: WorkCalendar,
  period: Period,
): PeriodPlan | null {
  const byId = new Map(goals.map((goal) => [goal.id, goal]));
  const topmost = goals.filter(
    (goal) =>
      goal.metric === metric &&
      isAlive(goal) &&
      (goal.parent === null || byId.get(goal.parent)?.metric !== metric),
  );
  const partsOf = partsByGoal(plan);
  const plans = topmost.flatMap(
    (goal) => planOf(goal, partsOf.get(goal.id) ?? [], calendar, period) ?? [],
  );
  return plans.length === 0
    ? null
    : {
        target: sum(plans.map(({ target }) => target)),
        by: (on) => sum(plans.map(({ by }) => by(on))),
      };
}

/** One goal's part of a period; null where it has no dates or target, or lies outside. */
export function planOf(
  goal: Goal,
  parts: readonly PlanPart[],
  calendar: WorkCalendar,
  period: Period,
): PeriodPlan | null {
  const { start, due, target } = goal;
  if (start === null || due === null || target === null) return null;
  const from = period.from === null ? start : period.from;
  const end = ((period.to === null ? due : period.to) + 1) as Day;
  if (due < from || start >= end) return null;
  // Reached by the morning of a day, between the period's first day and the day after its last.
  const reached = (on: Day) => paceOf(goal, parts, calendar, on)?.expected ?? 0;
  const before = reached(from);
  return {
    target: reached(end) - before,
    by: (on) => reached(Math.min(Math.max(on, from), end) as Day) - before,
  };
}

/** What the topmost goals of a metric ask for in a period, `expected` by the morning of `asOf`. Null as `periodPlan`. */
export function periodTarget(
  metric: Metric,
  goals: readonly Goal[],
  plan: readonly PlanPart[],
  calendar: WorkCalendar,
  period: Period,
  asOf: Day,
): { readonly target: number; readonly expected: number } | null {
  const found = periodPlan(metric, goals, plan, calendar, period);
  return found && { target: found.target, expected: found.by(asOf) };
}
