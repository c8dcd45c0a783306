// Roll-up, status and reasons of whole trees.
import fc from "fast-check";
import { assessGoals, type GoalState } from "../../../src/core/goals/assess-goals";
import { quantity } from "../../../src/core/goals/quantity";
import type { Sources } from "../../../src/core/goals/sources";
import type { Goal } from "../../../src/core/model/rows";
import { DEFAULTS } from "../../../src/core/model/settings";
import { formatter } from "../../../src/i18n/format";
import { sentence } from "../../../src/i18n/say";
import { textsOf } from "../../../src/i18n/texts";
import { goal, iso, WEEKDAYS } from "../rows";

const NONE: Sources = {
  deals: [],
  actuals: [],
  activities: [],
  receipts: [],
  checkIns: [],
  tasks: [],
  projects: [],
  team: [],
  decimals: 2,
};
/** Ten working days; as of the second Monday half of them have passed. */
const FORTNIGHT = { target: 100, start: iso("2026-03-02"), due: iso("2026-03-13") };
const assess = (goals: readonly Goal[], asOf = "2026-03-09") =>
  assessGoals(
    { goals, plan: [], history: [] },
    NONE,
    WEEKDAYS,
    iso(asOf),
    DEFAULTS,
    (person) => person,
  );
const first = (goals: readonly Goal[], asOf?: string) => assess(goals, asOf).goals[0] as GoalState;

const FORMAT = formatter("en", "USD");
const said = (state: GoalState) =>
  state.reasons.map((reason) => sentence(reason, textsOf("en"), FORMAT)).join(" ");

const child = (id: string, checkIn: number | null, more: Parameters<typeof goal>[0] = {}) =>
  goal({ ...FORTNIGHT, id, name: id, parent: "G-1", checkIn, ...more });

describe("roll-up", () => {
  test.each([
    ["a sum, where nothing is said", null, [child("A", 10), child("B", 30)], 40],
    ["a sum leaves out what is not known", "sum", [child("A", 10), child("B", null)], 10],
    [
      "a mean by weight",
      "mean",
      [child("A", 10, { weight: 1 }), child("B", 30, { weight: 3 })],
      25,
    ],
    [
      "a mean by target, without weights",
      "mean",
      [child("A", 10, { target: 100 }), child("B", 30, { target: 300 })],
      25,
    ],
    ["its own figures", "none", [child("A", 10)], 7],
    ["its own figures, where no child has any", "sum", [child("A", null)], 7],
    ["its own figures, without children", "sum", [], 7],
  ] as const)("%s", (_, rollUp, children, expected) => {
    expect(first([goal({ ...FORTNIGHT, rollUp, checkIn: 7 }), ...children]).actual).toBe(expected);
  });

  test.each([
    ["another metric in another unit is left out", { metric: "actuals", unit: "visits" }, 10],
    ["another metric in the same unit counts", { metric: "actuals", unit: "calls" }, 10],
    ["money does not add up with counts", { metric: "wonValue" }, 10],
  ] as const)("%s", (_, other, expected) => {
    const parent = goal({ ...FORTNIGHT, unit: "calls", checkIn: 7 });
    const odd = child("B", 30, other);
    const state = first([parent, child("A", 10, { unit: "calls" }), odd]);
    expect(state.actual).toBe(expected);
    expect(state.children.includes(odd.id)).toBe("unit" in other && other.unit === "calls");
  });

  test("every sum is that of its leaves, however deep the tree", () => {
    const tree = fc.array(fc.tuple(fc.nat(), fc.nat(1000)), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(tree, (rows) => {
        const goals = rows.map(([at, checkIn], i) =>
          goal({ id: `G-${i}`, parent: i === 0 ? null : `G-${at % i}`, checkIn }),
        );
        const states = new Map(assess(goals).goals.map((state) => [state.goal.id, state]));
        const leaves = (id: Goal["id"]): number => {
          const state = states.get(id) as GoalState;
          return state.children.length === 0
            ? (state.goal.checkIn ?? 0)
            : state.children.reduce((total, next) => total + leaves(next), 0);
        };
        for (const [id, { actual }] of states) expect(actual).toBe(leaves(id));
      }),
    );
  });

  test("a circle is told of, and everything is still computed", () => {
    const { goals, findings } = assess([
      goal({ ...FORTNIGHT, id: "A", parent: "B", checkIn: 5 }),
      goal({ ...FORTNIGHT, id: "B", parent: "A", checkIn: 5 }),
    ]);
    expect(goals.map(({ goal: { id }, depth, actual }) => [id, depth, actual])).toEqual([
      ["A", 0, 5],
      ["B", 1, 5],
    ]);
    expect(findings.map(({ code }) => code)).toEqual(["cycle"]);
  });
});

