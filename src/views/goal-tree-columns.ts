// The goal tree's columns: what each shows, how wide it is, and where those stand that formulas look at.
import type { TraceColumns } from "./trace";

/** The first row below the header. */
export const GOAL_TREE_FIRST = 6;

/**
 * What a phone shows stands first: goal, status, attainment. A laptop shows all up to the reasons. The hidden trace
 * stands behind them.
 */
const COLUMNS = [
  { field: "name", width: 200 },
  { field: "status", width: 92 },
  { field: "attainment", width: 88 },
  { field: "bar", width: 140 },
  { field: "owner", width: 98 },
  { field: "target", width: 96 },
  { field: "actual", width: 96 },
  { field: "expected", width: 88 },
  { field: "begin", width: 72 },
  { field: "due", width: 84 },
  { field: "why", width: 316 },
  { field: "trend", width: 84 },
  { field: "confidence", width: 88 },
  { field: "weight", width: 64 },
] as const;
export type GoalTreeField = (typeof COLUMNS)[number]["field"];

export const GOAL_TREE_TRACE: TraceColumns = {
  first: GOAL_TREE_FIRST,
  fields: COLUMNS.map(({ field }) => field),
};
export const SHOWN = COLUMNS.length;
export const GOAL_TREE_WIDTHS: readonly number[] = [...COLUMNS.map(({ width }) => width), 20];

/** 1 the first. */
export const columnOf = (field: GoalTreeField): number =>
  COLUMNS.findIndex((column) => column.field === field) + 1;

/** "G" for the actual. */
export const letterOf = (field: GoalTreeField): string => String.fromCharCode(64 + columnOf(field));
