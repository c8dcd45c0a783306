// What each person is to reach in a period: by their own goals, else by their parts of other people's goals.
import type { WorkCalendar } from "../calendar/work-calendar";
import { groupBy } from "../model/group-by";
import type { Period } from "../model/period";
import type { Goal, Metric, PersonId, PlanPart } from "../model/rows";
import { sum } from "../statistics/mean";
import { personTarget } from "./people";
import { planOf } from "./period-target";
import { partsByGoal, partsByPerson } from "./plan-parts";
import { isAlive } from "./roll-up";

/**
 * Targets of a metric by person, of goals that nobody below carries on. Goals of one's own go before parts, since both
 * may stand for the same: a team's goal that was shared out and has goals below it.
 */
export function peopleTargets(
  metric: Metric,
  goals: readonly Goal[],
  plan: readonly PlanPart[],
  calendar: WorkCalendar,
  period: Period,
): ReadonlyMap<PersonId, number> {
  const alive = goals.filter((goal) => goal.metric === metric && isAlive(goal));
  const withGoalsBelow = new Set(alive.map(({ parent }) => parent));
  const partsOf = partsByGoal(plan);
  const shared = alive.map((goal) => ({ goal, people: partsByPerson(partsOf.get(goal.id) ?? []) }));
  const owned = shared.flatMap(({ goal, people }) => {
    const others = [...people.keys()].some((person) => person !== null && person !== goal.owner);
    if (goal.owner === null || withGoalsBelow.has(goal.id) || others) return [];
    const found = planOf(goal, partsOf.get(goal.id) ?? [], calendar, period);
    return found ? [{ person: goal.owner, target: found.target }] : [];
  });
  const parts = shared.flatMap(({ goal, people }) =>
    [...people].flatMap(([person, own]) => {
      if (person === null) return [];
      const mine: Goal = { ...goal, owner: person, target: personTarget(own), startValue: null };
      const found = planOf(mine, own, calendar, period);
      return found ? [{ person, target: found.target }] : [];
    }),
  );
  const totals = (of: readonly { readonly person: PersonId; readonly target: number }[]) =>
    [...groupBy(of, ({ person }) => person)].map(
      ([person, all]) => [person, sum(all.map(({ target }) => target))] as const,
    );
  return new Map([...totals(parts), ...totals(owned)]);
}
