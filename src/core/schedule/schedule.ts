// A sheet's tasks scheduled in days: when each begins, how late it may, and why.
import { dayOf, endOfDay, startOfDay } from "../calendar/day-line";
import type { Instant } from "../calendar/work-line";
import { type Day, LAST_DAY } from "../model/day";
import type { Span } from "../model/task-state";
import type { ScheduleFault } from "./fault";
import { DRIVER } from "./forward";
import { type Network, network } from "./network";
import { type Solution, solve } from "./solve";
import { isDay, isDone, type ScheduleRequest, type ScheduleTask } from "./task";
import { taskActivities } from "./task-activities";

/** What sets a task's dates. Of several that do so alike, a predecessor is named first. */
export type Driver =
  | { readonly kind: "predecessor"; readonly id: string }
  /** Its own "not before", or its constraint. */
  | { readonly kind: "start" | "bound" }
  | { readonly kind: "projectStart" }
  /** The day on which it really began or ended. */
  | { readonly kind: "actual" }
  /** Nothing but that today is the first day for what is left of it. */
  | { readonly kind: "status" };

export interface ScheduledTask {
  readonly id: string;
  /** First and last day, both worked; a milestone has one day for both. */
  readonly begins: Day;
  readonly ends: Day;
  /** The same at the latest, with the end of its project and all constraints kept. */
  readonly latest: Span;
  /** Working days that it may slip before its project's end or a constraint does; negative where one is broken. */
  readonly totalSlack: number;
  /** Working days that it may slip before anything else does; never negative. */
  readonly freeSlack: number;
  /** Workdays from its end to its deadline, negative if it misses it; null without a deadline. */
  readonly slackToDue: number | null;
  /** Not finished, and without total slack. */
  readonly critical: boolean;
  readonly driver: Driver;
  /** Scheduled without its links to the tasks that it waits for in a circle. */
  readonly inCycle: boolean;
}

export interface Schedule {
  /** By id, in the order of the request. */
  readonly tasks: ReadonlyMap<string, ScheduledTask>;
  readonly faults: readonly ScheduleFault[];
}

/** A network of tasks, made once and solved as often as needed. */
export interface TaskNetwork {
  readonly request: ScheduleRequest;
  readonly network: Network;
}

export function taskNetwork(request: ScheduleRequest): TaskNetwork {
  return { request, network: network(taskActivities(request)) };
}

/**
 * Schedules tasks by their links, in working days. A task takes whole days of its owner's calendar;
 * what it leads to begins on the next workday after it. A milestone stands at a moment: it shows as the
 * last day of its predecessors, or as the first workday where its own start or the project's set it.
 *
 * Tasks that wait for each other are scheduled without the links among them. Actual dates stay as given.
 *
 * @param status the first day for what is not done; null for the plan as if all went as it should
 */
export function schedule({ request, network }: TaskNetwork, status: Day | null): Schedule {
  const solution = solve(network, status === null ? null : startOfDay(status));
  const byId = new Map<string, ScheduledTask>();
  const given = new Map<string, ScheduleTask>();
  for (const task of request.tasks) if (!given.has(task.id)) given.set(task.id, task);
  network.activities.forEach(({ id }, i) => {
    const task = given.get(id);
    if (task) byId.set(id, scheduledTask(task, i, network, solution, request));
  });
  return { tasks: byId, faults: network.faults };
}

/** Sheets know no later day; what lies beyond is told of, and shown as this. */
const within = (at: number | undefined): Day =>
  Math.min(dayOf((at ?? 0) as Instant), LAST_DAY) as Day;

function scheduledTask(
  task: ScheduleTask,
  i: number,
  { activities, inCycle }: Network,
  solution: Solution,
  request: ScheduleRequest,
): ScheduledTask {
  const ends = within(solution.finish[i]);
  const totalSlack = solution.totalSlack[i] ?? 0;
  const driver = solution.driver[i] ?? DRIVER.origin;
  return {
    id: task.id,
    begins: within(solution.begin[i]),
    ends,
    latest: { begins: within(solution.latestBegin[i]), ends: within(solution.latestFinish[i]) },
    totalSlack,
    freeSlack: solution.freeSlack[i] ?? 0,
    slackToDue: slackToDue(task, ends, request),
    critical: !isDone(task) && totalSlack <= 0,
    driver:
      driver >= 0
        ? { kind: "predecessor", id: activities[driver]?.id ?? "" }
        : { kind: OWN_DRIVERS[driver] ?? "projectStart" },
    inCycle: inCycle[i] === 1,
  };
}

const OWN_DRIVERS: Readonly<Record<number, Exclude<Driver["kind"], "predecessor">>> = {
  [DRIVER.notBefore]: "start",
  [DRIVER.bound]: "bound",
  [DRIVER.origin]: "projectStart",
  [DRIVER.actual]: "actual",
  [DRIVER.status]: "status",
};

function slackToDue({ due }: ScheduleTask, ends: Day, { calendar }: ScheduleRequest) {
  const { before } = calendar.line;
  return isDay(due) ? before(endOfDay(due)) - before(endOfDay(ends)) : null;
}
