// A goal's parts in the Plan: which of them are finest, whose they are, and what counts of each.
import type { Day } from "../model/day";
import type { GoalId, PersonId, PlanPart } from "../model/rows";

/** What counts: what somebody typed over it, else what was computed. */
export const counting = ({ override, planned }: PlanPart): number | null => override ?? planned;

/** A part with its dates and its value there. */
export interface DatedPart extends PlanPart {
  readonly from: Day;
  readonly to: Day;
}

export function partsByGoal(plan: readonly PlanPart[]): ReadonlyMap<GoalId, readonly PlanPart[]> {
  const groups = new Map<GoalId, PlanPart[]>();
  for (const part of plan) {
    if (part.goal === null) continue;
    const group = groups.get(part.goal);
    if (group) group.push(part);
    else groups.set(part.goal, [part]);
  }
  return groups;
}

/** By person, null for parts of everybody. */
export function partsByPerson(
  parts: readonly PlanPart[],
): ReadonlyMap<PersonId | null, readonly PlanPart[]> {
  const groups = new Map<PersonId | null, PlanPart[]>();
  for (const part of parts) {
    const group = groups.get(part.person);
    if (group) group.push(part);
    else groups.set(part.person, [part]);
  }
  return groups;
}

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
