// What holds for every series that is forecast, whatever stands in it.
import * as fc from "fast-check";
import { shareFrom } from "../../../src/core/forecast/draws";
import { methodOf } from "../../../src/core/forecast/model";
import { periodsAhead, rangesAhead } from "../../../src/core/forecast/periods-ahead";
import { LEAST_WITH_GAPS, type Study, studySeries } from "../../../src/core/forecast/study";
import { sumsAhead } from "../../../src/core/forecast/sums-ahead";
import { mean } from "../../../src/core/statistics/mean";

const RUNS = { numRuns: 60 };
const HORIZON = 6;

const studied = (values: readonly number[], season: number): Study => {
  const study = studySeries(values, season);
  if (study.kind === "tooShort") throw new Error(`${study.missing} periods are missing`);
  return study;
};
const forecast = (values: readonly number[], season: number) => {
  const study = studied(values, season);
  return {
    model: study.model,
    mean: periodsAhead(study, HORIZON),
    range80: rangesAhead(study, HORIZON, 0.8),
    range95: rangesAhead(study, HORIZON, 0.95),
  };
};

/** Of the next three periods. */
const sums = (study: Study, seed: number) => sumsAhead(study, [1, 1, 1], seed, 1_000);

const seasons = fc.constantFrom(1, 4, 12);
const series = (least: number) =>
  fc.array(
    fc.oneof({ weight: 4, arbitrary: fc.integer({ min: least, max: 100_000 }) }, fc.constant(0)),
    {
      minLength: LEAST_WITH_GAPS,
      maxLength: 40,
    },
  );

const figures = ({ mean: middle, range80, range95 }: ReturnType<typeof forecast>) => [
  ...middle,
  ...[...range80, ...range95].flatMap(({ low, high }) => [low, high]),
];

test("every figure is a number, and ranges lie in one another around what is expected", () => {
  fc.assert(
    fc.property(series(-100_000), seasons, (values, season) => {
      const made = forecast(values, season);
      for (const figure of [...figures(made), ...made.model.errors])
        expect(Number.isFinite(figure)).toBe(true);
      made.mean.forEach((middle, h) => {
        const [narrow, wide] = [made.range80[h], made.range95[h]];
        const ascending = [wide?.low, narrow?.low, middle, narrow?.high, wide?.high].map(
          (figure = Number.NaN) => figure,
        );
        expect(ascending).toEqual([...ascending].sort((a, b) => a - b));
      });
    }),
    RUNS,
  );
});

test("the same series gives the same forecast and chance", () => {
  fc.assert(
    fc.property(series(0), seasons, (values, season) => {
      const target = 2.5 * (mean(values) ?? 0);
      const all = () => {
        const study = studied([...values], season);
        return [study, periodsAhead(study, HORIZON), shareFrom(sums(study, 7), target)];
      };
      expect(all()).toEqual(all());
    }),
    { numRuns: 15 },
  );
});

test("a series in another unit is forecast in that unit", () => {
  fc.assert(
    fc.property(
      series(0),
      seasons,
      fc.constantFrom(1 / 1024, 1 / 2, 4, 4096),
      (values, season, unit) => {
        const [one, other] = [values, values.map((value) => value * unit)].map((all) =>
          forecast(all, season),
        );
        const scale = Math.max(1, ...values);
        one?.mean.forEach((middle, h) => {
          expect(Math.abs((other?.mean[h] ?? 0) / unit - middle) / scale).toBeLessThan(1e-4);
        });
      },
    ),
    RUNS,
  );
});

test.each([0, 7, 1_000_000, -3])("what was always %d stays so", (value) => {
  const made = forecast(Array<number>(30).fill(value), 12);
  for (const figure of figures(made)) expect(figure).toBeCloseTo(value, 6);
  for (const error of made.model.errors) expect(error).toBeCloseTo(0, 6);
  expect(methodOf(made.model)).toBe("amounts");
});

test("nothing is expected below 0 where nothing ever was", () => {
  fc.assert(
    fc.property(series(0), seasons, (values, season) => {
      for (const { low } of forecast(values, season).range95) expect(low).toBeGreaterThanOrEqual(0);
      for (const sum of sums(studied(values, season), 1)) expect(sum).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 20 },
  );
});

test("the higher the target, the smaller the chance", () => {
  fc.assert(
    fc.property(series(0), fc.nat(300_000), fc.nat(300_000), (values, one, other) => {
      const study = studied(values, 12);
      const [low, high] = [Math.min(one, other), Math.max(one, other)].map((target) =>
        shareFrom(sums(study, 3), target),
      );
      expect(low).toBeGreaterThanOrEqual(high ?? 1);
    }),
    { numRuns: 20 },
  );
});

test("a single spike among nothing is no trend", () => {
  const made = forecast([...Array<number>(15).fill(0), 900, ...Array<number>(14).fill(0)], 12);
  for (const middle of made.mean) expect(middle).toBeLessThan(150);
});

test.each([
  [0, 5, 8],
  [1, 5, 7],
  [7, 5, 1],
  [7, 0, 5],
  [11, 0, 1],
])("%d periods of %d are too few, and it is said how many are missing", (count, value, missing) => {
  const values = Array<number>(count).fill(value);
  expect(studySeries(values, 12)).toEqual({ kind: "tooShort", missing });
});

test("enough is enough", () => {
  expect(studySeries(Array<number>(8).fill(5), 12).kind).toBe("study");
  expect(studySeries(Array<number>(12).fill(0), 12).kind).toBe("study");
});
