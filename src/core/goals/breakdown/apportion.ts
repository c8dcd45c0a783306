// The largest-remainder rule: a whole number in parts that are whole too and add up to it exactly.
import { sum } from "../../statistics/mean";

/**
 * Shares a whole number of units out by weights. Each part is its exact share rounded down, and the units that are
 * left go to those with the largest remainders, the earlier first. Weights that add up to nothing count as equal.
 *
 * Exact for wholes up to 1e13: floors and their sum are integers, and a share's rounding error stays far below a unit.
 *
 * @param whole 0 or more
 */
export function apportion(whole: number, weights: readonly number[]): readonly number[] {
  const all = sum(weights);
  if (!(all > 0))
    return weights.length === 0
      ? []
      : apportion(
          whole,
          weights.map(() => 1),
        );
  const shares = weights.map((weight) => (whole * weight) / all);
  const parts = shares.map(Math.floor);
  const remainders = shares
    .map((share, i) => ({ i, size: Math.round((share - Math.floor(share)) * 1e6) }))
    .sort((a, b) => b.size - a.size || a.i - b.i);
  for (const { i } of remainders.slice(0, whole - sum(parts))) parts[i] = (parts[i] ?? 0) + 1;
  return parts;
}

/** The first of some lists of weights that adds up to anything. */
export function firstWeighing(...lists: readonly (readonly number[])[]): readonly number[] {
  return lists.find((weights) => sum(weights) > 0) ?? [...(lists[0] ?? [])].map(() => 1);
}
