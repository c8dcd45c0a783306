// Tasks as a network: references resolved, faults named, predecessors before their successors.
import { spellCycles } from "./cycles";
import type { ScheduleFault } from "./fault";
import { strongComponents } from "./strong-components";
import type { ScheduleTask } from "./task";

/** A task in the network, holding the predecessors whose links are kept. */
export interface Activity {
  readonly task: ScheduleTask;
  readonly predecessors: readonly Activity[];
  /** Whether it is among tasks that wait for each other; its links to those are left out. */
  readonly inCycle: boolean;
}

export interface Network {
  /** Each after all of its predecessors. */
  readonly activities: readonly Activity[];
  /** In the order of the tasks, cycles last. */
  readonly faults: readonly ScheduleFault[];
}

export function network(tasks: readonly ScheduleTask[]): Network {
  const faults: ScheduleFault[] = [];
  const byId = uniqueTasks(tasks, faults);
  const references = new Map<ScheduleTask, readonly ScheduleTask[]>();
  for (const task of byId.values()) references.set(task, resolve(task, byId, faults));
  const predecessorsOf = (task: ScheduleTask): readonly ScheduleTask[] =>
    references.get(task) ?? [];

  const activities = new Map<ScheduleTask, Activity>();
  for (const component of strongComponents(byId.values(), predecessorsOf)) {
    const inCycle = component.length > 1;
    if (inCycle) faults.push(...cycleFaults(component, predecessorsOf));
    const made = component.map((task): Activity => {
      const predecessors = predecessorsOf(task).map((other) => activities.get(other));
      return { task, inCycle, predecessors: predecessors.filter(isActivity) };
    });
    for (const activity of made) activities.set(activity.task, activity);
  }
  return { activities: [...activities.values()], faults };
}

function uniqueTasks(
  tasks: readonly ScheduleTask[],
  faults: ScheduleFault[],
): Map<string, ScheduleTask> {
  const byId = new Map<string, ScheduleTask>();
  const repeated = new Set<string>();
  for (const task of tasks) {
    if (byId.has(task.id)) repeated.add(task.id);
    else byId.set(task.id, task);
  }
  for (const id of repeated) faults.push({ code: "duplicateId", ids: [id], at: id });
  return byId;
}

/** The tasks that a task waits for, each once. */
function resolve(
  task: ScheduleTask,
  byId: ReadonlyMap<string, ScheduleTask>,
  faults: ScheduleFault[],
): ScheduleTask[] {
  const found: ScheduleTask[] = [];
  const unknown: string[] = [];
  for (const id of new Set(task.after)) {
    const other = byId.get(id);
    if (other === task) faults.push({ code: "self", ids: [id], at: id });
    else if (other) found.push(other);
    else unknown.push(id);
  }
  if (unknown.length > 0) faults.push({ code: "unknown", ids: unknown, at: task.id });
  return found;
}

function cycleFaults(
  component: readonly ScheduleTask[],
  predecessorsOf: (task: ScheduleTask) => readonly ScheduleTask[],
): ScheduleFault[] {
  const after = new Map(
    component.map((task) => [task.id, predecessorsOf(task).map(({ id }) => id)] as const),
  );
  const ids = [...after.keys()];
  return spellCycles(ids, (id) => after.get(id) ?? []).map((cycle) => ({
    code: "cycle",
    ids: cycle,
    at: cycle[0] ?? "",
  }));
}

function isActivity(activity: Activity | undefined): activity is Activity {
  return activity !== undefined;
}
