// How each person stands whom a goal was shared out to: the person's part, figures and pace.
import type { WorkCalendar } from "../calendar/work-calendar";
import type { Day } from "../model/day";
import type { Status } from "../model/reason";
import type { Goal, PersonId, PlanPart } from "../model/rows";
import type { Settings } from "../model/settings";
import { sum } from "../statistics/mean";
import { countedIn } from "./actual";
import { attainmentOf, type Pace, paceOf, statusOf } from "./pace";
import { counting, finestParts, partsByPerson } from "./plan-parts";
import type { Ledger } from "./sources";

export interface PersonShare {
  readonly person: PersonId;
  /** Of the goal, in its unit. */
  readonly target: number;
  readonly actual: number | null;
  readonly attainment: number | null;
  readonly pace: Pace | null;
  readonly status: Status;
}

/** In the Plan's order, each by their own doings. Nobody where all parts are the owner's own: that is the goal itself. */
export function sharesOf(
  goal: Goal,
  parts: readonly PlanPart[],
  ledger: Ledger,
  calendar: WorkCalendar,
  asOf: Day,
  settings: Settings,
): readonly PersonShare[] {
  const people = [...partsByPerson(parts)].flatMap(([person, own]) =>
    person === null ? [] : [{ person, own }],
  );
  if (people.every(({ person }) => person === goal.owner)) return [];
  const until = Math.min(goal.due ?? asOf, asOf) as Day;
  return people.map(({ person, own }) => {
    const target = personTarget(own);
    const mine: Goal = { ...goal, owner: person, target, startValue: null, direction: "up" };
    const actual = countedIn(goal, ledger, goal.start, until, { person, alone: true });
    const pace = paceOf(mine, own, calendar, asOf);
    return {
      person,
      target,
      actual,
      attainment: attainmentOf(mine, actual),
      pace,
      status: statusOf(mine, actual, pace, asOf, settings, null),
    };
  });
}

/** A person's part of the whole goal: as it stands, else what the finest parts add up to. */
export function personTarget(own: readonly PlanPart[]): number {
  const total = own.find((part) => part.level === "total" && counting(part) !== null);
  if (total) return counting(total) ?? 0;
  return sum(finestParts(own).map((part) => counting(part) ?? 0));
}
