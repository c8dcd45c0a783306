// What somebody chose for a goal's breakdown, put upon the facts: how, to whom, and what is typed into parts.
import {
  type WorkCalendar,
  type WorkCalendarRule,
  workCalendar,
} from "../../calendar/work-calendar";
import type { Day } from "../../model/day";
import type { Goal, PersonId, PlanLevel, PlanPart, Sharing, Split } from "../../model/rows";
import type { BreakdownInput, LevelWeight, Sharer } from "./breakdown";

/** All that a goal is broken down from but what is chosen. Plain, to be sent to a page. */
export interface BreakdownFacts extends GatheredFacts {
  readonly calendar: WorkCalendarRule;
}

export interface GatheredFacts
  extends Omit<BreakdownInput, "calendar" | "people" | "levelWeights"> {
  /** Everybody whom it may be shared out to. */
  readonly team: readonly Sharer[];
}

/** What is typed into a part; what is left out stays, null takes it away. */
export interface PartEdit {
  /** The row of Plan, where the part has one. */
  readonly row: string | null;
  readonly level: PlanLevel;
  readonly person: PersonId | null;
  readonly from: Day;
  readonly share?: number | null;
  readonly override?: number | null;
}

export interface BreakdownChoice {
  readonly splitBy: Split;
  readonly shareBy: Sharing;
  readonly finest: PlanLevel;
  /** Nobody: it is not shared out. */
  readonly people: readonly PersonId[];
  readonly levelWeights: readonly LevelWeight[] | null;
  readonly edits: readonly PartEdit[];
}

/** How a goal was broken down the last time, or how it is by default. */
export function rememberedChoice(goal: Goal, existing: readonly PlanPart[]): BreakdownChoice {
  const computed = existing.filter((row) => row.level !== null);
  // Whom it was shared out to has a part of the whole; rows of others may stay for what is typed there.
  const rows = computed.length > 0 ? computed.filter((row) => row.level === "total") : existing;
  const people = rows.flatMap(({ person }) => person ?? []);
  return {
    splitBy: goal.splitBy ?? "workdays",
    shareBy: goal.shareBy ?? "capacity",
    finest: goal.finest ?? "month",
    people: [...new Set(people)],
    levelWeights: null,
    edits: [],
  };
}

/** What `decompose` takes. */
export const breakdownInput = (facts: BreakdownFacts, choice: BreakdownChoice): BreakdownInput =>
  inputWith(facts, choice, workCalendar(facts.calendar).calendar);

/** The same with a calendar that is made already. */
export function inputWith(
  facts: GatheredFacts,
  choice: BreakdownChoice,
  calendar: WorkCalendar,
): BreakdownInput {
  const { team, ...same } = facts;
  const { splitBy, shareBy, finest, people, levelWeights, edits } = choice;
  return {
    ...same,
    goal: { ...facts.goal, splitBy, shareBy, finest },
    calendar,
    people: team.filter(({ id }) => people.includes(id)),
    levelWeights,
    existing: withEdits(facts.existing, facts.goal, edits),
  };
}

/** The rows as they would be with what is typed; a part without a row gets one without an id. */
function withEdits(
  rows: readonly PlanPart[],
  { id: goal }: Goal,
  edits: readonly PartEdit[],
): readonly PlanPart[] {
  const typed = (row: PlanPart, { share, override }: PartEdit): PlanPart => ({
    ...row,
    share: share === undefined ? row.share : share,
    override: override === undefined ? row.override : override,
  });
  const standing = new Set(rows.map(({ id }) => id));
  const changed = rows.map((row) =>
    edits.filter((edit) => edit.row === row.id).reduce((now, edit) => typed(now, edit), row),
  );
  const added = edits.flatMap((edit): readonly PlanPart[] => {
    const { row, level, person, from } = edit;
    if (row !== null && standing.has(row)) return [];
    const blank = { id: "", goal, person, level, from, to: from };
    return [typed({ ...blank, share: null, planned: null, override: null }, edit)];
  });
  return [...changed, ...added];
}
