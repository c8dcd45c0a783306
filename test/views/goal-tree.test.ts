// The goal tree's rows, groups, filter and formulas: what is drawn of many goals, what folds, what a click explains.

import { assess, type Model } from "../../src/core/assess";
import { isFormula } from "../../src/core/model/cell";
import { PLAIN_CHOICE } from "../../src/core/model/figure-choice";
import type { Goal, Person, PlanPart, Rows } from "../../src/core/model/rows";
import { DEFAULTS } from "../../src/core/model/settings";
import { drawGoalTree } from "../../src/views/goal-tree";
import { drawnLines, foldsOf } from "../../src/views/goal-tree-groups";
import { goal, iso, part, person } from "../core/rows";
import { AS_OF, contextOf, emptyModel } from "./drawn";

const EMPTY = emptyModel("en");

const modelOf = (rows: Partial<Rows>): Model =>
  assess({ ...EMPTY.rows, ...rows }, DEFAULTS, PLAIN_CHOICE, AS_OF);

const ALL = { only: null, department: null, period: null } as const;

/** Below the header, from A on: formulas as texts that begin with "=". */
const drawn = (model: Model, tree: Partial<typeof ALL | Record<string, string>> = {}) => {
  const grid = drawGoalTree(contextOf(model, { tree: { ...ALL, ...tree } }));
  return grid.cells
    .slice(5)
    .map((row) => row.map((cell) => (isFormula(cell) ? `=${cell.formula}` : cell)));
};
const names = (model: Model, tree: Partial<typeof ALL | Record<string, string>> = {}) =>
  drawn(model, tree).map(([name]) => name);

const YEAR = { start: iso("2026-01-01"), due: iso("2026-12-31") };
const checkedIn = (id: string, parent: string | null, checkIn: number | null, more = {}): Goal =>
  goal({ id, name: id, parent, checkIn, target: 10, startValue: 0, unit: "x", ...YEAR, ...more });

describe("roll-ups are formulas over the cells of those below", () => {
  const below = [
    checkedIn("a", "top", 1, { weight: 3, start: iso("2026-02-01") }),
    checkedIn("b", "top", 2, { start: iso("2026-03-01"), weight: 1 }),
    checkedIn("c", "top", null, { weight: 4 }),
    checkedIn("d", "top", 5),
  ];
  test.each([
    [null, "=SUM(G7:G8;G10)"],
    ["sum", "=SUM(G7:G8;G10)"],
    ["mean", "=(SUMPRODUCT(G7:G8;N7:N8)+G10*N10)/SUM(N7:N8;N10)"],
    ["min", "=MIN(G7:G8;G10)"],
    ["max", "=MAX(G7:G8;G10)"],
    ["latest", "=G8"],
    // A cause that nobody has measured leaves the product unknown.
    ["product", null],
    ["none", null],
  ] as const)("%s: %s", (rollUp, formula) => {
    const [top] = drawn(modelOf({ goals: [checkedIn("top", null, null, { rollUp }), ...below] }));
    expect(top?.[6]).toBe(formula);
  });

  test("a product of causes that are all known", () => {
    const goals = [checkedIn("top", null, null, { rollUp: "product" }), below[0], below[1]];
    const [top] = drawn(modelOf({ goals: goals.flatMap((one) => one ?? []) }));
    expect(top?.[6]).toBe("=PRODUCT(G7:G8)");
  });

  test("weights are shares of all weights: a child without one weighs its target", () => {
    const goals = [checkedIn("top", null, null, { rollUp: "mean" }), ...below];
    const weights = drawn(modelOf({ goals })).map((row) => row[13]);
    expect(weights).toEqual([null, 3 / 18, 1 / 18, 4 / 18, 10 / 18]);
  });

  test("from the third level on, and where one of those below is not drawn, it is a value", () => {
    const goals = ["0", "1", "2", "3"].map((id, i) =>
      checkedIn(id, i === 0 ? null : String(i - 1), i === 3 ? 7 : null),
    );
    expect(drawn(modelOf({ goals })).map((row) => row[6])).toEqual(["=SUM(G7)", "=SUM(G8)", 7, 7]);
    const found = drawn(modelOf({ goals: [checkedIn("top", null, null), ...below] }), {
      only: "a",
    });
    expect(found.map((row) => row[6])).toEqual([8, 1]);
  });
});

