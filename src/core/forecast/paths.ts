// What may come: errors like those of the past, drawn anew, and what each does to all that follows.
import { sum } from "../statistics/mean";
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
 * Sums of the next periods on paths that are equally likely, the least first. Errors are drawn from those of the past, so
 * that a few big deals among empty months stay that, each blurred a little, since no error comes twice.
 *
 * Source: B. Silverman, "Density Estimation", 1986, smoothed bootstrap.
 *
 * @param shares by period ahead, how much of it counts
 * @param middles by period ahead, what is expected
 * @param spread the standard deviation of errors one period ahead, on the model's scale
 * @param floor what no sum is below
 */
export function sumsOf(
  model: Model,
  options: {
    readonly shares: readonly number[];
    readonly middles: readonly number[];
    readonly spread: number;
    readonly floor: number;
    readonly seed: number;
    readonly runs: number;
  },
): Float64Array {
  const { shares, middles, spread, floor, seed, runs } = options;
  const periods = shares.length;
  const level = model.lines.map(({ end }) => end.level);
  const slope = model.lines.map(({ end }) => end.slope);
  const standing = { level: Float64Array.from(level), slope: Float64Array.from(slope) };
  const errors = standardized(model.errors);
  const n = errors.length;
  const blur = 1.06 * n ** -0.2;
  const unit = spread / Math.sqrt(1 + blur * blur);
  const sums = new Float64Array(runs);
  for (let run = 0; run < runs; run++) {
    standing.level.set(level);
    standing.slope.set(slope);
    // Every second path takes the opposite of the one before it, so that chance leans to neither side.
    const turned = run % 2 === 1;
    const drawn = (run - (turned ? 1 : 0)) * periods;
    let total = 0;
    for (let h = 0; h < periods; h++) {
      const place = Math.floor(uniform(seed, drawn + 2 * h) * n);
      const z = normalQuantile(Math.max(uniform(seed, drawn + 2 * h + 1), 2 ** -33));
      const error = turned
        ? (errors[n - 1 - place] ?? 0) - blur * z
        : (errors[place] ?? 0) + blur * z;
      const value = pass(model, standing, unit * error) + figureAt(model, n + h);
      const [share = 0, middle = 0] = [shares[h], middles[h]];
      // Half a month brings half of what is expected, and errors of half the variance.
      total += share * middle + Math.sqrt(share) * (offScale(model.scale, value) - middle);
    }
    sums[run] = Math.max(floor, total);
  }
  return sums.sort();
}

/** Errors with mean 0 and deviation 1, ascending; all 0 where there are none. */
function standardized(errors: readonly number[]): Float64Array {
  const n = errors.length;
  const middle = sum(errors) / n;
  const deviation = Math.sqrt(sum(errors.map((error) => (error - middle) ** 2)) / n);
  return Float64Array.from(errors, (error) =>
    deviation === 0 ? 0 : (error - middle) / deviation,
  ).sort();
}
