// Quantiles of the normal distribution against R's.
import { normalQuantile } from "../../../src/core/statistics/normal";

test.each([
  [0.5, 0],
  [0.6, 0.2533471031357998],
  [0.9, 1.2815515655446004],
  [0.975, 1.9599639845400543],
  [0.999, 3.0902323061678136],
  [1e-12, -7.034483825301131],
])("of %d", (p, expected) => {
  expect(normalQuantile(p)).toBeCloseTo(expected, 13);
  expect(normalQuantile(1 - p)).toBeCloseTo(-expected, p < 1e-6 ? 4 : 12);
});
