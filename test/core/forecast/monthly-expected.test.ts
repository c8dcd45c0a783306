// What a workbook says of a quarter by the months before is what was calibrated: the sums of the series' own study.
import { workCalendar } from "../../../src/core/calendar/work-calendar";
import type { Flow } from "../../../src/core/forecast/flow";
import { monthlyExpected } from "../../../src/core/forecast/monthly-expected";
import { outlookOf } from "../../../src/core/forecast/outlook";
import { studySeries } from "../../../src/core/forecast/study";
import { sumsAhead } from "../../../src/core/forecast/sums-ahead";
import { addDays, addMonths, type Day, day } from "../../../src/core/model/day";
import { mean } from "../../../src/core/statistics/mean";
import { seedOf, uniform } from "../../../src/core/statistics/random";

const FIRST = day(2023, 1, 1);
const { calendar } = workCalendar({ weekend: [6, 7], daysOff: [], workdays: [] });

/** A value in the middle of each month. */
const flowOf = (values: readonly number[]): Flow => ({
  name: "visits",
  since: FIRST,
  openOn: null,
  between: (from, to) =>
    values.reduce((total, value, i) => {
      const on = addDays(addMonths(FIRST, i), 14);
      const within = (from === null || on >= from) && (to === null || on <= to);
      return within ? total + value : total;
    }, 0),
});
const values = Array.from({ length: 36 }, (_, t) => 80 + t + 40 * uniform(3, t));
const next = addMonths(FIRST, values.length);
const monthly = monthlyExpected(flowOf(values), next);
const month = (ahead: number) => addMonths(next, ahead);

test("the next quarter, forecast on its first morning", () => {
  const window = { from: next, to: addDays(month(3), -1) as Day, at: next };
  const outlook = outlookOf(flowOf(values), window, calendar, monthly);
  const study = studySeries(values, 12);
  if (study.kind === "tooShort") throw new Error("36 months are enough");
  const seed = seedOf(`visits ${window.from} ${window.to}`);
  expect(outlook.counts?.method).toBe("history");
  expect(outlook.draws).toEqual(sumsAhead(study, [1, 1, 1], seed, 2_000));
});

test("how it is carried on can be told", () => {
  expect(monthly.method).toBe("amounts");
  const doubled = values.map((_, t) => 100 * 1.1 ** t);
  expect(monthlyExpected(flowOf(doubled), next).method).toBe("percent");
});

test("half a month brings half as much, with errors of half the variance", () => {
  const sumsOf = (share: number) =>
    Array.from(monthly.sums(next, [{ month: next, share }], "any", 2_000) ?? []);
  const [whole, half] = [sumsOf(1), sumsOf(0.5)];
  const variance = (sums: readonly number[]) =>
    mean(sums.map((sum) => (sum - (mean(sums) ?? 0)) ** 2)) ?? 0;
  expect((mean(half) ?? 0) / (mean(whole) ?? 1)).toBeCloseTo(0.5, 2);
  expect(variance(half) / variance(whole)).toBeCloseTo(0.5, 2);
});

test("a month that comes later is further off", () => {
  const rangeOf = (ahead: number) => {
    const sums = monthly.sums(next, [{ month: month(ahead), share: 1 }], "any", 2_000) ?? [];
    return (sums[1_800] ?? 0) - (sums[200] ?? 0);
  };
  expect(rangeOf(5)).toBeGreaterThan(rangeOf(0));
});

test("earlier quarters as they would have been said then, none with too few months", () => {
  const then = addMonths(next, -6);
  expect(monthly.sums(then, [{ month: then, share: 1 }], "any", 100)).toHaveLength(100);
  expect(monthly.sums(addMonths(next, -20), [], "any", 100)).toBeNull();
  const short = monthlyExpected(flowOf(values.slice(0, 5)), addMonths(FIRST, 5));
  expect([short.missing, short.method]).toEqual([3, null]);
  expect(short.sums(addMonths(FIRST, 5), [], "any", 100)).toBeNull();
});
