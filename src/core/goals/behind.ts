// The rows behind a goal's own figure, each with what it is worth: what a person looks at to believe the number.

import type { Day } from "../model/day";
import type { DealFacts } from "../model/facts";
import { isDone } from "../model/is-done";
import { toMajor } from "../model/money";
import type { Collection, Goal, Minor, PersonId, TableName } from "../model/rows";
import { reportsIn } from "./reports";
import type { Sources } from "./sources";

export interface Behind {
  readonly table: TableName;
  readonly id: string;
  readonly on: Day | null;
  readonly who: PersonId | null;
  /** In the goal's unit. Of a rate: what the row brings into it, 1 or 0 of a win rate. */
  readonly worth: number | null;
}

/**
 * The rows that `ownActual` counts, those worth most first, of like ones the latest. What adds up makes the actual
 * together, beside the start value.
 *
 * @param collections in the order of the sources' receipts
 */
export function rowsBehind(
  goal: Goal,
  sources: Sources,
  collections: readonly Collection[],
  asOf: Day,
): readonly Behind[] {
  const until = Math.min(goal.due ?? asOf, asOf) as Day;
  const inTime = (on: Day | null): on is Day =>
    on !== null && on <= until && on >= (goal.start ?? on);
  return [...found(goal, sources, collections, inTime)].sort(
    (a, b) => (b.worth ?? 0) - (a.worth ?? 0) || (b.on ?? 0) - (a.on ?? 0),
  );
}

function found(
  goal: Goal,
  sources: Sources,
  collections: readonly Collection[],
  inTime: (on: Day | null) => boolean,
): readonly Behind[] {
  const { owner } = goal;
  const team = owner === null ? null : reportsIn(sources.team)(owner);
  const counts = (who: PersonId | null) => team === null || (who !== null && team.has(who));
  const money = (minor: Minor | null) => toMajor(minor ?? (0 as Minor), sources.decimals);
  const deals = (
    fits: (deal: DealFacts) => boolean,
    worth: (deal: DealFacts) => number,
  ): readonly Behind[] =>
    sources.deals
      .filter((deal) => inTime(deal.closed) && counts(deal.owner) && fits(deal))
      .map((deal) => ({
        table: "deals",
        id: deal.id,
        on: deal.closed,
        who: deal.owner,
        worth: worth(deal),
      }));
  const won = ({ outcome }: DealFacts) => outcome === "won";
  const activities = (kind: string | null): readonly Behind[] =>
    sources.activities
      .filter((each) => inTime(each.on) && counts(each.person))
      .filter((each) => kind === null || each.kind === kind)
      .map(({ id, on, person }) => ({ table: "activities", id, on, who: person, worth: 1 }));
  switch (goal.metric) {
    case "wonValue":
      return deals(won, ({ value }) => money(value));
    case "wonDeals":
      return deals(won, () => 1);
    case "newCustomers":
      return deals(
        (deal) => won(deal) && deal.newCustomer === true,
        () => 1,
      );
    case "winRate":
      return deals(
        (deal) => won(deal) || deal.outcome === "lost",
        (deal) => Number(won(deal)),
      );
    case "averageDeal":
      return deals(
        (deal) => won(deal) && deal.value !== null,
        ({ value }) => money(value),
      );
    case "collected":
      return sources.receipts.flatMap(({ on, owner: who, value }, i): readonly Behind[] => {
        const id = collections[i]?.id;
        return id !== undefined && inTime(on) && value !== null && counts(who)
          ? [{ table: "collections", id, on, who, worth: money(value) }]
          : [];
      });
    case "activities":
      return activities(null);
    case "visits":
      return activities("visit");
    case "calls":
      return activities("call");
    case "tasksDone":
      return tasksDone(goal, sources, false);
    case "milestones":
      return tasksDone(goal, sources, true);
    case "actuals":
      return sources.actuals
        .filter((each) => each.goal === goal.id && inTime(each.on))
        .map(({ id, on, person, value }) => ({
          table: "actuals",
          id,
          on,
          who: person,
          worth: value,
        }));
    case "checkIns":
      return sources.checkIns
        .filter((each) => each.goal === goal.id && inTime(each.on))
        .map(({ id, on, person, value }) => ({
          table: "checkIns",
          id,
          on,
          who: person,
          worth: value,
        }));
    case null:
      return [];
  }
}

/** Tasks of the goal, and those without one whose project serves it, whenever they were done. */
function tasksDone(goal: Goal, { tasks, projects }: Sources, milestones: boolean) {
  const theirs = new Set(projects.filter((each) => each.goal === goal.id).map(({ id }) => id));
  return tasks
    .filter(isDone)
    .filter((task) => !milestones || task.milestone)
    .filter((task) =>
      task.goal === null
        ? task.project !== null && theirs.has(task.project)
        : task.goal === goal.id,
    )
    .map(
      ({ id, finished, owner }): Behind => ({
        table: "tasks",
        id,
        on: finished,
        who: owner,
        worth: 1,
      }),
    );
}
