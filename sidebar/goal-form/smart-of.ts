// SMART of a draft, as far as it can be read by now, held against what the server has sent of the past.
import type { SidebarState } from "../../src/app/rpc";
import { countsOf } from "../../src/core/goals/monthly";
import { reportsIn } from "../../src/core/goals/reports";
import { smartChecks } from "../../src/core/goals/smart/smart-checks";
import type { Counts } from "../../src/core/goals/sources";
import { BLANK_GOAL } from "../../src/core/model/blank-goal";
import type { Goal, GoalId, PersonId } from "../../src/core/model/rows";
import type { SmartCheck } from "../../src/core/model/smart";
import { readNumberText } from "../../src/core/typed/parse-number";
import { meantBy } from "../components/options";
import { personOf } from "../deal-form/draft";
import { dayTyped, type Known } from "../task-form/known";
import { hasUnit } from "./check-goal";
import type { EditedGoal, GoalDraft } from "./draft";

/** One check for each letter. What hangs on the goal's own rows is not known before there are any. */
export function smartOf(
  draft: GoalDraft,
  state: SidebarState,
  { calendar, facts }: Known,
  edited: EditedGoal | null,
): readonly SmartCheck[] {
  const { team } = state.goalFacts;
  const reports = reportsIn(team);
  return smartChecks(goalMeant(draft, state, { facts }), {
    calendar,
    asOf: facts.asOf,
    counts: countsIn(state),
    people: (owner) => (owner === null ? team.length : reports(owner).size),
    carriedOn: () => null,
    // How it was broken down is kept with it.
    brokenDown: () => edited?.goal.splitBy !== undefined,
  });
}

function goalMeant(draft: GoalDraft, state: SidebarState, { facts }: Pick<Known, "facts">): Goal {
  const { me, people, goals, entry } = state;
  const text = (typed: string) => (typed.trim() === "" ? null : typed.trim());
  const figure = (typed: string) => readNumberText(typed.trim(), entry.numberStyle)?.value ?? null;
  const id = (typed: string, options: SidebarState["people"]) => {
    const meant = meantBy(typed, options);
    return "id" in meant ? meant.id : null;
  };
  return {
    ...BLANK_GOAL,
    id: "" as GoalId,
    name: text(draft.name),
    metric: draft.metric === "" ? null : draft.metric,
    unit: hasUnit(draft) ? text(draft.unit) : null,
    direction: draft.direction,
    startValue: figure(draft.startValue),
    target: figure(draft.target),
    start: dayTyped(draft.start, facts, "first"),
    due: dayTyped(draft.due, facts),
    owner: id(personOf(draft.owner, me, people), people) as PersonId | null,
    parent: id(draft.parent, goals) as GoalId | null,
    purpose: text(draft.purpose),
    rollUp: draft.rollUp === "" ? null : draft.rollUp,
  };
}

/** Not laid out anew for every letter that is typed. */
const laidOut = new WeakMap<SidebarState, Counts>();

function countsIn(state: SidebarState): Counts {
  const { past, team } = state.goalFacts;
  const counts = laidOut.get(state) ?? countsOf(past, team);
  laidOut.set(state, counts);
  return counts;
}
