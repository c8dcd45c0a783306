// Where a task stands by its links: finish-to-start, each successor from where the last one ended.
import { pointBefore, type WorkPoint } from "../calendar/work-axis";
import type { Activity } from "./network";
import { type Driver, daysOf, type Place, type Places } from "./place";
import { isDay, type ScheduleRequest, wholeDays } from "./task";

/** As early as its predecessors and its own start allow, with its duration in working days. */
export function linkedPlace(activity: Activity, places: Places, request: ScheduleRequest): Place {
  let { begin, driver, opens } = unlinkedBegin(activity, request);
  for (const predecessor of activity.predecessors) {
    const place = places.get(predecessor);
    if (!place || place.finish < begin) continue;
    const later = place.finish > begin;
    if (later || driver.kind !== "predecessor") {
      driver = { kind: "predecessor", id: predecessor.task.id };
    }
    opens = place.opens || (opens && !later);
    begin = place.finish;
  }
  const days = wholeDays(activity.task);
  const finish = (begin + days) as WorkPoint;
  const span = { begin, finish, opens: opens && days === 0 };
  return { ...span, ...daysOf(span, request.calendar), driver };
}

interface Begin {
  readonly begin: WorkPoint;
  readonly driver: Driver;
  readonly opens: boolean;
}

/** Before all predecessors where there are some and nothing else is said. */
const ANY_TIME = Number.NEGATIVE_INFINITY as WorkPoint;

function unlinkedBegin(
  { task, predecessors }: Activity,
  { calendar, projectStart, projectStarts }: ScheduleRequest,
): Begin {
  if (isDay(task.start)) {
    return { begin: pointBefore(calendar, task.start), driver: { kind: "start" }, opens: true };
  }
  const start = projectStarts?.get(task.project ?? "") ?? projectStart;
  const begin = predecessors.length > 0 ? ANY_TIME : pointBefore(calendar, start);
  return { begin, driver: { kind: "projectStart" }, opens: true };
}
