// What the goals ask for in a period: the targets of the topmost goals of a metric, cut to the period.

import type { WorkCalendar } from "../calendar/work-calendar";
import type { Day } from "../model/day";
import type { Period } from "../model/period";
import type { Goal, Metric, PlanPart } from "../model/rows";
import { paceOf } from "./pace";
import { partsByGoal } from "./plan-parts";
import { isAlive } from "./roll-up";

/**
 * Sums the topmost goals of a metric over a period, `expected` by the morning of `asOf`.
 * A goal that reaches beyond the period counts with the part that its pace puts into it. Null where no goal fits.
 */
export function periodTarget(
  metric: Metric,
  goals: readonly Goal[],
  plan: readonly PlanPart[],
  calendar: WorkCalendar,
  period: Period,
  asOf: Day,
): { readonly target: number; readonly expected: number } | null {
  const byId = new Map(goals.map((goal) => [goal.id, goal]));
  const topmost = goals.filter(
    (goal) =>
      goal.metric === metric &&
      isAlive(goal) &&
      (goal.parent === null || byId.get(goal.parent)?.metric !== metric),
  );
  const partsOf = partsByGoal(plan);
  let found = false;
  let target = 0;
  let expected = 0;
  for (const goal of topmost) {
    const parts = partsOf.get(goal.id) ?? [];
    // Reached by the morning of a day, between the period's first day and the day after its last.
    const by = (on: Day) => paceOf(goal, parts, calendar, on)?.expected ?? 0;
    const { start, due } = goal;
    if (start === null || due === null || goal.target === null) continue;
    const from = period.from === null ? start : period.from;
    const end = ((period.to === null ? due : period.to) + 1) as Day;
    if (due < from || start >= end) continue;
    found = true;
    target += by(end) - by(from);
    const now = Math.min(Math.max(asOf, from), end) as Day;
    expected += by(now) - by(from);
  }
  return found ? { target, expected } : null;
}
