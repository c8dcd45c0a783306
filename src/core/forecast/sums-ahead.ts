// What the next periods of a series may bring together: sums over paths that are the same on every run.
import { expected, offScale } from "./model";
import { sumsOf } from "./paths";
import type { Carried } from "./study";

/**
 * Equally likely sums of the next periods, ascending.
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
  const middles = expected(model, shares.length).map((value) => offScale(model.scale, value));
  return sumsOf(model, { shares, middles, spread: model.spread * width, floor, seed, runs });
}
