// What the views are drawn from: the model, where things stand in the workbook, and what the run noticed.

import type { Model } from "../../core/assess";
import { dayOfSerial, formatDay } from "../../core/model/day";
import type { Issue } from "../../core/model/issue";
import type { TableName } from "../../core/model/rows";
import { PERIODS } from "../../core/model/settings";
import { TIME_UNITS } from "../../core/model/time-unit";
import { formatter } from "../../i18n/format";
import { ALL_TEXTS, type Texts } from "../../i18n/texts";
import type { Notice, Place, ViewContext } from "../../views/context";
import {
  DEPARTMENT_CELL,
  GOAL_CELL,
  GOAL_PERIOD_CELL,
  type GoalFilter,
} from "../../views/goal-tree-choices";
import type { FigureControls } from "../../views/kpi-summary-choices";
import { KPI_CELLS } from "../../views/kpi-summary-hidden";
import { GROUPING_CELL, GROUPINGS, ONLY_CELL, SCALE_CELL } from "../../views/timeline-choices";
import { layoutOf, type PlacedTable, quoted } from "../layout";
import { partsOf, type WorkbookRead } from "../read/read-workbook";
import { placesOf, type Registry, type TypedOver, VIEW_NAMES, type ViewName } from "../registry";
import { headerOf } from "../schema/headers";
import { TABLE_NAMES } from "../schema/tables";
import { fieldBehind } from "../typed/traced-views";
import { issueSentence } from "./computed-cells";
import { placesById } from "./plan-table";
import type { ViewRead } from "./plan-view";

/** Recipients whom this week's report has not reached, though its run was. */
export interface UnsentMails {
  readonly waiting: readonly string[];
  /** A run was cut off while it mailed them. */
  readonly unsure: readonly string[];
}

type Placed = ReadonlyMap<TableName, readonly PlacedTable[]>;

export function viewContext(
  read: WorkbookRead,
  model: Model,
  issues: readonly Issue[],
  placed: Placed,
  views: ReadonlyMap<ViewName, ViewRead>,
  figures: FigureControls,
  unsent: UnsentMails,
): ViewContext {
  const { texts, settings, registry } = read;
  const at = placesById(
    (["goals", "tasks", "deals"] as const).flatMap((table) => read.tables.get(table)?.parts ?? []),
  );
  // One of several sheets is missed as much: its rows count nowhere.
  const deleted = TABLE_NAMES.filter((table) =>
    placesOf(registry, table).some(({ sheet }) => !read.sheets.has(sheet)),
  );
  return {
    model,
    texts,
    format: formatter(settings.settings.language, settings.settings.currency),
    layout: layoutOf(placed, KPI_CELLS),
    asOfFormula: asOfFormula(read),
    where: (kind, id) => {
      const table = kind === "goal" ? "goals" : kind === "deal" ? "deals" : "tasks";
      const found = at.get(`${table}:${id}`);
      return rowPlace(read, placed, table, found?.part ?? 0, found?.row ?? null);
    },
    sheet: sheetPlaces(read, placed, registry.views),
    notices: [...dataNotices(read, issues, placed, deleted), ...mailNotices(read, placed, unsent)],
    deleted,
    ...chosen(views.get("timeline"), texts),
    figures,
    tree: chosenGoals(views.get("goalTree")),
  };
}

/** The sheet of a view or a table, for those that are there. @param views where the views stand */
export function sheetPlaces(
  read: WorkbookRead,
  placed: Placed,
  views: Registry["views"],
): ViewContext["sheet"] {
  return (name) => {
    const view = VIEW_NAMES.find((known) => known === name);
    if (view !== undefined) {
      const place = views[view];
      return place ? { label: read.texts.view[view], link: linkTo(place.sheet, null) } : null;
    }
    const table = TABLE_NAMES.find((known) => known === name) ?? "settings";
    const place = rowPlace(read, placed, table, 0, null);
    return place.link === null ? null : place;
  };
}

/** "Tasks, row 12", with the way there while the sheet is there. */
function rowPlace(
  { registry, sheets, texts }: WorkbookRead,
  placed: Placed,
  table: TableName | "settings",
  part: number,
  row: number | null,
): Place {
  const home = table === "settings" ? undefined : placed.get(table)?.[part];
  const label = texts.views.place(home?.sheetName() ?? texts.table[table], row);
  const sheet = table === "settings" ? (registry.settings ?? -1) : (home?.sheet ?? -1);
  return { label, link: sheets.has(sheet) ? linkTo(sheet, row) : null };
}

const linkTo = (sheet: number, row: number | null): string =>
  `#gid=${sheet}${row === null ? "" : `&range=${row}:${row}`}`;

