// What stands in the form while it is being filled in: texts as typed.
// A reference is the text in its field; the check says which option it means.
import type { TaskFacts } from "../../src/app/rpc";
import type { Constraint, Priority } from "../../src/core/model/rows";
import { type DraftLinks, NO_LINKS } from "./draft-links";

export interface Draft {
  readonly milestone: boolean;
  readonly name: string;
  readonly project: string;
  readonly goal: string;
  readonly phase: string;
  readonly owner: string;
  readonly after: DraftLinks;
  readonly start: string;
  readonly days: string;
  /** Null while it follows from the others; not sent, since the days say the same. */
  readonly ends: string | null;
  readonly due: string;
  readonly acceptance: string;
  readonly done: string;
  readonly started: string;
  readonly finished: string;
  readonly priority: "" | Priority;
  readonly constraint: "" | Constraint;
  readonly constraintDate: string;
  readonly optimistic: string;
  readonly pessimistic: string;
  readonly effort: string;
  readonly department: string;
}

/** The task that is changed, as it stood. */
export interface Edited {
  readonly task: TaskFacts;
  readonly before: Draft;
}

/** The fields below "More"; a fault in one of them opens it. */
export const EXTRA = [
  "done",
  "started",
  "finished",
  "phase",
  "goal",
  "priority",
  "constraint",
  "constraintDate",
  "optimistic",
  "pessimistic",
  "effort",
  "department",
] as const;

/** A field of the form, by the name that the server knows it by. In the order in which they stand. */
export const FIELDS = [
  "name",
  "project",
  "owner",
  "after",
  "start",
  "days",
  "ends",
  "due",
  "acceptance",
  ...EXTRA,
] as const;
export type FieldName = (typeof FIELDS)[number];

/** Fields that do not show, since of such a task they mean nothing. */
export const hiddenIn = ({ milestone, constraint }: Draft): readonly FieldName[] => [
  ...(milestone ? OF_TASKS : OF_MILESTONES),
  ...(constraint === "" ? (["constraintDate"] as const) : []),
];
const OF_TASKS = ["days", "ends", "effort", "optimistic", "pessimistic"] as const;
const OF_MILESTONES = ["acceptance"] as const;

export const blankDraft: Draft = {
  milestone: false,
  name: "",
  project: "",
  goal: "",
  phase: "",
  owner: "",
  after: NO_LINKS,
  start: "",
  days: "",
  ends: null,
  due: "",
  acceptance: "",
  done: "",
  started: "",
  finished: "",
  priority: "",
  constraint: "",
  constraintDate: "",
  optimistic: "",
  pessimistic: "",
  effort: "",
  department: "",
};

/** The draft for one more task: who adds several mostly stays with project, phase and owner. */
export const nextDraft = ({ milestone, project, phase, owner }: Draft): Draft => ({
  ...blankDraft,
  milestone,
  project,
  phase,
  owner,
});
