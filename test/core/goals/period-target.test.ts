// What the goals ask for in a period: cut to it, and nothing lost between two periods.
import fc from "fast-check";
import { periodTarget } from "../../../src/core/goals/period-target";
import { type Day, day, endOfMonth, startOfMonth } from "../../../src/core/model/day";
import { ALL_TIME, type Period, periodAt } from "../../../src/core/model/period";
import type { Goal, PlanPart } from "../../../src/core/model/rows";
import { goal, iso, part, WEEKDAYS } from "../rows";

const QUARTER = { metric: "wonValue" as const, start: iso("2026-01-01"), due: iso("2026-03-31") };
const targetIn = (
  goals: readonly Goal[],
  period: Period,
  asOf: string,
  plan: readonly PlanPart[] = [],
) => periodTarget("wonValue", goals, plan, WEEKDAYS, period, iso(asOf));

/** 64 working days in the quarter, 22 of them in March, the first on the 2nd. */
const TEAM = goal({ ...QUARTER, id: "G-1", target: 640 });
const ONE = goal({ ...QUARTER, id: "G-2", target: 999, parent: "G-1" });
const VISITS = goal({ ...QUARTER, id: "G-3", target: 50, metric: "activities" });
const UNDER_VISITS = goal({ ...QUARTER, id: "G-4", target: 64, parent: "G-3" });
const quarter = periodAt("quarter", iso("2026-03-02"), 1);
const march = periodAt("month", iso("2026-03-02"), 1);

test.each([
  ["the quarter", [TEAM], quarter, "2026-03-02", 640, 420],
  ["without its children", [TEAM, ONE], quarter, "2026-03-02", 640, 420],
  [
    "with a goal under one of another metric",
    [TEAM, VISITS, UNDER_VISITS],
    quarter,
    "2026-03-02",
    704,
    462,
  ],
  ["a month of it", [TEAM], march, "2026-03-02", 220, 0],
  ["a month of it, a day later", [TEAM], march, "2026-03-03", 220, 10],
  ["a month before it is over", [TEAM], march, "2026-01-15", 220, 0],
  ["all time", [TEAM], ALL_TIME, "2026-03-02", 640, 420],
  ["a year", [TEAM], periodAt("year", iso("2026-03-02"), 1), "2026-12-31", 640, 640],
])("%s", (_, goals, period, asOf, target, expected) => {
  const found = targetIn(goals, period, asOf);
  expect(found?.target).toBeCloseTo(target, 9);
  expect(found?.expected).toBeCloseTo(expected, 9);
});

test.each([
  ["no goal of the metric", [VISITS], march],
  ["a goal of another time", [TEAM], periodAt("month", iso("2026-04-15"), 1)],
  ["a goal without target", [goal({ ...QUARTER, target: null })], march],
  ["a goal without dates", [goal({ metric: "wonValue", target: 5 })], march],
])("nothing of %s", (_, goals, period) => {
  expect(targetIn(goals, period, "2026-03-02")).toBeNull();
});

test("a plan says how much of it lies in the month", () => {
  const plan = [
    part({ from: iso("2026-01-01"), to: iso("2026-02-28"), planned: 100 }),
    part({ from: iso("2026-03-01"), to: iso("2026-03-31"), planned: 540 }),
  ];
  expect(targetIn([TEAM], march, "2026-03-02", plan)?.target).toBeCloseTo(540, 9);
});

test("consecutive months add up to the target, by plan or without", () => {
  const anyDay = fc.integer({ min: day(2025, 1, 1), max: day(2026, 12, 31) }).map((n) => n as Day);
  const anyPart = fc.record({
    from: anyDay,
    length: fc.integer({ min: 1, max: 60 }),
    planned: fc.integer({ min: 1, max: 100 }),
  });
  fc.assert(
    fc.property(
      anyDay,
      fc.nat(400),
      fc.integer({ min: 1, max: 1e6 }),
      fc.array(anyPart, { maxLength: 4 }),
      (start, days, target, parts) => {
        const due = (start + days) as Day;
        const row = goal({ metric: "wonValue", start, due, target });
        const plan = parts.map(({ from, length, planned }) => {
          // A plan lies within its goal.
          const first = Math.min(Math.max(from, start), due) as Day;
          return part({ from: first, to: Math.min(first + length, due) as Day, planned });
        });
        let all = 0;
        for (let from = startOfMonth(start); from <= due; from = (endOfMonth(from) + 1) as Day) {
          const period = periodAt("month", from, 1);
          const cut = periodTarget("wonValue", [row], plan, WEEKDAYS, period, (from + 9) as Day);
          all += cut?.target ?? 0;
          expect(cut?.expected ?? 0).toBeLessThanOrEqual((cut?.target ?? 0) + 1e-6);
        }
        expect(all).toBeCloseTo(target, 4);
      },
    ),
  );
});
