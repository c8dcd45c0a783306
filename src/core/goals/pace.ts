// Where a goal should stand by now, and how it stands against that.
import type { WorkCalendar } from "../calendar/work-calendar";
import { countWorkdays, workdaysBefore } from "../calendar/workdays";
import type { Day } from "../model/day";
import type { Status } from "../model/reason";
import type { Goal, PlanPart } from "../model/rows";
import type { Settings } from "../model/settings";
import { sum } from "../statistics/mean";
import { isSteady, originOf } from "./measure";
import { counting, pacedBy } from "./plan-parts";

export interface Pace {
  /** Value expected by the morning of the as-of day. */
  readonly expected: number;
  /** Working days of the goal before the as-of day, and from it on. */
  readonly elapsed: number;
  readonly left: number;
}

/**
 * The value expected before the as-of day begins. By the goal's Plan where it has one, each part spread evenly over
 * its working days; else evenly over the goal's working days; all of it from the first day on for a rate that begins
 * nowhere. Null without a way to go, start or due date.
 */
export function paceOf(
  goal: Goal,
  plan: readonly PlanPart[],
  calendar: WorkCalendar,
  asOf: Day,
): Pace | null {
  const from = originOf(goal);
  if (goal.target === null || from === null || goal.start === null || goal.due === null)
    return null;
  const elapsed = workdaysBefore(calendar, goal.start, goal.due, asOf);
  const total = countWorkdays(calendar, goal.start, goal.due);
  const fraction = isSteady(goal)
    ? 1
    : (planned(plan, calendar, asOf) ?? (total === 0 ? 0 : elapsed / total));
  return {
    expected: asOf > goal.due ? goal.target : from + (goal.target - from) * fraction,
    elapsed,
    left: total - elapsed,
  };
}

/** The part of the plan that lies before `asOf`, 0 to 1; null where the plan holds nothing. */
function planned(plan: readonly PlanPart[], calendar: WorkCalendar, asOf: Day): number | null {
  const parts = pacedBy(plan).map((part) => {
    const total = countWorkdays(calendar, part.from, part.to);
    const before = workdaysBefore(calendar, part.from, part.to, asOf);
    return {
      value: counting(part) ?? 0,
      past: total === 0 ? Number(asOf > part.to) : before / total,
    };
  });
  const all = sum(parts.map((part) => part.value));
  return all === 0 ? null : sum(parts.map((part) => part.value * part.past)) / all;
}

/** 0 at the start value, 1 at the target; null where the two are the same or one is missing. */
export function attainmentOf(goal: Goal, value: number | null): number | null {
  const from = originOf(goal);
  if (value === null || goal.target === null || from === null) return null;
  return goal.target === from ? null : (value - from) / (goal.target - from);
}

/** How far past a border of Settings a goal has to be before its status changes, in shares of what is expected. */
const BORDER = 0.02;

/**
 * How a goal stands. A goal downwards has a start value above its target, so attainment serves both directions.
 *
 * @param before its status in the last week's snapshot: near a border it stays, so that it doesn't flicker
 */
export function statusOf(
  goal: Goal,
  actual: number | null,
  pace: Pace | null,
  asOf: Day,
  settings: Settings,
  before: Status | null,
): Status {
  if (goal.state === "draft" || goal.state === "dropped") return "none";
  if (goal.state === "achieved") return "done";
  if (goal.state === "missed" || goal.state === "partly") return "missed";
  const attained = attainmentOf(goal, actual);
  if (attained !== null && attained >= 1) return "done";
  if (goal.start !== null && asOf < goal.start) return "waiting";
  if (attained === null || pace === null) return "none";
  if (goal.due !== null && asOf > goal.due) return "missed";
  const expected = attainmentOf(goal, pace.expected) ?? 0;
  const green = settings.green + (before === "green" ? -BORDER : isWorse(before) ? BORDER : 0);
  const amber =
    settings.amber +
    (before === "red" ? BORDER : before === "amber" || before === "green" ? -BORDER : 0);
  if (attained >= expected * green) return "green";
  return attained >= expected * amber ? "amber" : "red";
}

const isWorse = (status: Status | null) => status === "amber" || status === "red";
