// Money in whole minor units: halves away from zero, and the way to the base currency.
import fc from "fast-check";
import { toBase, toMajor, toMinor } from "../../../src/core/model/money";
import type { Minor } from "../../../src/core/model/rows";
import { DEFAULTS, decimalsOf } from "../../../src/core/model/settings";

test.each([
  [1.005, 2, 101],
  [2.675, 2, 268],
  [0.285, 2, 29],
  [1.255, 2, 126],
  [8.345, 2, 835],
  [10.075, 2, 1008],
  [-1.005, 2, -101],
  [1.0049999, 2, 100],
  [0.5, 0, 1],
  [-0.5, 0, -1],
  [1.0005, 3, 1001],
  [99_999_999_999.995, 2, 10_000_000_000_000],
  [0, 2, 0],
])("%d at %i decimals is %i", (major, decimals, minor) => {
  expect(toMinor(major, decimals) + 0).toBe(minor);
});

const anyMinor = fc.integer({ min: -1e13, max: 1e13 });
const anyDecimals = fc.constantFrom(0, 2, 3);

test("whole minor units come back from their major amount", () => {
  fc.assert(
    fc.property(anyMinor, anyDecimals, (minor, decimals) => {
      expect(toMinor(toMajor(minor as Minor, decimals), decimals) + 0).toBe(minor);
    }),
  );
});

test("halves go away from zero, whatever binary makes of them", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e9 }), (cents) => {
      const half = Number(`${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, "0")}5`);
      expect(toMinor(half, 2)).toBe(cents + 1);
      expect(toMinor(-half, 2)).toBe(-cents - 1);
    }),
  );
});

const settings = { ...DEFAULTS, currency: "USD", decimals: 2, rates: { EUR: 1.08, JPY: 0.0067 } };
test.each([
  ["the base currency", 12_345, "USD", 12_345],
  ["no currency", 12_345, null, 12_345],
  ["another with a rate", 10_000, "EUR", 10_800],
  ["one without minor units", 10_000, "JPY", 6700],
  ["one without a rate", 100, "GBP", null],
])("in base currency: %s", (_, amount, currency, base) => {
  expect(toBase(amount as Minor, currency, settings)).toBe(base);
});

test.each([
  ["JPY", 0],
  ["KWD", 3],
  ["USD", 2],
  ["XYZ", 2],
])("%s has %i decimals", (currency, decimals) => {
  expect(decimalsOf(currency)).toBe(decimals);
});
