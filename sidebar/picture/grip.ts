// How a bar may be taken hold of: as a whole, at its end alone, or not at all.
import type { Day } from "../../src/core/model/day";
import type { TaskState } from "../../src/core/model/task-state";
import { isPoint } from "../../src/core/schedule/reshape";

/** "end": what has begun keeps its begin. "none": what is done is over. */
export type Grip = "whole" | "point" | "end" | "none";

export function gripOf(state: TaskState): Grip {
  if (state.status === "done") return "none";
  if (isPoint(state.task)) return "point";
  return state.task.started === null && (state.task.done ?? 0) <= 0 ? "whole" : "end";
}

export type Pull = "move" | "stretch";

const EDGE = 8;

/** What pulling does that begins so far from a bar's left edge; null where it does nothing. */
export function pullAt(grip: Grip, x: number, width: number): Pull | null {
  if (grip === "none") return null;
  if (grip === "point") return "move";
  // Of a short bar half is for moving.
  if (x >= width - Math.min(EDGE, width / 2)) return "stretch";
  return grip === "whole" ? "move" : null;
}

/** The day that a pull by so many pixels leads to, counted from where it began. */
export const pulled = (day: Day, pixels: number, zoom: number): Day =>
  (day + Math.round(pixels / zoom)) as Day;
