// Where everything stands: trees below each other or side by side, and goals that nothing hangs on in a grid behind them.
import { placedTree } from "./placed-tree";
import { branchesOf } from "./tree-branches";
import type { TreeNode } from "./tree-nodes";
import { GOAL_SIZE, type PlacedCard, type TreeLayout, WAYS, type Way } from "./tree-shapes";

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

/** The right and the lower end of what is placed. */
const cornerOf = (cards: readonly PlacedCard[]): [number, number] =>
  cards.reduce<[number, number]>(
    ([right, bottom], { box }) => [
      Math.max(right, box.x + box.width),
      Math.max(bottom, box.y + box.height),
    ],
    [0, 0],
  );

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
