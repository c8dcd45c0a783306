// Where a goal should stand, and how it stands against that. March 2026 begins on a Sunday; 2 to 6 is a working week.
import fc from "fast-check";
import { workCalendar } from "../../../src/core/calendar/work-calendar";
import { attainmentOf, paceOf, statusOf } from "../../../src/core/goals/pace";
import { reasonsFor } from "../../../src/core/goals/reasons";
import type { Day } from "../../../src/core/model/day";
import { DEFAULTS } from "../../../src/core/model/settings";
import { goal, iso, part, WEEKDAYS } from "../rows";

/** Two weeks, 10 working days, from 0 to 100. */
const FORTNIGHT = { target: 100, start: iso("2026-03-02"), due: iso("2026-03-13") };

describe("expected by the morning of a day", () => {
  test.each([
    ["long before the start", FORTNIGHT, "2026-01-01", 0, 0, 10],
    ["on the first day", FORTNIGHT, "2026-03-02", 0, 0, 10],
    ["on the second", FORTNIGHT, "2026-03-03", 10, 1, 9],
    ["on a Saturday", FORTNIGHT, "2026-03-07", 50, 5, 5],
    ["on the Monday after", FORTNIGHT, "2026-03-09", 50, 5, 5],
    ["on the last day", FORTNIGHT, "2026-03-13", 90, 9, 1],
    ["on the day after", FORTNIGHT, "2026-03-14", 100, 10, 0],
    ["from a start value", { ...FORTNIGHT, startValue: 50 }, "2026-03-07", 75, 5, 5],
    ["downwards", { ...FORTNIGHT, startValue: 200 }, "2026-03-07", 150, 5, 5],
    [
      "of a rate that begins nowhere: its target all along",
      { ...FORTNIGHT, metric: "winRate", target: 0.3, startValue: null },
      "2026-03-03",
      0.3,
      1,
      9,
    ],
    [
      "of a rate with a start value",
      { ...FORTNIGHT, metric: "winRate", target: 0.3, startValue: 0.1 },
      "2026-03-07",
      0.2,
      5,
      5,
    ],
    ["on one day only", { ...FORTNIGHT, due: iso("2026-03-02") }, "2026-03-02", 0, 0, 1],
    [
      "without any working day, before",
      { ...FORTNIGHT, start: iso("2026-03-07"), due: iso("2026-03-08") },
      "2026-03-01",
      0,
      0,
      0,
    ],
    [
      "without any working day, after",
      { ...FORTNIGHT, start: iso("2026-03-07"), due: iso("2026-03-08") },
      "2026-03-09",
      100,
      0,
      0,
    ],
    [
      "due before its start, between",
      { ...FORTNIGHT, due: iso("2026-02-01") },
      "2026-01-15",
      0,
      0,
      0,
    ],
  ])("%s", (_, row, asOf, expected, elapsed, left) => {
    expect(paceOf(goal(row), [], WEEKDAYS, iso(asOf))).toEqual({ expected, elapsed, left });
  });

  test.each([
    ["target", { ...FORTNIGHT, target: null }],
    ["start", { ...FORTNIGHT, start: null }],
    ["due", { ...FORTNIGHT, due: null }],
    ["start value, downwards", { ...FORTNIGHT, direction: "down" as const }],
  ])("nothing without %s", (_, row) => {
    expect(paceOf(goal(row), [], WEEKDAYS, iso("2026-03-05"))).toBeNull();
  });

  test("days off do not count", () => {
    const off = [iso("2026-03-03"), iso("2026-03-04"), iso("2026-03-05"), iso("2026-03-06")];
    const { calendar } = workCalendar({ weekend: [6, 7], daysOff: off, workdays: [] });
    const pace = paceOf(goal({ ...FORTNIGHT, target: 60 }), [], calendar, iso("2026-03-07"));
    expect(pace).toEqual({ expected: 10, elapsed: 1, left: 5 });
  });
});

describe("expected by a plan", () => {
  const weeks = [
    part({ from: iso("2026-03-02"), to: iso("2026-03-08"), planned: 20 }),
    part({ from: iso("2026-03-09"), to: iso("2026-03-15"), planned: 80 }),
  ];
  test.each([
    ["the first part has passed", weeks, "2026-03-09", 20],
    ["within the second", weeks, "2026-03-11", 52],
    [
      "an override counts instead",
      [part({ ...weeks[0], override: 120 } as never), weeks[1] as (typeof weeks)[number]],
      "2026-03-09",
      60,
    ],
    ["a plan of nothing is none", [part({ ...weeks[0], planned: 0 } as never)], "2026-03-09", 50],
    ["a part without dates is left out", [part({ planned: 50 }), ...weeks], "2026-03-09", 20],
  ])("%s", (_, plan, asOf, expected) => {
    expect(paceOf(goal(FORTNIGHT), plan, WEEKDAYS, iso(asOf))?.expected).toBeCloseTo(expected, 9);
  });
});

