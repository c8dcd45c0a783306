// What the scheduler is told: tasks with their links, and the days that bound them.
// Names follow the critical path method with finish-to-start links.
import type { WorkCalendar } from "../calendar/work-calendar";
import type { Day } from "../model/day";

/** A task as the scheduler sees it. Blank days may be null, as in the tables' rows. */
export interface ScheduleTask {
  readonly id: string;
  /** Duration in working days; 0 is a milestone. Parts of a day count whole, less than 0 as 0. */
  readonly days: number;
  /** Predecessors: it begins on the next workday after all of these end. */
  readonly after: readonly string[];
  /** Not to begin before this day. */
  readonly start?: Day | null;
  /** Deadline: moves nothing, but is watched. */
  readonly due?: Day | null;
  /** 0 to 1; 1 is finished. */
  readonly done: number;
  /** The day on which it really began. */
  readonly started?: Day | null;
  /** The day on which it really ended; a task that has one is finished, whatever `done` says. */
  readonly finished?: Day | null;
  /** Dates that neither links nor the calendar move, such as a trade fair's. */
  readonly fixed?: { readonly begins: Day; readonly ends: Day } | null;
  /** Its slack is measured against the end of this project; tasks of none form one group. */
  readonly project?: string | null;
}

export interface ScheduleRequest {
  readonly tasks: readonly ScheduleTask[];
  readonly calendar: WorkCalendar;
  /** Where a task begins that has neither predecessors nor a `start`. */
  readonly projectStart: Day;
  /** The same for single projects, by their ids, where they have a start of their own. */
  readonly projectStarts?: ReadonlyMap<string, Day>;
  /** What is not done and ends before this day is overdue. */
  readonly asOf: Day;
}

export function isFinished(task: ScheduleTask): boolean {
  return task.done >= 1 || isDay(task.finished);
}

/** Whether its start lies in the past for good, so that its links no longer hold it. */
export function hasBegun(task: ScheduleTask): boolean {
  return isFinished(task) || isDay(task.started);
}

export function isDay(day: Day | null | undefined): day is Day {
  return day !== undefined && day !== null;
}

/** Its duration in whole working days. */
export function wholeDays(task: ScheduleTask): number {
  return Math.max(0, Math.ceil(task.days));
}
