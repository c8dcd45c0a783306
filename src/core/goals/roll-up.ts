// What a goal's children make of it, by each way of rolling up.
import type { Day } from "../model/day";
import type { Goal, RollUp } from "../model/rows";
import { ratio, sum, weightedMean } from "../statistics/mean";
import { isMoney } from "./measure";

/** A child that counts: its goal and its figure. */
export interface Counting {
  readonly goal: Goal;
  readonly actual: number | null;
}

/** The parent's figure; null where no child has one, or where the goal stands on its own rows. */
export function rolledUp(rollUp: RollUp | null, children: readonly Counting[]): number | null {
  const known = children.filter(hasActual);
  const values = known.map(({ actual }) => actual);
  if (values.length === 0) return null;
  switch (rollUp ?? "sum") {
    case "sum":
      return sum(values);
    case "mean":
      return weightedMean(
        known.map(({ goal, actual }) => ({ value: actual, weight: weightOf(goal) })),
      );
    case "product":
      // A cause that nobody has measured yet leaves the product unknown.
      return known.length === children.length
        ? values.reduce((product, value) => product * value, 1)
        : null;
    case "min":
      return values.reduce((least, value) => Math.min(least, value));
    case "max":
      return values.reduce((most, value) => Math.max(most, value));
    case "latest":
      return known.reduce((last, child) => (begins(child) >= begins(last) ? child : last)).actual;
    case "none":
      return null;
  }
}

/** What a child weighs in a mean: its weight, else its value, else 1. */
const weightOf = ({ weight, target }: Goal): number => weight ?? target ?? 1;

/** Each goal's share of all weights, 0 to 1; null where they add up to nothing. */
export function weightShares(goals: readonly Goal[]): readonly (number | null)[] {
  const all = sum(goals.map(weightOf));
  return goals.map((goal) => ratio(weightOf(goal), all));
}

/**
 * Whether a child counts in its parent. Dollars and visits do not add up: only what counts the same thing, or in the
 * same unit. Causes of a product may be anything.
 */
export function countsIn(parent: Goal, child: Goal): boolean {
  if (!isAlive(child)) return false;
  if (parent.rollUp === "product" || parent.metric === null || parent.metric === child.metric)
    return true;
  return !isMoney(parent) && !isMoney(child) && parent.unit !== null && parent.unit === child.unit;
}

/** Drafts and dropped goals count nowhere. */
export const isAlive = ({ state }: Goal): boolean => state !== "draft" && state !== "dropped";

const hasActual = (child: Counting): child is Counting & { readonly actual: number } =>
  child.actual !== null;

const begins = ({ goal }: Counting): Day => goal.start ?? (0 as Day);
