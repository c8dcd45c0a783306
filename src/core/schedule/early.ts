// The forward pass of the critical path method: each task as early as it can be.
// Needs them in an order in which predecessors come first, and looks at each link once.
import { givenPlace } from "./given-place";
import { linkedPlace } from "./linked-place";
import type { Activity } from "./network";
import type { Place, Places } from "./place";
import type { ScheduleRequest } from "./task";

/**
 * The earliest place of each activity.
 *
 * @param activities each after its predecessors
 */
export function earlyPlaces(activities: readonly Activity[], request: ScheduleRequest): Places {
  const places = new Map<Activity, Place>();
  for (const activity of activities) {
    const linked = linkedPlace(activity, places, request);
    places.set(activity, givenPlace(activity, linked, request.calendar) ?? linked);
  }
  return places;
}
