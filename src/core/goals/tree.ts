// The goal tree from flat rows: children by parent, in the sheet's order. Cycles are named and broken.
import { groupBy } from "../model/group-by";
import type { Finding } from "../model/issue";
import type { Goal, GoalId } from "../model/rows";

export interface GoalNode {
  readonly goal: Goal;
  /** 0 for a root. */
  readonly depth: number;
  readonly children: readonly GoalNode[];
}

export interface GoalTree {
  readonly roots: readonly GoalNode[];
  /** Each cycle once, at its first goal; that goal stands as a root. */
  readonly findings: readonly Finding[];
}

/** Builds the tree. A parent that is not there makes a root; the reader has already told of it. */
export function goalTree(goals: readonly Goal[]): GoalTree {
  const byId = new Map(goals.map((goal) => [goal.id, goal]));
  const cut = new Set<GoalId>();
  const findings = cycles(goals, byId).map((ids): Finding => {
    const first = ids[0] as GoalId;
    cut.add(first);
    return ids.length === 1
      ? {
          code: "selfReference",
          table: "goals",
          id: first,
          column: "parent",
          params: { value: first },
        }
      : { code: "cycle", table: "goals", id: first, column: "parent", params: { ids } };
  });

  const children = groupBy(goals, ({ id, parent }) =>
    parent !== null && byId.has(parent) && !cut.has(id) ? parent : null,
  );
  return { roots: planted(children), findings };
}

/** Nodes from the roots down, by a list of what is still to be visited: a chain may be as long as the sheet. */
function planted(children: ReadonlyMap<GoalId | null, readonly Goal[]>): readonly GoalNode[] {
  const made = (goal: Goal, depth: number) => ({ goal, depth, children: [] as GoalNode[] });
  const roots = (children.get(null) ?? []).map((goal) => made(goal, 0));
  const toVisit = [...roots];
  for (const node of toVisit)
    for (const goal of children.get(node.goal.id) ?? []) {
      const child = made(goal, node.depth + 1);
      node.children.push(child);
      toVisit.push(child);
    }
  return roots;
}

/** The goals in each cycle, starting with the one that stands first in the sheet. */
function cycles(goals: readonly Goal[], byId: ReadonlyMap<GoalId, Goal>): readonly GoalId[][] {
  const state = new Map<GoalId, "walking" | "clear">();
  const found: GoalId[][] = [];
  for (const start of goals) {
    const path: GoalId[] = [];
    let at: Goal | undefined = start;
    while (at && !state.has(at.id)) {
      state.set(at.id, "walking");
      path.push(at.id);
      at = at.parent === null ? undefined : byId.get(at.parent);
    }
    if (at && state.get(at.id) === "walking") found.push(path.slice(path.indexOf(at.id)));
    for (const id of path) state.set(id, "clear");
  }
  return found;
}

/** Every node, parents before children, in the sheet's order. */
export function flatten(roots: readonly GoalNode[]): readonly GoalNode[] {
  const all: GoalNode[] = [];
  const toVisit = [...roots].reverse();
  for (let node = toVisit.pop(); node; node = toVisit.pop()) {
    all.push(node);
    for (let i = node.children.length - 1; i >= 0; i -= 1) {
      const child = node.children[i];
      if (child) toVisit.push(child);
    }
  }
  return all;
}
