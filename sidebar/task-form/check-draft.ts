// Holds a draft against what the server will ask of it, so that a mistake is seen before anything is sent.
// Pure: the draft's faults by field, or the task to be added.
import type { NewTask, Option, SidebarState } from "../../src/app/rpc";
import type { Texts } from "../../src/i18n/texts";
import type { Faults } from "../add/entry-form-of";
import { blankFault, dateFault, faultsIn, lengthFault, referenceFault } from "../add/field-faults";
import { meantBy } from "../components/options";
import { takeTyped } from "../components/several-field";
import { isoDate } from "../components/typed-date";
import type { Draft, FieldName } from "./draft";

export type Choices = Pick<SidebarState, "people" | "projects" | "goals" | "tasks">;

const MAX_NAME = 500;
const MAX_DAYS = 10_000;

/** What is wrong with each field, in the user's words; a field that is right is absent. */
export function checkDraft(draft: Draft, choices: Choices, texts: Texts): Faults<FieldName> {
  return faultsIn<FieldName>({
    name: blankFault(draft.name, texts) ?? lengthFault(draft.name, MAX_NAME, texts),
    project: referenceFault(draft.project, choices.projects, texts),
    goal: referenceFault(draft.goal, choices.goals, texts),
    owner: referenceFault(draft.owner, choices.people, texts),
    after: referenceFault(takeTyped(draft.after, choices.tasks).text, choices.tasks, texts),
    start: dateFault(draft.start, texts),
    days: daysFault(draft, texts),
    due: dateFault(draft.due, texts) ?? orderFault(draft, texts),
  });
}

function orderFault({ start, due }: Draft, { issue }: Texts): string | null {
  const [from, to] = [isoDate(start), isoDate(due)];
  return from !== null && to !== null && to < from ? issue.endsBeforeStart({}) : null;
}

const digits = (text: string) => text.normalize("NFKC").trim();

function daysFault({ milestone, days }: Draft, { form }: Texts): string | null {
  if (milestone || digits(days) === "") return null;
  return /^\d+$/.test(digits(days)) && Number(digits(days)) <= MAX_DAYS ? null : form.badNumber;
}

/** The task that a draft without faults stands for. Blank fields are left out, and a milestone's days. */
export function taskOf(draft: Draft, { projects, goals, people, tasks }: Choices): NewTask {
  const reference = (text: string, options: readonly Option[]) => {
    const meant = meantBy(text, options);
    return "id" in meant ? meant.id : "";
  };
  const days = draft.milestone ? "" : digits(draft.days);
  const { ids } = takeTyped(draft.after, tasks);
  const given = {
    project: reference(draft.project, projects),
    goal: reference(draft.goal, goals),
    owner: reference(draft.owner, people),
    start: isoDate(draft.start) ?? draft.start.trim(),
    due: isoDate(draft.due) ?? draft.due.trim(),
    priority: draft.priority,
  };
  return {
    name: draft.name.trim(),
    ...Object.fromEntries(Object.entries(given).filter(([, text]) => text !== "")),
    ...(ids.length > 0 ? { after: ids } : {}),
    ...(days === "" ? {} : { days: Number(days) }),
    ...(draft.milestone ? { milestone: true } : {}),
  };
}
