// What the next periods of a series may bring together: sums over paths that are the same on every run.
import { sum } from "../statistics/mean";
import { normalQuantile } from "../statistics/normal";
import { uniform } from "../statistics/random";
import { expected, figureAt, offScale } from "./model";
import { pass } from "./paths";
import type { Carried } from "./study";

/**
 * Equally likely sums of the next periods, ascending. Errors are drawn from those of the past, so that a few big deals
 * among empty months stay that, each blurred a little, since no error comes twice.
 *
 * Source: B. Silverman, "Density Estimation", 1986, smoothed bootstrap.
 *
 * @param shares by period ahead, how much of it counts, 0 to 1: a month that is half over counts with a half
 * @param seed from `seedOf` of what the series is, so that its figures stay from run to run
 * @param runs how many sums
 */
export function sumsAhead(
  { model, width, floor }: Carried,
  shares: readonly number[],
  seed: number,
  runs: number,
): Float64Array {
  const periods = shares.length;
  const middles = expected(model, periods).map((value) => offScale(model.scale, value));
  const level = model.lines.map(({ end }) => end.level);
  const slope = model.lines.map(({ end }) => end.slope);
  const standing = { level: Float64Array.from(level), slope: Float64Array.from(slope) };
  const errors = standardized(model.errors);
  const n = errors.length;
  const blur = 1.06 * n ** -0.2;
  const unit = (model.spread * width) / Math.sqrt(1 + blur * blur);
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
