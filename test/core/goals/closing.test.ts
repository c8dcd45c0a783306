// The end of a goal: the state that is proposed, the next period, and what a goal that carries it on begins with.
import {
  carriedOver,
  isClosed,
  lineOf,
  nextPeriod,
  proposedState,
} from "../../../src/core/goals/closing";
import { formatDay } from "../../../src/core/model/day";
import { goal, iso } from "../rows";

test.each([
  [1.2, "achieved"],
  [1, "achieved"],
  [0.3 + 0.6 + 0.1, "achieved"],
  [0.99, "partly"],
  [0.7, "partly"],
  [0.69, "missed"],
  [-1, "missed"],
  [null, "missed"],
] as const)("attained %s is proposed as %s", (attainment, state) => {
  expect(proposedState(attainment)).toBe(state);
});

test.each([
  ["a month", "2026-01-01", "2026-01-31", "2026-02-01", "2026-02-28"],
  ["a February", "2028-02-01", "2028-02-29", "2028-03-01", "2028-03-31"],
  ["a quarter", "2026-01-01", "2026-03-31", "2026-04-01", "2026-06-30"],
  ["a fiscal year", "2025-04-01", "2026-03-31", "2026-04-01", "2027-03-31"],
  ["half a year over the year's end", "2026-07-01", "2026-12-31", "2027-01-01", "2027-06-30"],
  ["a week", "2026-03-02", "2026-03-08", "2026-03-09", "2026-03-15"],
  ["90 days", "2026-01-05", "2026-04-04", "2026-04-05", "2026-07-03"],
  ["a day", "2026-03-02", "2026-03-02", "2026-03-03", "2026-03-03"],
])("after %s", (_, start, due, nextStart, nextDue) => {
  const next = nextPeriod({ start: iso(start), due: iso(due) });
  expect(next && [formatDay(next.start), formatDay(next.due)]).toEqual([nextStart, nextDue]);
});

test("nothing comes after a goal without dates, or with dates the wrong way round", () => {
  expect(nextPeriod({ start: null, due: iso("2026-03-31") })).toBeNull();
  expect(nextPeriod({ start: iso("2026-03-31"), due: iso("2026-03-01") })).toBeNull();
});

const Q1 = { start: iso("2026-01-01"), due: iso("2026-03-31") };
const Q2 = { start: iso("2026-04-01"), due: iso("2026-06-30") };
const YEAR = { start: iso("2026-01-01"), due: iso("2026-12-31") };

test.each([
  ["that runs on", [goal({ id: "P", ...YEAR })], "P"],
  ["that has a successor", [goal({ id: "P", ...Q1 }), goal({ id: "N", previous: "P" })], "N"],
  ["that ends with it", [goal({ id: "P", ...Q1 })], null],
  ["that is closed", [goal({ id: "P", ...YEAR, state: "missed" })], null],
  ["that is gone", [], null],
] as const)("below a parent %s", (_, others, parent) => {
  const old = goal({ ...Q1, id: "G-1", parent: "P" });
  expect(carriedOver(old, 5, Q2, [old, ...others])).toEqual({
    ...Q2,
    parent,
    previous: "G-1",
    state: "active",
    startValue: null,
    checkIn: null,
  });
});

test.each([
  ["nowhere, where the old one did", { target: 88 }, 85, null],
  ["where the old one ended", { target: 88, startValue: 82 }, 85, 85],
  ["as before, where the target is passed already", { target: 88, startValue: 82 }, 90, 82],
  ["as before, where nobody knows", { target: 88, startValue: 82 }, null, 82],
  ["downwards too", { target: 3, startValue: 5, direction: "down" }, 4, 4],
  ["downwards past the target", { target: 3, startValue: 5, direction: "down" }, 2, 5],
] as const)("begins %s", (_, row, actual, startValue) => {
  expect(carriedOver(goal(row), actual, Q2, []).startValue).toBe(startValue);
});

test("a line of goals in order of time, whatever the rows' order; a circle ends where it began", () => {
  const [a, b, c] = [
    goal({ id: "A" }),
    goal({ id: "B", previous: "A" }),
    goal({ id: "C", previous: "B" }),
  ];
  const ids = (of: typeof a, all: readonly (typeof a)[]) => lineOf(of, all).map(({ id }) => id);
  for (const one of [a, b, c]) expect(ids(one, [c, a, b])).toEqual(["A", "B", "C"]);
  expect(ids(goal({ id: "X" }), [a])).toEqual(["X"]);
  const circle = [goal({ id: "A", previous: "C" }), b, c];
  expect([...ids(b, circle)].sort()).toEqual(["A", "B", "C"]);
});

test("only what somebody closed is closed", () => {
  const states = ["draft", "active", "achieved", "partly", "missed", "dropped", null] as const;
  expect(states.filter((state) => isClosed({ state }))).toEqual([
    "achieved",
    "partly",
    "missed",
    "dropped",
  ]);
});
