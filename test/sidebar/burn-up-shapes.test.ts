// The burn-up placed in a field: where it begins and ends, and that everything that is drawn lies within.
import { burnUpShapes } from "../../sidebar/forecast/burn-up-shapes";
import { forecastState, newBook, overridden } from "../browser/forecast-answers";

const [WIDTH, HEIGHT] = [600, 150];
const shapesOf = (state: ReturnType<typeof forecastState>, figure = 0) => {
  const found = state.figures[figure];
  if (found === undefined) throw new Error("no figure");
  return burnUpShapes(found, WIDTH, HEIGHT);
};

test("the past begins at nothing, the forecast goes on from it to the period's end, within its band", () => {
  const { came, plan, expected, band, top } = shapesOf(forecastState("en"));
  expect(came[0]).toEqual({ x: 0, y: HEIGHT });
  expect(expected[expected.length - 1]?.x).toBeCloseTo(WIDTH, 6);
  expect(plan[plan.length - 1]?.x).toBeCloseTo(WIDTH, 6);
  // There and back again.
  expect(band.length).toBe(2 * expected.length);
  const half = band.length / 2;
  expected.forEach(({ y }, i) => {
    expect(band[i]?.y).toBeLessThanOrEqual(y);
    expect(band[2 * half - 1 - i]?.y).toBeGreaterThanOrEqual(y);
  });
  expect(top).toBeCloseTo(970_000 * 1.05, 6);
});

test("a manager's word stands at the end, and nothing lies outside", () => {
  const { word, came, plan, expected, band } = shapesOf(overridden("en"));
  expect(word?.x).toBe(WIDTH);
  for (const { x, y } of [...came, ...plan, ...expected, ...band, ...(word ? [word] : [])])
    expect(x >= 0 && x <= WIDTH && y >= 0 && y <= HEIGHT).toBe(true);
});

test("nothing at all is drawn as nothing", () => {
  const { plan, expected, band, word } = shapesOf(newBook("en"));
  expect([plan, expected, word]).toEqual([[], [], null]);
  expect(band.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
});
