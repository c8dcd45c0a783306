// What months are expected to bring by the whole months before them, as one would have said it then.
import { addMonths, type Day, endOfMonth, monthsBetween, startOfMonth } from "../model/day";
import { sum } from "../statistics/mean";
import { seedOf } from "../statistics/random";
import type { Flow } from "./flow";
import { methodOf, type SeriesMethod } from "./model";
import { type MonthPart, wholeMonths } from "./past-windows";
import { periodsAhead } from "./periods-ahead";
import { type Carried, type Study, studySeries } from "./study";
import { sumsAhead } from "./sums-ahead";

/** Older months are left out: they say little of what comes, and cost as much as the others. */
const LONGEST = 48;
const SEASON = 12;

export interface MonthlyExpected {
  /** How the whole months up to now are carried on; null with too few. */
  readonly method: SeriesMethod | null;
  /** What parts of months bring by the months before `known`, on which one begins; null where they are not known. */
  readonly expected: (known: Day, parts: readonly MonthPart[]) => number | null;
  /** Equally likely sums of the same, ascending. */
  readonly sums: (
    known: Day,
    parts: readonly MonthPart[],
    seed: string,
    runs: number,
  ) => Float64Array | null;
  /** So many whole months are missing for it; 0 where there are enough. */
  readonly missing: number;
}

/** Studies the whole months before the one that holds `asOf`. */
export function monthlyExpected(flow: Flow, asOf: Day): MonthlyExpected {
  const running = startOfMonth(asOf);
  const count = Math.min(LONGEST, wholeMonths(flow.since, asOf));
  const first = addMonths(running, -count);
  const values = Array.from({ length: count }, (_, i) => {
    const month = addMonths(first, i);
    return flow.between(month, endOfMonth(month));
  });
  const study = studySeries(values, SEASON);
  if (study.kind === "tooShort")
    return { method: null, expected: () => null, sums: () => null, missing: study.missing };
  const knownOn = (known: Day) => studyAfter(study, monthsBetween(first, known));
  return {
    method: methodOf(study.model),
    expected: (known, parts) => {
      const then = knownOn(known);
      if (then === null) return null;
      const shares = sharesAhead(known, parts);
      const middles = periodsAhead(then, shares.length);
      return sum(middles.map((middle, h) => middle * (shares[h] ?? 0)));
    },
    sums: (known, parts, seed, runs) => {
      const then = knownOn(known);
      return then && sumsAhead(then, sharesAhead(known, parts), seedOf(seed), runs);
    },
    missing: 0,
  };
}

/** By month from the first of `known` on, how much of it counts. */
function sharesAhead(known: Day, parts: readonly MonthPart[]): readonly number[] {
  const shares: number[] = [];
  for (const { month, share } of parts) shares[monthsBetween(known, month)] = share;
  return Array.from(shares, (share = 0) => share);
}

/** What was known when there were fewer values; null where that was too long ago. */
function studyAfter(study: Study, known: number): Carried | null {
  if (known === study.values.length) return study;
  const origin = study.origins.find((each) => each.known === known);
  return origin === undefined ? null : { ...origin, floor: study.floor };
}
