// Arrows of all four kinds end where they should, and cross no bar, wherever the bars stand.
import * as fc from "fast-check";
import { type Box, DIAMOND, ROW_HEIGHT } from "../../../sidebar/picture/bar-shapes";
import { type Point, route } from "../../../sidebar/picture/link-routes";
import { LINK_TYPES, type LinkType } from "../../../src/core/model/link";

const bar = (row: number, x: number, width: number): Box => ({
  x,
  y: row * ROW_HEIGHT + 6,
  width,
  height: 14,
});
const diamond = (row: number, x: number): Box => ({
  x: x - DIAMOND,
  y: row * ROW_HEIGHT + 5,
  width: 2 * DIAMOND,
  height: 2 * DIAMOND,
});
const flat = (points: readonly Point[]) => points.map(({ x, y }) => [x, y]);

const go = (
  boxes: readonly Box[],
  type: LinkType,
  from = 0,
  to = boxes.length - 1,
  point = false,
) => flat(route(boxes, from, to, { type }, { from: false, to: point }));

test.each<[string, LinkType, readonly Box[], boolean, readonly (readonly number[])[]]>([
  [
    "onto the next bar",
    "FS",
    [bar(0, 0, 40), bar(1, 60, 40)],
    false,
    [
      [40, 13],
      [65, 13],
      [65, 36],
    ],
  ],
  [
    "onto a diamond",
    "FS",
    [bar(0, 0, 40), diamond(1, 40)],
    true,
    [
      [40, 13],
      [40, 13],
      [40, 35],
    ],
  ],
  [
    "starts together",
    "SS",
    [bar(0, 50, 40), bar(1, 60, 40)],
    false,
    [
      [50, 13],
      [44, 13],
      [44, 43],
      [60, 43],
    ],
  ],
  [
    "ends together",
    "FF",
    [bar(0, 50, 40), bar(1, 60, 40)],
    false,
    [
      [90, 13],
      [106, 13],
      [106, 43],
      [100, 43],
    ],
  ],
  [
    "start to finish",
    "SF",
    [bar(0, 100, 40), bar(1, 20, 40)],
    false,
    [
      [100, 13],
      [55, 13],
      [55, 36],
    ],
  ],
  [
    "back in time",
    "FS",
    [bar(0, 50, 40), bar(1, 20, 40)],
    false,
    [
      [90, 13],
      [96, 13],
      [96, 30],
      [14, 30],
      [14, 43],
      [20, 43],
    ],
  ],
  [
    "around a bar between",
    "FS",
    [bar(0, 0, 40), bar(1, 50, 100), bar(2, 60, 40)],
    false,
    [
      [40, 13],
      [47, 13],
      [47, 73],
      [60, 73],
    ],
  ],
])("%s", (_, type, boxes, point, expected) => {
  expect(go(boxes, type, 0, boxes.length - 1, point)).toEqual(expected);
});

test("an arrow leaves a diamond from below", () => {
  const points = route(
    [diamond(0, 40), bar(1, 40, 40)],
    0,
    1,
    { type: "FS" },
    { from: true, to: false },
  );
  expect(flat(points)).toEqual([
    [40, 21],
    [40, 30],
    [45, 30],
    [45, 36],
  ]);
});

test("an arrow upwards comes from below", () => {
  expect(go([bar(0, 60, 40), bar(1, 0, 40)], "FS", 1, 0)).toEqual([
    [40, 43],
    [65, 43],
    [65, 20],
  ]);
});

test("no arrow crosses a bar, and all end at the side that their kind names", () => {
  const boxes = fc.array(
    fc.record({
      x: fc.integer({ min: 0, max: 300 }),
      width: fc.integer({ min: 3, max: 120 }),
      point: fc.boolean(),
    }),
    { minLength: 2, maxLength: 9 },
  );
  fc.assert(
    fc.property(boxes, fc.nat(), fc.nat(), fc.constantFrom(...LINK_TYPES), (given, a, b, type) => {
      const all = given.map(({ x, width, point }, row) =>
        point ? diamond(row, x) : bar(row, x, width),
      );
      const from = a % all.length;
      const to = b % all.length;
      fc.pre(from !== to);
      const isPoint = { from: given[from]?.point ?? false, to: given[to]?.point ?? false };
      const points = route(all, from, to, { type }, isPoint);
      const [start, end] = [points[0], points[points.length - 1]];
      const [source, target] = [all[from], all[to]];
      if (!start || !end || !source || !target) throw new Error("no route");
      const ending = type === "FS" || type === "FF" ? source.x + source.width : source.x;
      expect(start.x).toBe(isPoint.from ? source.x + source.width / 2 : ending);
      expect(end.x).toBeGreaterThanOrEqual(target.x);
      expect(end.x).toBeLessThanOrEqual(target.x + target.width);
      points.slice(1).forEach((point, i) => {
        const last = points[i];
        if (!last) return;
        expect(last.x === point.x || last.y === point.y).toBe(true);
        all.forEach((box) => {
          expect(crosses(last, point, box)).toBe(false);
        });
      });
    }),
    { numRuns: 1_000 },
  );
});

/** Whether a straight piece runs through the inside of a box. */
function crosses(a: Point, b: Point, { x, y, width, height }: Box): boolean {
  return (
    Math.max(a.x, b.x) > x &&
    Math.min(a.x, b.x) < x + width &&
    Math.max(a.y, b.y) > y &&
    Math.min(a.y, b.y) < y + height
  );
}
