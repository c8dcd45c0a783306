// What is sent for a draft without faults: a new task, or what is another of one that stands already.

import type { NewTask, Option, RpcIssue, TaskChange, TaskFacts } from "../../src/app/rpc";
import { formatDay } from "../../src/core/model/day";
import { parseDuration } from "../../src/core/typed/duration";
import type { Told } from "../add/use-told";
import { labelOf, meantBy } from "../components/options";
import { isoDate } from "../components/typed-date";
import { blankDraft, type Draft, type Edited, hiddenIn } from "./draft";
import { draftLink, writtenLinks } from "./draft-links";
import type { Choices } from "./known";

type Sent = Required<Omit<TaskChange, "id" | "stood">>;

/** All fields as the server takes them; "" where blank. */
function sentOf(draft: Draft, choices: Choices): Sent {
  const reference = (text: string, options: readonly Option[]) => {
    const meant = meantBy(text, options);
    return "id" in meant ? meant.id : "";
  };
  const day = (text: string) => isoDate(text) ?? text.trim();
  const point = draft.milestone;
  return {
    name: draft.name.trim(),
    milestone: draft.milestone,
    project: reference(draft.project, choices.projects),
    goal: reference(draft.goal, choices.goals),
    phase: draft.phase.trim(),
    owner: reference(draft.owner, choices.people),
    after: writtenLinks(draft.after, choices.tasks),
    start: day(draft.start),
    days: point ? "" : (parseDuration(draft.days) ?? ""),
    due: day(draft.due),
    // A plain 1 would be all of it.
    done: draft.done.trim().replace(/^[\d.]+$/, "$&%"),
    started: day(draft.started),
    finished: day(draft.finished),
    priority: draft.priority,
    effort: point ? "" : draft.effort.trim(),
    department: draft.department.trim(),
    constraint: draft.constraint,
    constraintDate: draft.constraint === "" ? "" : day(draft.constraintDate),
    optimistic: point ? "" : draft.optimistic.trim(),
    pessimistic: point ? "" : draft.pessimistic.trim(),
    acceptance: point ? draft.acceptance.trim() : "",
  };
}

/** The task that a draft stands for. Blank fields are left out, and a milestone's days. */
export function taskOf(draft: Draft, choices: Choices): NewTask {
  const { name, done: _, started: __, finished: ___, ...given } = sentOf(draft, choices);
  return { name, ...picked(given, (value) => !isBlank(value)) };
}

/** The same issues; what is told of a field that does not show is told of the whole. */
export const shownIn = (draft: Draft, issues: readonly RpcIssue[]): readonly RpcIssue[] =>
  issues.map((issue) =>
    hiddenIn(draft).some((field) => field === issue.field) ? { ...issue, field: null } : issue,
  );

/**
 * What a draft makes another of its task: fields that were changed, blanked ones as "", with what stood in them.
 *
 * @param told is known by now, and replaced by whatever the draft says
 */
export function changeOf(
  draft: Draft,
  { task, before }: Edited,
  choices: Choices,
  told: Told,
): TaskChange {
  const was = sentOf(before, choices);
  const changed = picked(
    sentOf(draft, choices),
    (value, field) => field in told || JSON.stringify(value) !== JSON.stringify(was[field]),
  );
  const stood: Record<string, string> = {};
  for (const field of Object.keys(changed) as (keyof Sent)[])
    stood[field] = told[field] ?? JSON.stringify(task[field] ?? null);
  return { id: task.id, ...changed, stood };
}

const isBlank = (value: unknown) =>
  value === "" || value === false || (Array.isArray(value) && value.length === 0);

function picked<T extends object>(
  given: T,
  wanted: (value: unknown, field: keyof T) => boolean,
): Partial<T> {
  const kept: Partial<T> = {};
  for (const field of Object.keys(given) as (keyof T)[])
    if (wanted(given[field], field)) kept[field] = given[field];
  return kept;
}

/** The draft in which a task stands as it is. */
export function draftOf(task: TaskFacts, { projects, goals, people }: Choices): Draft {
  const label = (id: string | undefined, options: readonly Option[]) => {
    const option = options.find((each) => each.id === id);
    return option ? labelOf(option, options) : (id ?? "");
  };
  const day = (given: TaskFacts["start"]) => (given === undefined ? "" : formatDay(given));
  const figure = (given: number | undefined) => (given === undefined ? "" : String(given));
  return {
    ...blankDraft,
    milestone: task.milestone ?? false,
    name: task.name,
    project: label(task.project, projects),
    goal: label(task.goal, goals),
    phase: task.phase ?? "",
    owner: label(task.owner, people),
    after: { links: (task.after ?? []).map(draftLink), text: "" },
    start: day(task.start),
    days: figure(task.days),
    due: day(task.due),
    acceptance: task.acceptance ?? "",
    done: task.done === undefined ? "" : `${Math.round(task.done * 100)}%`,
    started: day(task.started),
    finished: day(task.finished),
    priority: task.priority ?? "",
    constraint: task.constraint ?? "",
    constraintDate: day(task.constraintDate),
    optimistic: figure(task.optimistic),
    pessimistic: figure(task.pessimistic),
    effort: figure(task.effort),
    department: task.department ?? "",
  };
}
