// What was done in one part of the Plan: by its person alone, or of everybody's by the goal's children or its own rows.

import type { Day } from "../model/day";
import { groupBy } from "../model/group-by";
import type { Goal, GoalId, PlanPart } from "../model/rows";
import { countedIn } from "./actual";
import type { Surroundings } from "./breakdown/gather";
import { lastWord } from "./check-ins";
import { isDivisible, isFlow } from "./measure";
import { countsIn, rolledUp } from "./roll-up";
import type { Whose } from "./sources";

/** In the goal's unit; null before the part begins, and where there is nothing to count from. */
export type PartActual = (goal: Goal, part: PlanPart) => number | null;

/** Goals below a goal whose figures are added up part by part. Above, its own rows are counted, as fast as one goal's. */
const MOST_BELOW = 200;

export function partActuals({
  goals,
  ledger,
  asOf,
}: Pick<Surroundings, "goals" | "ledger" | "asOf">): PartActual {
  const below = groupBy(goals.values(), (goal) => {
    const parent = goal.parent === null ? undefined : goals.get(goal.parent);
    return parent !== goal && parent !== undefined && countsIn(parent, goal)
      ? parent.id
      : undefined;
  });
  const summed = new Map<GoalId, readonly Goal[]>();
  /** The goals whose own rows make up a goal that is the sum of those below it; itself where it has none. */
  const leavesOf = (goal: Goal): readonly Goal[] => {
    const known = summed.get(goal.id);
    if (known) return known;
    summed.set(goal.id, [goal]);
    const children =
      isDivisible(goal) && (goal.rollUp ?? "sum") === "sum" ? (below.get(goal.id) ?? []) : [];
    const leaves = children.flatMap(leavesOf);
    const found = leaves.length === 0 || leaves.length > MOST_BELOW ? [goal] : leaves;
    summed.set(goal.id, found);
    return found;
  };
  const own = (goal: Goal, from: Day, to: Day, whose: Whose): number | null => {
    if (goal.metric !== "checkIns") return countedIn(goal, ledger, from, to, whose);
    const word = lastWord(goal, ledger, to);
    return word.on === null || word.on < from ? null : word.value;
  };
  return (goal, { person, from, to }) => {
    if (from === null || to === null || from > asOf) return null;
    const until = Math.min(to, asOf) as Day;
    if (person !== null)
      return goal.metric === "checkIns" ? null : own(goal, from, until, { person, alone: true });
    const leaves = leavesOf(goal).map((leaf) => ({
      goal: leaf,
      actual: own(
        leaf,
        from,
        until,
        leaf.owner === null || !isOwners(leaf) ? null : { person: leaf.owner },
      ),
    }));
    return rolledUp("sum", leaves);
  };
}

/** Whose doings count: of what everybody does, the owner's with the owner's team; of a goal's own rows, all. */
const isOwners = (goal: Goal): boolean =>
  (isFlow(goal) && goal.metric !== "tasksDone" && goal.metric !== "milestones") ||
  goal.metric === "winRate" ||
  goal.metric === "averageDeal";
