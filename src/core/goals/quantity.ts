// A goal's value with the unit that it is shown in.
import type { Quantity } from "../model/reason";
import type { Goal } from "../model/rows";
import { isMoney } from "./measure";

/** Money, a rate, else counted in the goal's own word. */
export function quantity(goal: Goal, value: number): Quantity {
  if (isMoney(goal)) return { value, unit: "money" };
  if (goal.metric === "winRate") return { value, unit: "percent" };
  return goal.unit === null ? { value, unit: "count" } : { value, unit: "count", word: goal.unit };
}
