// The whole plan of a recalculation: every block, column, row and format that differs from what the sheets hold.
// Preview shows it; writing it is another step.
import { assess, type Model } from "../../core/assess";
import type { Cell } from "../../core/model/cell";
import type { Issue } from "../../core/model/issue";
import type { TableName } from "../../core/model/rows";
import { PERIODS, type PeriodKind } from "../../core/model/settings";
import { formatter } from "../../i18n/format";
import { ALL_TEXTS } from "../../i18n/texts";
import type { ViewContext } from "../../views/context";
import { drawGoalTree } from "../../views/goal-tree";
import type { Grid } from "../../views/grid";
import { drawKpiSummary, kpiCells, PERIOD_CELL, shownKpis } from "../../views/kpi-summary";
import { drawStart } from "../../views/start";
import { drawTimeline, SCALE_CELL } from "../../views/timeline";
import { layoutOf, type PlacedTable, quoted } from "../layout";
import { once } from "../once";
import { SETTINGS_COLUMNS } from "../read/read-settings";
import type { WorkbookRead } from "../read/read-workbook";
import { VIEW_NAMES, type ViewName } from "../registry";
import { type Block, blockOf, cellOf } from "./block";
import { checkCells, computedCells, issueSentence } from "./computed-cells";
import { ownColumns } from "./own-columns";
import { placeFindings, placesById, planTable, type TablePlan } from "./plan-table";
import { planView, readView, type ViewPlan, type ViewRead } from "./plan-view";

export interface WorkbookPlan {
  readonly read: WorkbookRead;
  readonly model: Model;
  /** Everything that could not be read or does not fit together, with its place. */
  readonly issues: readonly Issue[];
  readonly tables: readonly TablePlan[];
  readonly views: readonly ViewPlan[];
  readonly settings: readonly Block[];
}

export interface PlanOptions {
  /** Gives every view its look again. */
  readonly resetLook?: boolean;
  /** Views that do not stand and have nothing to show yet are left to a later run. */
  readonly leaveEmptyViews?: boolean;
}

/** What a run would change in the tables alone. */
export interface TablesPlan {
  readonly model: Model;
  readonly issues: readonly Issue[];
  readonly tables: readonly TablePlan[];
  /** Where each table's columns stand, new ones included. */
  readonly placed: ReadonlyMap<TableName, readonly PlacedTable[]>;
}

export function planTables(read: WorkbookRead, period: PeriodKind): TablesPlan {
  const { texts, serialOf } = read;
  const model = assess(read.rows, read.settings.settings, period, read.asOf);
  const issues = [...read.issues, ...placeFindings(model.findings, read.tables)];
  const cells = computedCells(model, texts);
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
        sheetName: once(() => raw.sheet.getName()),
        columns: owns[i]?.columns ?? new Map(),
      })),
    );
  }
  return { model, issues, tables, placed };
}

export function planWorkbook(read: WorkbookRead, options: PlanOptions = {}): WorkbookPlan {
  const { registry, sheets, serialOf } = read;
  const views = new Map(
    VIEW_NAMES.map((name) => {
      const place = registry.views[name] ?? null;
      const sheet = sheets.get(place?.sheet ?? -1) ?? null;
      return [name, readView(name, sheet, sheet === null ? null : place)] as const;
    }),
  );
  const { model, issues, tables, placed } = planTables(read, chosenPeriod(views.get("kpiSummary")));
  const context = viewContext(read, model, issues, placed, views.get("timeline"));
  const draws: Readonly<Record<ViewName, (context: ViewContext) => Grid>> = {
    start: drawStart,
    goalTree: drawGoalTree,
    timeline: drawTimeline,
    kpiSummary: drawKpiSummary,
  };
  return {
    read,
    model,
    issues,
    tables,
    views: [...views.values()]
      .filter((view) => view.sheet !== null || !options.leaveEmptyViews || shows(view.name, model))
      .map((view) =>
        planView(view, draws[view.name](context), options.resetLook ?? false, serialOf),
      ),
    settings: settingsBlocks(read),
  };
}

