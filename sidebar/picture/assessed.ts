// The plan as the page knows it, assessed by the same core as on the server; and with a change that is being tried.

import type { Picture } from "../../src/app/rpc/picture";
import { daysForAll } from "../../src/core/calendar/calendar-rows";
import { leaveOf } from "../../src/core/calendar/leave";
import type { WorkCalendar } from "../../src/core/calendar/work-calendar";
import { workCalendar } from "../../src/core/calendar/work-calendar";
import type { Effect } from "../../src/core/model/effect";
import type { Task, TaskId } from "../../src/core/model/rows";
import type { TaskState } from "../../src/core/model/task-state";
import { assessTasks } from "../../src/core/schedule/assess-tasks";
import { chosenBaseline } from "../../src/core/schedule/baseline";
import { effects } from "../../src/core/schedule/effects";
import type { TaskEdit } from "../../src/core/schedule/reshape";

/** A change that is being tried: what is to stand in one task's row. */
export interface Draft {
  readonly task: TaskId;
  readonly cells: Partial<Readonly<Record<TaskEdit["field"], number>>>;
}

export interface Assessed {
  readonly states: readonly TaskState[];
  readonly calendar: WorkCalendar;
}

export interface Tried {
  readonly states: readonly TaskState[];
  readonly effects: readonly Effect[];
}

/** @param baseline the one to compare with; null for none */
export function assessPicture(picture: Picture, baseline: string | null): Assessed {
  const { calendar } = workCalendar({
    weekend: picture.settings.weekend,
    daysOff: daysForAll(picture.calendar, "off"),
    workdays: daysForAll(picture.calendar, "work"),
  });
  return { states: statesOf(picture, picture.tasks, baseline, calendar), calendar };
}

/** The same plan with one task changed, and what that does. */
export function tryDraft(
  picture: Picture,
  { states, calendar }: Assessed,
  baseline: string | null,
  draft: Draft,
): Tried {
  const tasks = picture.tasks.map((task) =>
    task.id === draft.task ? { ...task, ...(draft.cells as Partial<Task>) } : task,
  );
  const after = statesOf(picture, tasks, baseline, calendar);
  const change = { task: draft.task, before: states, after };
  return { states: after, effects: effects(change, picture.projects, calendar) };
}

function statesOf(
  { projects, asOf, calendar: days, baselines, settings }: Picture,
  tasks: readonly Task[],
  baseline: string | null,
  calendar: WorkCalendar,
): readonly TaskState[] {
  const context = {
    calendar,
    leave: leaveOf(days),
    baseline: baseline === null ? null : chosenBaseline(baselines, baseline),
    hoursPerDay: settings.hoursPerDay,
  };
  return assessTasks(tasks, projects, context, asOf).tasks;
}
