// The facts that a goal is broken down from, out of the workbook's rows: its past, its people, its calendar.
import { addMonths, civil, type Day, endOfMonth, startOfMonth } from "../../model/day";
import type { CalendarDay, Goal, GoalId, Person, PersonId, PlanPart } from "../../model/rows";
import type { Settings } from "../../model/settings";
import { sum } from "../../statistics/mean";
import { countedIn } from "../actual";
import { isDivisible, isFlow, unitsPerOne } from "../measure";
import type { Ledger, Whose } from "../sources";
import type { PastMonths } from "./breakdown";
import type { GatheredFacts } from "./choice";
import { provisionalYears } from "./provisional";

/** Months of the past that are looked at: five years. */
const MOST_MONTHS = 60;
/** How far goals are followed back through those that they carry on. */
const MOST_BEFORE = 20;

/** What all goals have in common. */
export interface Surroundings {
  readonly goals: ReadonlyMap<GoalId, Goal>;
  readonly team: readonly Person[];
  readonly calendar: readonly CalendarDay[];
  readonly leave: ReadonlyMap<PersonId, readonly Day[]>;
  readonly ledger: Ledger;
  readonly settings: Settings;
  readonly asOf: Day;
}

/** @param existing the goal's rows in Plan */
export function gatherFacts(
  goal: Goal,
  existing: readonly PlanPart[],
  around: Surroundings,
): GatheredFacts {
  const { settings, team, leave, calendar } = around;
  return {
    goal,
    existing,
    provisional: goal.due === null ? [] : provisionalYears(calendar, civil(goal.due).year),
    weekStart: settings.weekStart,
    fiscalStart: settings.fiscalStart,
    fullTime: settings.hoursPerDay * (7 - new Set(settings.weekend).size),
    overAssign: settings.overAssign,
    unitsPerOne: unitsPerOne(goal, settings.decimals),
    past: pastMonths(goal, around),
    team: team.map(({ id, hours, share, start, level }) => ({
      id,
      hours,
      share,
      start,
      level,
      leave: leave.get(id) ?? [],
      past: pastOf(goal, id, around),
    })),
  };
}

/** Whole months before the goal, or before now where that is earlier, from the first in which anything was done. */
function pastMonths(goal: Goal, around: Surroundings): PastMonths {
  const none = { from: null, values: [] };
  if (goal.start === null || !isDivisible(goal)) return none;
  const end = startOfMonth(Math.min(goal.start, around.asOf) as Day);
  const whose = goal.owner === null || !isFlow(goal) ? null : { person: goal.owner };
  const months = Array.from({ length: MOST_MONTHS }, (_, i) => addMonths(end, i - MOST_MONTHS));
  const values = months.map((from) => counted(goal, from, endOfMonth(from), whose, around));
  const first = values.findIndex((value) => value !== 0);
  const from = months[first];
  return from === undefined ? none : { from, values: values.slice(first) };
}

/** What a person did of it in a span as long as the goal before it begins. */
function pastOf(goal: Goal, person: PersonId, around: Surroundings): number {
  const { start, due } = goal;
  if (start === null || due === null || due < start || !isDivisible(goal)) return 0;
  const length = due - start + 1;
  const whose = { person, alone: true } as const;
  return counted(goal, (start - length) as Day, (start - 1) as Day, whose, around);
}

/** What a goal has counted for itself, it and those that it carries on have counted one after the other. */
function counted(goal: Goal, from: Day, to: Day, whose: Whose, around: Surroundings): number {
  return sum(
    chain(goal, around.goals).map((one) => countedIn(one, around.ledger, from, to, whose) ?? 0),
  );
}

const OWN: readonly Goal["metric"][] = ["tasksDone", "milestones", "actuals"];

function chain(goal: Goal, goals: Surroundings["goals"]): readonly Goal[] {
  const found = [goal];
  if (!OWN.includes(goal.metric)) return found;
  for (let at = goal; found.length < MOST_BEFORE; ) {
    const before = at.previous === null ? undefined : goals.get(at.previous);
    if (before === undefined || found.includes(before)) break;
    found.push({ ...before, metric: goal.metric });
    at = before;
  }
  return found;
}
