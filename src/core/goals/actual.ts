// A goal's own actual: what its one source says for its dates and its owner, before any roll-up.

import type { Day } from "../model/day";
import type { DealFacts } from "../model/facts";
import { toMajor } from "../model/money";
import type { Activity, Actual, Goal, Minor, Person, PersonId, Task } from "../model/rows";
import { sum } from "../statistics/mean";

/** Where actuals come from, indexed by what is asked for. */
export interface Sources {
  readonly deals: readonly DealFacts[];
  readonly actuals: readonly Actual[];
  readonly activities: readonly Activity[];
  readonly tasks: readonly Task[];
  readonly team: readonly Person[];
  readonly decimals: number;
}

/**
 * The actual from the goal's start to `asOf`, in the goal's unit; null where its source holds nothing to count from.
 * Rows count for the owner and for everybody who reports to the owner; without an owner all count.
 */
export function ownActual(goal: Goal, sources: Sources, asOf: Day): number | null {
  const until = Math.min(goal.due ?? asOf, asOf);
  const inTime = (on: Day | null) => on !== null && on <= until && on >= (goal.start ?? on);
  const people = goal.owner === null ? null : reportsOf(goal.owner, sources.team);
  const theirs = (person: PersonId | null) =>
    people === null || (person !== null && people.has(person));
  const won = () =>
    sources.deals.filter((d) => d.outcome === "won" && inTime(d.closed) && theirs(d.owner));
  const counted = (count: number, any: boolean) => (any ? count : null);

  switch (goal.metric) {
    case "wonValue":
      return counted(
        toMajor(sum(won().map((d) => d.value ?? 0)) as Minor, sources.decimals),
        sources.deals.length > 0,
      );
    case "wonDeals":
      return counted(won().length, sources.deals.length > 0);
    case "newCustomers":
      return counted(won().filter((d) => d.newCustomer).length, sources.deals.length > 0);
    case "activities":
      return counted(
        sources.activities.filter((a) => inTime(a.on) && theirs(a.person)).length,
        sources.activities.length > 0,
      );
    case "tasksDone": {
      const tasks = sources.tasks.filter((task) => task.goal === goal.id);
      return counted(tasks.filter(isDone).length, tasks.length > 0);
    }
    case "actuals": {
      const rows = sources.actuals.filter((a) => a.goal === goal.id && inTime(a.on));
      return counted((goal.startValue ?? 0) + sum(rows.map((a) => a.value ?? 0)), rows.length > 0);
    }
    case "checkIns":
      return goal.checkIn;
    case null:
      return null;
  }
}

const isDone = ({ done, finished }: Task) => finished !== null || (done ?? 0) >= 1;

/** A person and everybody below them. A circle of managers ends where it began. */
function reportsOf(person: PersonId, team: readonly Person[]): ReadonlySet<PersonId> {
  const found = new Set([person]);
  // A set's iteration also visits what is added meanwhile: this is the walk down.
  for (const manager of found)
    for (const member of team) if (member.manager === manager) found.add(member.id);
  return found;
}
