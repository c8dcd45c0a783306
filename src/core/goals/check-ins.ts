// What people have said of a goal week by week: the last word on it, this week's, and whether it has gone stale.
import { type Day, startOfWeek } from "../model/day";
import type { Reason, Status } from "../model/reason";
import type { CheckIn, Goal, GoalId } from "../model/rows";
import { isAlive } from "./roll-up";
import type { Ledger } from "./sources";

export interface LastWord {
  readonly value: number | null;
  /** 0 to 1. */
  readonly confidence: number | null;
  readonly on: Day | null;
}

/**
 * The last word on a goal up to a day, from its start on: a check-in that leaves the value or the confidence blank
 * leaves it as it was said before.
 */
export function lastWord(goal: Goal, ledger: Ledger, until: Day): LastWord {
  let word: LastWord = { value: null, confidence: null, on: null };
  for (const { on, value, confidence } of ledger.checkInsOf(goal.id))
    if (on !== null && on <= until && on >= (goal.start ?? on))
      word = { on, value: value ?? word.value, confidence: confidence ?? word.confidence };
  return word;
}

/** Of one goal's check-ins that of the week which a day is in; of several the last. */
export function checkInOfWeek(own: readonly CheckIn[], on: Day, weekStart: number): CheckIn | null {
  const week = startOfWeek(on, weekStart);
  return own.reduce<CheckIn | null>((last, each) => {
    if (each.on === null || startOfWeek(each.on, weekStart) !== week) return last;
    return each.on >= (last?.on ?? each.on) ? each : last;
  }, null);
}

/** The goals that others hang on. */
export const parentsIn = (goals: readonly Goal[]): ReadonlySet<GoalId | null> =>
  new Set(goals.filter(isAlive).map(({ parent }) => parent));

/** Whether its figure is what people say of it, so that a check-in of it takes a value. */
export const takesValue = (goal: Goal, parents: ReadonlySet<GoalId | null>): boolean =>
  goal.metric === "checkIns" && (goal.rollUp === "none" || !parents.has(goal.id));

const RUNNING: readonly Status[] = ["green", "amber", "red", "none"];

/**
 * That neither this week nor the last has a check-in, of a goal that runs and lives by them, or was ever checked in.
 * A goal whose only word stands in its own row says nothing of when, and so is left alone.
 */
export function staleReason(
  goal: Goal,
  { on, value, confidence }: LastWord,
  status: Status,
  asOf: Day,
  weekStart: number,
): readonly Reason[] {
  const runs =
    isAlive(goal) &&
    RUNNING.includes(status) &&
    goal.start !== null &&
    goal.start <= asOf &&
    (goal.due === null || asOf <= goal.due);
  const never = on === null && value === null && confidence === null;
  if (!runs || (never && (goal.metric !== "checkIns" || goal.checkIn !== null))) return [];
  const since = on ?? goal.start ?? asOf;
  if (since >= startOfWeek(asOf, weekStart) - 7) return [];
  return [{ code: "goalStale", params: { days: asOf - since }, ids: [goal.id] }];
}