/** Whether a view has anything to show; Start always says what to do next. */
function shows(view: ViewName, { rows }: Model): boolean {
  if (view === "start") return true;
  return { goalTree: rows.goals, timeline: rows.tasks, kpiSummary: rows.deals }[view].length > 0;
}

function viewContext(
  read: WorkbookRead,
  model: Model,
  issues: readonly Issue[],
  names: ReadonlyMap<TableName, readonly PlacedTable[]>,
  timeline: ViewRead | undefined,
): ViewContext {
  const { texts, settings } = read;
  const format = formatter(settings.settings.language, settings.settings.currency);
  const place = (table: TableName, part: number, row: number | null) =>
    texts.views.place(names.get(table)?.[part]?.sheetName() ?? texts.table[table], row);
  const places = placesById(
    (["goals", "tasks", "deals"] as const).flatMap((table) => read.tables.get(table)?.parts ?? []),
  );
  const context: ViewContext = {
    model,
    texts,
    format,
    layout: layoutOf(names, {}),
    asOfFormula: asOfFormula(read),
    where: (kind, id) => {
      const table = kind === "goal" ? "goals" : kind === "deal" ? "deals" : "tasks";
      const at = places.get(`${table}:${id}`);
      return place(table, at?.part ?? 0, at?.row ?? null);
    },
    faults: [
      ...read.settings.bad.map(({ key, value, row }) => ({
        where: texts.views.place(texts.table.settings, row),
        sentence: texts.settings.bad(texts.settings.rows[key].name, value),
      })),
      ...issues.map((issue) => ({
        where:
          issue.table === "settings"
            ? texts.table.settings
            : place(issue.table, issue.part, issue.row),
        sentence: issueSentence(issue, texts),
      })),
    ],
    scale: chosenScale(timeline, texts.views.timeline.scales),
  };
  return { ...context, layout: layoutOf(names, kpiCells(shownKpis(context).length)) };
}

/** "As of" as text; a second text takes its place while tables changed since. */
function asOfFormula(read: WorkbookRead): string {
  const { texts, settings, asOf, sheets, registry } = read;
  const day = formatter(settings.settings.language, settings.settings.currency).day(asOf);
  const line = texts.views.asOf(day);
  const row = settings.rows.get("stale");
  const sheet = sheets.get(registry.settings ?? -1);
  if (row === undefined || sheet === undefined) return `"${line}"`;
  return `IF(${quoted(sheet.getName())}!$B$${row};"${line}. ${texts.views.stale}";"${line}")`;
}

/** A word in any language; the quarter where nobody chose. */
function chosenPeriod(view: ViewRead | undefined): PeriodKind {
  const word = String(view?.values[PERIOD_CELL.row - 1]?.[PERIOD_CELL.column - 1] ?? "");
  return (
    PERIODS.find((kind) => ALL_TEXTS.some((texts) => texts.choice.periods[kind] === word)) ??
    "quarter"
  );
}

/** The chosen scale in the workbook's language; null where nobody chose one. */
function chosenScale(
  view: ViewRead | undefined,
  words: Readonly<Record<"auto" | "day" | "week" | "month" | "quarter", string>>,
): string | null {
  const word = String(view?.values[SCALE_CELL.row - 1]?.[SCALE_CELL.column - 1] ?? "");
  const keys = Object.keys(words) as (keyof typeof words)[];
  const key = keys.find((known) =>
    ALL_TEXTS.some((texts) => texts.views.timeline.scales[known] === word),
  );
  return key === undefined || key === "auto" ? null : words[key];
}

/** The as-of day, and that the views are as new as the tables. */
function settingsBlocks(read: WorkbookRead): readonly Block[] {
  const { settings, registry, serialOf } = read;
  const sheet = registry.settings;
  if (sheet === null || !read.sheets.has(sheet)) return [];
  const wanted: readonly (readonly ["asOf" | "stale", Cell])[] = [
    ["asOf", read.asOf],
    ["stale", false],
  ];
  return wanted.flatMap(([key, after]) => {
    const row = settings.rows.get(key);
    if (row === undefined) return [];
    const before = cellOf(settings.cells.get(key), undefined, serialOf);
    return blockOf(sheet, row, SETTINGS_COLUMNS.value, [[before]], [[after]]) ?? [];
  });
}
