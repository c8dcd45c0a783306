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
  /** The same as planned: by links and dates alone, as if all went as it should. */
  readonly planned: Span;
  /** The same at the latest, with the end of its project kept. */
  readonly latest: Span;
  /** Working days that it may slip without moving its project's end; negative where dates contradict each other. */
  readonly slack: number;
  /** Working days that it may slip without moving any other task; never negative. */
  readonly freeSlack: number;
  readonly critical: boolean;
  readonly status: TaskStatus;
  /** Over by its deadline; null without one, and while that is not decided. */
  readonly onTime: boolean | null;
  readonly reasons: readonly Reason[];
  /** What sets its dates, where that is another task. */
  readonly waitsFor: TaskId | null;
  /** In the chosen baseline; null where that does not hold it. */
  readonly baseline: Span | null;
  /** Working days by which its end has moved since the baseline, later ones positive; null without one. */
  readonly slip: number | null;
  /** Of simulated runs, the part in which it was critical, 0 to 1; null where nothing is uncertain. */
  readonly criticalShare: number | null;
  /** Of simulated runs, the part in which it was over by its deadline; null without one, or where nothing is uncertain. */
  readonly chance: number | null;
}

/** First and last day. */
export interface Span {
  readonly begins: Day;
  readonly ends: Day;
}
