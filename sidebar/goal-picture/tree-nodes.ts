// The goals as trees of nodes; whom a goal is shared out to hangs below it, behind the goals.
import type { GoalCard, PersonCard, Standing } from "../../src/app/rpc/goal-picture";

export interface TreeNode {
  readonly key: string;
  readonly goal: GoalCard;
  /** Of a person's share of that goal; null for the goal itself. */
  readonly person: PersonCard | null;
  readonly children: readonly TreeNode[];
}

/** @param goals in tree order, as the server gives them */
export function treesOf(goals: readonly GoalCard[], withPeople: boolean): readonly TreeNode[] {
  const roots: TreeNode[] = [];
  /** Where nodes of each depth go, as far as the last goal lies deep. */
  const open: TreeNode[][] = [roots];
  const waiting: { readonly goal: GoalCard; readonly children: TreeNode[] }[] = [];
  for (const goal of goals) {
    const depth = Math.min(goal.depth, open.length - 1);
    const children: TreeNode[] = [];
    open[depth]?.push({ key: goal.id, goal, person: null, children });
    open.length = depth + 1;
    open.push(children);
    waiting.push({ goal, children });
  }
  if (withPeople)
    for (const { goal, children } of waiting)
      children.push(...goal.people.map((person) => shareOf(goal, person)));
  return roots;
}

const shareOf = (goal: GoalCard, person: PersonCard): TreeNode => ({
  key: shareKey(goal.id, person.person),
  goal,
  person,
  children: [],
});

/** The key of a person's share of a goal. */
export const shareKey = (goal: string, person: string): string => JSON.stringify([goal, person]);

/** Of the person's share, else of the goal. */
export const standingOf = ({ goal, person }: TreeNode): Standing => person ?? goal;

/** All that hangs below it, however deep. */
export const countBelow = ({ children }: TreeNode): number =>
  children.reduce((sum, child) => sum + 1 + countBelow(child), 0);
