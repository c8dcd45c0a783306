// SMART of the whole model: each goal that is worked at, or thought of, held against its rules.
import type { Model } from "./assess";
import { reportsIn } from "./goals/reports";
import { smartChecks } from "./goals/smart/smart-checks";
import type { SmartContext } from "./goals/smart/smart-context";
import type { GoalId } from "./model/rows";
import type { SmartCheck } from "./model/smart";

/** Drafts too, since that is when it helps most; goals that have been closed are past advice. */
export function smartGoals(model: Model): ReadonlyMap<GoalId, readonly SmartCheck[]> {
  const context = contextOf(model);
  return new Map(
    model.goals.flatMap(({ goal }) =>
      goal.state === null || goal.state === "active" || goal.state === "draft"
        ? [[goal.id, smartChecks(goal, context)] as const]
        : [],
    ),
  );
}

function contextOf({ goals, rows, calendar, asOf, ledger }: Model): SmartContext {
  const states = new Map(goals.map((state) => [state.goal.id, state]));
  const reports = reportsIn(rows.team);
  const planned = new Set(rows.plan.map(({ goal }) => goal));
  return {
    calendar,
    asOf,
    counts: ledger,
    people: (owner) => (owner === null ? rows.team.length : reports(owner).size),
    carriedOn: ({ previous }) => {
      const state = previous === null ? undefined : states.get(previous);
      return state === undefined || state.actual === null
        ? null
        : { goal: state.goal, actual: state.actual };
    },
    brokenDown: ({ id }) => planned.has(id),
  };
}
