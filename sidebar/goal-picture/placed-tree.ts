// One tree, laid out tidily and without overlaps by d3-hierarchy.
// Downwards, the people whom a goal is shared out to stand in a column below it: side by side they would take all room.
import { type HierarchyPointNode, hierarchy, tree } from "d3-hierarchy";
import { countBelow, type TreeNode } from "./tree-nodes";
import { GOAL_SIZE, type PlacedCard, SHARE_SIZE, type Way } from "./tree-shapes";

/** Between a card and the next level. */
const LEVEL_GAP = 60;
const SIBLING_GAP = 14;
const COUSIN_GAP = 26;

/** What takes a place of its own in a level: a card, the head of a column of shares, or where such a column goes on. */
interface Slot {
  readonly cards: readonly TreeNode[];
  /** How much room it takes across the way in which the tree grows. */
  readonly across: number;
  readonly children: readonly Slot[];
}

/** The cards that are to be seen, from `offset` on across the way in which the tree grows; parents come first. */
export function placedTree(
  root: TreeNode,
  folded: ReadonlySet<string>,
  way: Way,
  offset: number,
  among: Pick<PlacedCard, "place" | "of">,
): readonly PlacedCard[] {
  const laid = tree<Slot>()
    .nodeSize([1, 1])
    .separation((a, b) => (a.data.across + b.data.across) / 2 + gapOf(a, b))(
    hierarchy(slotOf(root, folded, way)),
  );
  const slots: HierarchyPointNode<Slot>[] = [];
  laid.eachBefore((slot) => slots.push(slot));
  const least = slots.reduce(
    (lowest, { x, data }) => Math.min(lowest, x - data.across / 2),
    Infinity,
  );
  return slots.flatMap(({ data, x, depth, parent }) => {
    const above = parent?.data.cards[0];
    const aside = offset + x - least - data.across / 2;
    return data.cards.map((node, i): PlacedCard => {
      const along = depth * pitchOf(way) + i * (SHARE_SIZE.height + SIBLING_GAP);
      const open = node.children.length === 0 ? null : !folded.has(node.key);
      return {
        node,
        parent: above?.key ?? null,
        level: depth + 1,
        place: above ? above.children.indexOf(node) + 1 : among.place,
        of: above ? above.children.length : among.of,
        box: {
          ...(way === "right" ? { x: along, y: aside } : { x: aside, y: along }),
          ...sizeOf(node),
        },
        open,
        hidden: open === false ? countBelow(node) : 0,
      };
    });
  });
}

function slotOf(node: TreeNode, folded: ReadonlySet<string>, way: Way): Slot {
  const children = folded.has(node.key) ? [] : node.children;
  const shares = way === "down" ? children.filter(({ person }) => person !== null) : [];
  return {
    cards: [node],
    across: sizeOf(node)[way === "right" ? "height" : "width"],
    children: [
      ...children
        .filter((child) => !shares.includes(child))
        .map((child) => slotOf(child, folded, way)),
      ...(shares.length > 0 ? [columnOf(shares)] : []),
    ],
  };
}

/** A column keeps its room on as many levels as it is long. */
function columnOf(shares: readonly TreeNode[]): Slot {
  const length = shares.length * (SHARE_SIZE.height + SIBLING_GAP);
  const goesOn = (levels: number, cards: readonly TreeNode[]): Slot => ({
    cards,
    across: SHARE_SIZE.width,
    children: levels > 1 ? [goesOn(levels - 1, [])] : [],
  });
  return goesOn(Math.ceil(length / pitchOf("down")), shares);
}

const pitchOf = (way: Way) => GOAL_SIZE[way === "right" ? "width" : "height"] + LEVEL_GAP;

const sizeOf = ({ person }: TreeNode) => (person === null ? GOAL_SIZE : SHARE_SIZE);

const gapOf = (a: HierarchyPointNode<Slot>, b: HierarchyPointNode<Slot>): number =>
  a.parent !== b.parent ? COUSIN_GAP : SIBLING_GAP;
