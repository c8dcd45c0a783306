// Every task's dates, slack, status and reasons: scheduled twice, as planned and with what is done so far.
import type { WorkCalendar } from "../calendar/work-calendar";
import { countWorkdays } from "../calendar/workdays";
import { type Day, formatDay, LAST_DAY } from "../model/day";
import type { Finding } from "../model/issue";
import type { Project, Task, TaskId } from "../model/rows";
import type { TaskState } from "../model/task-state";
import { slipBetween } from "./baseline";
import { type Contradiction, contradictions } from "./contradictions";
import type { Dated, TaskContext } from "./dated";
import { likelyDays } from "./estimate";
import type { ScheduleFault } from "./fault";
import { schedule, type TaskNetwork, taskNetwork } from "./schedule";
import type { ScheduleTask } from "./task";
import { onTime, reasonsFor, statusOf } from "./task-standing";

export interface TasksAssessed {
  /** In the tasks' order. */
  readonly tasks: readonly TaskState[];
  readonly findings: readonly Finding[];
  /** What they were scheduled from, for simulation. */
  readonly network: TaskNetwork;
}

/** Schedules the tasks. Those of a project without a start of their own begin with the project, else today. */
export function assessTasks(
  tasks: readonly Task[],
  projects: readonly Project[],
  context: TaskContext,
  asOf: Day,
): TasksAssessed {
  const starts = projects.flatMap(({ id, start }) =>
    start === null ? [] : [[id, start] as const],
  );
  const network = taskNetwork({
    tasks: tasks.map((task) => scheduleTask(task, context)),
    calendar: context.calendar,
    projectStart: asOf,
    projectStarts: new Map<string, Day>(starts),
    hoursPerDay: context.hoursPerDay,
  });
  const plan = schedule(network, null);
  const forecast = schedule(network, asOf);
  const found = new Map<TaskId, Dated>();
  for (const task of tasks) {
    const [planned, now] = [plan.tasks.get(task.id), forecast.tasks.get(task.id)];
    if (planned && now && !found.has(task.id)) found.set(task.id, { task, planned, now });
  }
  return {
    tasks: tasks.flatMap((task) => {
      const dated = found.get(task.id);
      return dated ? [stateOf({ ...dated, task }, found, context, asOf)] : [];
    }),
    findings: [
      ...plan.faults.flatMap(findingOf),
      ...contradictions(network.request.tasks, plan).map(contradicting),
      ...[...found.values()].flatMap(beyondCalendar),
    ],
    network,
  };
}

function scheduleTask(task: Task, { calendar, leave }: TaskContext): ScheduleTask {
  return {
    id: task.id,
    days: durationOf(task, calendar),
    after: task.after,
    start: task.start ?? (standsWhereDue(task) ? task.due : null),
    bound:
      task.constraint === null || task.constraintDate === null
        ? null
        : { kind: task.constraint, on: task.constraintDate },
    due: task.due,
    done: task.done ?? 0,
    started: task.started,
    finished: task.finished,
    leave: task.owner === null ? null : (leave.get(task.owner) ?? null),
    project: task.project,
  };
}

/** Working days of a task: as given or estimated, else from its start to its deadline, else one. */
function durationOf(task: Task, calendar: WorkCalendar): number {
  const { milestone, days, start, due, optimistic, pessimistic } = task;
  if (milestone || days !== null || optimistic !== null || pessimistic !== null)
    return likelyDays(task);
  return start !== null && due !== null ? Math.max(1, countWorkdays(calendar, start, due)) : 1;
}

/** What hangs on nothing and has no length stands where it is due. */
function standsWhereDue({ milestone, days, after }: Task): boolean {
  return after.length === 0 && (milestone || days === null);
}

function stateOf(
  dated: Dated,
  all: ReadonlyMap<TaskId, Dated>,
  context: TaskContext,
  asOf: Day,
): TaskState {
  const { task, planned, now } = dated;
  const baseline = context.baseline?.spans.get(task.id) ?? null;
  const status = statusOf(dated, context.calendar, asOf);
  return {
    task,
    begins: now.begins,
    ends: now.ends,
    planned: { begins: planned.begins, ends: planned.ends },
    latest: now.latest,
    slack: now.totalSlack,
    freeSlack: now.freeSlack,
    critical: now.critical,
    status,
    onTime: onTime(dated, asOf),
    waitsFor: now.driver.kind === "predecessor" ? (now.driver.id as TaskId) : null,
    baseline,
    slip: baseline === null ? null : slipBetween(context.calendar, baseline.ends, now.ends),
    criticalShare: null,
    chance: null,
    reasons: status === "done" ? [] : reasonsFor(dated, all, context, asOf),
  };
}

/** Unknown ids are told by the reader, which knows what stands in the cell. */
function findingOf(fault: ScheduleFault): readonly Finding[] {
  const at = { table: "tasks", id: fault.at, column: "after" } as const;
  if (fault.code === "cycle") return [{ ...at, code: "cycle", params: { ids: fault.ids } }];
  if (fault.code === "self") return [{ ...at, code: "selfReference", params: { value: fault.at } }];
  return [];
}

function contradicting({ task, workdays, against, on }: Contradiction): Finding {
  return {
    table: "tasks",
    id: task.id,
    column: "constraintDate",
    code: "contradiction",
    params: { id: against.id, own: against.id === task.id, day: formatDay(on), workdays },
  };
}

function beyondCalendar({ task, now }: Dated): readonly Finding[] {
  if (now.ends < LAST_DAY) return [];
  return [{ table: "tasks", id: task.id, column: "days", code: "beyondCalendar", params: {} }];
}
