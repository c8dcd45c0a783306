// What stands in the form while it is being filled in: texts as typed.
// A reference is the text in its field; the check says which option it means.
import type { NewTask } from "../../src/app/rpc";
import type { Several } from "../components/several-field";

export interface Draft {
  readonly milestone: boolean;
  readonly name: string;
  readonly project: string;
  readonly goal: string;
  readonly owner: string;
  readonly after: Several;
  readonly start: string;
  readonly days: string;
  readonly due: string;
  readonly priority: "" | NonNullable<NewTask["priority"]>;
}

/** A field of the form, by the name that the server knows it by. In the order in which they stand. */
export const FIELDS = [
  "name",
  "project",
  "goal",
  "owner",
  "after",
  "start",
  "days",
  "due",
  "priority",
] as const;
export type FieldName = (typeof FIELDS)[number];

export const fieldId = (field: FieldName): string => `task-${field}`;

export const blankDraft: Draft = {
  milestone: false,
  name: "",
  project: "",
  goal: "",
  owner: "",
  after: { ids: [], text: "" },
  start: "",
  days: "",
  due: "",
  priority: "",
};

/** The draft for one more task: who adds several mostly stays with project and owner. */
export const nextDraft = ({ milestone, project, owner }: Draft): Draft => ({
  ...blankDraft,
  milestone,
  project,
  owner,
});
