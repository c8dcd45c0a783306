// When a task counts as done.
import type { Task } from "./rows";

/** It has ended on a day, or nothing of it is left. */
export const isDone = ({ finished, done }: Pick<Task, "finished" | "done">): boolean =>
  finished !== null || (done ?? 0) >= 1;
