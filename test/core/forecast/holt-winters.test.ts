// Smoothing against R: with given weights to nine digits, with weights that were searched for no worse than R's.

import { describeWithData, listData, readData, tell } from "../schedule/reference-data";
import { carryOn, fitHoltWinters, type HoltWintersKind, holtWinters } from "./holt-winters";

interface Fit {
  readonly series: string;
  readonly method: string;
  readonly alpha: number;
  readonly beta: number | null;
  readonly gamma: number | null;
  readonly h: number;
  readonly coef: readonly number[];
  readonly SSE: number;
  readonly fitted: readonly number[];
  readonly mean: readonly number[];
  readonly hi95: readonly number[];
  readonly lo95: readonly number[];
}

interface Series {
  readonly y: readonly number[];
  readonly frequency: number;
  readonly HoltWinters: Readonly<Record<string, Fit>>;
}

const KINDS: Readonly<Record<string, HoltWintersKind>> = {
  ses: "simple",
  holt: "trend",
  hw_add: "additive",
  hw_mult: "multiplicative",
};

const kindOf = (method: string): HoltWintersKind => {
  const kind = KINDS[method];
  if (kind === undefined) throw new Error(`no method ${method}`);
  return kind;
};

/** The furthest that one figure is off, as a share of the greatest that there is. */
function off(found: readonly number[], wanted: readonly number[]): number {
  if (found.length !== wanted.length) return Number.POSITIVE_INFINITY;
  return Math.max(
    ...wanted.map((value, i) => Math.abs((found[i] ?? Number.NaN) - value) / Math.abs(value || 1)),
  );
}

const seriesOf = (name: string) => JSON.parse(readData("forecast", `${name}.json`)) as Series;

describeWithData("forecast", "R's HoltWinters", () => {
  const fixed = readData("forecast", "fixed-parameters.jsonl")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Fit);

  test("with given weights all agree: fitted, forecasts, 95 % intervals, squared error, state", () => {
    let compared = 0;
    const furthest = fixed.map((fit) => {
      const { y, frequency } = seriesOf(fit.series);
      const { alpha, beta, gamma } = fit;
      const kind = kindOf(fit.method);
      const weights = { alpha, beta: beta ?? 0, gamma: gamma ?? 0 };
      const own = holtWinters(y, kind, frequency, weights);
      const after = carryOn(own, fit.h, 0.95);
      const slope = kind === "simple" ? [] : [own.end.slope];
      const pairs: readonly (readonly [readonly number[], readonly number[]])[] = [
        [own.fitted, fit.fitted],
        [after.map(({ mean }) => mean), fit.mean],
        [after.map(({ low }) => low), fit.lo95],
        [after.map(({ high }) => high), fit.hi95],
        [[own.sse], [fit.SSE]],
        [[own.end.level, ...slope, ...own.end.seasons], fit.coef],
      ];
      compared += pairs.reduce((total, [, wanted]) => total + wanted.length, 0);
      return {
        fit: `${fit.series} ${fit.method} ${alpha}`,
        off: Math.max(...pairs.map((p) => off(...p))),
      };
    });
    tell(`forecast: ${fixed.length} fits with given weights, ${compared} figures compared`);
    expect(furthest.filter((one) => !(one.off <= 1e-9))).toEqual([]);
    expect(fixed).toHaveLength(48);
  });

  test("the search leaves no more squared error than R's, but for a thousandth", () => {
    const names = listData("forecast").filter((name) => name.endsWith(".json"));
    const compared = names.flatMap((name) => {
      const { y, frequency, HoltWinters } = seriesOf(name.replace(".json", ""));
      return Object.entries(HoltWinters).map(([method, { SSE }]) => ({
        fit: `${name} ${method}`,
        share: fitHoltWinters(y, kindOf(method), frequency).sse / SSE,
      }));
    });
    const better = compared.filter(({ share }) => share < 1 - 1e-6).length;
    tell(
      `forecast: ${names.length} series, ${compared.length} fits searched for, ${better} with less error than R's`,
    );
    expect(compared.filter(({ share }) => !(share <= 1.001))).toEqual([]);
    expect(names).toHaveLength(11);
  });
});
