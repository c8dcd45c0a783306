// A task with its dates: as planned, and as it will be with what is done so far; and what both depend on.
import type { WorkCalendar } from "../calendar/work-calendar";
import type { Day } from "../model/day";
import type { PersonId, Task } from "../model/rows";
import type { Baseline } from "./baseline";
import type { ScheduledTask } from "./schedule";

/** What tasks are scheduled by, besides themselves. */
export interface TaskContext {
  readonly calendar: WorkCalendar;
  /** Days on which single people are away. */
  readonly leave: ReadonlyMap<PersonId, readonly Day[]>;
  /** What their dates are compared with. */
  readonly baseline: Baseline | null;
  readonly hoursPerDay: number;
}

/** A task with its dates by both schedules. */
export interface Dated {
  readonly task: Task;
  readonly planned: ScheduledTask;
  readonly now: ScheduledTask;
}
