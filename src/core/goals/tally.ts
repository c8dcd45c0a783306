// Dated amounts by person with running sums, so that what fell into a span is a difference of two of them.

import type { Day } from "../model/day";
import { groupBy } from "../model/group-by";

/** What happened on a day, with an amount for each thing that is counted of it: a deal won, its value. */
export interface Happening<Who> {
  readonly on: Day;
  readonly who: Who | null;
  readonly amounts: readonly number[];
}

/** Sum of one of the amounts from one day to another, both included; null is without end. */
export type Between = (amount: number, from: Day | null, to: Day | null) => number;

export interface Tally<Who> {
  readonly all: Between;
  /** Of one alone. */
  readonly of: (who: Who) => Between;
  /** The day of the first of them, also of one that counts nothing; null without any. */
  readonly first: Day | null;
  readonly firstOf: (who: Who) => Day | null;
}

const NOTHING: Between = () => 0;

/** O(n log n) once, O(log n) for each question. Amounts that are whole stay exact. @param width amounts of each */
export function tally<Who>(happenings: readonly Happening<Who>[], width: number): Tally<Who> {
  const sorted = inOrder(happenings);
  const groups = groupBy(sorted, ({ who }) => who);
  const made = new Map<Who | null, Between>();
  for (const [who, own] of groups) made.set(who, between(own, width));
  return {
    all: between(sorted, width),
    of: (who) => made.get(who) ?? NOTHING,
    first: sorted[0]?.on ?? null,
    firstOf: (who) => groups.get(who)?.[0]?.on ?? null,
  };
}

/** By day. Numbers sort several times faster than what they stand for. */
function inOrder<T extends Happening<unknown>>(happenings: readonly T[]): readonly T[] {
  const keys = Float64Array.from(happenings, ({ on }, i) => on * happenings.length + i).sort();
  return Array.from(keys, (key) => happenings[key % happenings.length] as T);
}

function between(sorted: readonly Happening<unknown>[], width: number): Between {
  const days = Float64Array.from(sorted, ({ on }) => on);
  const sums = Array.from({ length: width }, () => new Float64Array(sorted.length + 1));
  sums.forEach((column, amount) => {
    sorted.forEach(({ amounts }, i) => {
      column[i + 1] = (column[i] ?? 0) + (amounts[amount] ?? 0);
    });
  });
  return (amount, from, to) => {
    const column = sums[amount];
    if (column === undefined) return 0;
    const start = from === null ? 0 : countBelow(days, from);
    // Of a goal that has not begun the span ends before it starts.
    const end = to === null ? days.length : Math.max(start, countBelow(days, to + 1));
    return (column[end] ?? 0) - (column[start] ?? 0);
  };
}

/** How many of some ascending numbers are less than a limit. */
function countBelow(ascending: Float64Array, limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
