// The task that a draft would be, as far as it can be read by now.

import { BLANK_TASK } from "../../src/core/model/blank-task";
import { newTaskStart } from "../../src/core/model/new-task";
import type { Task, TaskId } from "../../src/core/model/rows";
import { parseDuration } from "../../src/core/typed/duration";
import { meantBy } from "../components/options";
import type { Draft } from "./draft";
import { linksOf } from "./draft-links";
import { type Choices, dayTyped, type Known, taskRow } from "./known";

/** What a new task is called until it has its id. */
export const NEW_TASK = "NEW-0" as TaskId;

/** @param self the id of the task that is changed, null for a new one */
export function candidate(
  draft: Draft,
  choices: Choices,
  { facts }: Known,
  self: string | null,
): Task {
  const standing = choices.tasks.find(({ id }) => id === self);
  const day = (text: string, edge?: "first") => dayTyped(text, facts, edge);
  const start = day(draft.start, "first");
  const { milestone } = draft;
  const days = milestone ? 0 : parseDuration(draft.days);
  const dates = { milestone, days, due: day(draft.due) };
  return {
    ...BLANK_TASK,
    ...(standing ? taskRow(standing) : {}),
    id: standing ? (standing.id as TaskId) : NEW_TASK,
    name: draft.name.trim(),
    project: idMeant(draft.project, choices.projects),
    owner: idMeant(draft.owner, choices.people),
    after: linksOf(draft.after, choices.tasks),
    start: start === null && !standing ? newTaskStart(dates, facts.asOf) : start,
    ...dates,
    done: shareTyped(draft.done),
    started: day(draft.started, "first"),
    finished: day(draft.finished),
    constraint: draft.constraint === "" ? null : draft.constraint,
    constraintDate: draft.constraint === "" ? null : day(draft.constraintDate),
  };
}

function idMeant<T extends string>(text: string, options: Parameters<typeof meantBy>[1]): T | null {
  const meant = meantBy(text, options);
  return "id" in meant ? (meant.id as T) : null;
}

/** 0.4 for "40%", and for 40; null where that is no share. */
function shareTyped(text: string): number | null {
  const share = Number(/^(\d+(?:\.\d+)?)\s*%?$/.exec(text.normalize("NFKC").trim())?.[1]);
  return share >= 0 && share <= 100 ? share / 100 : null;
}
