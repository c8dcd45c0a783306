// The timeline's geometry: which scale fits, where columns begin, and which column holds a day.
import fc from "fast-check";
import { workCalendar } from "../../src/core/calendar/work-calendar";
import { type Day, day, formatDay, weekday } from "../../src/core/model/day";
import { TIME_UNITS } from "../../src/core/model/time-unit";
import {
  chartStart,
  columnLimit,
  columnOf,
  columnsBetween,
  timeAxis,
} from "../../src/views/timeline-scale";

const { calendar } = workCalendar({ weekend: [6, 7], daysOff: [day(2026, 3, 3)], workdays: [] });
const at = (text: string) => day(...(text.split("-").map(Number) as [number, number, number]));

test.each([
  [10, 3, false, 50],
  [10, 3, true, 130],
  [1_000, 3, false, 44],
  [1_000, 4, true, 33],
  [0, 0, true, 130],
  [1_000_000, 4, true, 1],
])("%i rows and %i rules, chosen %s, allow %i columns", (rows, perColumn, chosen, columns) => {
  expect(columnLimit({ rows, perColumn, beside: 18 }, "week", chosen)).toBe(columns);
  if (columns > 1) expect(rows * (columns * perColumn + 18)).toBeLessThanOrEqual(150_000);
});

test.each([
  ["day", "2026-03-04", "2026-03-13", 20, "2026-03-02", "2026-03-14", 12],
  ["week", "2026-03-04", "2026-05-01", 20, "2026-03-02", "2026-05-04", 9],
  ["month", "2026-03-04", "2026-12-31", 20, "2026-03-01", "2027-01-01", 10],
  ["quarter", "2026-03-04", "2028-12-31", 20, "2026-01-01", "2029-01-01", 12],
  // Cut where it does not fit.
  ["quarter", "2026-03-04", "2056-12-31", 4, "2026-01-01", "2027-01-01", 4],
] as const)("by %s from %s to %s", (scale, from, to, limit, first, end, columns) => {
  const { starts } = timeAxis(scale, at(from), at(to), limit, 1, calendar);
  expect([formatDay(starts[0] as Day), formatDay(starts[starts.length - 1] as Day)]).toEqual([
    first,
    end,
  ]);
  expect(starts.length - 1).toBe(columns);
  expect(columnsBetween(scale, at(from), at(to), 1)).toBe(columns === limit ? 124 : columns);
});

test.each([
  ["day", "2025-06-02", "2026-02-16"],
  ["week", "2025-06-02", "2026-01-05"],
  ["week", "2026-02-09", "2026-02-09"],
  ["month", "2025-06-02", "2025-08-31"],
  ["quarter", "2020-06-02", "2025-03-02"],
  ["quarter", "2026-06-02", "2026-06-02"],
] as const)("on 2 March 2026 a chart by %s of work since %s begins on %s", (scale, first, from) => {
  expect(formatDay(chartStart(scale, at(first), at("2026-03-02")))).toBe(from);
});

test("months stand above the days where they begin, non-working days are marked", () => {
  const axis = timeAxis("day", at("2026-02-25"), at("2026-03-05"), 30, 1, calendar);
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
  const axis = timeAxis("month", at("2026-11-25"), at("2027-02-05"), 30, 1, calendar);
  expect(axis.labels).toEqual(["2026", null, "2027", null]);
  expect(axis.off).not.toContain(true);
});

test("columns ascend, begin as their scale does, and each day has the one that holds it", () => {
  const anyDay = fc.integer({ min: day(2025, 1, 1), max: day(2027, 1, 1) }).map((n) => n as Day);
  const args = fc.tuple(
    anyDay,
    fc.nat(900),
    fc.constantFrom(...TIME_UNITS),
    fc.integer({ min: 1, max: 130 }),
    fc.integer({ min: 1, max: 7 }),
  );
  fc.assert(
    fc.property(args, ([from, length, scale, limit, weekStart]) => {
      const to = (from + length) as Day;
      const axis = timeAxis(scale, from, to, limit, weekStart, calendar);
      const { starts } = axis;
      const columns = starts.length - 1;
      expect(columns).toBeGreaterThan(0);
      expect(columns).toBeLessThanOrEqual(limit);
      expect(axis.labels).toHaveLength(columns);
      expect(axis.off).toHaveLength(columns);
      expect(starts[0]).toBeLessThanOrEqual(from);
      if (columns < limit) expect(starts[columns]).toBeGreaterThan(to);
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
