// A goal's own actual from each of its sources: whose rows count, and from when to when.
import { ownActual } from "../../../src/core/goals/actual";
import { ledger, type Sources } from "../../../src/core/goals/sources";
import { dealFacts } from "../../../src/core/kpi/deal-facts";
import type { Activity, Actual } from "../../../src/core/model/rows";
import { DEFAULTS } from "../../../src/core/model/settings";
import { deal, goal, iso, person, STAGES, task } from "../rows";

const TEAM = [
  person({ id: "M-1" }),
  person({ id: "M-2", manager: "M-1" }),
  person({ id: "M-3", manager: "M-2" }),
  person({ id: "M-4" }),
];
const won = (id: string, owner: string | null, closed: string | null, amount: number | null) =>
  deal({
    id,
    owner,
    stage: "Won",
    customer: `${owner}'s`,
    closed: closed === null ? null : iso(closed),
    amount: amount as never,
  });
const DEALS = [
  won("D-1", "M-1", "2026-03-02", 10_000),
  won("D-2", "M-3", "2026-03-10", 20_000),
  won("D-3", "M-3", "2026-03-31", 40_000),
  won("D-4", "M-4", "2026-03-10", 80_000),
  won("D-5", null, "2026-03-10", 160_000),
  won("D-6", "M-1", "2026-02-28", 320_000),
  won("D-7", "M-1", null, 640_000),
  won("D-8", "M-1", "2026-03-10", null),
  deal({ id: "D-9", owner: "M-1", stage: "Lost", closed: iso("2026-03-10"), amount: 1 as never }),
];
const activity = (who: string, on: string) =>
  ({ id: "AC-1", person: who, on: iso(on) }) as unknown as Activity;
const actual = (of: string, on: string, value: number | null) =>
  ({ id: "A-1", goal: of, on: iso(on), value }) as unknown as Actual;

const SOURCES: Sources = {
  deals: dealFacts(DEALS, STAGES, [], DEFAULTS),
  activities: [activity("M-1", "2026-03-05"), activity("M-3", "2026-03-06")],
  actuals: [
    actual("G-1", "2026-03-05", 7),
    actual("G-1", "2026-03-06", null),
    actual("G-1", "2026-02-05", 100),
    actual("G-2", "2026-03-05", 50),
  ],
  tasks: [
    task({ id: "T-1", goal: "G-1", done: 1 }),
    task({ id: "T-2", goal: "G-1", done: 0.9 }),
    task({ id: "T-3", goal: "G-1", finished: iso("2026-03-03") }),
    task({ id: "T-4", goal: "G-2", done: 1 }),
  ],
  receipts: [],
  checkIns: [],
  projects: [],
  team: TEAM,
  decimals: 2,
};
const NONE: Sources = { ...SOURCES, deals: [], activities: [], actuals: [], tasks: [] };
const MARCH = { start: iso("2026-03-01"), due: iso("2026-03-31") };

test.each([
  ["won value of the owner and all below", { ...MARCH, metric: "wonValue", owner: "M-1" }, 700],
  ["won value of one without reports", { ...MARCH, metric: "wonValue", owner: "M-4" }, 800],
  ["won value of everybody", { ...MARCH, metric: "wonValue" }, 3100],
  ["won value of no dates, all that is closed", { metric: "wonValue", owner: "M-1" }, 3900],
  ["until the day itself", { ...MARCH, due: iso("2026-03-02"), metric: "wonValue" }, 100],
  ["deals won", { ...MARCH, metric: "wonDeals", owner: "M-1" }, 4],
  ["new customers", { ...MARCH, metric: "newCustomers" }, 3],
  ["activities", { ...MARCH, metric: "activities", owner: "M-2" }, 1],
  ["tasks done, or with a day on which they ended", { metric: "tasksDone" }, 2],
  ["actuals in time", { ...MARCH, metric: "actuals" }, 7],
  ["actuals upon a start value", { ...MARCH, metric: "actuals", startValue: 3 }, 10],
  ["what was checked in", { metric: "checkIns", checkIn: 4.2 }, 4.2],
  ["no check-in", { metric: "checkIns" }, null],
  ["no metric", { metric: null }, null],
] as const)("%s", (_, row, expected) => {
  expect(ownActual(goal(row), ledger(SOURCES), iso("2026-03-31"))).toBe(expected);
});

test("what happens after the as-of day is not known yet", () => {
  const row = goal({ ...MARCH, metric: "wonDeals", owner: "M-1" });
  expect(ownActual(row, ledger(SOURCES), iso("2026-03-09"))).toBe(1);
});

test.each(["wonValue", "wonDeals", "newCustomers", "activities", "tasksDone", "actuals"] as const)(
  "%s of a source without any row is blank, not zero",
  (metric) => {
    expect(ownActual(goal({ metric }), ledger(NONE), iso("2026-03-31"))).toBeNull();
  },
);

test("a circle of managers ends where it began", () => {
  const team = [person({ id: "M-1", manager: "M-2" }), person({ id: "M-2", manager: "M-1" })];
  const row = goal({ ...MARCH, metric: "activities", owner: "M-2" });
  expect(ownActual(row, ledger({ ...SOURCES, team }), iso("2026-03-31"))).toBe(1);
});
