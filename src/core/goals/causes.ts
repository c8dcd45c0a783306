// What stands behind a goal's gap: deals that slipped out of their month, deals lost, tasks that are late.

import { type Day, startOfMonth } from "../model/day";
import type { DealFacts } from "../model/facts";
import { groupBy } from "../model/group-by";
import { isDone } from "../model/is-done";
import { toMajor } from "../model/money";
import type { Reason } from "../model/reason";
import type { Goal, GoalId, Metric, Minor, PersonId, Task } from "../model/rows";
import { sum } from "../statistics/mean";
import { isMoney } from "./measure";
import { quantity } from "./quantity";
import { reportsIn } from "./reports";
import type { Sources } from "./sources";

/**
 * Looks up the causes of a goal's gap.
 *
 * @param gap in the goal's unit, above 0
 * @param split whether the gap has been told by its parts: shares of both would not add up
 */
export type Causes = (goal: Goal, gap: number, split: boolean) => readonly Reason[];

/** What deals stand for in a goal's unit; other metrics are not made of deals. */
const WORTH: Readonly<Partial<Record<Metric, (deal: DealFacts, decimals: number) => number>>> = {
  wonValue: (deal, decimals) => toMajor(deal.value ?? (0 as Minor), decimals),
  wonDeals: () => 1,
  newCustomers: () => 1,
};

/** A part of the gap below which a cause explains little. */
const WORTH_NAMING = 0.1;

/** A deal that was expected and is still open. `group` is its region and month. */
interface Slip extends DealFacts {
  readonly expected: Day;
  readonly month: Day;
  readonly group: string;
}

export function causesIn(sources: Sources, asOf: Day): Causes {
  const reports = reportsIn(sources.team);
  const slipped = byOwner(
    sources.deals.flatMap((deal): readonly Slip[] => {
      const { outcome, expected, region } = deal;
      if (outcome !== "open" || expected === null || expected >= asOf) return [];
      const month = startOfMonth(expected);
      return [{ ...deal, expected, month, group: `${region ?? ""} ${month}` }];
    }),
  );
  const lost = byOwner(
    sources.deals.filter(
      ({ outcome, closed }) => outcome === "lost" && closed !== null && closed < asOf,
    ),
  );
  const late = lateTasks(sources.tasks, asOf);
  return (goal, gap, split) => {
    const worthOf = goal.metric === null ? undefined : WORTH[goal.metric];
    const tasks = tasksReason(late.get(goal.id) ?? []);
    if (worthOf === undefined || gap <= 0) return tasks;
    const worth = (deal: DealFacts) => worthOf(deal, sources.decimals);
    const since = (on: Day | null) => on !== null && on >= (goal.start ?? on);
    const theirs = <T>(groups: ByOwner<T>): readonly T[] =>
      goal.owner === null
        ? groups.all
        : [...reports(goal.owner)].flatMap((person) => groups.of.get(person) ?? []);
    const gone = theirs(slipped).filter(({ expected }) => since(expected));
    const found = slippedReason(goal, gap, gone, worth, split);
    return [
      ...found,
      ...(found.length > 0
        ? []
        : lostReason(
            goal,
            gap,
            theirs(lost).filter(({ closed }) => since(closed)),
            worth,
          )),
      ...tasks,
    ];
  };
}

/** The region and month out of which most has slipped. */
function slippedReason(
  goal: Goal,
  gap: number,
  deals: readonly Slip[],
  worth: (deal: DealFacts) => number,
  split: boolean,
): readonly Reason[] {
  const groups = groupBy(deals, ({ group }) => group);
  let most: { readonly deals: readonly Slip[]; readonly worth: number } | null = null;
  for (const group of groups.values()) {
    const all = sum(group.map(worth));
    if (all > (most?.worth ?? 0)) most = { deals: group, worth: all };
  }
  const share = (most?.worth ?? 0) / gap;
  const first = most?.deals[0];
  if (most === null || first === undefined || share < WORTH_NAMING) return [];
  return [
    {
      code: "goalDealsSlipped",
      params: {
        deals: most.deals.length,
        amount: isMoney(goal) ? quantity(goal, most.worth) : null,
        month: first.month,
        share: split ? null : share,
        // Where all is in one region, naming it says nothing.
        place: deals.some(({ region }) => region !== first.region) ? first.region : null,
      },
      ids: most.deals.map(({ id }) => id),
    },
  ];
}

function lostReason(
  goal: Goal,
  gap: number,
  deals: readonly DealFacts[],
  worth: (deal: DealFacts) => number,
): readonly Reason[] {
  const all = sum(deals.map(worth));
  if (all / gap < WORTH_NAMING) return [];
  return [
    {
      code: "goalDealsLost",
      params: { deals: deals.length, amount: isMoney(goal) ? quantity(goal, all) : null },
      ids: deals.map(({ id }) => id),
    },
  ];
}

function tasksReason(tasks: readonly Task[]): readonly Reason[] {
  const first = tasks[0];
  if (first === undefined) return [];
  return [
    {
      code: "goalTasksLate",
      params: { tasks: tasks.length, name: first.name ?? first.id },
      ids: tasks.map(({ id }) => id),
    },
  ];
}

/** By goal, the longest late first. */
function lateTasks(tasks: readonly Task[], asOf: Day): ReadonlyMap<GoalId, readonly Task[]> {
  const late = tasks.filter((task) => task.due !== null && task.due < asOf && !isDone(task));
  return groupBy(
    [...late].sort((a, b) => (a.due ?? 0) - (b.due ?? 0)),
    ({ goal }) => goal ?? undefined,
  );
}

interface ByOwner<T> {
  readonly all: readonly T[];
  readonly of: ReadonlyMap<PersonId | null, readonly T[]>;
}

const byOwner = <T extends DealFacts>(deals: readonly T[]): ByOwner<T> => ({
  all: deals,
  of: groupBy(deals, ({ owner }) => owner),
});
