// What the scheduler works on: activities with durations on lines of working time, and the links between them.
// It knows instants and units alone, so that days for sheets and minutes for files go through one engine.
import type { Instant, WorkLine } from "../calendar/work-line";
import type { LinkType } from "../model/link";
import type { Constraint } from "../model/rows";

export interface ActivityLink {
  readonly predecessor: string;
  readonly type: LinkType;
  /** Lag in units of the successor's lag line, negative for a lead. */
  readonly work: number;
  /** Lag in instants that pass whether anybody works or not. */
  readonly elapsed: number;
}

export interface Activity {
  readonly id: string;
  /** Whole units of work on its own line; 0 is a milestone. */
  readonly duration: number;
  /** When its work goes on: everybody's line, or that of whoever does it. */
  readonly line: WorkLine;
  /** The line in which the lags of its links run. */
  readonly lagLine: WorkLine;
  readonly after: readonly ActivityLink[];
  /** Where it begins if nothing else says: its project's start. */
  readonly origin: Instant;
  readonly notBefore: Instant | null;
  readonly bound: Bound | null;
  /** When it really began and ended. */
  readonly started: Instant | null;
  readonly finished: Instant | null;
  /** 0 to 1; 1 is finished, whether or not it is known when. */
  readonly done: number;
  /** Its slack is measured against the end of this group. */
  readonly group: string;
}

/**
 * What must be kept besides the links. `startBy` and `finishBy` hold the late dates alone; `mustStart`
 * and `mustFinish` hold the early ones as well. None breaks a link: where links say later, it is
 * later, and slack is negative.
 */
export interface Bound {
  readonly kind: Constraint;
  /** A start, or an end. */
  readonly at: Instant;
}

export function isFinished({ done, finished }: Activity): boolean {
  return done >= 1 || finished !== null;
}

/** Units of work that are left of it, at least one while it is not finished. */
export function remaining(activity: Activity): number {
  return isFinished(activity) ? 0 : Math.ceil(activity.duration * (1 - activity.done));
}
