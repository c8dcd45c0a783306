// What a season adds or multiplies, by classical decomposition: the mean of each period's distance from the moving average.
import { sum } from "../statistics/mean";

export interface Decomposed {
  /** The centred moving average over one season, of the values that have half a season on both sides. */
  readonly trend: readonly number[];
  /** One figure for each period of a season, the first value's first; their mean is 0, of factors 1. */
  readonly figures: readonly number[];
}

/**
 * Source: M. Kendall and A. Stuart, "The Advanced Theory of Statistics", volume 3; R's `decompose` does the same.
 *
 * @param values at least two seasons
 * @param length periods in a season, at least 2
 */
export function decompose(
  values: readonly number[],
  length: number,
  kind: "additive" | "multiplicative",
): Decomposed {
  const half = Math.floor(length / 2);
  const even = length % 2 === 0;
  const trend: number[] = [];
  const [totals, counts] = [Array<number>(length).fill(0), Array<number>(length).fill(0)];
  for (let t = half; t + half < values.length; t++) {
    const all = sum(values.slice(t - half, t + half + 1));
    const ends = even ? ((values[t - half] ?? 0) + (values[t + half] ?? 0)) / 2 : 0;
    const middle = (all - ends) / length;
    const value = values[t] ?? 0;
    const place = t % length;
    trend.push(middle);
    totals[place] = (totals[place] ?? 0) + (kind === "additive" ? value - middle : value / middle);
    counts[place] = (counts[place] ?? 0) + 1;
  }
  const raw = totals.map((total, place) => total / (counts[place] || 1));
  const mean = sum(raw) / length;
  return {
    trend,
    figures: raw.map((figure) => (kind === "additive" ? figure - mean : figure / mean)),
  };
}
