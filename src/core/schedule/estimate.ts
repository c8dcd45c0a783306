// A task's three-point estimate: how long if all goes well, most likely, and if little does.
import type { Finding } from "../model/issue";
import type { Task } from "../model/rows";

/** In working days, ascending. */
export interface Estimate {
  readonly low: number;
  readonly mode: number;
  readonly high: number;
}

type Points = Pick<Task, "milestone" | "days" | "optimistic" | "pessimistic">;

/** Working days that it most likely takes: what stands there, else the middle of best and worst case, else 1. */
export function likelyDays({ milestone, days, optimistic, pessimistic }: Points): number {
  if (milestone) return 0;
  if (days !== null) return days;
  if (optimistic !== null && pessimistic !== null) return (optimistic + pessimistic) / 2;
  return optimistic ?? pessimistic ?? 1;
}

/** Null where nothing is uncertain, or the three contradict each other. A point that is blank is the likely one. */
export function estimateOf(task: Points): Estimate | null {
  if (task.milestone) return null;
  const mode = likelyDays(task);
  const low = task.optimistic ?? mode;
  const high = task.pessimistic ?? mode;
  return low <= mode && mode <= high && low < high ? { low, mode, high } : null;
}

/** Estimates whose best case is longer than the likely one, or whose worst case is shorter. */
export function estimateFindings(tasks: readonly Task[]): readonly Finding[] {
  return tasks.flatMap((task): readonly Finding[] => {
    const { id, days, optimistic, pessimistic } = task;
    if (task.milestone) return [];
    const mode = days ?? optimistic ?? pessimistic;
    if (mode === null) return [];
    const low = optimistic ?? mode;
    const high = pessimistic ?? mode;
    if (low <= mode && mode <= high) return [];
    const column = low > mode ? "optimistic" : "pessimistic";
    return [
      { code: "estimatesOutOfOrder", table: "tasks", id, column, params: { low, mode, high } },
    ];
  });
}
