// The months before a goal, with which its target is compared.
import { monthsBefore } from "../../../src/core/goals/before";
import { formatDay } from "../../../src/core/model/day";
import { iso } from "../rows";

test.each([
  ["a quarter", "2026-04-01", "2026-06-30", "2026-05-11", "2026-01-01", "2026-03-31"],
  [
    "a month, after a shorter one",
    "2026-03-01",
    "2026-03-31",
    "2026-03-09",
    "2026-02-01",
    "2026-02-28",
  ],
  ["a year", "2026-01-01", "2026-12-31", "2026-03-09", "2025-01-01", "2025-12-31"],
  ["two weeks", "2026-03-02", "2026-03-15", "2026-03-09", "2026-02-01", "2026-02-28"],
  [
    "two months from a middle",
    "2026-01-15",
    "2026-03-14",
    "2026-02-01",
    "2025-11-01",
    "2025-12-31",
  ],
  ["a quarter yet to come", "2026-04-01", "2026-06-30", "2026-03-09", "2025-12-01", "2026-02-28"],
  ["a year yet to come", "2027-01-01", "2027-12-31", "2026-03-01", "2025-03-01", "2026-02-28"],
])("before %s", (_, start, due, asOf, from, to) => {
  const before = monthsBefore(iso(start), iso(due), iso(asOf));
  expect([formatDay(before.from), formatDay(before.to)]).toEqual([from, to]);
});
