// How often deals that had reached a stage were won: learned from the workbook's own closed deals.
import type { Day } from "../model/day";
import { groupBy } from "../model/group-by";
import type { Stage, StageChange, StageKind } from "../model/rows";
import { inOrder } from "../model/stages";
import { ratio } from "../statistics/mean";

/** Closed deals of a stage from which its chance is believed; with fewer, what is given counts. */
export const ENOUGH_CASES = 10;

/** A deal as far as chances are learned from it. */
export interface DealEnd {
  readonly id: string;
  readonly closed: Day | null;
  readonly outcome: StageKind | null;
}

export interface StageRecord {
  readonly stage: string;
  /** Closed deals that are known to have been in this stage or a later one, and how many of them were won. */
  readonly cases: number;
  readonly won: number;
}

/** What had become of deals by a day. */
export interface Learned {
  /** Of each open stage, in their order. */
  readonly stages: readonly StageRecord[];
  readonly cases: number;
  readonly won: number;
}

/** A stage's own record where it has enough cases; null where not. */
export function learnedChance(learned: Learned, stage: string | null): number | null {
  const record = learned.stages.find((each) => each.stage === stage);
  return record && record.cases >= ENOUGH_CASES ? ratio(record.won, record.cases) : null;
}

/** The share of all closed deals that was won; null below enough of them. */
export const overallChance = ({ cases, won }: Learned): number | null =>
  cases >= ENOUGH_CASES ? ratio(won, cases) : null;

interface End {
  readonly closed: Day;
  readonly won: boolean;
  /** Place of the last open stage that it is known to have been in; -1 where none is known. */
  readonly reached: number;
}

/**
 * What deals closed before a day tell. A stage counts those that are known to have been in it or in a later one; a deal
 * that was won had been in all of them. Deals whose open stages nobody recorded count for the overall share alone.
 */
export function stageLearner(
  deals: readonly DealEnd[],
  stages: readonly Stage[],
  changes: readonly StageChange[],
): (before: Day) => Learned {
  const open = inOrder(stages).flatMap(({ name, kind }) =>
    kind === "open" && name !== null ? [name] : [],
  );
  const placeOf = new Map(open.map((name, place) => [name, place]));
  const changesOf = groupBy(changes, ({ deal }) => deal ?? undefined);
  const ends = deals.flatMap(({ id, closed, outcome }): readonly End[] => {
    if (closed === null || (outcome !== "won" && outcome !== "lost")) return [];
    const won = outcome === "won";
    const places = (changesOf.get(id) ?? []).flatMap(({ from, to }) => [
      placeOf.get(from ?? "") ?? -1,
      placeOf.get(to ?? "") ?? -1,
    ]);
    const furthest = Math.max(-1, ...places);
    return [{ closed, won, reached: won && furthest >= 0 ? open.length : furthest }];
  });
  return (before) => {
    const cases = open.map(() => 0);
    const wins = open.map(() => 0);
    let [closed, won] = [0, 0];
    for (const end of ends) {
      if (end.closed >= before) continue;
      closed += 1;
      if (end.won) won += 1;
      for (let place = 0; place <= Math.min(end.reached, open.length - 1); place++) {
        cases[place] = (cases[place] ?? 0) + 1;
        if (end.won) wins[place] = (wins[place] ?? 0) + 1;
      }
    }
    return {
      stages: open.map((stage, i) => ({ stage, cases: cases[i] ?? 0, won: wins[i] ?? 0 })),
      cases: closed,
      won,
    };
  };
}
