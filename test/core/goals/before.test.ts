// The span before a goal, with which its target is compared.
import { spanBefore } from "../../../src/core/goals/before";
import { formatDay } from "../../../src/core/model/day";
import { iso } from "../rows";

test.each([
  ["a quarter", "2026-04-01", "2026-06-30", "2026-01-01", "2026-03-31"],
  ["a month, after a shorter one", "2026-03-01", "2026-03-31", "2026-02-01", "2026-02-28"],
  ["a year", "2026-01-01", "2026-12-31", "2025-01-01", "2025-12-31"],
  ["two weeks", "2026-03-02", "2026-03-15", "2026-02-16", "2026-03-01"],
  ["one day", "2026-03-02", "2026-03-02", "2026-03-01", "2026-03-01"],
  ["two months from a middle", "2026-01-15", "2026-03-14", "2025-11-17", "2026-01-14"],
])("before %s", (_, start, due, from, to) => {
  const before = spanBefore(iso(start), iso(due));
  expect([formatDay(before.from), formatDay(before.to)]).toEqual([from, to]);
});
