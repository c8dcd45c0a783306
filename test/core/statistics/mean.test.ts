// Means, and nothing where there is nothing to divide by.
import fc from "fast-check";
import { mean, ratio, sum, weightedMean } from "../../../src/core/statistics/mean";

test.each<[string, number | null, number | null]>([
  ["mean of nothing", mean([]), null],
  ["mean", mean([1, 2, 6]), 3],
  ["sum of nothing", sum([]), 0],
  ["sum", sum([1, 2, 6]), 9],
  ["ratio", ratio(1, 4), 0.25],
  ["ratio to nothing", ratio(1, 0), null],
  ["ratio of nothing", ratio(0, 3), 0],
  ["weighted mean of nothing", weightedMean([]), null],
  ["weighted mean without weight", weightedMean([{ value: 5, weight: 0 }]), null],
  [
    "weighted mean",
    weightedMean([
      { value: 1, weight: 3 },
      { value: 5, weight: 1 },
    ]),
    2,
  ],
])("%s", (_, found, expected) => {
  expect(found).toBe(expected);
});

test("a weighted mean lies among its values, and is the mean where all weigh the same", () => {
  const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1 });
  fc.assert(
    fc.property(values, fc.integer({ min: 1, max: 9 }), (all, weight) => {
      const found = weightedMean(all.map((value) => ({ value, weight }))) ?? Number.NaN;
      expect(found).toBeCloseTo(mean(all) ?? Number.NaN, 9);
      expect(found).toBeGreaterThanOrEqual(Math.min(...all));
      expect(found).toBeLessThanOrEqual(Math.max(...all));
    }),
  );
});
