// Constraints that cannot be kept, each with the date that stands against it.
// Told of the plan alone: what is late because work is undone contradicts nothing.
import type { Day } from "../model/day";
import type { Schedule } from "./schedule";
import { isDay, isDone, type ScheduleTask } from "./task";

export interface Contradiction {
  /** The task whose constraint is broken, and by how many working days. */
  readonly task: ScheduleTask;
  readonly workdays: number;
  /** The task whose date, through its links, does not allow it; the same where its own "not before" does not. */
  readonly against: ScheduleTask;
  /** That date: its "not before" or constraint, else where its project starts. */
  readonly on: Day;
}

/** @param plan as if everything went as it should */
export function contradictions(
  tasks: readonly ScheduleTask[],
  plan: Schedule,
): readonly Contradiction[] {
  const byId = new Map(tasks.map((task) => [task.id, task]));
  return tasks.flatMap((task): readonly Contradiction[] => {
    const dates = plan.tasks.get(task.id);
    if (!task.bound || !dates || isDone(task)) return [];
    const isStart = task.bound.kind === "startBy" || task.bound.kind === "mustStart";
    if ((isStart ? dates.begins : dates.ends) <= task.bound.on) return [];
    const against = rootOf(task, byId, plan);
    if (isDay(against.started) || isDone(against)) return [];
    return [{ task, workdays: Math.max(1, -dates.totalSlack), against, on: dateOf(against, plan) }];
  });
}

/** The task at which the chain of drivers begins. */
function rootOf(
  task: ScheduleTask,
  byId: ReadonlyMap<string, ScheduleTask>,
  plan: Schedule,
): ScheduleTask {
  let root = task;
  for (let left = byId.size; left > 0; left -= 1) {
    const driver = plan.tasks.get(root.id)?.driver;
    const next = driver?.kind === "predecessor" ? byId.get(driver.id) : undefined;
    if (!next) break;
    root = next;
  }
  return root;
}

function dateOf(root: ScheduleTask, plan: Schedule): Day {
  const dates = plan.tasks.get(root.id);
  if (dates?.driver.kind === "start" && isDay(root.start)) return root.start;
  if (dates?.driver.kind === "bound" && root.bound) return root.bound.on;
  return dates?.begins ?? (0 as Day);
}
