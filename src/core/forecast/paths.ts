// What may come: errors like those of the past, drawn anew, and what each does to all that follows.
import { normalQuantile } from "../statistics/normal";
import { uniform } from "../statistics/random";
import { figureAt, type Model, offScale } from "./model";

/** Levels and slopes of a model's three lines; written over as time goes on. */
interface Standing {
  readonly level: Float64Array;
  readonly slope: Float64Array;
}

/** Lets a period pass: what is expected of it, on the scale and without season, with an error that is then learned from. */
function pass({ lines }: Model, { level, slope }: Standing, error: number): number {
  let total = 0;
  for (let i = 0; i < lines.length; i++) {
    const phi = lines[i]?.smoothing.phi ?? 1;
    slope[i] = phi * (slope[i] ?? 0);
    level[i] = (level[i] ?? 0) + (slope[i] ?? 0);
    total += level[i] ?? 0;
  }
  const value = total / lines.length + error;
  for (let i = 0; i < lines.length; i++) {
    const { alpha = 0, beta = 0 } = lines[i]?.smoothing ?? {};
    const own = value - (level[i] ?? 0);
    level[i] = (level[i] ?? 0) + alpha * own;
    slope[i] = (slope[i] ?? 0) + alpha * beta * own;
  }
  return value;
}

/**
 * The standard deviation of the error 1, 2 .. `horizon` periods ahead, as a multiple of that one period ahead: each error
 * goes on into all that follow.
 *
 * Source: R. Hyndman et al., "Forecasting with Exponential Smoothing", chapter 6.
 */
export function spreading(model: Model, horizon: number): readonly number[] {
  const none = model.lines.map(() => 0);
  const standing = { level: Float64Array.from(none), slope: Float64Array.from(none) };
  let variance = 0;
  return Array.from({ length: horizon }, (_, h) => {
    variance += pass(model, standing, h === 0 ? 1 : 0) ** 2;
    return Math.sqrt(variance);
  });
}

/**
 * Sums of the next periods on paths that are equally likely, the least first.
 *
 * @param spread the standard deviation of errors one period ahead, on the model's scale
 * @param floor what no period is below
 */
export function sumsOf(
  model: Model,
  options: {
    readonly periods: number;
    readonly spread: number;
    readonly floor: number;
    readonly seed: number;
    readonly runs: number;
  },
): Float64Array {
  const { periods, spread, floor, seed, runs } = options;
  const level = model.lines.map(({ end }) => end.level);
  const slope = model.lines.map(({ end }) => end.slope);
  const standing = { level: Float64Array.from(level), slope: Float64Array.from(slope) };
  const n = model.errors.length;
  const sums = new Float64Array(runs);
  for (let run = 0; run < runs; run++) {
    standing.level.set(level);
    standing.slope.set(slope);
    // Every second path is the one before it with the errors turned round, so that chance leans to neither side.
    const drawn = Math.floor(run / 2);
    const sign = run % 2 === 0 ? spread : -spread;
    let total = 0;
    for (let h = 0; h < periods; h++) {
      const u = uniform(seed, drawn * periods + h);
      const error = sign * normalQuantile(Math.max(u, 2 ** -33));
      const value = offScale(model.scale, pass(model, standing, error) + figureAt(model, n + h));
      total += Math.max(floor, value);
    }
    sums[run] = total;
  }
  return sums.sort();
}
