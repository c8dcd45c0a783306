// What can be wrong with a network of tasks, with the ids that it concerns.
// Values, all of them collected; the links at fault are left out, and the rest is scheduled.

export interface ScheduleFault {
  /**
   * - `cycle`: tasks that wait for each other. `ids` spells the cycle out in the order of time, each
   *   before the next and the last before the first. Links among them are left out.
   * - `unknown`: `at` waits for the ids in `ids`, which no task has. They are left out.
   * - `self`: `at` waits for itself. That link is left out.
   * - `duplicateId`: several tasks have this id. The first is scheduled.
   */
  readonly code: "cycle" | "unknown" | "self" | "duplicateId";
  readonly ids: readonly string[];
  /** The task with the fault; in a cycle the one of the lowest id, which also comes first. */
  readonly at: string;
}
