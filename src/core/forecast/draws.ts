// What the rest of a period may bring, as many equally likely sums: each open deal is won or not by its chance, and the
// whole is off as forecasts of past periods were. The same data give the same sums.

import { remembered } from "../model/remembered";
import { mean, sum } from "../statistics/mean";
import { normalQuantile } from "../statistics/normal";
import { seedOf, uniform } from "../statistics/random";
import { studentOf } from "../statistics/student";
import type { DueDeal } from "./look";

export interface DrawsOf {
  /** What is expected of the rest. */
  readonly rest: number;
  /** Deals of which it is made in part; none for methods that do not look at them. */
  readonly due: readonly DueDeal[];
  /** By how much the same method was off in past periods: what came less what was expected. */
  readonly errors: readonly number[];
  /** Months that the rest of a period is long: errors of periods that overlap tell less. */
  readonly months: number;
  /** What is never below 0 is not drawn below it. */
  readonly floor: number;
  readonly runs: number;
  readonly seed: string;
}

/** Errors that have to be known before a range is given. */
const LEAST_ERRORS = 3;
/** Deals that are drawn one by one: the largest. Many small ones together vary as a normal variable does. */
const DRAWN = 30;
const LEAST_DEGREES = 3;

/** Ascending; null with too few errors. */
export function drawsOf(options: DrawsOf): Float64Array | null {
  const { rest, due, errors, months, floor, runs } = options;
  if (errors.length < LEAST_ERRORS) return null;
  const variance = sum(due.map(({ worth, chance }) => worth ** 2 * chance * (1 - chance)));
  const drawn =
    due.length <= DRAWN ? due : [...due].sort((a, b) => b.worth - a.worth).slice(0, DRAWN);
  const drawnVariance = sum(drawn.map(({ worth, chance }) => worth ** 2 * chance * (1 - chance)));
  const squares = mean(errors.map((error) => error ** 2)) ?? 0;
  // Never surer than the past was, nor than the deals are.
  const besides = Math.sqrt(
    Math.max(variance - drawnVariance, squares - drawnVariance, 0) * (1 + 1 / errors.length),
  );
  const degrees = Math.max(LEAST_DEGREES, Math.round(errors.length / Math.max(1, months)));
  const certain = rest - sum(drawn.map(({ worth, chance }) => worth * chance));
  const off = evenly(runs)(degrees);
  const seed = seedOf(options.seed);
  const sums = new Float64Array(runs);
  for (let run = 0; run < runs; run++) {
    let total = certain + besides * (off[run] ?? 0);
    for (let i = 0; i < drawn.length; i++) {
      const deal = drawn[i];
      if (deal && uniform(seed, run * drawn.length + i) < deal.chance) total += deal.worth;
    }
    sums[run] = Math.max(floor, total);
  }
  return sums.sort();
}

/** Values of the t distribution that lie evenly, the least first; the same for all that is drawn. */
const evenly = remembered((runs: number) =>
  remembered((degrees: number) =>
    Float64Array.from({ length: runs }, (_, i) =>
      studentOf(normalQuantile((i + 0.5) / runs), degrees),
    ),
  ),
);

/** The share of ascending sums that are at least so much. */
export function shareFrom(sums: Float64Array, least: number): number {
  let [low, high] = [0, sums.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sums[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return 1 - low / sums.length;
}
