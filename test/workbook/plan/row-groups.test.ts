// Groups of rows move by the fewest shifts, whatever they were and are to be.
import fc from "fast-check";
import {
  depthShifts,
  groupsMoved,
  type StandingGroup,
} from "../../../src/workbook/plan/row-groups";

const group = (first: number, last: number, depth = 1, key = "k"): StandingGroup => [
  first,
  last,
  depth,
  key,
  0,
];

test.each([
  ["none", [], [], []],
  ["new", [], [group(7, 9)], [[7, 3, 1]]],
  ["gone", [group(7, 9)], [], [[7, 3, -1]]],
  ["longer", [group(7, 9)], [group(7, 11)], [[10, 2, 1]]],
  ["as they were", [group(7, 9), group(8, 9, 2)], [group(7, 9), group(8, 9, 2)], []],
  [
    "with an inner one",
    [],
    [group(7, 12), group(8, 9, 2)],
    [
      [7, 1, 1],
      [8, 2, 2],
      [10, 3, 1],
    ],
  ],
  // The row that headed the second is one of the first's now, and the next one heads it.
  [
    "a row more in the first of two",
    [group(7, 9), group(11, 13)],
    [group(7, 10), group(12, 14)],
    [
      [10, 1, 1],
      [11, 1, -1],
      [14, 1, 1],
    ],
  ],
] as const)("%s", (_, before, after, shifts) => {
  expect(depthShifts(before, after).map(({ first, count, by }) => [first, count, by])).toEqual(
    shifts,
  );
});

const anyGroups = fc.array(
  fc
    .tuple(fc.integer({ min: 6, max: 40 }), fc.integer({ min: 0, max: 9 }))
    .map(([first, more]) => group(first, first + more)),
  { maxLength: 8 },
);

test("the shifts make the one depths of the other, and no row is shifted twice", () => {
  const depths = (groups: readonly StandingGroup[]) =>
    Array.from({ length: 60 }, (_, row) => groups.filter(([a, b]) => a <= row && row <= b).length);
  fc.assert(
    fc.property(anyGroups, anyGroups, (before, after) => {
      const now = depths(before);
      for (const { first, count, by } of depthShifts(before, after)) {
        expect(by).not.toBe(0);
        for (let row = first; row < first + count; row++) now[row] = (now[row] ?? 0) + by;
      }
      expect(now).toEqual(depths(after));
    }),
  );
});

test("a group has moved where its rows, its depth, its key or its end differ", () => {
  const before = [group(7, 9), group(11, 13, 1, "a")];
  const finished: StandingGroup = [7, 9, 1, "k", 1];
  expect(groupsMoved(before, before)).toEqual([]);
  expect(groupsMoved([finished, group(11, 13, 1, "b")], before)).toHaveLength(2);
});
