// What the goal tree has lines for: goals with their parents, and people below the goals that were shared out to them;
// all of them, or what the filter asks for.
import type { GoalState } from "../core/goals/assess-goals";
import type { PersonShare } from "../core/goals/people";
import { periodAt } from "../core/model/period";
import type { Goal, GoalId, PersonId } from "../core/model/rows";
import type { ViewContext } from "./context";

export interface TreeLine {
  readonly state: GoalState;
  /** A person's part of the goal; null where the line is the goal's own. */
  readonly share: PersonShare | null;
  /** 0 for a root. */
  readonly level: number;
}

/** In tree order. A goal that the filter asks for comes with its parents, so that one sees what it belongs to. */
export function treeLines(context: ViewContext): readonly TreeLine[] {
  const { goals } = context.model;
  const asked = askedFor(context);
  // A goal stands below its parents, so the way back meets each before them.
  const shown = new Set<GoalId>();
  for (const state of [...goals].reverse()) {
    const { goal, people } = state;
    if (!shown.has(goal.id) && !asked.goal(goal) && !people.some(asked.person(goal))) continue;
    shown.add(goal.id);
    if (goal.parent !== null && state.depth > 0) shown.add(goal.parent);
  }
  return goals.flatMap((state): readonly TreeLine[] => {
    const { goal, depth, people } = state;
    if (!shown.has(goal.id)) return [];
    return [
      { state, share: null, level: depth },
      ...people
        .filter(asked.person(goal))
        .map((share): TreeLine => ({ state, share, level: depth + 1 })),
    ];
  });
}

interface Asked {
  readonly goal: (goal: Goal) => boolean;
  readonly person: (goal: Goal) => (share: PersonShare) => boolean;
}

function askedFor({ model, tree }: ViewContext): Asked {
  const { only, department, period } = tree;
  const team = new Map(model.rows.team.map((person) => [person.id, person]));
  const span = periodAt(period ?? "all", model.asOf, model.settings.fiscalStart);
  const holds = (text: string | null | undefined, wanted: string | null) =>
    wanted === null || (text?.toLowerCase().includes(wanted.toLowerCase()) ?? false);
  // A goal without dates lies in every period.
  const inPeriod = ({ start, due }: Goal) =>
    span.from === null ||
    span.to === null ||
    ((start ?? span.to) <= span.to && (due ?? span.from) >= span.from);
  const named = only === null ? null : namedOrBelow(model.goals, (goal) => isCalled(goal, only));
  const by = (goal: Goal, who: PersonId | null) =>
    inPeriod(goal) &&
    holds(who === null ? null : team.get(who)?.department, department) &&
    (named === null ||
      named.has(goal.id) ||
      holds(who === null ? null : (team.get(who)?.name ?? who), only));
  return {
    goal: (goal) => by(goal, goal.owner),
    person:
      (goal) =>
      ({ person }) =>
        by(goal, person),
  };
}

const isCalled = ({ id, name }: Goal, wanted: string): boolean =>
  id.toLowerCase() === wanted.toLowerCase() ||
  (name?.toLowerCase().includes(wanted.toLowerCase()) ?? false);

/** The goals that fit, and all below them. */
function namedOrBelow(
  goals: readonly GoalState[],
  fits: (goal: Goal) => boolean,
): ReadonlySet<GoalId> {
  const found = new Set<GoalId>();
  for (const { goal, depth } of goals)
    if (fits(goal) || (depth > 0 && goal.parent !== null && found.has(goal.parent)))
      found.add(goal.id);
  return found;
}
