// Row groups: depths, what is collapsed, and what inserting and removing rows makes of them.
import {
  changeDepth,
  type Groups,
  groupAt,
  isFolded,
  listGroups,
  NO_GROUPS,
  setCollapsed,
  shiftGroups,
} from "../../../workbench/engine/groups";

/** Rows 2 to 6 in a group, 3 to 4 in one within. */
const NESTED = changeDepth(changeDepth(NO_GROUPS, 2, 5, 1), 3, 2, 1);
const INNER = { start: 3, end: 4, depth: 2, collapsed: false };
const OUTER = { start: 2, end: 6, depth: 1, collapsed: false };

const spans = (groups: Groups) =>
  listGroups(groups).map(({ start, end, depth }) => [depth, start, end]);

test("groups are runs of rows of a depth", () => {
  expect(listGroups(NESTED)).toEqual([OUTER, INNER]);
  expect(groupAt(NESTED, 4, 2)).toEqual(INNER);
  expect(groupAt(NESTED, 5, 2)).toBeNull();
});

test("lifting takes a group away", () => {
  expect(spans(changeDepth(NESTED, 3, 2, -1))).toEqual([[1, 2, 6]]);
  expect(spans(changeDepth(NESTED, 0, 10, -2))).toEqual([]);
});

test("eight is the deepest", () => {
  const deep = changeDepth(NO_GROUPS, 0, 1, 8);
  expect(() => changeDepth(deep, 0, 1, 1)).toThrow("depth greater than 8");
});

test("a collapsed group folds its rows, and only those", () => {
  const collapsed = setCollapsed(NESTED, INNER, true);
  expect([2, 3, 4, 5].map((row) => isFolded(collapsed, row))).toEqual([false, true, true, false]);
});

test.each<[name: string, groups: Groups, becomes: readonly (readonly number[])[]]>([
  [
    "insert above",
    shiftGroups(NESTED, { kind: "insert", at: 0, count: 2 }),
    [
      [1, 4, 8],
      [2, 5, 6],
    ],
  ],
  [
    "insert inside",
    shiftGroups(NESTED, { kind: "insert", at: 4, count: 1 }),
    [
      [1, 2, 7],
      [2, 3, 5],
    ],
  ],
  [
    "insert after",
    shiftGroups(NESTED, { kind: "insert", at: 7, count: 1 }),
    [
      [1, 2, 6],
      [2, 3, 4],
    ],
  ],
  ["remove the inner", shiftGroups(NESTED, { kind: "remove", at: 3, count: 2 }), [[1, 2, 4]]],
])("%s", (_name, groups, becomes) => {
  expect(spans(groups)).toEqual(becomes);
});

test("a group stays collapsed when its first row is removed", () => {
  const collapsed = setCollapsed(NESTED, OUTER, true);
  const after = shiftGroups(collapsed, { kind: "remove", at: 2, count: 1 });
  expect(groupAt(after, 2, 1)?.collapsed).toBe(true);
});
