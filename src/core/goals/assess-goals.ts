// Every goal's actual, attainment, pace, status and reasons: own sources at the leaves, roll-up above.
import type { WorkCalendar } from "../calendar/work-calendar";
import type { Day } from "../model/day";
import type { Finding } from "../model/issue";
import type { Quantity, Reason, Status } from "../model/reason";
import type { Goal, GoalId, PlanPart } from "../model/rows";
import type { Settings } from "../model/settings";
import { sum, weightedMean } from "../statistics/mean";
import { ownActual, type Sources } from "./actual";
import { attainmentOf, type Pace, paceOf, startValueOf, statusOf } from "./pace";
import { flatten, type GoalNode, goalTree } from "./tree";

export interface GoalState {
  readonly goal: Goal;
  readonly depth: number;
  /** Those below it that count in the same measure: what its roll-up is made of. */
  readonly children: readonly GoalId[];
  readonly actual: number | null;
  /** 0 to 1 and above. */
  readonly attainment: number | null;
  readonly pace: Pace | null;
  readonly status: Status;
  readonly reasons: readonly Reason[];
}

export interface GoalsAssessed {
  /** In tree order, parents before children. */
  readonly goals: readonly GoalState[];
  readonly findings: readonly Finding[];
}

export function assessGoals(
  goals: readonly Goal[],
  plan: readonly PlanPart[],
  sources: Sources,
  calendar: WorkCalendar,
  asOf: Day,
  settings: Settings,
): GoalsAssessed {
  const tree = goalTree(goals);
  const nodes = flatten(tree.roots);
  const parts = groupByGoal(plan);
  const states = new Map<GoalId, GoalState>();
  // Children stand after their parents, so the way back meets each child before its parent.
  for (const node of [...nodes].reverse()) {
    const { goal } = node;
    const children = node.children.flatMap((child) => {
      const state = states.get(child.goal.id);
      return state && sameMeasure(goal, child.goal) ? [state] : [];
    });
    const actual = rolledUp(node, children) ?? ownActual(goal, sources, asOf);
    const pace = paceOf(goal, parts.get(goal.id) ?? [], calendar, asOf);
    const status = statusOf(goal, actual, pace, asOf, settings);
    states.set(goal.id, {
      goal,
      depth: node.depth,
      children: children.map((child) => child.goal.id),
      actual,
      attainment: attainmentOf(goal, actual),
      pace,
      status,
      reasons: reasonsFor(goal, actual, pace, status, children),
    });
  }
  return {
    goals: nodes.flatMap((node) => states.get(node.goal.id) ?? []),
    findings: [...tree.findings, ...badDates(goals), ...noStartValues(goals)],
  };
}

/** Dollars and visits do not add up: only what counts the same thing, or in the same unit, is rolled up. */
function sameMeasure(a: Goal, b: Goal): boolean {
  const money = (goal: Goal) => goal.metric === "wonValue";
  if (a.metric === null || a.metric === b.metric) return true;
  return !money(a) && !money(b) && a.unit !== null && a.unit === b.unit;
}

/** What the children make of it; null where the goal has none, or is to stand on its own rows. */
function rolledUp(node: GoalNode, children: readonly GoalState[]): number | null {
  const rollUp = node.goal.rollUp ?? "sum";
  const known = children.filter((child) => child.actual !== null);
  if (rollUp === "none" || known.length === 0) return null;
  if (rollUp === "sum") return sum(known.map((child) => child.actual ?? 0));
  return weightedMean(
    known.map((child) => ({
      value: child.actual ?? 0,
      weight: child.goal.weight ?? child.goal.target ?? 1,
    })),
  );
}