describe("reasons, as they are read", () => {
  const leads = (checkIn: number | null, more: Parameters<typeof goal>[0] = {}) =>
    goal({ ...FORTNIGHT, unit: "leads", checkIn, ...more });
  const quoting = { startValue: 5, target: 3, unit: "days", direction: "down" } as const;
  test.each<[string, Goal, string, string]>([
    [
      "behind",
      leads(30),
      "2026-03-09",
      "20 leads behind pace (2 working days). Needs 14 leads on each of the 5 working days left.",
    ],
    ["behind by one", leads(49), "2026-03-09", "1 lead behind pace."],
    ["behind by less than is shown", leads(49.97), "2026-03-09", "Exactly on pace."],
    ["ahead by less than is shown", leads(50.02), "2026-03-09", "Exactly on pace."],
    ["on pace", leads(50), "2026-03-09", "Exactly on pace."],
    ["ahead", leads(61), "2026-03-09", "11 leads ahead of pace (1 working day)."],
    [
      "little missing",
      leads(3, { target: 10 }),
      "2026-03-11",
      "4 leads behind pace (4 working days). Needs 2.3 leads on each of the 3 working days left.",
    ],
    [
      "less than one a day missing",
      leads(2, { target: 5 }),
      "2026-03-09",
      "0.5 leads behind pace (1 working day). Still 3 leads to go in the 5 working days left.",
    ],
    [
      "one day left",
      leads(60),
      "2026-03-13",
      "30 leads behind pace (3 working days). Still 40 leads to go in the 1 working day left.",
    ],
    ["reached", leads(100), "2026-03-09", "Target reached."],
    ["reached and more", leads(101), "2026-03-09", "Target surpassed by 1 lead."],
    ["reached but for nothing", leads(100.04), "2026-03-09", "Target reached."],
    [
      "missed",
      leads(80),
      "2026-03-14",
      "Ended 20 leads short of the target. Close it, or carry it over.",
    ],
    [
      "missed by next to nothing",
      leads(99.99),
      "2026-03-14",
      "Ended just short of the target. Close it, or carry it over.",
    ],
    ["not started", leads(0), "2026-03-01", "Starts on 2 Mar 2026."],
    [
      "down, behind",
      leads(4.5, quoting),
      "2026-03-09",
      "0.5 days behind pace (3 working days). Still 1.5 days to go in the 5 working days left.",
    ],
    ["down, ahead", leads(3.5, quoting), "2026-03-09", "0.5 days ahead of pace (3 working days)."],
    ["down, reached", leads(2.8, quoting), "2026-03-09", "Target surpassed by 0.2 days."],
    [
      "down, missed",
      leads(4, quoting),
      "2026-03-14",
      "Ended 1 day short of the target. Close it, or carry it over.",
    ],
    [
      "down, from nowhere",
      leads(4, { ...quoting, startValue: null }),
      "2026-03-09",
      "No start value yet: a goal downwards needs one.",
    ],
    [
      "no way to go",
      leads(4, { target: 5, startValue: 5 }),
      "2026-03-09",
      "The target is the same as the start value: change one of the two.",
    ],
    [
      "a target of nothing",
      leads(4, { target: 0 }),
      "2026-03-09",
      "The target is the same as the start value: change one of the two.",
    ],
    ["no target", leads(4, { target: null }), "2026-03-09", "No target yet: fill in the target."],
    ["no dates", leads(4, { due: null }), "2026-03-09", "No dates yet: fill in start and due."],
    ["no figures", leads(null), "2026-03-09", "Nothing to count from yet."],
  ])("%s", (_, row, asOf, text) => {
    expect(said(first([row], asOf))).toBe(text);
  });

  test("the child with most of the gap is named", () => {
    const behind = first([
      goal({ ...FORTNIGHT, target: 300 }),
      child("A", 45),
      child("B", 5),
      child("C", 80),
    ]);
    expect(behind.reasons[1]).toEqual({
      code: "goalMostOf",
      params: { name: "B", share: 0.9 },
      ids: ["B"],
    });
  });

  test("downwards too it is the child furthest from its pace", () => {
    const down = { target: 3, startValue: 5, direction: "down" as const };
    const parent = goal({ ...FORTNIGHT, ...down, rollUp: "mean" });
    const state = first([parent, child("A", 4.2, down), child("B", 5, down), child("C", 3, down)]);
    expect(state.actual).toBeCloseTo(12.2 / 3, 9);
    expect(state.reasons[1]).toMatchObject({ code: "goalMostOf", params: { name: "B" } });
  });
});

test.each([
  ["dates the wrong way round", { ...FORTNIGHT, due: iso("2026-02-01") }, "endsBeforeStart", "due"],
  [
    "no start value downwards",
    { ...FORTNIGHT, direction: "down" as const },
    "missing",
    "startValue",
  ],
])("told of: %s", (_, row, code, column) => {
  expect(assess([goal(row)]).findings).toEqual([
    { code, table: "goals", id: "G-1", column, params: {} },
  ]);
});

test.each([
  ["wonValue", "deals", { value: 3, unit: "money" }],
  ["wonDeals", "deals", { value: 3, unit: "count", word: "deals" }],
  ["wonDeals", null, { value: 3, unit: "count" }],
] as const)("3 of %s, in %s", (metric, unit, expected) => {
  expect(quantity(goal({ metric, unit }), 3)).toEqual(expected);
});
