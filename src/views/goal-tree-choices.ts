// What people choose in the goal tree's own cells: which goals it shows.
import type { PeriodKind } from "../core/model/settings";

/** Null where nothing was chosen. */
export interface GoalFilter {
  /** A part of a goal's name, its id, or a part of its owner's name. */
  readonly only: string | null;
  /** A part of the owner's department. */
  readonly department: string | null;
  readonly period: Exclude<PeriodKind, "all"> | null;
}

export const GOAL_CELL = { row: 2, column: 6 } as const;
export const DEPARTMENT_CELL = { row: 3, column: 6 } as const;
export const GOAL_PERIOD_CELL = { row: 4, column: 6 } as const;
