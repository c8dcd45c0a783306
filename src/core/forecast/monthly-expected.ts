// What months are expected to bring by the whole months before them, as one would have said it then.
import { addMonths, civil, type Day, endOfMonth, startOfMonth } from "../model/day";
import { seedOf } from "../statistics/random";
import type { Flow } from "./flow";
import { forecastSeries, methodOf, type SeriesMethod } from "./forecast-series";
import { wholeMonths } from "./past-windows";
import type { MonthExpected } from "./rest";
import { type Study, studySeries } from "./study";
import { sumsAhead } from "./sums-ahead";

/** Older months are left out: they say little of what comes, and cost as much as the others. */
const LONGEST = 48;
const SEASON = 12;

/** A month, and how much of it counts, 0 to 1. */
export interface MonthPart {
  readonly month: Day;
  readonly share: number;
}

export interface MonthlyExpected {
  /** How the whole months up to now are carried on; null with too few. */
  readonly method: SeriesMethod | null;
  readonly expected: MonthExpected;
  /** Equally likely sums of parts of months by the months before `known`, ascending; null where they are not known. */
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
  const said = new Map<number, readonly number[]>();
  const expectedAfter = (known: number, horizon: number): readonly number[] | null => {
    const before = said.get(known);
    if (before && before.length >= horizon) return before;
    const then = studyAfter(study, known);
    if (then === null) return null;
    const { mean } = forecastSeries(then, Math.max(horizon, SEASON));
    said.set(known, mean);
    return mean;
  };
  return {
    method: methodOf(study.model),
    expected: (known, month) => {
      const ahead = between(known, month);
      return expectedAfter(between(first, known), ahead + 1)?.[ahead] ?? null;
    },
    sums: (known, parts, seed, runs) => {
      const then = studyAfter(study, between(first, known));
      if (then === null) return null;
      const shares: number[] = [];
      for (const { month, share } of parts) shares[between(known, month)] = share;
      return sumsAhead(
        then,
        Array.from(shares, (share = 0) => share),
        seedOf(seed),
        runs,
      );
    },
    missing: 0,
  };
}

/** Months from the first of two months to the second. */
function between(first: Day, second: Day): number {
  const [a, b] = [civil(first), civil(second)];
  return (b.year - a.year) * 12 + b.month - a.month;
}

/** A study as it would have been when fewer values were known; null where that was too long ago. */
function studyAfter(study: Study, known: number): Study | null {
  if (known === study.values.length) return study;
  const origin = study.origins.find((each) => each.known === known);
  if (origin === undefined) return null;
  const { model, width } = origin;
  return { ...study, values: study.values.slice(0, known), model, width, origins: [] };
}
