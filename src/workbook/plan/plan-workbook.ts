// The whole plan of a recalculation: every block, column, row and format that differs from what the sheets hold.
// Preview shows it; writing it is another step.

import { assess, type Model } from "../../core/assess";
import type { Cell } from "../../core/model/cell";
import { type FigureChoice, PLAIN_CHOICE } from "../../core/model/figure-choice";
import type { Issue } from "../../core/model/issue";
import { once } from "../../core/model/once";
import type { TableName } from "../../core/model/rows";
import { formatter } from "../../i18n/format";
import type { ViewContext } from "../../views/context";
import { drawGoalTree } from "../../views/goal-tree";
import type { Grid } from "../../views/grid";
import { drawKpiSummary } from "../../views/kpi-summary";
import { drawStart } from "../../views/start";
import { drawTimeline } from "../../views/timeline";
import { drawWorkload, hasWorkload } from "../../views/workload";
import type { PlacedTable } from "../layout";
import { SETTINGS_COLUMNS, type SettingKey } from "../read/read-settings";
import type { WorkbookRead } from "../read/read-workbook";
import { type Registry, type TypedOver, VIEW_NAMES, type ViewName } from "../registry";
import { typedOvers } from "../typed/typed-over";
import { type Block, blockOf, cellOf } from "./block";
import { chosenFigures } from "./chosen-figures";
import { checkCells, computedCells } from "./computed-cells";
import { missingSettings } from "./missing-settings";
import { ownColumns } from "./own-columns";
import { placeFindings, planTable, type TablePlan } from "./plan-table";
import { planView, readView, type ViewPlan } from "./plan-view";
import { sheetPlaces, typedNotices, type UnsentMails, viewContext } from "./view-context";

export interface WorkbookPlan {
  readonly read: WorkbookRead;
  readonly model: Model;
  /** Everything that could not be read or does not fit together, with its place. */
  readonly issues: readonly Issue[];
  readonly tables: readonly TablePlan[];
  readonly views: readonly ViewPlan[];
  /** The views again, with links to sheets that were made meanwhile. */
  readonly redrawn: (places: Registry["views"]) => readonly ViewPlan[];
  readonly settings: readonly Block[];
  /** Those that have no row yet, in the order of their rows, which come below all others. */
  readonly addedSettings: readonly SettingKey[];
  /** As Start tells it. */
  readonly unsent: UnsentMails;
  readonly typed: readonly TypedOver[];
}

export interface PlanOptions {
  /** Gives every view its look again. */
  readonly resetLook?: boolean;
  /** Views that do not stand and have nothing to show yet are left to a later run. */
  readonly leaveEmptyViews?: boolean;
  readonly unsent?: UnsentMails;
}

const ALL_SENT: UnsentMails = { waiting: [], unsure: [] };

/** What a run would change in the tables alone. */
export interface TablesPlan {
  readonly model: Model;
  readonly issues: readonly Issue[];
  readonly tables: readonly TablePlan[];
  /** Where each table's columns stand, new ones included. */
  readonly placed: ReadonlyMap<TableName, readonly PlacedTable[]>;
}

/** @param choice what figures are for; by default what the last recalculation took */
export function planTables(
  read: WorkbookRead,
  choice: FigureChoice = read.registry.figures ?? PLAIN_CHOICE,
): TablesPlan {
  const { texts, serialOf } = read;
  const model = assess(read.rows, read.settings.settings, choice, read.asOf);
  const issues = [...read.issues, ...placeFindings(model.findings, read.tables)];
  const { language, currency } = read.settings.settings;
  const cells = computedCells(model, texts, formatter(language, currency));
  const checks = checkCells(issues, texts);
  const tables: TablePlan[] = [];
  const placed = new Map<TableName, readonly PlacedTable[]>();
  for (const [table, { parts }] of read.tables) {
    const owns = parts.map(({ raw, interpreted }) => ownColumns(raw, interpreted, texts));
    parts.forEach((part, i) => {
      const own = owns[i];
      if (own) tables.push(planTable(part, own, cells[table] ?? new Map(), checks, serialOf));
    });
    placed.set(
      table,
      parts.map(({ raw }, i) => ({
        sheet: raw.place.sheet,
        sheetName: once(() => raw.sheet.getName()),
        columns: owns[i]?.columns ?? new Map(),
      })),
    );
  }
  return { model, issues, tables, placed };
}

