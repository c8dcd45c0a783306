// The line through a series without season: how fast it follows and where it starts, with the least squared error.
import { type Bound, minimize } from "../statistics/minimize";
import { type Smoothed, type Smoothing, smooth } from "./smoothing";

/** Simple smoothing, Holt's trend, or a trend that fades. */
export type LineKind = "simple" | "trend" | "damped";
export const LINE_KINDS: readonly LineKind[] = ["simple", "trend", "damped"];

/** How many figures are estimated: weights and start. */
export const ESTIMATED: Readonly<Record<LineKind, number>> = { simple: 2, trend: 4, damped: 5 };

export interface LineFit extends Smoothed {
  readonly smoothing: Smoothing;
}

/**
 * Bounds are narrower than 0 to 1: a slope that jumps at each value, or a level that never moves, fits the past well and
 * the future badly.
 */
const ALPHA: Bound = { low: 0.05, high: 1, step: 0.1 };
const BETA: Bound = { low: 0, high: 0.4, step: 0.1 };
const PHI: Bound = { low: 0.8, high: 0.95, step: 0.05 };
const BOUNDS: Readonly<Record<LineKind, readonly Bound[]>> = {
  simple: [ALPHA],
  trend: [ALPHA, BETA],
  damped: [ALPHA, BETA, PHI],
};
/** What is tried first. */
const ALPHAS = [0.05, 0.1, 0.2, 0.4, 0.7, 1];
const BETAS = [0, 0.1, 0.4];
const PHIS = [0.8, 0.95];
const ROUNDS = 20;

/** Whether the best that was tried first is enough, or the search goes on from there; that costs three times as much. */
export type Search = "coarse" | "fine";

/**
 * @param values at least 3
 */
export function fitLine(values: readonly number[], kind: LineKind, search: Search): LineFit {
  const x = Float64Array.from(values);
  const squares = (at: readonly number[]) => best(x, kind, at).sse;
  let start: readonly number[] = [];
  let least = Number.POSITIVE_INFINITY;
  for (const at of starts(kind)) {
    const found = squares(at);
    if (found < least) [start, least] = [at, found];
  }
  const { at } = search === "fine" ? minimize(squares, start, BOUNDS[kind], ROUNDS) : { at: start };
  const { level, slope } = best(x, kind, at);
  const [alpha = 0, beta = 0, phi = 1] = at;
  const smoothing: Smoothing = { season: "none", alpha, beta, gamma: 0, phi };
  return { smoothing, ...smooth(values, smoothing, { level, slope, seasons: [] }) };
}

function starts(kind: LineKind): readonly (readonly number[])[] {
  if (kind === "simple") return ALPHAS.map((alpha) => [alpha]);
  const trends = ALPHAS.flatMap((alpha) => BETAS.map((beta) => [alpha, beta]));
  return kind === "trend" ? trends : trends.flatMap((at) => PHIS.map((phi) => [...at, phi]));
}

/**
 * The start with the least squared error for given weights. Errors depend on the start's level and slope linearly, so one
 * pass with the start at 0 and what a 1 in either would change leaves two normal equations.
 */
function best(x: Float64Array, kind: LineKind, at: readonly number[]) {
  const [alpha = 0, beta = 0, phi = 1] = at;
  let l = 0;
  let b = 0;
  let ul = 1;
  let ub = 0;
  let vl = 0;
  let vb = 1;
  let uu = 0;
  let uv = 0;
  let vv = 0;
  let ue = 0;
  let ve = 0;
  let ee = 0;
  for (let t = 0; t < x.length; t++) {
    b *= phi;
    ub *= phi;
    vb *= phi;
    const e = (x[t] ?? 0) - l - b;
    const u = ul + ub;
    const v = vl + vb;
    l += b + alpha * e;
    b += alpha * beta * e;
    ul = u - alpha * u;
    ub -= alpha * beta * u;
    vl = v - alpha * v;
    vb -= alpha * beta * v;
    uu += u * u;
    uv += u * v;
    vv += v * v;
    ue += u * e;
    ve += v * e;
    ee += e * e;
  }
  const apart = uu * vv - uv * uv;
  const sloped = kind !== "simple" && apart > 1e-12 * uu * vv;
  const level = sloped ? (ue * vv - ve * uv) / apart : ue / uu;
  const slope = sloped ? (ve * uu - ue * uv) / apart : 0;
  return { level, slope, sse: Math.max(0, ee - level * ue - slope * ve) };
}