test.each([
  [{ startValue: 0 }, '=IFERROR(G6/F6;"")', null],
  [{ startValue: 4 }, '=IFERROR((G6-I6)/(F6-I6);"")', 4],
  [{ startValue: 20, direction: "down" }, '=IFERROR((G6-I6)/(F6-I6);"")', 20],
  [{ startValue: null, direction: "down" }, null, null],
  [{ target: null }, null, null],
  [{ checkIn: null }, null, null],
] as const)("attainment of %j: %s", (more, formula, begin) => {
  const [row] = drawn(modelOf({ goals: [checkedIn("G-1", null, 6, more)] }));
  expect([row?.[2], row?.[8]]).toEqual([formula, begin]);
});

test.each([
  ["draft", "Draft"],
  ["dropped", "Dropped"],
  ["partly", "Partly achieved"],
  ["achieved", "Reached"],
  ["missed", "Missed"],
  ["active", "Off track"],
] as const)("a goal that is %s says “%s”", (state, word) => {
  const goals = [checkedIn("G-1", null, 0, { state })];
  expect(drawn(modelOf({ goals }))[0]?.[1]).toBe(word);
});

test("since the last week: the difference of attainments, and nothing without a record", () => {
  const shot = { id: "H-1", kind: "goal", target: 10, status: "green" };
  const history = [{ ...shot, on: iso("2026-02-23"), subject: "a", value: 4 }];
  const goals = [checkedIn("a", null, 6), checkedIn("b", null, 6)];
  expect(drawn(modelOf({ goals, history })).map((row) => row[11])).toEqual([0.2, null]);
});

const TEAM: readonly Person[] = [
  person({ id: "P-1", name: "Ann Bell", department: "North" }),
  person({ id: "P-2", name: "Bo Cruz", department: "South" }),
];
const SHARED: Partial<Rows> = {
  team: TEAM,
  goals: [
    checkedIn("year", null, null, { owner: "P-1", metric: "visits", name: "Visits" }),
    checkedIn("q1", "year", null, { metric: "visits", owner: "P-2", due: iso("2026-03-31") }),
    checkedIn("q4", "year", null, { metric: "visits", owner: "P-2", start: iso("2026-10-01") }),
    checkedIn("other", null, 3, { name: "Other" }),
  ],
  plan: [
    part({ id: "PL-1", goal: "year", person: "P-1", level: "total", planned: 6, ...span() }),
    part({ id: "PL-2", goal: "year", person: "P-2", level: "month", planned: 4, ...span() }),
  ],
};

function span(): Pick<PlanPart, "from" | "to"> {
  return { from: YEAR.start, to: YEAR.due };
}

test("people whom a goal was shared out to stand below it, before the goals there", () => {
  const rows = drawn(modelOf(SHARED));
  expect(rows.map(([name]) => name)).toEqual([
    "Visits",
    "    • Ann Bell",
    "    • Bo Cruz",
    "    q1",
    "    q4",
    "Other",
  ]);
  expect(rows.map((row) => row[5])).toEqual([10, 6, 4, 10, 10, 10]);
  // A part of the whole can be typed over; one that is only in months has no row of its own.
  expect(rows.slice(1, 3).map((row) => String(row[14]).replace(/^\S+ /, ""))).toEqual([
    "plan PL-1",
    "plan year P-2",
  ]);
});

