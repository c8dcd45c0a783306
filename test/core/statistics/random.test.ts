// Random numbers that do not change: evenly spread, the same each time, and other ones for another id.
import { seedOf, uniform } from "../../../src/core/statistics/random";

const numbers = (id: string, count: number) =>
  Array.from({ length: count }, (_, i) => uniform(seedOf(id), i));

test("the same stream gives the same numbers, another stream others", () => {
  expect(numbers("T-1", 50)).toEqual(numbers("T-1", 50));
  expect(numbers("T-1", 50)).not.toEqual(numbers("T-2", 50));
  expect(uniform(seedOf("T-1"), 0)).toBeCloseTo(0.0710921439, 9);
});

test.each(["T-1", "T-2", "任务-17", ""])("numbers of %s are spread evenly from 0 to 1", (id) => {
  const drawn = numbers(id, 20_000);
  const counts = Array<number>(20).fill(0);
  for (const value of drawn)
    counts[Math.floor(value * 20)] = (counts[Math.floor(value * 20)] ?? 0) + 1;
  for (const found of counts) expect(Math.abs(found - 1_000)).toBeLessThan(150);
});

test("streams of neighbouring ids do not go together", () => {
  const [one, other] = [numbers("T-11", 10_000), numbers("T-12", 10_000)];
  const together = one.reduce((sum, value, i) => sum + (value - 0.5) * ((other[i] ?? 0) - 0.5), 0);
  expect(Math.abs((together / one.length) * 12)).toBeLessThan(0.04);
});
