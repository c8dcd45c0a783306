// What the schedule's tests share: days from text, calendars, and a task in few words.
import { type WorkCalendar, workCalendar } from "../../../src/core/calendar/work-calendar";
import { type Day, formatDay, parseIsoDay } from "../../../src/core/model/day";
import { type Schedule, schedule, taskNetwork } from "../../../src/core/schedule/schedule";
import type { ScheduleRequest, ScheduleTask } from "../../../src/core/schedule/task";
import { readLinks } from "../../../src/core/typed/links";

export function iso(text: string): Day {
  const parsed = parseIsoDay(text);
  if (parsed === undefined) throw new Error(`not a day: ${text}`);
  return parsed;
}

function calendarOf(weekend: number[], off: string[], work: string[]): WorkCalendar {
  return workCalendar({ weekend, daysOff: off.map(iso), workdays: work.map(iso) }).calendar;
}

export const ALWAYS = calendarOf([], [], []);
export const WEEKDAYS = calendarOf([6, 7], [], []);
/** Off on Tuesday 3 and Wednesday 4 March 2026, worked on Saturday 7. */
export const HOLIDAYS = calendarOf([6, 7], ["2026-03-03", "2026-03-04"], ["2026-03-07"]);

/** Monday 2 March 2026. */
export const MONDAY = iso("2026-03-02");

/** Links as people type them, apart by spaces, to any task: "A B T-3SS+2d". */
export function linksTo(text: string): ScheduleTask["after"] {
  const find = (id: string) =>
    /^[\w-]+$/.test(id) && !/(FS|SS|FF|SF)$/.test(id)
      ? { id }
      : { fault: { code: "notALink", params: { value: id } } as const };
  return text
    .split(" ")
    .filter(Boolean)
    .flatMap((part) => readLinks(part, find).links);
}

export function task(id: string, days: number, after = "", more: Partial<ScheduleTask> = {}) {
  return { id, days, after: linksTo(after), done: 0, ...more } satisfies ScheduleTask;
}

/** From Monday 2 March 2026 on weekdays, as if everything went as planned. */
export function planned(
  tasks: readonly ScheduleTask[],
  more: Partial<ScheduleRequest> = {},
): Schedule {
  return forecast(tasks, null, more);
}

/** The same with what is done so far, and nothing undone before a day. */
export function forecast(
  tasks: readonly ScheduleTask[],
  status: Day | null,
  more: Partial<ScheduleRequest> = {},
): Schedule {
  const request = { tasks, calendar: WEEKDAYS, projectStart: MONDAY, ...more };
  return schedule(taskNetwork(request), status);
}

/** A task's dates and figures in one line, months and days only; the year is 2026. */
export function line(found: Schedule, id: string): string {
  const at = found.tasks.get(id);
  if (!at) return "not scheduled";
  const short = (day: Day): string => formatDay(day).slice(5);
  const span = `${short(at.begins)}..${short(at.ends)}`;
  const latest = `${short(at.latest.begins)}..${short(at.latest.ends)}`;
  const driver = at.driver.kind === "predecessor" ? at.driver.id : at.driver.kind;
  const words = [at.critical ? "critical" : "", at.inCycle ? "in cycle" : ""];
  if (at.slackToDue !== null) words.push(`due ${at.slackToDue}`);
  const said = words.filter(Boolean).join(", ");
  return `${span} latest ${latest} slack ${at.totalSlack}/${at.freeSlack} by ${driver}${said && ` (${said})`}`;
}