export function planWorkbook(found: WorkbookRead, options: PlanOptions = {}): WorkbookPlan {
  const added = missingSettings(found);
  const { read } = added;
  const { registry, sheets, serialOf } = read;
  const views = new Map(
    VIEW_NAMES.map((name) => {
      const place = registry.views[name] ?? null;
      const sheet = sheets.get(place?.sheet ?? -1) ?? null;
      return [name, readView(name, sheet, sheet === null ? null : place)] as const;
    }),
  );
  const { choice, controls } = chosenFigures(views.get("kpiSummary"), read);
  const { model, issues, tables, placed } = planTables(read, choice);
  const unsent = options.unsent ?? ALL_SENT;
  const context = viewContext(read, model, issues, placed, views, controls, unsent);
  const draws: Readonly<Record<ViewName, (context: ViewContext) => Grid>> = {
    start: drawStart,
    goalTree: drawGoalTree,
    timeline: drawTimeline,
    kpiSummary: drawKpiSummary,
    workload: drawWorkload,
  };
  const standing = [...views.values()].filter(
    (view) => view.sheet !== null || shows(view.name, model) || !isLazy(view.name, options),
  );
  const grids = new Map(standing.map((view) => [view.name, draws[view.name](context)] as const));
  const typed = typedOvers(
    registry.typed ?? [],
    standing.flatMap((view) => {
      const drawn = grids.get(view.name);
      return drawn ? [{ view, drawn }] : [];
    }),
    serialOf,
    read.today,
  );
  const redrawn = (places: Registry["views"]) =>
    standing.map((view) => {
      // Start alone leads to other sheets, and tells what was typed into them.
      const sheet = sheetPlaces(read, placed, places);
      const notices = [...context.notices, ...typedNotices(read, placed, typed)];
      const drawn =
        view.name === "start" ? drawStart({ ...context, sheet, notices }) : grids.get(view.name);
      return planView(view, drawn ?? drawStart(context), options.resetLook ?? false, serialOf);
    });
  return {
    read,
    model,
    issues,
    tables,
    views: redrawn(registry.views),
    redrawn,
    settings: [...(added.block ? [added.block] : []), ...settingsBlocks(read, added.keys)],
    addedSettings: added.keys,
    unsent,
    typed,
  };
}

/** Whether a view has anything to show; Start always says what to do next. */
function shows(view: ViewName, model: Model): boolean {
  const { rows } = model;
  if (view === "start") return true;
  if (view === "workload") return hasWorkload(model);
  return { goalTree: rows.goals, timeline: rows.tasks, kpiSummary: rows.deals }[view].length > 0;
}

/** Whether a view that does not stand waits until it has something to show. */
const isLazy = (view: ViewName, { leaveEmptyViews }: PlanOptions): boolean =>
  view === "workload" || (leaveEmptyViews ?? false);

/** The as-of day, and that the views are as new as the tables. */
function settingsBlocks(read: WorkbookRead, added: readonly SettingKey[]): readonly Block[] {
  const { settings, registry, serialOf } = read;
  const sheet = registry.settings;
  if (sheet === null || !read.sheets.has(sheet)) return [];
  const wanted: readonly (readonly ["asOf" | "stale", Cell])[] = [
    ["asOf", read.asOf],
    ["stale", false],
  ];
  return wanted.flatMap(([key, after]) => {
    const row = settings.rows.get(key);
    if (row === undefined || added.includes(key)) return [];
    const before = cellOf(settings.cells.get(key), undefined, serialOf);
    return blockOf(sheet, row, SETTINGS_COLUMNS.value, [[before]], [[after]]) ?? [];
  });
}
