// What has to stand in a task's row so that it begins or ends on another day.

import type { WorkCalendar } from "../calendar/work-calendar";
import type { Day } from "../model/day";
import { isDone } from "../model/is-done";
import type { Task } from "../model/rows";
import type { TaskState } from "../model/task-state";
import { slipBetween } from "./baseline";

/** One cell of the task's row; a value is a day or a number of working days. */
export interface TaskEdit {
  readonly field: "start" | "days" | "due" | "finished";
  readonly value: number;
}

/** Why a task cannot end on a day: it begins later, or it is not done and the day is over. */
export type NoEnd = "beforeBegin" | "past";

export const isPoint = (task: Task): boolean => task.milestone || task.days === 0;

/**
 * Which field holds a point's day. A milestone behind others stands where they end, so that a date of
 * its own is its deadline; one that is reached was reached then.
 */
export function fieldOfPoint(task: Task): "start" | "due" | "finished" {
  if (isDone(task)) return "finished";
  return task.after.length > 0 ? "due" : "start";
}

/** So that it does not begin before a day; a point's is its day. */
export const toBeginOn = (task: Task, day: Day): TaskEdit => ({
  field: isPoint(task) ? fieldOfPoint(task) : "start",
  value: day,
});

/**
 * So that it ends on a day: a finished task ended then, another takes longer or shorter. Of what is
 * done already nothing changes: a day later for a half done task are two days more.
 */
export function toEndOn(
  { task, begins, ends }: TaskState,
  day: Day,
  calendar: WorkCalendar,
  asOf: Day,
): TaskEdit | NoEnd {
  if (isPoint(task)) return { field: fieldOfPoint(task), value: day };
  if (isDone(task)) return { field: "finished", value: day };
  if (day < begins) return "beforeBegin";
  if (day < asOf) return "past";
  const more = slipBetween(calendar, ends, day) / (1 - (task.done ?? 0));
  // What is left is rounded up to whole days, so that the duration that meets the day is the one below.
  return { field: "days", value: Math.max(1, Math.floor((task.days ?? 1) + more + 1e-9)) };
}
