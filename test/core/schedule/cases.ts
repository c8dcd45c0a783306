// What the schedule's tests share: days from text, calendars, and a task in few words.
import { type WorkCalendar, workCalendar } from "../../../src/core/calendar/work-calendar";
import { type Day, formatDay, parseIsoDay } from "../../../src/core/model/day";
import { type Schedule, schedule } from "../../../src/core/schedule/schedule";
import type { ScheduleRequest, ScheduleTask } from "../../../src/core/schedule/task";

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

export function task(id: string, days: number, after = "", more: Partial<ScheduleTask> = {}) {
  return { id, days, after: after.split(" ").filter(Boolean), done: 0, ...more };
}

/** From Monday 2 March 2026, as of that day, on weekdays. */
export function planned(
  tasks: readonly ScheduleTask[],
  more: Partial<ScheduleRequest> = {},
): Schedule {
  return schedule({ tasks, calendar: WEEKDAYS, projectStart: MONDAY, asOf: MONDAY, ...more });
}

/** A task's dates and figures in one line, months and days only; the year is 2026. */
export function line(found: Schedule, id: string): string {
  const at = found.tasks.get(id);
  if (!at) return "not scheduled";
  const short = (day: Day): string => formatDay(day).slice(5);
  const span = `${short(at.begins)}..${short(at.ends)}`;
  const latest = `${short(at.latestBegins)}..${short(at.latestEnds)}`;
  const driver = at.driver.kind === "predecessor" ? at.driver.id : at.driver.kind;
  const words = [at.critical ? "critical" : "", at.inCycle ? "in cycle" : "", ...at.late];
  if (at.slackToDue !== null) words.push(`due ${at.slackToDue}`);
  const said = words.filter(Boolean).join(", ");
  return `${span} latest ${latest} slack ${at.totalSlack}/${at.freeSlack} by ${driver}${said && ` (${said})`}`;
}
