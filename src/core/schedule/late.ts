// The backward pass of the critical path method: how late each task may finish.
// A task is held by its own project's end, and by every successor, of whichever project.
import type { WorkPoint } from "../calendar/work-axis";
import type { Activity } from "./network";
import type { Place, Places } from "./place";
import { hasBegun } from "./task";

/** Points by which a task has to finish. */
export interface Limits {
  /** For the project's end, and for fixed successors, to stay where they are. */
  readonly project: WorkPoint;
  /** For each successor to stay where it is. */
  readonly successors: WorkPoint;
}

/**
 * The limits of each activity. One that has begun holds its predecessors no longer. A fixed one
 * holds them to its date, however much later it could be itself.
 *
 * @param activities each after its predecessors
 */
export function lateLimits(
  activities: readonly Activity[],
  places: Places,
): ReadonlyMap<Activity, Limits> {
  const ends = projectEnds(places);
  const limits = new Map<Activity, Limits>();
  for (const [activity, place] of places) {
    const end = ends.get(projectOf(activity)) ?? place.finish;
    limits.set(activity, { project: end, successors: end });
  }
  for (const activity of [...activities].reverse()) {
    const place = places.get(activity);
    const own = limits.get(activity);
    if (!place || !own || hasBegun(activity.task)) continue;
    const latest = latestBegin(activity, place, own);
    for (const predecessor of activity.predecessors) {
      const limit = limits.get(predecessor);
      if (!limit) continue;
      limits.set(predecessor, {
        project: earlier(limit.project, latest),
        successors: earlier(limit.successors, place.begin),
      });
    }
  }
  return limits;
}

function latestBegin({ task }: Activity, place: Place, limits: Limits): WorkPoint {
  if (task.fixed) return place.begin;
  return (limits.project - (place.finish - place.begin)) as WorkPoint;
}

/** Where the last task of each project finishes; tasks of no project share one. */
function projectEnds(places: Places): ReadonlyMap<string, WorkPoint> {
  const ends = new Map<string, WorkPoint>();
  for (const [activity, { finish }] of places) {
    const project = projectOf(activity);
    ends.set(project, Math.max(finish, ends.get(project) ?? finish) as WorkPoint);
  }
  return ends;
}

function projectOf({ task }: Activity): string {
  return task.project ?? "";
}

function earlier(one: WorkPoint, other: WorkPoint): WorkPoint {
  return one < other ? one : other;
}