/** What has to be mended: sheets that are gone, then cells. */
function dataNotices(
  read: WorkbookRead,
  issues: readonly Issue[],
  placed: Placed,
  deleted: readonly TableName[],
): readonly Notice[] {
  const { registry, settings, sheets, texts } = read;
  const notice = (
    table: TableName | "settings",
    part: number,
    row: number | null,
    sentence: string,
  ): Notice => ({
    kind: "data",
    name: null,
    where: rowPlace(read, placed, table, part, row),
    sentence,
  });
  const settingsGone = registry.settings !== null && !sheets.has(registry.settings);
  return [
    ...(settingsGone ? [notice("settings", 0, null, texts.views.settingsDeleted)] : []),
    ...deleted.map((table) => notice(table, 0, null, texts.views.deleted(texts.table[table]))),
    ...settings.bad.map(({ key, value, row }) =>
      notice("settings", 0, row, texts.settings.bad(texts.settings.rows[key].name, value)),
    ),
    ...issues.map((issue) =>
      notice(issue.table, issue.part, issue.row, issueSentence(issue, texts)),
    ),
  ];
}

function mailNotices(
  read: WorkbookRead,
  placed: Placed,
  { waiting, unsure }: UnsentMails,
): readonly Notice[] {
  const { settings, texts } = read;
  const where = rowPlace(read, placed, "settings", 0, settings.rows.get("recipients") ?? null);
  const notice = (who: readonly string[], say: (who: string) => string): readonly Notice[] =>
    who.length === 0 ? [] : [{ kind: "mail", name: null, where, sentence: say(texts.listed(who)) }];
  return [...notice(waiting, texts.views.start.unsent), ...notice(unsure, texts.toast.unsure)];
}

/** What somebody typed over a drawn cell while no trigger noticed: with the place where it belongs. */
export function typedNotices(
  read: WorkbookRead,
  placed: Placed,
  typed: readonly TypedOver[],
): readonly Notice[] {
  const { texts, rows } = read;
  const at = placesById(partsOf(read));
  const names: ReadonlyMap<string, string | null> = new Map(
    [...rows.goals, ...rows.tasks, ...rows.projects].map(({ id, name }) => [id, name] as const),
  );
  return typed.map(({ view, table, id, field, value }) => {
    const found = at.get(`${table}:${id}`);
    const isDay = typeof value === "number" && ["begins", "ends", "due"].includes(field);
    const shown = isDay ? formatDay(dayOfSerial(value)) : String(value);
    const behind = fieldBehind(table, field);
    const words = texts.typed;
    const where = texts.view[view];
    return {
      kind: "typed",
      name: names.get(id) ?? null,
      where: rowPlace(read, placed, table, found?.part ?? 0, found?.row ?? null),
      sentence:
        behind === null
          ? words.computedOver(shown, where)
          : words.lost(shown, where, headerOf(table, behind, texts)),
    };
  });
}

/** "As of" as text; a second text takes its place while tables changed since. */
function asOfFormula(read: WorkbookRead): string {
  const { texts, settings, asOf, sheets, registry } = read;
  const day = formatter(settings.settings.language, settings.settings.currency).day(asOf);
  const line = `"${texts.views.asOf(day)}"`;
  const row = settings.rows.get("stale");
  const sheet = sheets.get(registry.settings ?? -1);
  if (row === undefined || sheet === undefined) return line;
  return `IF(${quoted(sheet.getName())}!$B$${row};"${texts.views.staleAsOf(day)}";${line})`;
}

type At = { readonly row: number; readonly column: number };

const wordIn = (view: ViewRead | undefined, { row, column }: At): string =>
  String(view?.values[row - 1]?.[column - 1] ?? "").trim();

/** What stands in the timeline's control cells, in whatever language it was chosen. */
function chosen(
  view: ViewRead | undefined,
  { views }: Texts,
): Pick<ViewContext, "scale" | "grouping" | "only"> {
  const at = (cell: At) => wordIn(view, cell);
  const scale = TIME_UNITS.find((known) =>
    ALL_TEXTS.some((texts) => texts.views.timeline.scales[known] === at(SCALE_CELL)),
  );
  const grouping = GROUPINGS.find((known) =>
    ALL_TEXTS.some((texts) => texts.views.timeline.groupings[known] === at(GROUPING_CELL)),
  );
  return {
    scale: scale === undefined ? null : views.timeline.scales[scale],
    grouping: grouping ?? null,
    only: at(ONLY_CELL) || null,
  };
}

/** What stands in the goal tree's control cells. */
function chosenGoals(view: ViewRead | undefined): GoalFilter {
  const word = wordIn(view, GOAL_PERIOD_CELL);
  const period = PERIODS.find((kind) =>
    ALL_TEXTS.some(({ choice }) => choice.periods[kind] === word),
  );
  return {
    only: wordIn(view, GOAL_CELL) || null,
    department: wordIn(view, DEPARTMENT_CELL) || null,
    period: period === undefined || period === "all" ? null : period,
  };
}
