// Number formats of the goal tree that follow what a goal counts.
import type { GoalState } from "../core/goals/assess-goals";
import { isMoney } from "../core/goals/measure";
import { unitFormat } from "./palette";

/** Of target, actual, what is expected, and where it begins. */
export function figureFormat(state: GoalState, currency: string): string {
  const { goal } = state;
  if (isMoney(goal)) return unitFormat("money", currency);
  if (goal.metric === "winRate") return "0.0%";
  const decimals = decimalsOf(state);
  return decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(decimals)}`;
}

/** As many as tell its target and its actual, two at most. */
export function decimalsOf({ goal, actual }: GoalState): number {
  if (goal.metric === "winRate") return 3;
  const figures = [goal.target, actual].filter((value) => value !== null);
  const fits = (decimals: number) =>
    figures.every(
      (value) => Math.abs(value * 10 ** decimals - Math.round(value * 10 ** decimals)) < 1e-6,
    );
  return [0, 1].find(fits) ?? 2;
}
