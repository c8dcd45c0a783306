// Round figures along a chart's axis: few, evenly apart, around all that is drawn.
import fc from "fast-check";
import { valueTicks } from "../../../sidebar/drawing/value-ticks";

test.each([
  ["amounts", 0, 970_000, [0, 500_000, 1_000_000]],
  ["the highest stands on a round figure", 0, 4, [0, 1, 2, 3, 4]],
  ["below nothing too", -120, 300, [-200, 0, 200, 400]],
  ["parts", 0, 0.7, [0, 0.2, 0.4, 0.6, 0.8]],
  ["nothing at all", 0, 0, [0, 1]],
])("%s", (_, lowest, highest, ticks) => {
  expect(valueTicks(lowest, highest)).toEqual(ticks);
});

test("whatever is drawn lies between the first and the last, and they are few", () => {
  const amount = fc.integer({ min: 0, max: 1e14 }).map((cents) => cents / 100);
  fc.assert(
    fc.property(amount, amount, (below, above) => {
      const ticks = valueTicks(-below, above);
      const room = 1e-9 * (below + above);
      expect(ticks[0]).toBeLessThanOrEqual(-below + room);
      expect(ticks[ticks.length - 1]).toBeGreaterThanOrEqual(above - room);
      expect(ticks.length).toBeLessThanOrEqual(7);
    }),
  );
});
