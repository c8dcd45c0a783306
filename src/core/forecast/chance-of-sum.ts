// The chance that the next periods together reach a target, from paths that are the same on every run.
import { mean } from "../statistics/mean";
import type { Model } from "./model";
import { sumsOf } from "./paths";
import type { Study } from "./study";

/** Paths that are drawn: chances are then sure to about two percent. */
const RUNS = 1_000;

/** A chance that was given, and what came of it. */
export interface Given {
  /** How many periods were known. */
  readonly known: number;
  readonly target: number;
  readonly chance: number;
  readonly happened: boolean;
}

/** How chances given earlier did. */
export interface ChanceRecord {
  readonly given: readonly Given[];
  /** Mean squared distance of chance and outcome: 0 is perfect, 0.25 is what always saying 50 % gets. */
  readonly brier: number;
  /** Of those given 60 to 80 %: how many there were, and how many happened. */
  readonly likely: { readonly given: number; readonly happened: number };
}

/**
 * Sums of the next `periods` that are equally likely, the least first: for whoever adds something else to them.
 *
 * @param seed from `seedOf` of what the series is, so that its figures stay from run to run
 */
export function sumsAhead(
  study: Study,
  { periods, seed }: { readonly periods: number; readonly seed: number },
): readonly number[] {
  return Array.from(drawn(study.model, study.width, study.floor, periods, seed));
}

/** The chance, 0 to 1, that the next `periods` add up to at least `target`. */
export function chanceOfSum(
  study: Study,
  options: { readonly periods: number; readonly target: number; readonly seed: number },
): number {
  const { periods, target, seed } = options;
  return reached(drawn(study.model, study.width, study.floor, periods, seed), target);
}

/**
 * The record on the series' own past: the chances that would have been given earlier, and what came.
 *
 * @param targetAt what the sum of the `periods` after the first `known` values had to reach; null where nothing had
 * @returns null where no chance could have been judged by now
 */
export function backTestChances(
  study: Study,
  options: {
    readonly periods: number;
    readonly targetAt: (known: number) => number | null;
    readonly seed: number;
  },
): ChanceRecord | null {
  const { periods, targetAt, seed } = options;
  const { values, origins, floor } = study;
  const given = origins.flatMap(({ known, model, width }): readonly Given[] => {
    const target = targetAt(known);
    if (target === null || known + periods > values.length) return [];
    const came = values.slice(known, known + periods).reduce((total, value) => total + value, 0);
    const sums = drawn(model, width, floor, periods, seed);
    return [{ known, target, chance: reached(sums, target), happened: came >= target }];
  });
  const brier = mean(given.map(({ chance, happened }) => (chance - (happened ? 1 : 0)) ** 2));
  if (brier === null) return null;
  const likely = given.filter(({ chance }) => chance >= 0.6 && chance <= 0.8);
  return {
    given,
    brier,
    likely: {
      given: likely.length,
      happened: likely.filter(({ happened }) => happened).length,
    },
  };
}

function drawn(model: Model, width: number, floor: number, periods: number, seed: number) {
  return sumsOf(model, { periods, spread: model.spread * width, floor, seed, runs: RUNS });
}

/** The share of ascending sums that are at least the target. */
function reached(sums: Float64Array, target: number): number {
  let [low, high] = [0, sums.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sums[middle] ?? 0) < target) low = middle + 1;
    else high = middle;
  }
  return 1 - low / sums.length;
}
