// How all goals stand, for the page that draws them as a tree. One read of the workbook, and nothing written.

import { assess } from "../../core/assess";
import type { GoalState } from "../../core/goals/assess-goals";
import { isDivisible, originOf } from "../../core/goals/measure";
import { attainmentOf, type Pace } from "../../core/goals/pace";
import type { PersonShare } from "../../core/goals/people";
import { quantity } from "../../core/goals/quantity";
import { PLAIN_CHOICE } from "../../core/model/figure-choice";
import type { Quantity } from "../../core/model/reason";
import type { Goal, GoalId, PersonId } from "../../core/model/rows";
import { languageOf } from "../../i18n/texts";
import type { Host } from "../../platform/host";
import { readWorkbook } from "../../workbook/read/read-workbook";
import type { GoalCard, GoalPicture, PersonCard } from "../rpc/goal-picture";
import { openRegistry, openSpreadsheet } from "../session";

export function goalPicture(host: Host): GoalPicture {
  const spreadsheet = openSpreadsheet(host);
  const { rows, settings, asOf } = readWorkbook(host, spreadsheet, openRegistry(spreadsheet));
  const { goals } = assess(rows, settings.settings, PLAIN_CHOICE, asOf);
  const names = new Map(rows.team.map(({ id, name }) => [id, name]));
  const nameOf = (person: PersonId) => names.get(person) ?? person;
  const counting = new Set(
    goals.flatMap(({ goal, children }) => (goal.rollUp === "none" ? [] : children)),
  );
  return {
    lang: languageOf(host.Session.getActiveUserLocale()),
    asOf,
    currency: settings.settings.currency,
    goals: goals.map((state) => cardOf(state, counting, nameOf)),
  };
}

function cardOf(
  state: GoalState,
  counting: ReadonlySet<GoalId>,
  nameOf: (person: PersonId) => string,
): GoalCard {
  const { goal, depth, status, attainment, trend, confidence, reasons, people } = state;
  return {
    id: goal.id,
    name: goal.name ?? goal.id,
    depth,
    who: goal.owner === null ? null : nameOf(goal.owner),
    state: goal.state,
    status,
    counts: counting.has(goal.id),
    target: amount(goal, goal.target),
    actual: amount(goal, state.actual),
    addsUp: isDivisible(goal) && goal.direction !== "down",
    expected: amount(goal, state.pace?.expected ?? null),
    attainment,
    pace: expectedShare(goal, state.pace),
    due: goal.due,
    trend,
    confidence,
    reasons,
    people: people.map((share) => personCard(goal, share, nameOf)),
  };
}

function personCard(
  goal: Goal,
  { person, target, actual, attainment, pace, status }: PersonShare,
  nameOf: (person: PersonId) => string,
): PersonCard {
  return {
    person,
    who: nameOf(person),
    status,
    target: amount(goal, target),
    actual: amount(goal, actual),
    addsUp: true,
    expected: amount(goal, pace?.expected ?? null),
    attainment,
    // A share's way begins at nothing, whatever the whole goal's begins at.
    pace: expectedShare({ ...goal, target, startValue: null, direction: "up" }, pace),
  };
}

const amount = (goal: Goal, value: number | null): Quantity | null =>
  value === null ? null : quantity(goal, value);

const expectedShare = (goal: Goal, pace: Pace | null): number | null =>
  pace === null || originOf(goal) === null ? null : attainmentOf(goal, pace.expected);
