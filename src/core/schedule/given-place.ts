// Where a task stands by dates that no link moves: what really happened, and what is fixed.
import { pointAfter, pointBefore, type WorkPoint, workdayFrom } from "../calendar/work-axis";
import type { WorkCalendar } from "../calendar/work-calendar";
import type { Day } from "../model/day";
import type { Activity } from "./network";
import { type Driver, daysOf, type Place } from "./place";
import { isDay, type ScheduleTask, wholeDays } from "./task";

/** The place that a task's own dates give it, if they do; `linked` is what its links say. */
export function givenPlace(
  activity: Activity,
  linked: Place,
  calendar: WorkCalendar,
): Place | undefined {
  const { task } = activity;
  if (isDay(task.finished)) return finishedPlace(task, task.finished, linked, calendar);
  if (isDay(task.started)) return startedPlace(task, task.started, calendar);
  if (task.fixed) return fixedPlace(activity, task.fixed, calendar);
  return undefined;
}

const ACTUAL: Driver = { kind: "actual" };

/**
 * A beginning that is not known is the planned one or, where the end came sooner than that, so
 * many working days before the end. One later than the end is taken for the end.
 */
function finishedPlace(
  task: ScheduleTask,
  ends: Day,
  linked: Place,
  calendar: WorkCalendar,
): Place {
  const finish = pointAfter(calendar, ends);
  const days = wholeDays(task);
  if (days === 0) {
    return { begin: finish, finish, opens: false, begins: ends, ends, driver: ACTUAL };
  }
  const counted = workdayFrom(calendar, (finish - days) as WorkPoint);
  const begins = earlier(ends, task.started ?? (linked.begins <= ends ? linked.begins : counted));
  return {
    begin: pointBefore(calendar, begins),
    finish,
    opens: false,
    begins,
    ends,
    driver: ACTUAL,
  };
}

/** Under way: from the day it began, for its whole duration. */
function startedPlace(task: ScheduleTask, begins: Day, calendar: WorkCalendar): Place {
  const begin = pointBefore(calendar, begins);
  const days = wholeDays(task);
  const span = { begin, finish: (begin + days) as WorkPoint, opens: days === 0 };
  return { ...span, ends: daysOf(span, calendar).ends, begins, driver: ACTUAL };
}

/** A fixed milestone stands at its day's end if anything leads to it, else at its start. */
function fixedPlace(
  { task, predecessors }: Activity,
  fixed: { readonly begins: Day; readonly ends: Day },
  calendar: WorkCalendar,
): Place {
  const { ends } = fixed;
  const driver: Driver = { kind: "fixed" };
  if (wholeDays(task) === 0) {
    const opens = predecessors.length === 0;
    const point = opens ? pointBefore(calendar, ends) : pointAfter(calendar, ends);
    return { begin: point, finish: point, opens, begins: ends, ends, driver };
  }
  const begins = earlier(ends, fixed.begins);
  const finish = pointAfter(calendar, ends);
  return { begin: pointBefore(calendar, begins), finish, opens: false, begins, ends, driver };
}

function earlier(one: Day, other: Day): Day {
  return one < other ? one : other;
}
