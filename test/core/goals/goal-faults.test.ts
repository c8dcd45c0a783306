// What is told of goals that do not go together, each where it stands.
import { checkInFindings, goalFindings } from "../../../src/core/goals/goal-faults";
import type { Sources } from "../../../src/core/goals/sources";
import { type Day, startOfWeek } from "../../../src/core/model/day";
import type { Actual, CheckIn } from "../../../src/core/model/rows";
import { goal, iso } from "../rows";

const NONE: Sources = {
  deals: [],
  receipts: [],
  actuals: [],
  activities: [],
  checkIns: [],
  tasks: [],
  projects: [],
  team: [],
  decimals: 2,
};
const QUARTER = { start: iso("2026-01-01"), due: iso("2026-03-31") };
const PARENT = goal({ ...QUARTER, id: "G-1", metric: "wonValue" });
const told = (rows: Parameters<typeof goalFindings>[0], sources: Partial<Sources> = {}) =>
  goalFindings(rows, { ...NONE, ...sources }).map(({ id, column, code, params }) => ({
    at: `${id} ${column}`,
    code,
    params,
  }));
const child = (row: Parameters<typeof goal>[0]) =>
  goal({ ...QUARTER, id: "G-2", parent: "G-1", metric: "wonValue", ...row });

test("goals that go together have no faults", () => {
  expect(told([PARENT, child({})])).toEqual([]);
});

test.each([
  [
    "ends before it starts",
    { start: iso("2026-03-02"), due: iso("2026-03-01") },
    "G-2 due",
    "endsBeforeStart",
  ],
  ["ends after its parent", { due: iso("2026-04-01") }, "G-2 due", "outsideParent"],
  ["begins before its parent", { start: iso("2025-12-31") }, "G-2 start", "outsideParent"],
  ["counts visits below money", { metric: "visits" }, "G-2 unit", "unitsDiffer"],
  [
    "upwards to less",
    { metric: "checkIns", target: 5, startValue: 8, unit: "x" },
    "G-2 target",
    "againstDirection",
  ],
  [
    "downwards to more",
    { metric: "checkIns", direction: "down", target: 9, startValue: 8 },
    "G-2 target",
    "againstDirection",
  ],
  [
    "downwards from nowhere",
    { metric: "checkIns", direction: "down", target: 9 },
    "G-2 startValue",
    "missing",
  ],
  ["a rate of 30", { metric: "winRate", target: 30 }, "G-2 target", "notAPercent"],
] as const)("a goal that %s", (_, row, at, code) => {
  expect(told([PARENT, child(row)])).toContainEqual(expect.objectContaining({ at, code }));
});

test("a draft is not told of, and a parent with figures of its own takes any unit", () => {
  expect(
    told([PARENT, child({ state: "draft", due: iso("2027-01-01"), metric: "visits" })]),
  ).toEqual([]);
  const own = goal({ ...QUARTER, id: "G-1", metric: "wonValue", rollUp: "none" });
  expect(told([own, child({ metric: "visits" })])).toEqual([]);
});

test("rows of a source that does not count are told of at the metric", () => {
  const actuals = [{ id: "A-1", goal: "G-1", value: 3 } as unknown as Actual];
  const checkIns = [{ id: "CI-1", goal: "G-1", value: 3 } as unknown as CheckIn];
  expect(told([PARENT], { actuals, checkIns })).toEqual([
    { at: "G-1 metric", code: "mixedSources", params: { metric: "wonValue", table: "actuals" } },
    { at: "G-1 metric", code: "mixedSources", params: { metric: "wonValue", table: "checkIns" } },
  ]);
  const confidence = [{ id: "CI-1", goal: "G-1", value: null } as unknown as CheckIn];
  expect(told([PARENT], { checkIns: confidence })).toEqual([]);
});

test("a second check-in of a goal in one week is told of, where it stands", () => {
  const checkIn = (id: string, of: string, on: string) =>
    ({ id, goal: of, on: iso(on) }) as unknown as CheckIn;
  const rows = [
    checkIn("CI-1", "G-1", "2026-03-02"),
    checkIn("CI-2", "G-2", "2026-03-03"),
    checkIn("CI-3", "G-1", "2026-03-08"),
    checkIn("CI-4", "G-1", "2026-03-09"),
  ];
  const found = checkInFindings(rows, [], (on: Day) => startOfWeek(on, 1));
  expect(found.map(({ id, code, params }) => [id, code, params])).toEqual([
    ["CI-3", "twiceAWeek", { id: "CI-1" }],
  ]);
});
