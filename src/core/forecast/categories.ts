// What sales people commit to, hope for, and have at all: sums of open deals in full, each holding the one before it.
import { sum } from "../statistics/mean";
import type { Categories } from "./figure-forecast";
import type { DueDeal } from "./look";

/** The chance from which a deal counts as committed, and as best case. */
export const COMMIT = 0.75;
export const BEST_CASE = 0.4;

/** By what is said of each deal; where nothing is, by what was learned. */
export function categoriesOf(won: number, due: readonly DueDeal[]): Categories {
  const from = (least: number) =>
    won + sum(due.map(({ said, chance, worth }) => ((said ?? chance) >= least ? worth : 0)));
  return { won, commit: from(COMMIT), bestCase: from(BEST_CASE), pipeline: from(0) };
}
