// What the tree's picture is made of: cards in their places, and the branches between them.
import type { TreeNode } from "./tree-nodes";

/** Whether children stand to the right of their parent or below it. */
export const WAYS = ["right", "down"] as const;
export type Way = (typeof WAYS)[number];

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface PlacedCard {
  readonly node: TreeNode;
  readonly parent: string | null;
  /** 1 for a root. */
  readonly level: number;
  /** Among its siblings, 1 the first, and how many these are. */
  readonly place: number;
  readonly of: number;
  readonly box: Box;
  /** Null where nothing hangs below it. */
  readonly open: boolean | null;
  /** How many cards it hides. */
  readonly hidden: number;
}

export interface Branch {
  readonly key: string;
  readonly from: Point;
  readonly to: Point;
  /** Whether the upper goal is made of the lower one, or a person's share of it. */
  readonly kind: "counts" | "beside" | "share";
}

export interface TreeLayout {
  /** Parents before children, in the order in which one reads them. */
  readonly cards: readonly PlacedCard[];
  readonly byKey: ReadonlyMap<string, PlacedCard>;
  readonly branches: readonly Branch[];
  readonly width: number;
  readonly height: number;
}

export const GOAL_SIZE = { width: 220, height: 104 };
export const SHARE_SIZE = { width: 180, height: 50 };
