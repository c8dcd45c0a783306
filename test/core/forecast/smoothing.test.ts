// The recursion with a damped trend, how errors spread, AICc and seasons, against R's ets and decompose.
import { fitModel, type Model } from "../../../src/core/forecast/model";
import { spreading } from "../../../src/core/forecast/paths";
import { decompose } from "../../../src/core/forecast/season";
import { ahead, type Smoothing, smooth } from "../../../src/core/forecast/smoothing";
import { normalQuantile } from "../../../src/core/statistics/normal";
import { describeWithData, listData, readData, tell } from "../schedule/reference-data";

interface Ets {
  readonly par: Readonly<Record<"alpha" | "beta" | "phi", number | undefined>>;
  readonly initstate: Readonly<Record<"l" | "b", number | undefined>>;
  readonly sigma2: number;
  readonly fitted: readonly number[];
  readonly mean: readonly number[];
  readonly hi80: readonly number[];
}

interface Series {
  readonly name: string;
  readonly y: readonly number[];
  readonly frequency: number;
  readonly decompose_additive_figure?: readonly number[] | null;
  readonly decompose_mult_figure?: readonly number[] | null;
  readonly ets: Readonly<Record<string, Ets | null>>;
}

const NAN = Number.NaN;
const furthest = (found: readonly number[], wanted: readonly number[]) =>
  found.length === wanted.length
    ? Math.max(...wanted.map((value, i) => Math.abs((found[i] ?? NAN) / value - 1)))
    : Number.POSITIVE_INFINITY;

/** ets gives the weight of the slope as a part of the level's, ours is of the level's change. */
function damped({ par: { alpha = NAN, beta = 0, phi = 1 } }: Ets): Smoothing {
  return { season: "none", alpha, beta: beta / alpha, gamma: 0, phi };
}

describeWithData("forecast", "R's ets and decompose", () => {
  const all = listData("forecast")
    .filter((name) => name.endsWith(".json"))
    .map((name) => JSON.parse(readData("forecast", name)) as Series);
  const fits = all.flatMap(({ name, y, ets }) =>
    ["ANN", "AAN", "AAdN"].flatMap((code) => {
      const fit = ets[code];
      return fit ? [{ name: `${name} ${code}`, y, fit }] : [];
    }),
  );

  test.each(fits)("$name: fitted, forecasts and 80 % ranges", ({ y, fit }) => {
    const smoothing = damped(fit);
    const { l: level = NAN, b: slope = 0 } = fit.initstate;
    const smoothed = smooth(y, smoothing, { level, slope, seasons: [] });
    const horizon = fit.mean.length;
    const means = ahead(smoothing, smoothed.end, horizon);
    expect(furthest(smoothed.fitted, fit.fitted)).toBeLessThan(1e-8);
    expect(furthest(means, fit.mean)).toBeLessThan(1e-8);

    // One line alone spreads its errors as ets does.
    const model = {
      ...fitModel(y, 1),
      lines: [{ aicc: 0, smoothing, ...smoothed }],
    } satisfies Model;
    const reach = normalQuantile(0.9) * Math.sqrt(fit.sigma2);
    const high = spreading(model, horizon).map((times, h) => (means[h] ?? NAN) + reach * times);
    expect(furthest(high, fit.hi80)).toBeLessThan(1e-8);
  });

  test("seasons: the figures of both kinds", () => {
    const compared = all.flatMap(({ name, y, frequency, ...figures }) => {
      const { decompose_additive_figure: additive, decompose_mult_figure: factors } = figures;
      return [
        ...(additive ? [{ name, wanted: additive, kind: "additive" as const }] : []),
        ...(factors ? [{ name, wanted: factors, kind: "multiplicative" as const }] : []),
      ].map((one) => furthest(decompose(y, frequency, one.kind).figures, one.wanted));
    });
    tell(`forecast: ${fits.length} fits of ets and ${compared.length} decompositions compared`);
    expect(Math.max(...compared)).toBeLessThan(1e-8);
    expect(compared.length).toBeGreaterThan(6);
  });
});
