// How a task or milestone stands: its computed dates and status, as views, mails and goals see it.
import type { Day } from "./day";
import type { Reason } from "./reason";
import type { Task, TaskId } from "./rows";

export const TASK_STATUSES = ["done", "late", "risk", "running", "waiting"] as const;
export type TaskStatus = (typeof TASK_STATUSES)[number];

export interface TaskState {
  readonly task: Task;
  /** First and last working day. */
  readonly begins: Day;
  readonly ends: Day;
  /** Working days that it may slip without moving its project's end. */
  readonly slack: number;
  readonly critical: boolean;
  readonly status: TaskStatus;
  /** Milestones with a deadline: reached by it; null while that is not decided. */
  readonly onTime: boolean | null;
  readonly reasons: readonly Reason[];
  /** What sets its beginning, where that is another task. */
  readonly waitsFor: TaskId | null;
}
