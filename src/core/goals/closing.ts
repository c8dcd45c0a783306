// The end of a goal: what became of it, the period after its own, and the goal that carries it on there.
import {
  addDays,
  addMonths,
  type Day,
  endOfMonth,
  monthsBetween,
  startOfMonth,
} from "../model/day";
import type { Goal, GoalId, Lifecycle } from "../model/rows";

/** What a goal may be closed as. */
export const CLOSED = ["achieved", "partly", "missed", "dropped"] as const satisfies Lifecycle[];
export type Closed = (typeof CLOSED)[number];

/** From which share of the way a goal that was not reached was so at least in part. */
const PARTLY = 0.7;

/** What its attainment says of it, for a person to confirm. */
export function proposedState(attainment: number | null): Closed {
  // Three thirds are not quite 1.
  if (attainment !== null && attainment >= 1 - 1e-9) return "achieved";
  return attainment !== null && attainment >= PARTLY ? "partly" : "missed";
}

export const isClosed = ({ state }: Pick<Goal, "state">): boolean =>
  CLOSED.some((closed) => closed === state);

/**
 * The period after one: so many whole months after whole months, as a quarter after a quarter; else as many days.
 * Null without dates.
 */
export function nextPeriod({
  start,
  due,
}: Pick<Goal, "start" | "due">): { readonly start: Day; readonly due: Day } | null {
  if (start === null || due === null || due < start) return null;
  const from = addDays(due, 1);
  if (start !== startOfMonth(start) || due !== endOfMonth(due))
    return { start: from, due: addDays(from, due - start) };
  return { start: from, due: addDays(addMonths(from, monthsBetween(start, due) + 1), -1) };
}

/** The goal that carries one on; null where none does so far. */
export const successorOf = (id: GoalId, goals: readonly Goal[]): Goal | null =>
  goals.find(({ previous }) => previous === id) ?? null;

/** The goals that one carries on, itself, and those that carry it on, in order of time. A circle ends where it began. */
export function lineOf(goal: Goal, goals: readonly Goal[]): readonly Goal[] {
  const byId = new Map(goals.map((each) => [each.id, each]));
  const line = [goal];
  const known = new Set([goal.id]);
  const fresh = (next: Goal | null | undefined): next is Goal =>
    next !== null && next !== undefined && !known.has(next.id);
  for (
    let at = byId.get(goal.previous ?? goal.id);
    fresh(at);
    at = byId.get(at.previous ?? at.id)
  ) {
    known.add(at.id);
    line.unshift(at);
  }
  for (let at = successorOf(goal.id, goals); fresh(at); at = successorOf(at.id, goals)) {
    known.add(at.id);
    line.push(at);
  }
  return line;
}

/** What is new of a goal that carries another on; everything else is as it was. */
export type CarriedOver = Pick<
  Goal,
  "start" | "due" | "parent" | "previous" | "state" | "startValue" | "checkIn"
>;

/**
 * A goal in its next period: below its parent's successor, or below the parent itself where that goes on. It begins
 * where the old one ended, where that began anywhere.
 *
 * @param actual where the old one ended
 */
export function carriedOver(
  goal: Goal,
  actual: number | null,
  period: { readonly start: Day; readonly due: Day },
  goals: readonly Goal[],
): CarriedOver {
  const parent = goals.find(({ id }) => id === goal.parent) ?? null;
  const heir = parent === null ? null : successorOf(parent.id, goals);
  const goesOn = parent !== null && !isClosed(parent) && (parent.due ?? period.due) >= period.due;
  return {
    ...period,
    parent: heir?.id ?? (goesOn ? parent.id : null),
    previous: goal.id,
    state: "active",
    startValue: beginning(goal, actual),
    checkIn: null,
  };
}

/** Where the old one ended, unless the target would lie on the wrong side of it: then as before. */
function beginning(goal: Goal, actual: number | null): number | null {
  const { startValue, target, direction } = goal;
  if (startValue === null || actual === null) return startValue;
  const against = target !== null && (direction === "down" ? target >= actual : target <= actual);
  return against ? startValue : actual;
}
