// Holds a draft against what the server will ask of it, so that a mistake is seen before anything is sent. Pure.
import { parseDuration, parseHours } from "../../src/core/typed/duration";
import type { Texts } from "../../src/i18n/texts";
import type { Faults } from "../add/entry-form-of";
import { blankFault, dateFault, faultsIn, lengthFault, referenceFault } from "../add/field-faults";
import { isoDate } from "../components/typed-date";
import type { Draft, Edited, FieldName } from "./draft";
import { linksFault } from "./draft-links";
import type { Choices } from "./known";

const MAX_TEXT = 500;
const MAX_DAYS = 10_000;

/** What is wrong with each field, in the user's words; a field that is right is absent. */
export function checkDraft(
  draft: Draft,
  choices: Choices,
  edited: Edited | null,
  texts: Texts,
): Faults<FieldName> {
  const length = (text: string) => lengthFault(text, MAX_TEXT, texts);
  return faultsIn<FieldName>({
    name: blankFault(draft.name, texts) ?? length(draft.name),
    project: referenceFault(draft.project, choices.projects, texts),
    goal: referenceFault(draft.goal, choices.goals, texts),
    owner: referenceFault(draft.owner, choices.people, texts),
    after: linksFault(draft.after, choices.tasks, edited?.task.id ?? null, texts),
    start: dateFault(draft.start, texts),
    days:
      draft.milestone || draft.days === edited?.before.days ? null : daysFault(draft.days, texts),
    ends: draft.milestone ? null : endFault(draft, texts),
    due: dateFault(draft.due, texts) ?? orderFault(draft.start, draft.due, texts),
    acceptance: length(draft.acceptance),
    done: shareFault(draft.done, texts),
    started: dateFault(draft.started, texts),
    finished: dateFault(draft.finished, texts) ?? orderFault(draft.started, draft.finished, texts),
    phase: length(draft.phase),
    constraintDate: constraintFault(draft, texts),
    ...(draft.milestone ? {} : pointFaults(draft, texts)),
    effort: amountFault(draft.effort, parseHours, texts),
    department: length(draft.department),
  });
}

function orderFault(start: string, due: string, { issue }: Texts): string | null {
  const [from, to] = [isoDate(start), isoDate(due)];
  return from !== null && to !== null && to < from ? issue.endsBeforeStart({}) : null;
}

function endFault({ start, ends }: Draft, texts: Texts): string | null {
  return ends === null ? null : (dateFault(ends, texts) ?? orderFault(start, ends, texts));
}

function daysFault(text: string, { form }: Texts): string | null {
  if (text.trim() === "") return null;
  const days = parseDuration(text);
  return days !== null && Number.isInteger(days) && days >= 0 && days <= MAX_DAYS
    ? null
    : form.badNumber;
}

function amountFault(
  text: string,
  parse: (text: string) => number | null,
  { issue }: Texts,
): string | null {
  const value = text.trim();
  if (value === "") return null;
  const amount = parse(value);
  if (amount === null) return issue.notANumber({ value });
  if (amount < 0) return issue.negative({ value });
  return amount > MAX_DAYS ? issue.tooLarge({ value }) : null;
}

/** "40%", or 40: the server reads other words too, such as 八成. */
function shareFault(text: string, { issue }: Texts): string | null {
  const value = text.normalize("NFKC").trim();
  const share = /^(-?\d+(?:\.\d+)?)\s*%?$/.exec(value)?.[1];
  return share === undefined || (Number(share) >= 0 && Number(share) <= 100)
    ? null
    : issue.notAPercent({ value });
}

function constraintFault({ constraint, constraintDate }: Draft, texts: Texts): string | null {
  if (constraint === "") return null;
  return constraintDate.trim() === ""
    ? texts.taskForm.constraintDate
    : dateFault(constraintDate, texts);
}

/** Best case, likely days, worst case: in this order. */
function pointFaults(
  { optimistic, days, pessimistic }: Draft,
  texts: Texts,
): Faults<"optimistic" | "pessimistic"> {
  const [best, likely, worst] = [optimistic, days, pessimistic].map((text) => parseDuration(text));
  const { taskForm } = texts;
  const below = (a: number | null | undefined, b: number | null | undefined) =>
    typeof a === "number" && typeof b === "number" && a < b;
  return faultsIn({
    optimistic:
      amountFault(optimistic, parseDuration, texts) ??
      (below(likely, best) ? taskForm.bestIsMore : null),
    pessimistic:
      amountFault(pessimistic, parseDuration, texts) ??
      (below(worst, likely) || below(worst, best) ? taskForm.worstIsLess : null),
  });
}
