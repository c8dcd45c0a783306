// Spans of days: what they hold, what came before, and how they tile time.
import fc from "fast-check";
import { day, dayOfSerial, formatDay } from "../../../src/core/model/day";
import {
  ALL_TIME,
  comparedWith,
  lastMonths,
  type Period,
  periodAt,
  periodBefore,
  within,
} from "../../../src/core/model/period";
import { iso } from "../rows";

const shown = ({ from, to }: Period) =>
  from === null || to === null ? "all" : `${formatDay(from)}..${formatDay(to)}`;

test.each([
  ["month", "2026-02-11", 1, "2026-02-01..2026-02-28"],
  ["month", "2024-02-29", 1, "2024-02-01..2024-02-29"],
  ["quarter", "2026-05-20", 1, "2026-04-01..2026-06-30"],
  ["quarter", "2026-01-20", 2, "2025-11-01..2026-01-31"],
  ["year", "2026-03-31", 4, "2025-04-01..2026-03-31"],
  ["year", "2026-04-01", 4, "2026-04-01..2027-03-31"],
  ["all", "2026-04-01", 4, "all"],
] as const)("the %s of %s, the year from month %i, is %s", (kind, on, fiscal, span) => {
  expect(shown(periodAt(kind, iso(on), fiscal))).toBe(span);
});

test.each([
  ["month", "2026-03-15", "2026-02-01..2026-02-28"],
  ["quarter", "2026-03-15", "2025-10-01..2025-12-31"],
  ["year", "2026-03-15", "2025-01-01..2025-12-31"],
] as const)("the %s before that of %s is %s", (kind, on, span) => {
  const before = periodBefore(periodAt(kind, iso(on), 1));
  expect(before && shown(before)).toBe(span);
});

test.each([
  ["month", "2025-02-15", "2024-02-01..2024-02-29"],
  ["month", "2024-02-15", "2023-02-01..2023-02-28"],
  ["quarter", "2026-03-15", "2025-01-01..2025-03-31"],
  ["year", "2026-03-15", "2025-01-01..2025-12-31"],
] as const)("a year before the %s of %s is %s", (kind, on, span) => {
  const then = comparedWith(periodAt(kind, iso(on), 1), "lastYear");
  expect(then && shown(then)).toBe(span);
});

test("all time stands beside nothing", () => {
  expect(comparedWith(ALL_TIME, "lastYear")).toBeNull();
  expect(comparedWith(ALL_TIME, "before")).toBeNull();
});

test("nothing comes before all time, and only there has a blank day its place", () => {
  expect(periodBefore(ALL_TIME)).toBeNull();
  expect(within(ALL_TIME, null)).toBe(true);
  expect(within(periodAt("year", iso("2026-01-01"), 1), null)).toBe(false);
});

test("the last months end with that of the day", () => {
  expect(lastMonths(3, iso("2026-01-31")).map(shown)).toEqual([
    "2025-11-01..2025-11-30",
    "2025-12-01..2025-12-31",
    "2026-01-01..2026-01-31",
  ]);
});

test("each day lies in its period, not in the one before, and the two adjoin", () => {
  const anyDay = fc.integer({ min: day(1950, 1, 1), max: day(2150, 1, 1) }).map(dayOfSerial);
  const anyKind = fc.constantFrom("month" as const, "quarter" as const, "year" as const);
  fc.assert(
    fc.property(anyDay, anyKind, fc.integer({ min: 1, max: 12 }), (on, kind, fiscal) => {
      const period = periodAt(kind, on, fiscal);
      const before = periodBefore(period) as Period;
      expect([within(period, on), within(before, on)]).toEqual([true, false]);
      expect((before.to ?? 0) + 1).toBe(period.from);
      expect(periodAt(kind, before.to ?? on, fiscal)).toEqual(before);
    }),
  );
});
