// Earned value against cases that somebody else computed, and where there is nothing to divide by.
import {
  actualCost,
  costIndex,
  costVariance,
  earnedValue,
  estimateAtCompletion,
  estimateToComplete,
  plannedValue,
  scheduleIndex,
  scheduleVariance,
  toCompleteIndex,
  varianceAtCompletion,
  whole,
} from "../../../src/core/kpi/earned-value";
import { describeWithData, readData, tell } from "../schedule/reference-data";

interface Case {
  readonly fn: string;
  readonly method?: "typical" | "atypical" | "combined";
  readonly target?: "bac" | "eac";
  readonly bac?: number;
  readonly ev?: number;
  readonly ac?: number;
  readonly pv?: number;
  readonly pct?: number;
  readonly cpi?: number;
  readonly spi?: number;
  readonly eac?: number;
  readonly period?: number;
  readonly schedule?: readonly number[];
  readonly cumulative?: readonly number[];
  readonly period_costs?: readonly number[];
  readonly mean?: readonly number[];
  readonly var?: readonly number[];
  readonly expect?: number;
  readonly expect_mean?: number;
  readonly expect_sd?: number;
  readonly tol?: number;
}

/** What was spent up to each period, as what was spent in each. */
const single = (cumulative: readonly number[]) =>
  cumulative.map((cost, i) => cost - (cumulative[i - 1] ?? 0));

const NONE = Number.NaN;

function computed(one: Case): readonly (number | null)[] {
  const { bac = NONE, ev = NONE, ac = NONE, pv = NONE, eac = NONE, period = NONE } = one;
  switch (one.fn) {
    case "pv":
      return [plannedValue(bac, one.schedule ?? [], period)];
    case "ev":
      return [earnedValue(bac, one.pct ?? NONE)];
    case "ac":
      return [actualCost(one.period_costs ?? single(one.cumulative ?? []), period)];
    case "sv":
      return [scheduleVariance(ev, pv)];
    case "cv":
      return [costVariance(ev, ac)];
    case "spi":
      return [scheduleIndex(ev, pv)];
    case "cpi":
      return [costIndex(ev, ac)];
    case "eac": {
      const { cpi = null, spi = null } = one;
      const standing = { budget: bac, earned: ev, cost: ac, cpi, spi };
      return [estimateAtCompletion(one.method ?? "typical", standing)];
    }
    case "etc":
      return [estimateToComplete(bac, ev, one.cpi)];
    case "vac":
      return [varianceAtCompletion(bac, eac)];
    case "tcpi":
      return [toCompleteIndex(bac, ev, ac, one.target === "bac" ? bac : eac)];
    case "smm": {
      const parts = (one.mean ?? []).map((mean, i) => ({ mean, variance: one.var?.[i] ?? NONE }));
      const { mean, deviation } = whole(parts);
      return [mean, deviation];
    }
    default:
      return [];
  }
}

describeWithData("earned-value", "cases of another implementation", () => {
  const cases = JSON.parse(readData("earned-value", "cases.json")) as readonly Case[];

  test("all agree", () => {
    const agreeing = cases.filter((one) => {
      const expected = [one.expect, one.expect_mean, one.expect_sd].filter((x) => x !== undefined);
      const found = computed(one);
      return (
        found.length === expected.length &&
        expected.every((x, i) => {
          const off = Math.abs((found[i] ?? NONE) - x);
          return off <= (one.tol ?? 1e-9 * Math.abs(x));
        })
      );
    });
    tell(`earned-value: ${agreeing.length} of ${cases.length} cases agree`);
    expect(agreeing).toEqual(cases);
    expect(cases).toHaveLength(18);
  });
});

test("nothing to divide by is null", () => {
  const idle = { budget: 100, earned: 0, cost: 0, cpi: null, spi: null };
  expect(scheduleIndex(0, 0)).toBeNull();
  expect(costIndex(0, 0)).toBeNull();
  expect(toCompleteIndex(100, 40, 100, 100)).toBeNull();
  expect(estimateToComplete(100, 40, 0)).toBeNull();
  expect(estimateAtCompletion("typical", idle)).toBeNull();
  expect(estimateAtCompletion("typical", { ...idle, cpi: 0 })).toBeNull();
  expect(estimateAtCompletion("combined", { ...idle, cpi: 0.8 })).toBeNull();
  expect(estimateAtCompletion("combined", { ...idle, cpi: 0.8, spi: 0 })).toBeNull();
  expect(estimateAtCompletion("atypical", idle)).toBe(100);
});

test("a period that is not there has neither plan nor cost", () => {
  expect(plannedValue(100, [0.5, 1], 3)).toBeNull();
  expect(actualCost([10, 20], 0)).toBeNull();
  expect(actualCost([10, 20], 3)).toBeNull();
  expect(actualCost([10, 20], 2)).toBe(30);
});
