// The table of quantiles against what is known of the PERT distribution: its mean, its variance, and exact cases.
import { pertQuantiles, QUANTILES } from "../../../src/core/statistics/pert";

/** Of values that lie evenly between neighbouring quantiles, as runs draw them. */
function momentsOf(quantiles: Float64Array) {
  const bins = Array.from(
    quantiles.slice(0, -1),
    (low, i) => [low, quantiles[i + 1] ?? 0] as const,
  );
  const meanOf = (of: (low: number, high: number) => number) =>
    bins.reduce((sum, [low, high]) => sum + of(low, high), 0) / QUANTILES;
  const mean = meanOf((low, high) => (low + high) / 2);
  const squares = meanOf((low, high) => (low * low + low * high + high * high) / 3);
  return { mean, variance: squares - mean * mean };
}

test.each([
  [1, 2, 3],
  [2, 2, 8],
  [1, 6, 6],
  [0, 1, 10],
  [5, 5.5, 30],
])("best %d, likely %d, worst %d", (low, mode, high) => {
  const { mean, variance } = momentsOf(pertQuantiles(low, mode, high));
  const expected = (low + 4 * mode + high) / 6;
  // Vose: the variance of a beta distribution whose parameters add up to 6.
  const known = ((expected - low) * (high - expected)) / 7;
  expect(Math.abs(mean - expected)).toBeLessThan(0.01 * Math.sqrt(known));
  expect(Math.abs(variance / known - 1)).toBeLessThan(0.02);
});

test("a symmetrical estimate has its middle at the likely value, and rises all along", () => {
  const quantiles = pertQuantiles(2, 4, 6);
  expect(quantiles[QUANTILES / 2]).toBeCloseTo(4, 6);
  for (let i = 1; i <= QUANTILES; i++) expect(quantiles[i]).toBeGreaterThan(quantiles[i - 1] ?? 0);
});

test("where the likely value is the best one, quantiles are those of the closed form", () => {
  // Density 5(1 - x)^4, so the distribution function is 1 - (1 - x)^5.
  const quantiles = pertQuantiles(0, 0, 1);
  for (const part of [0.1, 0.25, 0.5, 0.75, 0.9]) {
    const q = Math.round(part * QUANTILES);
    expect(quantiles[q]).toBeCloseTo(1 - (1 - q / QUANTILES) ** 0.2, 4);
  }
});
