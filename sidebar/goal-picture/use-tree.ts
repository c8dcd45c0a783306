// What is shown of the goals: whether with people's shares, what is folded, in which way the tree grows.
import { useMemo, useState } from "preact/hooks";
import type { GoalCard } from "../../src/app/rpc/goal-picture";
import type { Size } from "./camera";
import { allFolds, firstFolds, pathTo } from "./folds";
import { betterWay, layoutOf } from "./tree-layout";
import { treesOf } from "./tree-nodes";
import type { TreeLayout, Way } from "./tree-shapes";

export interface Tree {
  readonly layout: TreeLayout;
  readonly way: Way;
  readonly withPeople: boolean;
  /** Whether anybody has a share of a goal, and whether anything can be folded. */
  readonly hasPeople: boolean;
  readonly hasFolds: boolean;
  // Each changes what is shown, and returns how it will stand.
  readonly grow: (way: Way) => TreeLayout;
  readonly showPeople: (shown: boolean) => TreeLayout;
  readonly fold: (key: string) => TreeLayout;
  readonly foldAll: (folded: boolean) => TreeLayout;
  /** Unfolds what hides a card. */
  readonly reveal: (key: string) => TreeLayout;
}

/** @param sight of the window that the tree is to fit in at first */
export function useTree(goals: readonly GoalCard[], sight: Size): Tree {
  const [withPeople, setWithPeople] = useState(true);
  const roots = useMemo(() => treesOf(goals, withPeople), [goals, withPeople]);
  const [folded, setFolded] = useState(() => firstFolds(roots));
  const [way, setWay] = useState(() => betterWay(roots, folded, sight));
  const layout = useMemo(() => layoutOf(roots, folded, way), [roots, folded, way]);
  const refold = (next: ReadonlySet<string>) => {
    setFolded(next);
    return layoutOf(roots, next, way);
  };
  return {
    layout,
    way,
    withPeople,
    hasPeople: goals.some(({ people }) => people.length > 0),
    hasFolds: layout.cards.some(({ open }) => open !== null),
    grow: (next) => {
      setWay(next);
      return layoutOf(roots, folded, next);
    },
    showPeople: (shown) => {
      setWithPeople(shown);
      return layoutOf(treesOf(goals, shown), folded, way);
    },
    fold: (key) => {
      const next = new Set(folded);
      if (!next.delete(key)) next.add(key);
      return refold(next);
    },
    foldAll: (all) => refold(new Set(all ? allFolds(roots) : [])),
    reveal: (key) => {
      const above = pathTo(roots, key) ?? [];
      return refold(new Set([...folded].filter((each) => !above.includes(each))));
    },
  };
}
