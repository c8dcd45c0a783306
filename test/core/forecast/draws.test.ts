// Equally likely sums of a rest: what is expected in their middle, as wide as the past was wrong, at least as deals vary.
import { drawsOf, shareFrom } from "../../../src/core/forecast/draws";
import type { DueDeal } from "../../../src/core/forecast/look";
import type { DealId } from "../../../src/core/model/rows";
import { quantileOf } from "../../../src/core/statistics/mean";
import { iso } from "../rows";

const due = (worth: number, chance: number, i = 0): DueDeal => ({
  id: `D-${i}` as DealId,
  worth,
  chance,
  source: "deal",
  said: chance,
  expected: iso("2026-06-20"),
  won: null,
  brought: 0,
  isOverdue: false,
});
const draw = (change: Partial<Parameters<typeof drawsOf>[0]> = {}) =>
  drawsOf({
    rest: 100,
    due: [],
    errors: [10, -10, 10, -10, 10, -10],
    months: 1,
    floor: 0,
    runs: 2_000,
    seed: "s",
    ...change,
  }) ?? Float64Array.of();
const spread = (sums: Float64Array) => quantileOf(sums, 0.9) - quantileOf(sums, 0.1);

test("two errors say too little", () => {
  expect(
    drawsOf({ rest: 1, due: [], errors: [1, 2], months: 1, floor: 0, runs: 9, seed: "" }),
  ).toBeNull();
});

test("without deals the middle is what is expected, and the width what the past was off", () => {
  const sums = draw();
  expect(quantileOf(sums, 0.5)).toBeCloseTo(100, 1);
  // Six errors of 10, seven sixths of their variance, t with 6 degrees: 1.44 × 10.8 either way.
  expect(spread(sums) / 2).toBeCloseTo(15.6, 0);
  expect(spread(draw({ errors: [30, -30, 30, -30, 30, -30] }))).toBeCloseTo(3 * spread(sums), 0);
});

test("one large deal makes two humps, each as likely as its chance", () => {
  const sums = draw({ rest: 800, due: [due(1_000, 0.8)], errors: [1, -1, 1, -1] });
  expect(shareFrom(sums, 500)).toBeCloseTo(0.8, 1);
  expect(quantileOf(sums, 0.1)).toBeLessThan(100);
});

test("many small deals vary together as those drawn one by one do", () => {
  const deals = Array.from({ length: 120 }, (_, i) => due(10, 0.5, i));
  const sums = draw({ rest: 600, due: deals, errors: [0, 0, 0, 0] });
  // 1.28 × √(120 × 25) either way, a little more for few errors.
  expect(spread(sums) / 2 / (1.2816 * Math.sqrt(3_000))).toBeGreaterThan(0.95);
  expect(spread(sums) / 2 / (1.2816 * Math.sqrt(3_000))).toBeLessThan(1.3);
});

test("nothing below the floor, and the same seed draws the same", () => {
  const wide = { errors: [400, -400, 400] };
  expect(draw(wide)[0]).toBe(0);
  expect(draw(wide)).toEqual(draw(wide));
});
