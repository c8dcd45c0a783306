// The largest-remainder rule, held against exact arithmetic in whole numbers of any size.
import * as fc from "fast-check";
import { apportion } from "../../../../src/core/goals/breakdown/apportion";
import { sum } from "../../../../src/core/statistics/mean";

/** As the rule is told in books: exact floors, and one more for the largest exact remainders. */
function exactly(whole: number, weights: readonly number[]): readonly number[] {
  const all = BigInt(sum(weights));
  const parts = weights.map((weight) => {
    const product = BigInt(whole) * BigInt(weight);
    return { floor: product / all, rest: product % all };
  });
  const left = whole - parts.reduce((total, { floor }) => total + Number(floor), 0);
  const first = parts
    .map(({ rest }, i) => ({ rest, i }))
    .sort((a, b) => (a.rest === b.rest ? a.i - b.i : a.rest < b.rest ? 1 : -1))
    .slice(0, left)
    .map(({ i }) => i);
  return parts.map(({ floor }, i) => Number(floor) + Number(first.includes(i)));
}

test.each([
  [10, [1, 1, 1], [4, 3, 3]],
  [100, [21, 16, 22], [36, 27, 37]],
  [0, [1, 2], [0, 0]],
  [5, [0, 0], [3, 2]],
  [5, [], []],
  [1, [0, 1, 0], [0, 1, 0]],
  [1e13, [1, 1, 1], [3333333333334, 3333333333333, 3333333333333]],
])("%d by %j is %j", (whole, weights, parts) => {
  expect(apportion(whole, weights)).toEqual(parts);
});

const weights = (most: number) =>
  fc
    .array(fc.integer({ min: 0, max: most }), { minLength: 1, maxLength: 60 })
    .filter((list) => sum(list) > 0);

test("is exactly the rule for sums as people have them", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000_000 }), weights(300), (whole, list) => {
      expect(apportion(whole, list)).toEqual(exactly(whole, list));
    }),
  );
});

test("adds up to the unit for the largest sums, each part within a unit of its exact share", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1e12, max: 1e13 }), weights(1e6), (whole, list) => {
      const parts = apportion(whole, list);
      expect(parts.reduce((total, part) => total + BigInt(part), BigInt(0))).toBe(BigInt(whole));
      const exact = exactly(whole, list);
      for (const [i, part] of parts.entries())
        expect(Math.abs(part - (exact[i] ?? 0))).toBeLessThanOrEqual(1);
    }),
  );
});

test("adds up with shares that are no whole numbers, and gives nothing to whom nothing is due", () => {
  const shares = fc.array(fc.oneof(fc.constant(0), fc.double({ min: 1e-6, max: 1, noNaN: true })), {
    minLength: 1,
    maxLength: 60,
  });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e13 }), shares, (whole, list) => {
      const parts = apportion(whole, list);
      expect(sum(parts)).toBe(whole);
      if (sum(list) > 0)
        for (const [i, part] of parts.entries()) if (list[i] === 0) expect(part).toBe(0);
    }),
  );
});
