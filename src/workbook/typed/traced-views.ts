// Which views can be traced, and where in the tables their cells come from.
import type { TableName } from "../../core/model/rows";
import { GOAL_TREE_TRACE } from "../../views/goal-tree-columns";
import { HIDDEN_COLUMNS } from "../../views/kpi-summary-columns";
import { TIMELINE_TRACE } from "../../views/timeline-columns";
import type { TraceColumns } from "../../views/trace";
import type { Registry, ViewName } from "../registry";

export const TRACED: Readonly<Partial<Record<ViewName, TraceColumns>>> = {
  goalTree: GOAL_TREE_TRACE,
  timeline: TIMELINE_TRACE,
};

/** Whether a sheet's column, 1 the first, is one that nobody sees: a view's traces, or what rules and charts look at. */
export function isTraceColumn({ views }: Registry, sheet: number, column: number): boolean {
  if (views.kpiSummary?.sheet === sheet) return HIDDEN_COLUMNS.includes(column);
  const traced = Object.entries(TRACED) as readonly (readonly [ViewName, TraceColumns])[];
  return traced.some(
    ([name, { fields, seen = fields.length }]) =>
      views[name]?.sheet === sheet && column > seen && column <= fields.length + 1,
  );
}

/** What has to be read to know where a typed cell belongs. */
export const TABLES_BEHIND: Readonly<Record<ViewName, readonly TableName[]>> = {
  start: [],
  goalTree: ["goals", "plan", "team"],
  timeline: ["tasks", "projects", "goals", "team", "calendar"],
  kpiSummary: [],
  workload: [],
};

/** The field behind a drawn cell, by table and what the cell shows. */
const FIELDS: Readonly<Partial<Record<TableName, Readonly<Record<string, string>>>>> = {
  goals: { name: "name", owner: "owner", target: "target", due: "due" },
  plan: { target: "override" },
  tasks: { name: "name", begins: "start", ends: "days", done: "done", owner: "owner" },
  projects: { name: "name", owner: "manager" },
};

/** Null where the cell is computed from several. */
export function fieldBehind(table: TableName, shown: string): string | null {
  return FIELDS[table]?.[shown] ?? null;
}
