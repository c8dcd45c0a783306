// What a task waits for: a predecessor, which ends of the two are tied, and how far apart.
import type { TaskId } from "./task-id";

/** Finish to start, start to start, finish to finish, start to finish: of the predecessor, of the task. */
export const LINK_TYPES = ["FS", "SS", "FF", "SF"] as const;
export type LinkType = (typeof LINK_TYPES)[number];

/**
 * What a lag is counted in: working days, working weeks, working hours, percent of the predecessor's
 * duration, or days whether worked or not.
 */
export const LAG_UNITS = ["days", "weeks", "hours", "percent", "elapsedDays"] as const;
export type LagUnit = (typeof LAG_UNITS)[number];

/** A lead is a negative amount. */
export interface Lag {
  readonly amount: number;
  readonly unit: LagUnit;
}

export interface Link {
  readonly predecessor: TaskId;
  readonly type: LinkType;
  /** Null for none; never of amount zero. */
  readonly lag: Lag | null;
}
