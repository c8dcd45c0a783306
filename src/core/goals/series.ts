// Dated amounts with running sums, so that what fell into a span is a difference of two of them.
import type { Day } from "../model/day";

/** What happened on a day: a deal won, a visit made. */
export interface Happening<Who> {
  readonly on: Day;
  readonly who: Who | null;
  readonly amount: number;
}

export interface Series {
  /** Sum from one day to another, both included; null is without end. */
  readonly between: (from: Day | null, to: Day | null) => number;
}

/** O(n log n) once, O(log n) for each question. Amounts that are whole stay exact. */
export function series(happenings: readonly Happening<unknown>[]): Series {
  const sorted = [...happenings].sort((a, b) => a.on - b.on);
  const sums = new Float64Array(sorted.length + 1);
  sorted.forEach(({ amount }, i) => {
    sums[i + 1] = (sums[i] ?? 0) + amount;
  });
  const before = (day: number): number => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.on ?? 0) < day) low = middle + 1;
      else high = middle;
    }
    return sums[low] ?? 0;
  };
  return {
    between: (from, to) =>
      (to === null ? (sums[sorted.length] ?? 0) : before(to + 1)) -
      (from === null ? 0 : before(from)),
  };
}
