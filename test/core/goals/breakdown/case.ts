// A goal to break down in few words: a year of 2026 on plain weekdays, unless a case says otherwise.
import type {
  BreakdownInput,
  BrokenDown,
  Part,
  Sharer,
} from "../../../../src/core/goals/breakdown/breakdown";
import { decompose } from "../../../../src/core/goals/breakdown/decompose";
import type { PersonId, PlanPart } from "../../../../src/core/model/rows";
import { goal, iso, part, WEEKDAYS } from "../../rows";

export const YEAR_GOAL = goal({
  metric: "wonValue",
  target: 1_000_000,
  start: iso("2026-01-01"),
  due: iso("2026-12-31"),
  splitBy: "workdays",
  shareBy: "equal",
  finest: "month",
});

const BASE: BreakdownInput = {
  goal: YEAR_GOAL,
  calendar: WEEKDAYS,
  provisional: [],
  weekStart: 1,
  fiscalStart: 1,
  people: [],
  fullTime: 40,
  levelWeights: null,
  existing: [],
  past: { from: null, values: [] },
  overAssign: 0,
  unitsPerOne: 100,
};

export const inputOf = (given: Partial<BreakdownInput> = {}): BreakdownInput => ({
  ...BASE,
  ...given,
});

export function broken(given: Partial<BreakdownInput> = {}): BrokenDown {
  const made = decompose(inputOf(given));
  if (made.kind === "none") throw new Error(`cannot be broken down: ${made.why}`);
  return made;
}

export const sharer = (id: string, given: Partial<Sharer> = {}): Sharer => ({
  id: id as PersonId,
  hours: null,
  share: null,
  start: null,
  leave: [],
  level: null,
  past: 0,
  ...given,
});

/** What is written: rows as they would stand in Plan. */
export const written = (parts: readonly Part[]): readonly PlanPart[] =>
  parts.map((one, i) =>
    part({
      id: one.row ?? `PL-${i + 1}`,
      person: one.person,
      level: one.typed ? null : one.level,
      from: one.from,
      to: one.to,
      share: one.share,
      planned: one.planned,
      override: one.override,
    }),
  );

/** What counts of a part. */
const value = ({ override, planned }: Part): number => override ?? planned;

/** The counting values of a level, in order. */
export const valuesAt = (
  made: BrokenDown,
  level: Part["level"],
  person: string | null = null,
): readonly number[] =>
  made.parts.filter((one) => one.level === level && one.person === person).map(value);
