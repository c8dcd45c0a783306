// Where branches run, and where the knobs are that fold what hangs on them.
import type { Box, Branch, PlacedCard, Point, Way } from "./tree-shapes";

/** From each card to those below it; shares that stand in a column hang one on the other. */
export function branchesOf(
  cards: readonly PlacedCard[],
  byKey: ReadonlyMap<string, PlacedCard>,
  way: Way,
): readonly Branch[] {
  return cards.flatMap(({ node, parent, box }, i): readonly Branch[] => {
    const before = cards[i - 1];
    const hangs = way === "down" && before?.node.person && before.parent === parent;
    const above = hangs ? before.box : parent === null ? undefined : byKey.get(parent)?.box;
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
