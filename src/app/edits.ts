// What happens when somebody types into the sheet: as a simple trigger, in 30 seconds and without dialogs.
// Computed cells of the edited table follow at once; everything else is marked as older, until the next run.
import type { TableName } from "../core/model/rows";
import type { Host, Range } from "../platform/host";
import { DEPARTMENT_CELL, GOAL_CELL, GOAL_PERIOD_CELL } from "../views/goal-tree-choices";
import { FIGURE_CELLS } from "../views/kpi-summary-choices";
import { RECALCULATE_CELL } from "../views/start";
import { GROUPING_CELL, ONLY_CELL, SCALE_CELL } from "../views/timeline-choices";
import { planTables } from "../workbook/plan/plan-workbook";
import { SETTINGS_COLUMNS } from "../workbook/read/read-settings";
import { readWorkbook } from "../workbook/read/read-workbook";
import {
  placesOf,
  type Registry,
  readRegistry,
  type StoredRegistry,
  VIEW_NAMES,
} from "../workbook/registry";
import { TABLE_NAMES } from "../workbook/schema/tables";
import { writeCells } from "../workbook/write/write-block";
import { keepTypedPart } from "./goals/typed-part";
import { recalculate } from "./recalculate";
import { alone, openSpreadsheet } from "./session";
import { typedIntoView } from "./typed-into-view";

/** The part of Google's edit event that is used. */
export interface EditEvent {
  readonly range?: Range;
}

/** Goals and their parts are made from the same rows. */
const GOAL_NEEDS: readonly TableName[] = [
  "goals",
  "plan",
  "deals",
  "stages",
  "tasks",
  "customers",
  "projects",
  "actuals",
  "activities",
  "checkIns",
  "collections",
  "history",
  "team",
  "calendar",
];

/** What a table's own computed columns are made from, and what its cells refer to. */
const NEEDS: Readonly<Record<TableName, readonly TableName[]>> = {
  goals: GOAL_NEEDS,
  plan: GOAL_NEEDS,
  checkIns: ["checkIns", "goals", "team"],
  projects: ["projects", "tasks", "goals", "team", "calendar", "baselines", "costs"],
  baselines: ["baselines"],
  tasks: ["tasks", "projects", "goals", "team", "calendar", "baselines"],
  deals: ["deals", "stages", "stageChanges", "team", "customers"],
  stages: ["stages"],
  stageChanges: ["stageChanges"],
  history: ["history"],
  actuals: ["actuals", "goals", "team"],
  activities: ["activities", "team", "deals"],
  costs: ["costs", "projects"],
  collections: ["collections", "deals"],
  feedback: ["feedback", "team", "deals"],
  overrides: ["overrides", "team"],
  customers: ["customers", "team"],
  products: ["products"],
  team: ["team"],
  calendar: ["calendar", "team"],
  kpis: ["kpis"],
};

/** Tables whose computed columns change with an edit of another. */
const FOLLOWERS: Readonly<Partial<Record<TableName, readonly TableName[]>>> = {
  goals: ["plan"],
  plan: ["goals"],
  tasks: ["projects"],
  projects: ["tasks"],
};

/** Tables whose rows belong to the chosen slice or not, and what tells it where something was chosen. */
const SLICED: readonly TableName[] = ["deals", "activities", "collections", "feedback", "tasks"];
const SLICE_NEEDS: readonly TableName[] = ["deals", "stages", "team", "customers", "products"];

/** @param followed the tables whose cells are written */
function needsOf(followed: readonly TableName[], { figures }: Registry): readonly TableName[] {
  const isCut = Object.keys(figures?.slice ?? {}).length > 0;
  const needs = followed.flatMap((table) => [
    ...NEEDS[table],
    ...(isCut && SLICED.includes(table) ? SLICE_NEEDS : []),
  ]);
  return [...new Set(needs)];
}

/** Waits this long for a run that is at work; that run will see the edit anyway. */
const LOCK_MS = 5_000;

export function onEdit(host: Host, event: EditEvent): void {
  const { range } = event;
  if (!range) return;
  const spreadsheet = openSpreadsheet(host);
  const stored = readRegistry(spreadsheet);
  if (stored === null) return;
  const sheet = range.getSheet().getSheetId();
  if (isControl(stored.registry, sheet, range)) {
    // The box on Start that somebody empties again asks for nothing.
    if (range.getValues()[0]?.[0] !== false) recalculate(host);
    return;
  }
  const table = TABLE_NAMES.find((name) =>
    placesOf(stored.registry, name).some((place) => place.sheet === sheet),
  );
  const view = VIEW_NAMES.find((name) => stored.registry.views[name]?.sheet === sheet);
  if (view !== undefined) typedIntoView(host, stored, view, range);
  else if (table !== undefined || stored.registry.settings === sheet)
    alone(
      host,
      () => refresh(host, stored, table ?? null, range),
      () => undefined,
      LOCK_MS,
    );
}

function refresh(
  host: Host,
  stored: StoredRegistry,
  table: TableName | null,
  range: Range | null,
): void {
  const spreadsheet = openSpreadsheet(host);
  const followed = table === null ? [] : [table, ...(FOLLOWERS[table] ?? [])];
  const read = readWorkbook(host, spreadsheet, stored, needsOf(followed, stored.registry));
  const { tables, model } = planTables(read);
  if (table === "plan" && range !== null && keepTypedPart(host, read, model, range)) {
    refresh(host, stored, table, null);
    return;
  }
  for (const plan of tables) {
    if (!followed.includes(plan.table)) continue;
    for (const block of plan.added.length > 0 ? [] : plan.blocks)
      writeCells(host, plan.part.raw.sheet, block.row, block.column, block.after);
  }
  const row = read.settings.rows.get("stale");
  const settings = read.sheets.get(stored.registry.settings ?? -1);
  if (row !== undefined && settings && read.settings.cells.get("stale") !== true)
    settings.getRange(row, SETTINGS_COLUMNS.value).setValue(true);
}

/** A control cell of a view: the recalculate box, the period, the scale and the like. */
function isControl({ views }: Registry, sheet: number, range: Range): boolean {
  const at = (cell: { readonly row: number; readonly column: number }) =>
    range.getRow() === cell.row && range.getColumn() === cell.column;
  if (views.start?.sheet === sheet) return at(RECALCULATE_CELL);
  if (views.kpiSummary?.sheet === sheet) return FIGURE_CELLS.some(at);
  if (views.goalTree?.sheet === sheet)
    return [GOAL_CELL, DEPARTMENT_CELL, GOAL_PERIOD_CELL].some(at);
  return views.timeline?.sheet === sheet && [SCALE_CELL, GROUPING_CELL, ONLY_CELL].some(at);
}
