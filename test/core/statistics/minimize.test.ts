// The least value of functions whose least value is known.
import { minimize } from "../../../src/core/statistics/minimize";

const bound = (low: number, high: number, step = 0.3) => ({ low, high, step });

test("in a narrow bent valley", () => {
  const valley = ([x = 0, y = 0]: readonly number[]) => (1 - x) ** 2 + 100 * (y - x * x) ** 2;
  const found = minimize(valley, [-1.2, 1], [bound(-5, 5), bound(-5, 5)], 500);
  expect(found.at[0]).toBeCloseTo(1, 4);
  expect(found.at[1]).toBeCloseTo(1, 4);
});

test("on a bound, where it lies beyond", () => {
  const slope = ([x = 0, y = 0]: readonly number[]) => (x - 3) ** 2 + (y + 2) ** 2;
  const found = minimize(slope, [0.5, 0.5], [bound(0, 1), bound(0, 1)], 200);
  expect(found.at).toEqual([1, 0]);
});

test("never worse than the start, and with nothing to move the start itself", () => {
  const flat = () => 4;
  expect(minimize(flat, [0.2], [bound(0, 1)], 50)).toEqual({ at: [0.2], value: 4 });
  expect(minimize(flat, [], [], 50)).toEqual({ at: [], value: 4 });
});
