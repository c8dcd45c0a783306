// Tasks in days as activities on lines of working days: each on everybody's line, or on its owner's with their leave.
import { dayLine, endOfDay, startOfDay } from "../calendar/day-line";
import type { WorkCalendar } from "../calendar/work-calendar";
import type { WorkLine } from "../calendar/work-line";
import type { Day } from "../model/day";
import type { Lag, Link } from "../model/link";
import type { Activity, ActivityLink, Bound } from "./activity";
import { isDay, type ScheduleRequest, type ScheduleTask } from "./task";

/** Parts of a day count whole. A hair of a day is what is left of a division. */
const wholeUp = (days: number): number => Math.ceil(days - 1e-9);

/** Activities in the order of the tasks. */
export function taskActivities(request: ScheduleRequest): readonly Activity[] {
  const { tasks, calendar, projectStart, projectStarts } = request;
  const common = dayLine(calendar);
  const lineOf = lines(calendar, common);
  const days = new Map(tasks.map((task) => [task.id, Math.max(0, wholeUp(task.days))]));
  const weight: Weights = {
    perWeek: calendar.week.length,
    perDay: request.hoursPerDay ?? 8,
    durationOf: (id) => days.get(id) ?? 0,
  };
  return tasks.map(
    (task): Activity => ({
      id: task.id,
      duration: Math.max(0, wholeUp(task.days)),
      line: lineOf(task.leave ?? null),
      lagLine: common,
      after: task.after.map((link) => activityLink(link, weight)),
      origin: startOfDay(projectStarts?.get(task.project ?? "") ?? projectStart),
      notBefore: isDay(task.start) ? startOfDay(task.start) : null,
      bound: boundOf(task),
      started: isDay(task.started) ? startOfDay(task.started) : null,
      finished: isDay(task.finished) ? endOfDay(task.finished) : null,
      done: task.done,
      group: task.project ?? "",
    }),
  );
}

/** One line for each person's leave. */
function lines(calendar: WorkCalendar, common: WorkLine) {
  const known = new Map<readonly Day[], WorkLine>();
  return (leave: readonly Day[] | null): WorkLine => {
    if (leave === null || leave.length === 0) return common;
    const line = known.get(leave) ?? dayLine(calendar, leave);
    known.set(leave, line);
    return line;
  };
}

interface Weights {
  readonly perWeek: number;
  readonly perDay: number;
  readonly durationOf: (id: string) => number;
}

function activityLink({ predecessor, type, lag }: Link, weights: Weights): ActivityLink {
  const elapsed = lag?.unit === "elapsedDays" ? 2 * Math.round(lag.amount) : 0;
  const work = lag === null || lag.unit === "elapsedDays" ? 0 : workdays(lag, predecessor, weights);
  return { predecessor, type, work, elapsed };
}

function workdays({ amount, unit }: Lag, predecessor: string, weights: Weights): number {
  if (unit === "weeks") return wholeUp(amount * weights.perWeek);
  if (unit === "hours") return wholeUp(amount / weights.perDay);
  if (unit === "percent") return wholeUp((amount / 100) * weights.durationOf(predecessor));
  return wholeUp(amount);
}

function boundOf({ bound }: ScheduleTask): Bound | null {
  if (!bound) return null;
  const isStart = bound.kind === "startBy" || bound.kind === "mustStart";
  return { kind: bound.kind, at: isStart ? startOfDay(bound.on) : endOfDay(bound.on) };
}
