// What the scheduler is told of tasks in a sheet: whole days, links as written, and the days that bound them.
import type { WorkCalendar } from "../calendar/work-calendar";
import type { Day } from "../model/day";
import type { Link } from "../model/link";
import type { Constraint } from "../model/rows";

/** A task as the scheduler sees it. Blank days may be null, as in the tables' rows. */
export interface ScheduleTask {
  readonly id: string;
  /** Duration in working days; 0 is a milestone. Parts of a day count whole, less than 0 as 0. */
  readonly days: number;
  readonly after: readonly Link[];
  /** Not to begin before this day. */
  readonly start?: Day | null;
  readonly bound?: { readonly kind: Constraint; readonly on: Day } | null;
  /** Deadline: moves nothing, but is watched. */
  readonly due?: Day | null;
  /** 0 to 1; 1 is finished. */
  readonly done: number;
  /** The day on which it really began. */
  readonly started?: Day | null;
  /** The day on which it really ended; a task that has one is finished, whatever `done` says. */
  readonly finished?: Day | null;
  /** Days on which whoever does it is away. */
  readonly leave?: readonly Day[] | null;
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
  /** Hours in which a working day is counted, for lags in hours. */
  readonly hoursPerDay?: number;
}

export function isDay(day: Day | null | undefined): day is Day {
  return day !== undefined && day !== null;
}

export function isDone(task: ScheduleTask): boolean {
  return task.done >= 1 || isDay(task.finished);
}
