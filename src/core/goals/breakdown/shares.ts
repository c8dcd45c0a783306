// Shares as they are shown and typed: rounded to a ten-thousandth of a percent, blanks filled with what is left.
import { sum } from "../../statistics/mean";

const DIGITS = 1e6;
/** What rounding leaves of a sum of 1, for each share. */
const SLACK = 1e-4;

const roundShare = (share: number): number => Math.round(share * DIGITS) / DIGITS;

/** Each weight's share of all, rounded; all the same where there is nothing to weigh. */
export function sharesOfWeights(weights: readonly number[]): readonly number[] {
  const all = sum(weights);
  return weights.map((weight) => roundShare(all > 0 ? weight / all : 1 / weights.length));
}

/** Given shares with blanks filled evenly, so that what they make does not change once they are written. */
export function filledShares(given: readonly (number | null)[]): readonly number[] {
  const known = given.map((share) => (share === null ? null : Math.max(0, share)));
  const left = Math.max(0, 1 - sum(known.map((share) => share ?? 0)));
  const blanks = known.filter((share) => share === null).length;
  return known.map((share) => share ?? roundShare(left / blanks));
}

/** Whether shares add up to so much other than 1 that it has to be said. */
export function isScaled(shares: readonly number[]): boolean {
  return shares.length > 0 && Math.abs(sum(shares) - 1) > SLACK * shares.length;
}
