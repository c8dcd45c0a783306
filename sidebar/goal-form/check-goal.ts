// Holds a goal's draft against what the server will ask of it. Pure: the draft's faults by field.
import type { EntryOptions, Option } from "../../src/app/rpc";
import { isMoney } from "../../src/core/goals/measure";
import { readNumberText } from "../../src/core/typed/parse-number";
import type { Texts } from "../../src/i18n/texts";
import type { Faults } from "../add/entry-form-of";
import { blankFault, dateFault, faultsIn, lengthFault, referenceFault } from "../add/field-faults";
import { isoDate } from "../components/typed-date";
import { personOf } from "../deal-form/draft";
import type { GoalDraft, GoalField } from "./draft";

const LONGEST = 500;

/** As much of the sidebar's state as the form needs. */
export interface GoalChoices {
  readonly me: string | null;
  readonly people: readonly Option[];
  readonly goals: readonly Option[];
  readonly entry: Pick<EntryOptions, "numberStyle">;
}

/** Money and rates have a unit of their own. */
export const hasUnit = ({ metric }: Pick<GoalDraft, "metric">): boolean =>
  metric !== "" && metric !== "winRate" && !isMoney({ metric });

export function checkGoal(draft: GoalDraft, choices: GoalChoices, texts: Texts): Faults<GoalField> {
  const { people, me, goals, entry } = choices;
  const length = (text: string) => lengthFault(text, LONGEST, texts);
  return faultsIn<GoalField>({
    name: blankFault(draft.name, texts) ?? length(draft.name),
    metric: blankFault(draft.metric, texts),
    target: figureFault(draft.target, entry, texts),
    unit: hasUnit(draft) ? length(draft.unit) : null,
    startValue: figureFault(draft.startValue, entry, texts),
    start: dateFault(draft.start, texts),
    due: dateFault(draft.due, texts) ?? orderFault(draft, texts),
    owner: referenceFault(personOf(draft.owner, me, people), people, texts),
    parent: referenceFault(draft.parent, goals, texts),
    purpose: length(draft.purpose),
  });
}

function figureFault(
  text: string,
  { numberStyle }: GoalChoices["entry"],
  { issue }: Texts,
): string | null {
  const value = text.trim();
  return value === "" || readNumberText(value, numberStyle) !== null
    ? null
    : issue.notANumber({ value });
}

function orderFault({ start, due }: GoalDraft, { issue }: Texts): string | null {
  const [from, to] = [isoDate(start), isoDate(due)];
  return from !== null && to !== null && to < from ? issue.endsBeforeStart({}) : null;
}
