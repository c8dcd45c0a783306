// Goals in few words for the tests of the tree's picture: "A", " B" below it, " C:2" with two people's shares.
import { type TreeNode, treesOf } from "../../../sidebar/goal-picture/tree-nodes";
import type { GoalCard, PersonCard, Standing } from "../../../src/app/rpc/goal-picture";
import type { GoalId, PersonId } from "../../../src/core/model/rows";

const STANDING: Standing = {
  who: null,
  status: "green",
  target: null,
  actual: null,
  addsUp: true,
  expected: null,
  attainment: null,
  pace: null,
};

/** @param lines one a goal, indented by a blank for each level */
export const goals = (lines: readonly string[]): readonly GoalCard[] =>
  lines.map((line) => {
    const [id = "", people = "0"] = line.trim().split(":");
    return card(id, line.length - line.trimStart().length, Number(people));
  });

/** A goal at a depth, with people's shares. */
export const card = (id: string, depth: number, people = 0): GoalCard => ({
  ...STANDING,
  id: id as GoalId,
  name: id,
  depth,
  state: null,
  counts: true,
  due: null,
  trend: null,
  confidence: null,
  reasons: [],
  people: Array.from(
    { length: people },
    (_, i): PersonCard => ({ ...STANDING, person: `P-${i + 1}` as PersonId }),
  ),
});

export const trees = (...lines: readonly string[]): readonly TreeNode[] =>
  treesOf(goals(lines), true);
