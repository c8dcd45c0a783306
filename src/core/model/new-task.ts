// When a new task may begin, where nobody says it.
import type { Day } from "./day";
import type { Task } from "./rows";

/**
 * New work begins today at the earliest, also behind predecessors that ended long ago. A milestone has no beginning,
 * and what has a deadline but no days stands at that deadline.
 */
export function newTaskStart(
  { milestone, days, due }: Pick<Task, "milestone" | "days" | "due">,
  asOf: Day,
): Day | null {
  return milestone || (days === null && due !== null) ? null : asOf;
}
