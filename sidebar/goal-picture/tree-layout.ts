// Where cards and branches stand. Each tree is laid out on its own, tidily and without overlaps, by d3-hierarchy;
// trees stand below each other or side by side, and goals that nothing hangs on fill rows of a grid behind them.
import { type HierarchyPointNode, hierarchy, tree } from "d3-hierarchy";
import { countBelow, type TreeNode } from "./tree-nodes";

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
const SHARE_SIZE = { width: 180, height: 50 };
/** Between a card and the next level. */
const LEVEL_GAP = 60;
const SIBLING_GAP = 14;
const COUSIN_GAP = 26;
const TREE_GAP = 40;
const GRID_GAP = 20;
const LEAST_COLUMNS = 4;

export function layoutOf(
  roots: readonly TreeNode[],
  folded: ReadonlySet<string>,
  way: Way,
): TreeLayout {
  const isTree = ({ children }: TreeNode) => children.length > 0;
  const trees = roots.filter(isTree);
  const alone = roots.filter((root) => !isTree(root));
  const ordered = [...trees, ...alone];
  const rootPlace = (root: TreeNode) => ({ place: ordered.indexOf(root) + 1, of: ordered.length });
  const cards: PlacedCard[] = [];
  let [width, height, next] = [0, 0, 0];
  for (const root of trees) {
    const placed = placedTree(root, folded, way, next, rootPlace(root));
    cards.push(...placed);
    const [right, bottom] = cornerOf(placed);
    width = Math.max(width, right);
    height = Math.max(height, bottom);
    next = (way === "right" ? bottom : right) + TREE_GAP;
  }
  const columns = Math.max(
    LEAST_COLUMNS,
    Math.round((width + GRID_GAP) / (GOAL_SIZE.width + GRID_GAP)),
    trees.length === 0 ? Math.ceil(Math.sqrt(alone.length)) : 0,
  );
  const top = height === 0 ? 0 : height + TREE_GAP;
  cards.push(
    ...alone.map((node, i): PlacedCard => {
      const [column, row] = [i % columns, Math.floor(i / columns)];
      const box = {
        x: column * (GOAL_SIZE.width + GRID_GAP),
        y: top + row * (GOAL_SIZE.height + GRID_GAP),
        ...GOAL_SIZE,
      };
      return { node, parent: null, level: 1, ...rootPlace(node), box, open: null, hidden: 0 };
    }),
  );
  [width, height] = cornerOf(cards);
  const byKey = new Map(cards.map((card) => [card.node.key, card]));
  return { cards, byKey, branches: branchesOf(cards, byKey, way), width, height };
}

/** One tree, from `offset` on across the way in which it grows. */
function placedTree(
  root: TreeNode,
  folded: ReadonlySet<string>,
  way: Way,
  offset: number,
  { place, of }: { readonly place: number; readonly of: number },
): readonly PlacedCard[] {
  const across = (node: TreeNode) => sizeOf(node)[way === "right" ? "height" : "width"];
  const pitch = GOAL_SIZE[way === "right" ? "width" : "height"] + LEVEL_GAP;
  const laid = tree<TreeNode>()
    .nodeSize([1, 1])
    .separation((a, b) => (across(a.data) + across(b.data)) / 2 + gapOf(a, b))(
    hierarchy(root, ({ key, children }) => (folded.has(key) ? [] : children)),
  );
  const nodes: HierarchyPointNode<TreeNode>[] = [];
  laid.eachBefore((node) => nodes.push(node));
  const least = nodes.reduce(
    (lowest, { x, data }) => Math.min(lowest, x - across(data) / 2),
    Infinity,
  );
  return nodes.map(({ data, x, depth, parent }) => {
    const { key, children } = data;
    const [along, aside] = [depth * pitch, offset + x - least - across(data) / 2];
    const open = children.length === 0 ? null : !folded.has(key);
    return {
      node: data,
      parent: parent?.data.key ?? null,
      level: depth + 1,
      place: parent ? parent.data.children.indexOf(data) + 1 : place,
      of: parent ? parent.data.children.length : of,
      box: {
        ...(way === "right" ? { x: along, y: aside } : { x: aside, y: along }),
        ...sizeOf(data),
      },
      open,
      hidden: open === false ? countBelow(data) : 0,
    };
  });
}

const sizeOf = ({ person }: TreeNode) => (person === null ? GOAL_SIZE : SHARE_SIZE);

const gapOf = (a: HierarchyPointNode<TreeNode>, b: HierarchyPointNode<TreeNode>): number =>
  a.parent !== b.parent ? COUSIN_GAP : SIBLING_GAP;

/** The right and the lower end of what is placed. */
const cornerOf = (cards: readonly PlacedCard[]): [number, number] =>
  cards.reduce<[number, number]>(
    ([right, bottom], { box }) => [
      Math.max(right, box.x + box.width),
      Math.max(bottom, box.y + box.height),
    ],
    [0, 0],
  );

function branchesOf(
  cards: readonly PlacedCard[],
  byKey: ReadonlyMap<string, PlacedCard>,
  way: Way,
): readonly Branch[] {
  return cards.flatMap(({ node, parent, box }): readonly Branch[] => {
    const above = parent === null ? undefined : byKey.get(parent)?.box;
    if (!above) return [];
    const kind = node.person !== null ? "share" : node.goal.counts ? "counts" : "beside";
    return [{ key: node.key, from: exitOf(above, way), to: entryOf(box, way), kind }];
  });
}

/** Where branches leave a card. */
const exitOf = ({ x, y, width, height }: Box, way: Way): Point =>
  way === "right" ? { x: x + width, y: y + height / 2 } : { x: x + width / 2, y: y + height };

/** Of the knob that folds what is below a card. */
const KNOB_HEIGHT = 18;
const DIGIT = 6.2;

/** Where that knob is: outside the card, wide enough for the number of what it hides. */
export function knobOf(
  { box, open, hidden }: Pick<PlacedCard, "box" | "open" | "hidden">,
  way: Way,
): Box {
  const digits = open ? 0 : String(hidden).length + 1;
  const width = Math.max(KNOB_HEIGHT, digits * DIGIT + 12);
  const { x, y } = exitOf(box, way);
  return way === "right"
    ? { x: x + 2, y: y - KNOB_HEIGHT / 2, width, height: KNOB_HEIGHT }
    : { x: x - width / 2, y: y + 2, width, height: KNOB_HEIGHT };
}

const entryOf = ({ x, y, width, height }: Box, way: Way): Point =>
  way === "right" ? { x, y: y + height / 2 } : { x: x + width / 2, y };

/** The way in which more of the picture fits; to the right where both do, or where the tree is deep. */
export function betterWay(
  roots: readonly TreeNode[],
  folded: ReadonlySet<string>,
  sight: { readonly width: number; readonly height: number },
): Way {
  const [right, down] = WAYS.map((way) => {
    const { cards, width, height } = layoutOf(roots, folded, way);
    const deep = cards.some(({ level }) => level > 3);
    return { deep, scale: Math.min(1, sight.width / width, sight.height / height) };
  });
  if (!right || !down || right.deep) return "right";
  return down.scale > right.scale * 1.15 ? "down" : "right";
}
