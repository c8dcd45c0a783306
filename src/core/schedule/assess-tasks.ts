// Every task's dates, slack, status and reasons, from the schedule.
import type { WorkCalendar } from "../calendar/work-calendar";
import { countWorkdays } from "../calendar/workdays";
import { addDays, type Day } from "../model/day";
import type { Finding } from "../model/issue";
import type { Reason } from "../model/reason";
import type { Project, Task, TaskId } from "../model/rows";
import type { TaskState, TaskStatus } from "../model/task-state";
import type { ScheduleFault } from "./fault";
import { type ScheduledTask, schedule } from "./schedule";

export interface TasksAssessed {
  /** In the tasks' order. */
  readonly tasks: readonly TaskState[];
  readonly findings: readonly Finding[];
}

/** Schedules the tasks. Those of a project without a start of their own begin with the project, else today. */
export function assessTasks(
  tasks: readonly Task[],
  projects: readonly Project[],
  calendar: WorkCalendar,
  asOf: Day,
): TasksAssessed {
  const starts = projects.flatMap(({ id, start }) =>
    start === null ? [] : [[id, start] as const],
  );
  const { tasks: scheduled, faults } = schedule({
    tasks: tasks.map((task) => ({
      id: task.id,
      days: task.milestone ? 0 : (task.days ?? 1),
      after: task.after.map(({ predecessor }) => predecessor),
      // A milestone that hangs on nothing stands where it is due.
      start: task.start ?? (task.milestone && task.after.length === 0 ? task.due : null),
      due: task.due,
      done: task.done ?? 0,
      finished: task.finished,
      project: task.project,
    })),
    calendar,
    projectStart: asOf,
    projectStarts: new Map<string, Day>(starts),
    asOf,
  });
  const byId = new Map(tasks.map((task) => [task.id, task]));
  return {
    tasks: tasks.flatMap((task) => {
      const dates = scheduled.get(task.id);
      return dates ? [stateOf(task, dates, byId, calendar, asOf)] : [];
    }),
    findings: faults.flatMap(findingOf),
  };
}

function stateOf(
  task: Task,
  dates: ScheduledTask,
  byId: ReadonlyMap<TaskId, Task>,
  calendar: WorkCalendar,
  asOf: Day,
): TaskState {
  const { begins, ends, totalSlack, critical } = dates;
  const isDone = task.finished !== null || (task.done ?? 0) >= 1;
  const status = statusOf(task, dates, isDone, asOf);
  const waitsFor = dates.driver.kind === "predecessor" ? (dates.driver.id as TaskId) : null;
  return {
    task,
    begins,
    ends,
    planned: { begins, ends },
    latest: { begins: dates.latestBegins, ends: dates.latestEnds },
    slack: totalSlack,
    freeSlack: dates.freeSlack,
    critical,
    status,
    onTime: onTime(task, dates, isDone, asOf),
    waitsFor,
    baseline: null,
    slip: null,
    criticalShare: null,
    reasons: isDone ? [] : reasonsFor(task, dates, waitsFor, byId, calendar, asOf),
  };
}

function statusOf(task: Task, dates: ScheduledTask, isDone: boolean, asOf: Day): TaskStatus {
  if (isDone) return "done";
  if (dates.late.includes("overdue")) return "late";
  if (dates.late.includes("missesDue")) return "risk";
  return (task.done ?? 0) > 0 || dates.begins <= asOf ? "running" : "waiting";
}

function onTime(task: Task, dates: ScheduledTask, isDone: boolean, asOf: Day): boolean | null {
  if (!task.milestone || task.due === null) return null;
  if (isDone) return (task.finished ?? dates.ends) <= task.due;
  return asOf > task.due ? false : null;
}

function reasonsFor(
  task: Task,
  dates: ScheduledTask,
  waitsFor: TaskId | null,
  byId: ReadonlyMap<TaskId, Task>,
  calendar: WorkCalendar,
  asOf: Day,
): readonly Reason[] {
  const ids = [task.id];
  const reasons: Reason[] = [];
  if (dates.late.includes("overdue"))
    reasons.push({
      code: "taskLate",
      params: { workdays: countWorkdays(calendar, addDays(dates.ends, 1), asOf) },
      ids,
    });
  if (dates.late.includes("missesDue") && task.due !== null)
    reasons.push({
      code: "taskMissesDue",
      params: { workdays: Math.max(1, -(dates.slackToDue ?? -1)), due: task.due },
      ids,
    });
  const before = waitsFor === null ? undefined : byId.get(waitsFor);
  if (reasons.length > 0 && before && (before.done ?? 0) < 1 && before.finished === null)
    reasons.push({
      code: "taskWaitsFor",
      params: { id: before.id, name: before.name ?? "" },
      ids: [before.id],
    });
  if (reasons.length > 0 && dates.critical) reasons.push({ code: "taskCritical", params: {}, ids });
  return reasons;
}

/** Unknown ids are told by the reader, which knows what stands in the cell. */
function findingOf(fault: ScheduleFault): readonly Finding[] {
  const at = { table: "tasks", id: fault.at, column: "after" } as const;
  if (fault.code === "cycle") return [{ ...at, code: "cycle", params: { ids: fault.ids } }];
  if (fault.code === "self") return [{ ...at, code: "selfReference", params: { value: fault.at } }];
  return [];
}