describe("the filter shows what it finds with its parents", () => {
  const model = modelOf(SHARED);
  test.each([
    [{ only: "BO" }, ["Visits", "    • Bo Cruz", "    q1", "    q4"]],
    [{ only: "visits" }, ["Visits", "    • Ann Bell", "    • Bo Cruz", "    q1", "    q4"]],
    [{ only: "q4" }, ["Visits", "    q4"]],
    [{ only: "OTHER" }, ["Other"]],
    [{ department: "nor" }, ["Visits", "    • Ann Bell"]],
    [{ department: "south", only: "q1" }, ["Visits", "    q1"]],
    [{ period: "quarter" }, ["Visits", "    • Ann Bell", "    • Bo Cruz", "    q1", "Other"]],
    [{ only: "nobody" }, ["No goal fits the yellow cells above. Empty them to see all."]],
  ])("%j", (tree, expected) => expect(names(model, tree)).toEqual(expected));
});

/** So many children below one root, each with so many below it. */
const levels = (children: number, grandchildren: number): readonly number[] => [
  0,
  ...Array.from({ length: children }, () => [1, ...Array<number>(grandchildren).fill(2)]).flat(),
];

test.each([
  ["few", levels(3, 4), false, 16, 4],
  ["more than fit on a sheet", levels(10, 400), false, 990, 4],
  ["more groups than are folded", levels(100, 4), false, 101 + 39 * 4, 40],
  ["the same, looked for", levels(100, 4), true, 501, 40],
  ["no levels", Array<number>(5_000).fill(0), false, 990, 0],
] as const)("%s: so many rows and groups", (_, all, open, rows, groups) => {
  const { lines, left } = drawnLines(all, open);
  expect(lines.length).toBe(rows);
  const top = all.filter((level) => level < 2).length;
  const away = [...left.values()].reduce((sum, n) => sum + n, 0);
  expect(away + rows).toBe(all.length - Math.max(0, top - 990));
  const folds = foldsOf(
    lines.map((line) => all[line] ?? 0),
    open,
  );
  expect(folds.length).toBe(groups);
  // Two levels are open, what lies below is folded.
  expect(folds.every(({ depth, collapsed }) => collapsed === (depth > 1 && !open))).toBe(true);
});

test("groups nest, and a goal without a group of its own folds with its parent", () => {
  expect(foldsOf([0, 1, 2, 3, 4, 5, 1, 0], false)).toEqual([
    { line: 0, last: 6, depth: 1, collapsed: false },
    { line: 1, last: 5, depth: 2, collapsed: true },
    { line: 2, last: 5, depth: 3, collapsed: true },
    { line: 3, last: 5, depth: 4, collapsed: true },
  ]);
});

test("of 5,000 goals 990 rows are drawn, which says so; the filter reaches the others", () => {
  const goals = Array.from({ length: 5_000 }, (_, i) =>
    checkedIn(`G-${i}`, i === 0 ? null : i <= 10 ? "G-0" : `G-${1 + (i % 10)}`, i),
  );
  const model = modelOf({ goals });
  const grid = drawGoalTree(contextOf(model));
  expect(grid.cells.length).toBe(995);
  expect(grid.cells[2]?.[0]).toBe("Showing 990 of 5000 rows. The yellow cells find the others.");
  expect(
    drawn(model)
      .flatMap((row) => row[10])
      .join(),
  ).toContain("499 more below");
  expect(names(model, { only: "G-4990" })).toEqual(["G-0", "    G-1", "        G-4990"]);
  expect(grid.rules.length).toBeLessThanOrEqual(6);
});

test("rules stay the same as goals are added", () => {
  const few = modelOf({ goals: [checkedIn("a", null, 1)] });
  const more = modelOf({ goals: [checkedIn("a", null, 1), checkedIn("b", null, 1)] });
  const rules = (model: Model) => drawGoalTree(contextOf(model)).rules;
  expect(rules(more)).toEqual(rules(few));
});
