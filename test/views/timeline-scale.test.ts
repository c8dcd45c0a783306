// The timeline's geometry: which scale fits, where columns begin, and which column holds a day.
import fc from "fast-check";
import { workCalendar } from "../../src/core/calendar/work-calendar";
import { type Day, day, formatDay, weekday } from "../../src/core/model/day";
import { columnLimit, columnOf, SCALES, timeAxis } from "../../src/views/timeline-scale";

const { calendar } = workCalendar({ weekend: [6, 7], daysOff: [day(2026, 3, 3)], workdays: [] });
const at = (text: string) => day(...(text.split("-").map(Number) as [number, number, number]));

test.each([
  [10, 6, 130],
  [192, 6, 130],
  [193, 6, 129],
  [1000, 6, 25],
  [0, 0, 130],
  [1_000_000, 6, 1],
])("%i rows and %i rules allow %i columns", (rows, rules, columns) => {
  expect(columnLimit(rows, rules)).toBe(columns);
});

test.each([
  ["days", "2026-03-04", "2026-03-13", null, 20, "day", "2026-03-02", "2026-03-14", 12],
  [
    "weeks where days do not fit",
    "2026-03-04",
    "2026-05-01",
    null,
    20,
    "week",
    "2026-03-02",
    "2026-05-04",
    9,
  ],
  [
    "months where weeks do not fit",
    "2026-03-04",
    "2026-12-31",
    null,
    20,
    "month",
    "2026-03-01",
    "2027-01-01",
    10,
  ],
  [
    "quarters where months do not fit",
    "2026-03-04",
    "2028-12-31",
    null,
    20,
    "quarter",
    "2026-01-01",
    "2029-01-01",
    12,
  ],
  [
    "a chosen scale",
    "2026-03-04",
    "2026-03-13",
    "month",
    20,
    "month",
    "2026-03-01",
    "2026-04-01",
    1,
  ],
  [
    "a chosen scale that does not fit",
    "2026-03-04",
    "2026-12-31",
    "day",
    20,
    "month",
    "2026-03-01",
    "2027-01-01",
    10,
  ],
  [
    "cut where nothing fits",
    "2026-03-04",
    "2056-12-31",
    null,
    4,
    "quarter",
    "2026-01-01",
    "2027-01-01",
    4,
  ],
] as const)("%s", (_, from, to, wanted, limit, scale, first, end, columns) => {
  const axis = timeAxis(at(from), at(to), wanted, limit, 1, calendar);
  const { starts } = axis;
  expect([
    axis.scale,
    formatDay(starts[0] as Day),
    formatDay(starts[starts.length - 1] as Day),
  ]).toEqual([scale, first, end]);
  expect(starts.length - 1).toBe(columns);
});

test("months stand above the days where they begin, non-working days are marked", () => {
  const axis = timeAxis(at("2026-02-25"), at("2026-03-05"), "day", 30, 1, calendar);
  expect(axis.labels).toEqual([
    "2026-02",
    null,
    null,
    null,
    null,
    null,
    "2026-03",
    null,
    null,
    null,
    null,
  ]);
  expect(axis.off.map(Number).join("")).toBe("00000110100".slice(0, axis.off.length));
});

test("years stand above months and quarters", () => {
  const axis = timeAxis(at("2026-11-25"), at("2027-02-05"), "month", 30, 1, calendar);
  expect(axis.labels).toEqual(["2026", null, "2027", null]);
  expect(axis.off).not.toContain(true);
});

test("columns ascend, begin as their scale does, and each day has the one that holds it", () => {
  const anyDay = fc.integer({ min: day(2025, 1, 1), max: day(2027, 1, 1) }).map((n) => n as Day);
  const args = fc.tuple(
    anyDay,
    fc.nat(900),
    fc.constantFrom(null, ...SCALES),
    fc.integer({ min: 1, max: 130 }),
    fc.integer({ min: 1, max: 7 }),
  );
  fc.assert(
    fc.property(args, ([from, length, wanted, limit, weekStart]) => {
      const to = (from + length) as Day;
      const axis = timeAxis(from, to, wanted, limit, weekStart, calendar);
      const { starts, scale } = axis;
      const columns = starts.length - 1;
      expect(columns).toBeGreaterThan(0);
      expect(columns).toBeLessThanOrEqual(limit);
      expect(axis.labels).toHaveLength(columns);
      expect(axis.off).toHaveLength(columns);
      expect(starts[0]).toBeLessThanOrEqual(from);
      if (scale !== "quarter") expect(starts[columns]).toBeGreaterThan(to);
      if (scale === "week") for (const start of starts) expect(weekday(start)).toBe(weekStart);
      for (let i = 0; i < columns; i++) {
        const [start, end] = [starts[i] as Day, starts[i + 1] as Day];
        expect(end).toBeGreaterThan(start);
        expect([columnOf(axis, start), columnOf(axis, (end - 1) as Day)]).toEqual([i, i]);
      }
      expect(columnOf(axis, ((starts[0] ?? 0) - 1) as Day)).toBe(-1);
      expect(columnOf(axis, starts[columns] as Day)).toBe(-1);
    }),
    { numRuns: 300 },
  );
});