function reasonsFor(
  goal: Goal,
  actual: number | null,
  pace: Pace | null,
  status: Status,
  children: readonly GoalState[],
): readonly Reason[] {
  const say = (value: number): Quantity => quantity(goal, Math.abs(value));
  const ids = [goal.id];
  if (goal.target === null) return [{ code: "goalNoTarget", params: {}, ids }];
  const from = startValueOf(goal);
  if (from === null) return [{ code: "goalNoStartValue", params: {}, ids }];
  if (goal.target === from) return [{ code: "goalNoWay", params: {}, ids }];
  if (status === "done" && actual !== null)
    return [{ code: "goalReached", params: { over: say(actual - goal.target) }, ids }];
  if (goal.start === null || goal.due === null || pace === null)
    return [{ code: "goalNoDates", params: {}, ids }];
  if (status === "waiting") return [{ code: "goalNotStarted", params: { start: goal.start }, ids }];
  if (actual === null)
    return [{ code: "goalNoActual", params: { metric: goal.metric ?? "" }, ids }];
  if (status === "missed")
    return [{ code: "goalMissed", params: { by: say(goal.target - actual) }, ids }];

  const gap = pace.expected - actual;
  const perDay = Math.abs(goal.target - from) / (pace.elapsed + pace.left || 1);
  const workdays = Math.round(Math.abs(gap) / perDay);
  if (gap * riseOf(goal) <= 0)
    return [{ code: "goalAhead", params: { by: say(gap), workdays }, ids }];
  const reasons: Reason[] = [{ code: "goalBehind", params: { by: say(gap), workdays }, ids }];
  const most = largestGap(children);
  if (most) reasons.push(most);
  if (pace.left > 0 && status !== "green")
    reasons.push({
      code: "goalNeeds",
      params: { perDay: say((goal.target - actual) / pace.left), left: pace.left },
      ids,
    });
  return reasons;
}

/** The child that makes up most of what is missing. */
function largestGap(children: readonly GoalState[]): Reason | null {
  const gaps = children.map((child) => ({
    child,
    gap: Math.max(
      0,
      ((child.pace?.expected ?? 0) - (child.actual ?? child.goal.startValue ?? 0)) *
        riseOf(child.goal),
    ),
  }));
  const all = sum(gaps.map((entry) => entry.gap));
  const most = gaps.reduce<(typeof gaps)[number] | null>(
    (best, entry) => (entry.gap > (best?.gap ?? 0) ? entry : best),
    null,
  );
  if (!most || all === 0) return null;
  return {
    code: "goalMostOf",
    params: { name: most.child.goal.name ?? most.child.goal.id, share: most.gap / all },
    ids: [most.child.goal.id],
  };
}

/** 1 for a goal upwards, -1 downwards. */
function riseOf({ target, startValue }: Goal): 1 | -1 {
  return (target ?? 0) >= (startValue ?? 0) ? 1 : -1;
}

/** A goal's value with its unit: money for won value, else counted in the goal's own word. */
export function quantity(goal: Goal, value: number): Quantity {
  if (goal.metric === "wonValue") return { value, unit: "money" };
  return goal.unit === null ? { value, unit: "count" } : { value, unit: "count", word: goal.unit };
}

function groupByGoal(plan: readonly PlanPart[]): ReadonlyMap<GoalId, readonly PlanPart[]> {
  const groups = new Map<GoalId, PlanPart[]>();
  for (const part of plan) {
    if (part.goal === null) continue;
    const group = groups.get(part.goal);
    if (group) group.push(part);
    else groups.set(part.goal, [part]);
  }
  return groups;
}

function badDates(goals: readonly Goal[]): readonly Finding[] {
  return goals
    .filter((goal) => goal.start !== null && goal.due !== null && goal.due < goal.start)
    .map((goal) => ({
      code: "endsBeforeStart",
      table: "goals",
      id: goal.id,
      column: "due",
      params: {},
    }));
}

/** A goal downwards says nothing of its way without the value that it comes from. */
function noStartValues(goals: readonly Goal[]): readonly Finding[] {
  return goals
    .filter((goal) => goal.target !== null && startValueOf(goal) === null)
    .map((goal) => ({
      code: "missing",
      table: "goals",
      id: goal.id,
      column: "startValue",
      params: {},
    }));
}
