// Student's t against the printed tables, at the probabilities at which ranges are given.
import { normalQuantile } from "../../../src/core/statistics/normal";
import { studentOf } from "../../../src/core/statistics/student";

test.each([
  [3, 0.9, 1.638],
  [3, 0.975, 3.182],
  [5, 0.9, 1.476],
  [5, 0.975, 2.571],
  [10, 0.975, 2.228],
  [30, 0.975, 2.042],
])("with %d degrees of freedom, %d lies below %d", (degrees, p, quantile) => {
  expect(studentOf(normalQuantile(p), degrees) / quantile).toBeCloseTo(1, 1.7);
  expect(studentOf(normalQuantile(1 - p), degrees)).toBeCloseTo(
    -studentOf(normalQuantile(p), degrees),
    9,
  );
});
