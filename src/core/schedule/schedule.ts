// The critical path method from rows to days: when each task begins, how late it may, and why.
// Linear in tasks and links; a calendar's days off add the search among them.
import { pointAfter, type WorkPoint } from "../calendar/work-axis";
import type { Day } from "../model/day";
import { earlyPlaces } from "./early";
import type { ScheduleFault } from "./fault";
import { type Limits, lateLimits } from "./late";
import { type Activity, network } from "./network";
import { type Driver, daysOf, type Place } from "./place";
import { isDay, isFinished, type ScheduleRequest, type ScheduleTask } from "./task";

/** Why a task is late: it should be over by the as-of day, or it ends after its deadline. */
export type Lateness = "overdue" | "missesDue";

export interface ScheduledTask {
  readonly id: string;
  /** First and last day, both worked; a milestone has one day for both. */
  readonly begins: Day;
  readonly ends: Day;
  /** The same at the latest, with the end of its project kept. */
  readonly latestBegins: Day;
  readonly latestEnds: Day;
  /** Working days that it may slip before its project's end or a fixed successor does. */
  readonly totalSlack: number;
  /** Working days that it may slip before anything else does; never negative. */
  readonly freeSlack: number;
  /** Workdays from its end to its deadline, negative if it misses it; null without a deadline. */
  readonly slackToDue: number | null;
  /** Not finished, and without total slack. */
  readonly critical: boolean;
  /** Empty when it is not late. What is finished is not late any more. */
  readonly late: readonly Lateness[];
  /** What sets its beginning. */
  readonly driver: Driver;
  /** Scheduled without its links to the tasks that it waits for in a circle. */
  readonly inCycle: boolean;
}

export interface Schedule {
  /** By id, in the order of the request. */
  readonly tasks: ReadonlyMap<string, ScheduledTask>;
  readonly faults: readonly ScheduleFault[];
}

/**
 * Schedules tasks by their finish-to-start links, in working days.
 *
 * Time runs along points between workdays: a task of n days that begins at point p takes the
 * workdays p to p + n - 1 and finishes at point p + n, where its successors begin. A milestone
 * stands at a point. It shows as the workday before it, the last day of its predecessors; or as the
 * workday after it where its own start or the project's set it, and likewise after such a milestone.
 * Its successors begin with the workday after its point: the next day, or the same.
 *
 * Tasks that wait for each other are scheduled without the links among them. What is not finished
 * keeps its planned dates although they may be past. Actual and fixed dates stay as they are given.
 *
 * Source: J. Kelley and M. Walker, "Critical-path planning and scheduling", 1959.
 */
export function schedule(request: ScheduleRequest): Schedule {
  const { activities, faults } = network(request.tasks);
  const places = earlyPlaces(activities, request);
  const limits = lateLimits(activities, places);

  const tasks = new Map<string, ScheduledTask>();
  const scheduled = new Map<ScheduleTask, ScheduledTask>();
  for (const activity of activities) {
    const place = places.get(activity);
    const limit = limits.get(activity);
    if (!place || !limit) continue;
    scheduled.set(activity.task, scheduledTask(activity, place, limit, request));
  }
  for (const task of request.tasks) {
    const found = scheduled.get(task);
    if (found && !tasks.has(task.id)) tasks.set(task.id, found);
  }
  return { tasks, faults };
}

function scheduledTask(
  { task, inCycle }: Activity,
  place: Place,
  limits: Limits,
  request: ScheduleRequest,
): ScheduledTask {
  const finished = isFinished(task);
  const totalSlack = finished ? 0 : limits.project - place.finish;
  const freeSlack = finished ? 0 : Math.max(0, limits.successors - place.finish);
  const { begins: latestBegins, ends: latestEnds } = latestDays(place, totalSlack, request);
  return {
    id: task.id,
    begins: place.begins,
    ends: place.ends,
    latestBegins,
    latestEnds,
    totalSlack,
    freeSlack,
    slackToDue: slackToDue(task, place, request),
    critical: !finished && totalSlack <= 0,
    late: finished ? [] : lateness(task, place, request),
    driver: place.driver,
    inCycle,
  };
}

/** At the latest a milestone stands at a day's end, whichever side its own dates put it on. */
function latestDays(place: Place, slack: number, { calendar }: ScheduleRequest) {
  if (slack === 0) return place;
  const begin = (place.begin + slack) as WorkPoint;
  const finish = (place.finish + slack) as WorkPoint;
  return daysOf({ begin, finish, opens: false }, calendar);
}

function slackToDue({ due }: ScheduleTask, { ends }: Place, { calendar }: ScheduleRequest) {
  return isDay(due) ? pointAfter(calendar, due) - pointAfter(calendar, ends) : null;
}

function lateness({ due }: ScheduleTask, { ends }: Place, { asOf }: ScheduleRequest): Lateness[] {
  const late: Lateness[] = [];
  if (ends < asOf) late.push("overdue");
  if (isDay(due) && ends > due) late.push("missesDue");
  return late;
}
