// A goal's parts in the Plan: which of them are finest, whose they are, and what counts of each.

import type { Day } from "../model/day";
import { groupBy } from "../model/group-by";
import type { GoalId, PersonId, PlanPart } from "../model/rows";

/** What counts: what somebody typed over it, else what was computed. */
export const counting = ({ override, planned }: PlanPart): number | null => override ?? planned;

/** A part with its dates and its value there. */
export interface DatedPart extends PlanPart {
  readonly from: Day;
  readonly to: Day;
}

export const partsByGoal = (plan: readonly PlanPart[]): ReadonlyMap<GoalId, readonly PlanPart[]> =>
  groupBy(plan, ({ goal }) => goal ?? undefined);

/** By person, null for parts of everybody. */
export const partsByPerson = (
  parts: readonly PlanPart[],
): ReadonlyMap<PersonId | null, readonly PlanPart[]> => groupBy(parts, ({ person }) => person);

/**
 * The finest parts of one person, or of everybody: those within which no other lies. A total over the whole goal
 * counts only where nothing finer stands. Parts without dates or value are left out.
 */
export function finestParts(parts: readonly PlanPart[]): readonly DatedPart[] {
  const dated = parts
    .filter(
      (part): part is DatedPart =>
        part.from !== null && part.to !== null && part.to >= part.from && counting(part) !== null,
    )
    // A part stands before those that it holds.
    .sort((a, b) => a.from - b.from || b.to - a.to || coarseness(b) - coarseness(a));
  return dated.filter((part, i) => {
    const next = dated[i + 1];
    return next === undefined || next.to > part.to || next.from > part.to;
  });
}

const COARSE = { total: 3, quarter: 2, month: 1, week: 0 } as const;
const coarseness = ({ level }: PlanPart): number => (level === null ? 0 : COARSE[level]);

/** The finest parts by which a goal is paced: everybody's, or where there are none, each person's. */
export function pacedBy(parts: readonly PlanPart[]): readonly DatedPart[] {
  const people = partsByPerson(parts);
  const everybody = finestParts(people.get(null) ?? []);
  if (everybody.length > 0) return everybody;
  return [...people.values()].flatMap((own) => finestParts(own));
}
