// Where cards stand: never over one another, children behind their parents, lone goals in rows.
import * as fc from "fast-check";
import { meets } from "../../../sidebar/goal-picture/camera";
import { firstFolds } from "../../../sidebar/goal-picture/folds";
import { knobOf } from "../../../sidebar/goal-picture/tree-branches";
import { betterWay, layoutOf } from "../../../sidebar/goal-picture/tree-layout";
import { shareKey, treesOf } from "../../../sidebar/goal-picture/tree-nodes";
import {
  type Box,
  GOAL_SIZE,
  type TreeLayout,
  WAYS,
} from "../../../sidebar/goal-picture/tree-shapes";
import { card, goals, trees } from "./cards";

const NONE: ReadonlySet<string> = new Set();
const keys = ({ cards }: TreeLayout) => cards.map(({ node }) => node.key);
const boxOf = ({ byKey }: TreeLayout, key: string): Box => {
  const placed = byKey.get(key);
  if (!placed) throw new Error(`${key} is not there`);
  return placed.box;
};
const middle = ({ y, height }: Box) => y + height / 2;

/** Goals of any depths, with shares; and some of them folded. */
const anyTrees = fc
  .array(fc.record({ deeper: fc.integer({ min: -3, max: 1 }), people: fc.nat(3) }), {
    minLength: 1,
    maxLength: 60,
  })
  .map((steps) => {
    let depth = 0;
    return steps.map(({ deeper, people }, i) => {
      depth = i === 0 ? 0 : Math.max(0, depth + deeper);
      return card(`G-${i + 1}`, depth, people);
    });
  });
const anyFolds = fc.array(
  fc.integer({ min: 1, max: 60 }).map((n) => `G-${n}`),
  { maxLength: 8 },
);

test("no card lies over another, and children stand behind their parents", () => {
  fc.assert(
    fc.property(anyTrees, anyFolds, fc.constantFrom(...WAYS), (given, folds, way) => {
      const layout = layoutOf(treesOf(given, true), new Set(folds), way);
      const { cards, byKey, width, height } = layout;
      for (const [i, a] of cards.entries()) {
        for (const b of cards.slice(i + 1)) expect(meets(a.box, b.box)).toBe(false);
        expect(a.box.x >= 0 && a.box.x + a.box.width <= width).toBe(true);
        expect(a.box.y >= 0 && a.box.y + a.box.height <= height).toBe(true);
        const above = a.parent === null ? undefined : byKey.get(a.parent);
        const [from, to] = [above && knobOf(above, way), a.box];
        if (from) expect(way === "right" ? from.x < to.x : from.y < to.y).toBe(true);
      }
      expect(layout.branches.length).toBe(cards.filter(({ parent }) => parent !== null).length);
    }),
    { numRuns: 60 },
  );
});

test("what is folded is hidden and counted, and comes back in its place", () => {
  const roots = trees("A", " B", "  C", "  D:2", " E");
  const whole = layoutOf(roots, NONE, "right");
  expect(keys(whole)).toEqual([
    "A",
    "B",
    "C",
    "D",
    shareKey("D", "P-1"),
    shareKey("D", "P-2"),
    "E",
  ]);
  const folded = layoutOf(roots, new Set(["B"]), "right");
  expect(keys(folded)).toEqual(["A", "B", "E"]);
  expect(folded.byKey.get("B")).toMatchObject({
    open: false,
    hidden: 4,
    level: 2,
    place: 1,
    of: 2,
  });
  expect(folded.byKey.get("E")).toMatchObject({ open: null, hidden: 0, place: 2 });
});

test("a parent stands in the middle of its children", () => {
  const layout = layoutOf(trees("A", " B", " C"), NONE, "right");
  const [a, b, c] = ["A", "B", "C"].map((key) => middle(boxOf(layout, key)));
  expect(a).toBe(((b ?? 0) + (c ?? 0)) / 2);
});

test("trees stand below each other, goals that nothing hangs on in rows behind them", () => {
  const layout = layoutOf(trees("X", "A", " B", "Y", "Z", "C", " D", "V", "W"), NONE, "right");
  expect(keys(layout)).toEqual(["A", "B", "C", "D", "X", "Y", "Z", "V", "W"]);
  expect(boxOf(layout, "C").y).toBeGreaterThan(boxOf(layout, "A").y + GOAL_SIZE.height);
  const rows = ["X", "Y", "Z", "V", "W"].map((key) => boxOf(layout, key));
  expect(rows.map(({ x }) => x)).toEqual([0, 240, 480, 720, 0]);
  expect(rows.map(({ y }) => y - (rows[0]?.y ?? 0))).toEqual([0, 0, 0, 0, 124]);
  expect(layout.byKey.get("X")).toMatchObject({ level: 1, place: 3, of: 7 });
});

test("to the right, shares stand below each other; downwards too, in a column below their goal", () => {
  const roots = trees("A:5", " B", "  C", "   D");
  const shares = (layout: TreeLayout) =>
    ["P-1", "P-2", "P-5"].map((person) => boxOf(layout, shareKey("A", person)));
  const [one, two, five] = shares(layoutOf(roots, NONE, "down"));
  expect([two?.x, five?.x]).toEqual([one?.x, one?.x]);
  expect((two?.y ?? 0) - (one?.y ?? 0)).toBe(64);
  const down = layoutOf(roots, NONE, "down");
  expect(five?.y).toBeGreaterThan(boxOf(down, "C").y);
  expect(five?.x).toBeGreaterThan(boxOf(down, "C").x + GOAL_SIZE.width);
  expect(new Set(shares(layoutOf(roots, NONE, "right")).map(({ x }) => x)).size).toBe(1);
});

test("people's shares may be left out", () => {
  expect(treesOf(goals(["A:3", " B"]), false)[0]?.children.map(({ key }) => key)).toEqual(["B"]);
});

test("a large tree opens with two levels, a small one whole", () => {
  const large = ["A", ...Array.from({ length: 6 }, (_, i) => [` B${i}`, ...few(i)]).flat()];
  function few(i: number) {
    return Array.from({ length: 6 }, (_, j) => `  C${i}${j}`);
  }
  const roots = trees(...large);
  expect(keys(layoutOf(roots, firstFolds(roots), "right"))).toEqual(
    ["A", ..."012345"].map((key) => (key === "A" ? key : `B${key}`)),
  );
  expect(firstFolds(trees("A", " B", "  C"))).toEqual(NONE);
});

test("it grows to the side where more of it fits; to the right where it is deep", () => {
  const wide = trees("A", " B", " C", " D", " E", " F");
  const deep = trees("A", " B", "  C", "   D", " E", " F");
  const sight = { width: 1000, height: 400 };
  expect(betterWay(wide, NONE, sight)).toBe("down");
  expect(betterWay(wide, NONE, { width: 500, height: 800 })).toBe("right");
  expect(betterWay(deep, NONE, sight)).toBe("right");
});

test("a thousand goals are laid out at once", () => {
  const many = Array.from({ length: 1_000 }, (_, i) => card(`G-${i}`, i === 0 ? 0 : 1 + (i % 4)));
  expect(layoutOf(treesOf(many, true), NONE, "right").cards.length).toBe(1_000);
});
