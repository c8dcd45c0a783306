// Holt and Winters' smoothing, started, fitted and carried on as R's HoltWinters documents: what the recursion and the
// search that forecasts are made with are held against.

import { decompose } from "../../../src/core/forecast/season";
import {
  ahead,
  type SeasonKind,
  type Smoothed,
  type Smoothing,
  type State,
  smooth,
} from "../../../src/core/forecast/smoothing";
import { mean, sum } from "../../../src/core/statistics/mean";
import { type Bound, minimize } from "../../../src/core/statistics/minimize";
import { normalQuantile } from "../../../src/core/statistics/normal";

export type HoltWintersKind = "simple" | "trend" | "additive" | "multiplicative";

export interface HoltWinters extends Smoothed {
  readonly kind: HoltWintersKind;
  readonly smoothing: Smoothing;
  /** The values that were expected by those before them, without the first, which the start took. */
  readonly values: readonly number[];
}

/** A season takes two of its length to start. */
const START_SEASONS = 2;

/** The start, and how many values it takes up. Source: R's HoltWinters with start.periods = 2. */
function startOf(
  values: readonly number[],
  kind: HoltWintersKind,
  length: number,
): { readonly start: State; readonly taken: number } {
  const [first = 0, second = 0] = values;
  if (kind === "simple") return { start: { level: first, slope: 0, seasons: [] }, taken: 1 };
  if (kind === "trend")
    return { start: { level: second, slope: second - first, seasons: [] }, taken: 2 };
  const { trend, figures } = decompose(values.slice(0, START_SEASONS * length), length, kind);
  const middle = (trend.length + 1) / 2;
  const average = mean(trend) ?? 0;
  const places = trend.map((_, i) => i + 1 - middle);
  const slope =
    sum(trend.map((value, i) => (places[i] ?? 0) * (value - average))) /
    sum(places.map((place) => place * place));
  return { start: { level: average - slope * middle, slope, seasons: figures }, taken: length };
}

/**
 * Smooths with given weights.
 *
 * @param length periods in a season; of no meaning without one
 */
export function holtWinters(
  values: readonly number[],
  kind: HoltWintersKind,
  length: number,
  weights: { readonly alpha: number; readonly beta: number; readonly gamma: number },
): HoltWinters {
  const { start, taken } = startOf(values, kind, length);
  const season: SeasonKind = kind === "additive" || kind === "multiplicative" ? kind : "none";
  const smoothing: Smoothing = { season, phi: 1, ...weights };
  const rest = values.slice(taken);
  return { kind, smoothing, values: rest, ...smooth(rest, smoothing, start) };
}

const WEIGHT: Bound = { low: 0, high: 1, step: 0.2 };
/** Where the search begins; the best of what it comes to is kept. */
const STARTS = [0.02, 0.3, 0.9];
const ROUNDS = 200;

/** Smooths with the weights, 0 to 1, that leave the least squared error. */
export function fitHoltWinters(
  values: readonly number[],
  kind: HoltWintersKind,
  length: number,
): HoltWinters {
  const free = kind === "simple" ? 1 : kind === "trend" ? 2 : 3;
  const { start, taken } = startOf(values, kind, length);
  const rest = values.slice(taken);
  const season: SeasonKind = kind === "additive" || kind === "multiplicative" ? kind : "none";
  const squares = ([alpha = 0, beta = 0, gamma = 0]: readonly number[]) =>
    smooth(rest, { season, alpha, beta, gamma, phi: 1 }, start).sse;
  const starts = Array.from({ length: STARTS.length ** free }, (_, i) =>
    Array.from(
      { length: free },
      (_, j) => STARTS[Math.floor(i / STARTS.length ** j) % STARTS.length] ?? 0,
    ),
  );
  const found = starts.map((at) => minimize(squares, at, Array(free).fill(WEIGHT), ROUNDS));
  const { at } = found.reduce((best, one) => (one.value < best.value ? one : best));
  const [alpha = 0, beta = 0, gamma = 0] = at;
  return holtWinters(values, kind, length, { alpha, beta, gamma });
}

/** What is expected of the next periods, each with the bounds between which it lies with probability `share`. */
export function carryOn(
  fit: HoltWinters,
  horizon: number,
  share: number,
): readonly { readonly mean: number; readonly low: number; readonly high: number }[] {
  const errors = fit.values.map((value, t) => value - (fit.fitted[t] ?? 0));
  const average = mean(errors) ?? 0;
  const variance = sum(errors.map((error) => (error - average) ** 2)) / (errors.length - 1);
  const reach = normalQuantile((1 + share) / 2);
  return ahead(fit.smoothing, fit.end, horizon).map((value, h) => {
    const off = reach * Math.sqrt(variance * spreadOf(fit, h + 1));
    return { mean: value, low: value - off, high: value + off };
  });
}

/**
 * The variance of the error `h` periods ahead, as a multiple of that one period ahead.
 *
 * Source: M. Yar and C. Chatfield, "Prediction Intervals for the Holt-Winters Forecasting Procedure", 1990, as R's
 * predict.HoltWinters has it. With factors R takes the slope in place of the season's last figure; so does this, to be
 * comparable.
 */
function spreadOf({ kind, smoothing, end }: HoltWinters, h: number): number {
  const { alpha, beta, gamma } = smoothing;
  const length = end.seasons.length;
  const carried = (j: number) =>
    alpha * (1 + j * beta) + (length > 0 && j % length === 0 ? gamma * (1 - alpha) : 0);
  if (kind !== "multiplicative")
    return 1 + sum(Array.from({ length: h - 1 }, (_, j) => carried(j + 1) ** 2));
  const figure = (place: number) => (place === 0 ? end.slope : (end.seasons[place - 1] ?? 0));
  const place = 1 + ((h - 1) % length);
  return sum(
    Array.from({ length: h }, (_, j) => {
      const before = (((place - j) % length) + length) % length;
      return ((carried(j) * (end.seasons[place - 1] ?? 0)) / figure(before)) ** 2;
    }),
  );
}
