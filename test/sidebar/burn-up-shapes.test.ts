// The burn-up placed in a field: where it begins and ends, and that everything that is drawn lies within.
import { burnUpShapes } from "../../sidebar/forecast/burn-up-shapes";
import { assess } from "../../src/core/assess";
import { addMonths, day } from "../../src/core/model/day";
import { PLAIN_CHOICE } from "../../src/core/model/figure-choice";
import type { Deal, ForecastOverride } from "../../src/core/model/rows";
import { DEFAULTS } from "../../src/core/model/settings";
import { deal, iso, NO_ROWS } from "../core/rows";

const [WIDTH, HEIGHT] = [600, 150];
const [FROM, TO] = [iso("2026-04-01"), iso("2026-06-30")];
const DEALS = Array.from({ length: 18 }, (_, i) => addMonths(day(2026, 5, 10), -i)).map((on, i) =>
  deal({ id: `D-${i}`, stage: "Won", amount: 100_000 + 9_000 * (i % 5), created: on, closed: on }),
);
const WORD: ForecastOverride = {
  id: "O-1",
  figure: "wonValue",
  from: FROM,
  to: TO,
  person: null,
  value: 90_000,
  on: null,
  by: null,
  why: null,
};

function shapesOf(deals: readonly Deal[], overrides: readonly ForecastOverride[] = []) {
  const rows = { ...NO_ROWS, deals, overrides };
  const { forecasts } = assess(rows, DEFAULTS, PLAIN_CHOICE, iso("2026-05-18"));
  const forecast = forecasts.get("wonValue");
  if (forecast === undefined) throw new Error("no forecast");
  const plan = deals.length === 0 ? [] : [FROM, TO].map((on) => ({ on, value: on - FROM }));
  return burnUpShapes({ forecast, plan }, WIDTH, HEIGHT);
}

test("the past begins at nothing, the forecast goes on from it to the period's end, within its band", () => {
  const { came, plan, expected, band } = shapesOf(DEALS);
  expect(came[0]).toEqual({ x: 0, y: HEIGHT });
  expect(expected[0]?.y).toBeCloseTo(came[came.length - 1]?.y ?? 0, 6);
  expect(expected[expected.length - 1]?.x).toBeCloseTo(WIDTH, 6);
  expect(plan[plan.length - 1]?.x).toBeCloseTo(WIDTH, 6);
  // There and back again.
  expect(band.length).toBe(2 * expected.length);
  expected.forEach(({ y }, i) => {
    expect(band[i]?.y).toBeLessThanOrEqual(y);
    expect(band[band.length - 1 - i]?.y).toBeGreaterThanOrEqual(y);
  });
});

test("a manager's word stands at the end, and nothing lies outside", () => {
  const { word, came, plan, expected, band } = shapesOf(DEALS, [WORD]);
  expect(word?.x).toBe(WIDTH);
  for (const { x, y } of [...came, ...plan, ...expected, ...band, ...(word ? [word] : [])])
    expect(x >= 0 && x <= WIDTH && y >= 0 && y <= HEIGHT).toBe(true);
});

test("nothing at all is drawn as nothing", () => {
  const { came, expected, band, word } = shapesOf([]);
  expect([expected, band, word]).toEqual([[], [], null]);
  expect(came.every(({ x, y }) => Number.isFinite(x) && y === HEIGHT)).toBe(true);
});
