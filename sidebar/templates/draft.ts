// What is chosen in the dialog of the templates: checked as one types, placed in time, and the request that it makes.
// Pure, so that the rows are seen before anything is written.
import type { StepTemplate, TemplateRequest, TemplateState } from "../../src/app/rpc";
import { workCalendar } from "../../src/core/calendar/work-calendar";
import { parseIsoDay } from "../../src/core/model/day";
import { type PlacedSteps, placeSteps } from "../../src/core/schedule/place-steps";
import type { Texts } from "../../src/i18n/texts";
import type { Faults } from "../add/entry-form-of";
import { blankFault, dateFault, faultsIn, lengthFault, referenceFault } from "../add/field-faults";
import { meantBy } from "../components/options";
import { isoDate } from "../components/typed-date";

export const OWNERSHIPS = ["existing", "fresh", "none"] as const;
export type Ownership = (typeof OWNERSHIPS)[number];

export const FIELDS = ["project", "name", "customer", "goal", "owner", "start", "due"] as const;
export type FieldName = (typeof FIELDS)[number];

export const fieldId = (field: FieldName): string => `template-${field}`;

export interface Draft extends Readonly<Record<FieldName, string>> {
  readonly template: StepTemplate["key"];
  readonly ownership: Ownership;
  readonly counting: "start" | "due";
}

const LONGEST = 500;

export const firstDraft = ({ templates, today }: TemplateState): Draft => ({
  template: templates[0]?.key ?? "project",
  ownership: "fresh",
  counting: "start",
  project: "",
  name: "",
  customer: "",
  goal: "",
  owner: "",
  start: today,
  due: "",
});

export const templateIn = ({ templates }: TemplateState, { template }: Draft) =>
  templates.find(({ key }) => key === template);

/** What is wrong with each field, in the user's words; a field that is right, or not asked for, is absent. */
export function checkDraft(draft: Draft, state: TemplateState, texts: Texts): Faults<FieldName> {
  const { ownership, counting } = draft;
  const day = draft[counting];
  const dayFault =
    blankFault(day, texts) ?? (isoDate(day) === null ? texts.form.badDate : dateFault(day, texts));
  return faultsIn<FieldName>({
    project:
      ownership === "existing"
        ? (blankFault(draft.project, texts) ?? referenceFault(draft.project, state.projects, texts))
        : null,
    name:
      ownership === "fresh"
        ? (blankFault(draft.name, texts) ?? lengthFault(draft.name, LONGEST, texts))
        : null,
    goal: referenceFault(draft.goal, state.goals, texts),
    owner: referenceFault(draft.owner, state.people, texts),
    [counting]: dayFault,
  });
}

/** Null while the day is not one that means the same to everybody. */
export function placedIn(draft: Draft, state: TemplateState): PlacedSteps | null {
  const [on, today] = [draft[draft.counting], state.today].map((text) =>
    parseIsoDay(isoDate(text) ?? ""),
  );
  if (on === undefined || today === undefined) return null;
  const { calendar } = workCalendar(state.calendar);
  const counting = draft.counting === "due" ? { by: on } : { from: on };
  return placeSteps(templateIn(state, draft)?.steps ?? [], calendar, counting, today);
}

/** The request of a draft without faults. */
export function requestOf(draft: Draft, state: TemplateState): TemplateRequest {
  const { ownership, counting, template } = draft;
  const reference = (field: "project" | "goal" | "owner", options: TemplateState["goals"]) => {
    const meant = meantBy(draft[field], options);
    return "id" in meant ? { [field]: meant.id } : {};
  };
  const customer = draft.customer.trim();
  return {
    template,
    ...(ownership === "existing" ? reference("project", state.projects) : {}),
    ...(ownership === "fresh"
      ? { newProject: { name: draft.name.trim(), ...(customer === "" ? {} : { customer }) } }
      : {}),
    ...reference("goal", state.goals),
    ...reference("owner", state.people),
    [counting]: isoDate(draft[counting]) ?? "",
  };
}
