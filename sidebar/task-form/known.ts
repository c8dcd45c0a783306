// What the form knows of the workbook, as core wants it: rows with their blanks, and the calendar.
import type { ScheduleFacts, SidebarState, TaskFacts } from "../../src/app/rpc";
import { daysForAll } from "../../src/core/calendar/calendar-rows";
import { leaveOf } from "../../src/core/calendar/leave";
import { type WorkCalendar, workCalendar } from "../../src/core/calendar/work-calendar";
import { BLANK_CALENDAR_DAY, BLANK_PROJECT, BLANK_TASK } from "../../src/core/model/blank-task";
import { civil, type Day, parseIsoDay } from "../../src/core/model/day";
import type { PersonId, Project, Task, TaskId } from "../../src/core/model/rows";
import { bareContext } from "../../src/core/typed/day-context";
import { readDay } from "../../src/core/typed/read-day";

export type Choices = Pick<SidebarState, "people" | "projects" | "goals" | "tasks" | "schedule">;

export interface Known {
  readonly facts: ScheduleFacts;
  readonly tasks: readonly Task[];
  readonly projects: readonly Project[];
  readonly calendar: WorkCalendar;
  readonly leave: ReadonlyMap<PersonId, readonly Day[]>;
}

export function knownOf({ schedule: facts, tasks }: Choices): Known {
  const days = facts.calendar.map((row) => ({ ...BLANK_CALENDAR_DAY, ...row }));
  return {
    facts,
    tasks: tasks.map(taskRow),
    projects: facts.projects.map((row) => ({ ...BLANK_PROJECT, ...row })),
    calendar: workCalendar({
      weekend: facts.settings.weekend,
      daysOff: daysForAll(days, "off"),
      workdays: daysForAll(days, "work"),
    }).calendar,
    leave: leaveOf(days),
  };
}

/** The row of a task as it was sent. */
export const taskRow = (task: TaskFacts): Task => ({
  ...BLANK_TASK,
  ...task,
  id: task.id as TaskId,
});

/**
 * A day as the server will read it; null for anything else.
 *
 * @param edge whether a month stands for its first or its last day
 */
export function dayTyped(
  text: string,
  { asOf, order, settings }: ScheduleFacts,
  edge: "first" | "last" = "last",
): Day | null {
  const iso = parseIsoDay(text.trim());
  if (iso !== undefined) return iso;
  const { year, month } = civil(asOf);
  const { fiscalStart, weekStart } = settings;
  const context = { ...bareContext(order), year, month, edge, fiscalStart, weekStart };
  return readDay(text, { ...context, anchor: asOf })?.day ?? null;
}