test("what is expected rises from start value to target, day by day", () => {
  const anyDay = fc.integer({ min: 46_000, max: 46_200 }).map((n) => n as Day);
  const anyValue = fc.integer({ min: 0, max: 1000 });
  fc.assert(
    fc.property(anyDay, fc.nat(90), anyValue, anyValue, (start, days, from, to) => {
      const row = goal({ target: to, startValue: from, start, due: (start + days) as Day });
      const at = (asOf: number) => paceOf(row, [], WEEKDAYS, asOf as Day)?.expected ?? Number.NaN;
      expect(at(start)).toBe(from);
      expect(at(start + days + 1)).toBe(to);
      for (let asOf = start - 1; asOf <= start + days; asOf++)
        expect((at(asOf + 1) - at(asOf)) * Math.sign(to - from)).toBeGreaterThanOrEqual(-1e-9);
    }),
  );
});

test.each([
  ["half the way", { target: 100 }, 50, 0.5],
  ["more than all of it", { target: 100 }, 130, 1.3],
  ["from a start value", { target: 90, startValue: 80 }, 85, 0.5],
  ["downwards", { target: 3, startValue: 5 }, 4, 0.5],
  ["downwards and beyond", { target: 3, startValue: 5 }, 2, 1.5],
  ["away from the target", { target: 3, startValue: 5 }, 6, -0.5],
  ["no way to go", { target: 5, startValue: 5 }, 5, null],
  ["a target of nothing", { target: 0 }, 3, null],
  ["no target", {}, 3, null],
  ["no value", { target: 3 }, null, null],
  ["downwards, from nobody knows where", { target: 3, direction: "down" as const }, 4, null],
])("attainment: %s", (_, row, value, expected) => {
  const found = attainmentOf(goal(row), value);
  if (expected === null) expect(found).toBeNull();
  else expect(found).toBeCloseTo(expected, 12);
});

test.each([
  ["green on pace", FORTNIGHT, 50, "2026-03-09", "green"],
  ["green from 95 %", FORTNIGHT, 47.5, "2026-03-09", "green"],
  ["amber below", FORTNIGHT, 47.4, "2026-03-09", "amber"],
  ["amber from 80 %", FORTNIGHT, 40, "2026-03-09", "amber"],
  ["red below", FORTNIGHT, 39.9, "2026-03-09", "red"],
  ["green on the first day with nothing", FORTNIGHT, 0, "2026-03-02", "green"],
  ["waiting before the start", FORTNIGHT, 0, "2026-03-01", "waiting"],
  ["reached before the start", FORTNIGHT, 100, "2026-03-01", "done"],
  ["reached", FORTNIGHT, 100, "2026-03-09", "done"],
  ["not missed on the last day", FORTNIGHT, 90, "2026-03-13", "green"],
  ["missed on the day after", FORTNIGHT, 99.9, "2026-03-14", "missed"],
  ["reached, and past", FORTNIGHT, 100, "2026-04-14", "done"],
  ["nothing without a value", FORTNIGHT, null, "2026-03-09", "none"],
  ["nothing without dates", { target: 100 }, 50, "2026-03-09", "none"],
  ["down, on pace", { ...FORTNIGHT, startValue: 200 }, 150, "2026-03-09", "green"],
  ["down, behind", { ...FORTNIGHT, startValue: 200 }, 170, "2026-03-09", "red"],
  ["down, reached", { ...FORTNIGHT, startValue: 200 }, 90, "2026-03-09", "done"],
  [
    "down without a start value is not reached, but unknown",
    { ...FORTNIGHT, target: 3, direction: "down" as const },
    4,
    "2026-03-09",
    "none",
  ],
])("status: %s", (_, row, actual, asOf, expected) => {
  const day = iso(asOf);
  const pace = paceOf(goal(row), [], WEEKDAYS, day);
  expect(statusOf(goal(row), actual, pace, day, DEFAULTS, null)).toBe(expected);
});

test("a rate that begins nowhere is behind by its gap alone: no days to catch up, nothing needed a day", () => {
  const rate = goal({ ...FORTNIGHT, metric: "winRate", target: 0.3, startValue: null });
  const asOf = iso("2026-03-09");
  const pace = paceOf(rate, [], WEEKDAYS, asOf);
  const status = statusOf(rate, 0.2, pace, asOf, DEFAULTS, null);
  expect(status).toBe("red");
  const [reason, ...more] = reasonsFor(rate, 0.2, pace, status, [], () => [], asOf);
  expect(reason).toMatchObject({ code: "goalBehind", params: { workdays: 0 } });
  expect(more).toEqual([]);
});
