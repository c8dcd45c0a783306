// Writes a plan: sheets and columns that are missing, the journal, then the blocks. Killed anywhere, the next run
// plans what is left: nothing that is written here depends on what was written before it.
import { type FigureChoice, PLAIN_CHOICE } from "../../core/model/figure-choice";
import type { Texts } from "../../i18n/texts";
import type { Host, Sheet } from "../../platform/host";
import type { Grid } from "../../views/grid";
import { OURS } from "../../views/palette";
import { readHighWater, writeHighWater } from "../ledger";
import { type Block, changesIn } from "../plan/block";
import type { NewColumn } from "../plan/own-columns";
import type { TablePlan } from "../plan/plan-table";
import { changesSeen, type ViewPlan } from "../plan/plan-view";
import type { WorkbookPlan } from "../plan/plan-workbook";
import { standingGroup } from "../plan/row-groups";
import { partsOf } from "../read/read-workbook";
import { rememberColumns } from "../read/remembered-columns";
import { type Registry, saveRegistry, type TypedOver, type ViewPlace } from "../registry";
import { schemaOf } from "../schema/tables";
import { applyCharts } from "./apply-charts";
import { applyGroups, toggleAbove } from "./apply-groups";
import { applyLook, applyRules } from "./apply-look";
import { claimSheet } from "./claim-sheet";
import { closeJournal, openJournal, readJournal } from "./journal";
import { paintSettings } from "./make-settings";
import { formatOf } from "./make-table";
import { paint } from "./paint";
import { patiently } from "./patiently";
import { addColumns, addRows, heightOf, makeRoom } from "./sheet-size";
import { RowsMoved, verifyRows } from "./verify-rows";
import { writeBlocks } from "./write-block";

export interface Written {
  /** Cells that changed, of those that people see. */
  readonly changed: number;
}

/** @param more blocks beyond the plan's own, such as appended rows of history */
export function writePlan(host: Host, plan: WorkbookPlan, more: readonly Block[] = []): Written {
  const { read } = plan;
  verifyPlan(plan);
  let stored = read.stored;
  const keep = (registry: Registry) => {
    stored = saveRegistry(read.spreadsheet, registry, stored);
  };
  keep({
    ...withFigures(withTyped(read.registry, plan.typed), plan.model.choice),
    views: stored.registry.views,
  });

  const sheets = new Map(read.sheets);
  const standing = plan.views.map((view) => {
    const { sheet, place } = viewSheet(plan, view);
    sheets.set(place.sheet, sheet);
    addRows(sheet, place.rows, view.way.rows);
    addColumns(sheet, place.columns, view.way.columns);
    return { view, sheet, place };
  });
  keep({
    ...stored.registry,
    views: {
      ...stored.registry.views,
      ...Object.fromEntries(
        standing.map(({ view, place }) => [view.view.name, beforeDress(view, place)]),
      ),
    },
  });
  // Links lead to sheets by their ids, and those that were just made had none while the plan was drawn.
  const drawn = plan.views.some(({ view }) => view.sheet === null)
    ? plan.redrawn(stored.registry.views)
    : plan.views;
  const views = standing.map(({ view, ...at }, i) => ({ view: drawn[i] ?? view, ...at }));

  paintAdded(plan);
  const columnBlocks = plan.tables.flatMap((table) => newColumns(plan, table, sheets));
  const blocks = [
    ...plan.settings.filter((block) => !isStaleMark(plan, block)),
    ...columnBlocks,
    ...plan.tables.flatMap((table) => table.blocks),
    ...views.flatMap(({ view, place }) =>
      view.block ? [{ ...view.block, sheet: place.sheet }] : [],
    ),
    ...more,
    // Last, so that a run which was cut off still shows that the views are old.
    ...plan.settings.filter((block) => isStaleMark(plan, block)),
  ];
  const journalSheet = sheets.get(stored.registry.journal ?? -1);
  const journal = readJournal(journalSheet);
  if (blocks.length > 0 && journalSheet)
    openJournal(journalSheet, [...views.flatMap(formatBlock), ...blocks], journal);
  for (const { view, sheet } of views) letGo(view, sheet);
  writeBlocks(host, sheets, blocks);
  const dressed = views.map(({ view, sheet, place }) => ({
    view,
    place,
    charts: dress(host, view, sheet, place, read.texts),
  }));
  keep({
    ...stored.registry,
    views: {
      ...stored.registry.views,
      ...Object.fromEntries(
        dressed.map(({ view, place, charts }): [string, ViewPlace] => [
          view.view.name,
          {
            sheet: place.sheet,
            made: true,
            rules: view.rules,
            widths: view.widths,
            ...(view.grid.rowGroups ? { groups: view.grid.rowGroups.map(standingGroup) } : {}),
            ...(charts ? { charts } : {}),
            rows: view.rows,
            columns: view.columns,
          },
        ]),
      ),
    },
  });
  if (journalSheet && (blocks.length > 0 || journal.state === "open"))
    closeJournal(journalSheet, "done");
  keepHighWater(host, plan);
  const all = blocks.reduce((sum, block) => sum + changesIn(block).length, 0);
  return { changed: views.reduce((sum, { view }) => sum - unseen(view), all) };
}

const unseen = (view: ViewPlan) =>
  (view.block ? changesIn(view.block).length : 0) - changesSeen(view).length;

function isStaleMark(plan: WorkbookPlan, block: Block): boolean {
  return block.row === plan.read.settings.rows.get("stale");
}

function verifyPlan(plan: WorkbookPlan): void {
  for (const { part, blocks, added } of plan.tables)
    if (blocks.length > 0 || added.length > 0) verifyRows(part.raw);
  const { settings } = plan.read;
  const sheet = plan.addedSettings.length > 0 ? settingsSheet(plan) : undefined;
  if (sheet && sheet.getLastRow() !== settings.height) throw new RowsMoved();
}

const settingsSheet = ({ read: { sheets, registry } }: WorkbookPlan): Sheet | undefined =>
  sheets.get(registry.settings ?? -1);

/** Before there is anything in the rows, so that those that hold something have their look as well. */
function paintAdded(plan: WorkbookPlan): void {
  const { addedSettings: keys, read } = plan;
  const sheet = settingsSheet(plan);
  if (keys.length > 0 && sheet) paintSettings(sheet, keys, read.settings.height + 1);
}

/** The view's sheet, made where there is none, at its place among the first tabs. */
function viewSheet(plan: WorkbookPlan, view: ViewPlan): { sheet: Sheet; place: ViewPlace } {
  const { name, sheet, place } = view.view;
  if (sheet !== null && place !== null) return { sheet, place };
  const { texts, spreadsheet } = plan.read;
  const index = plan.views.indexOf(view);
  const claimed = claimSheet(spreadsheet, texts.view[name], index);
  return {
    sheet: claimed.sheet,
    place: { sheet: claimed.sheet.getSheetId(), made: false, rules: "", rows: 0, columns: 0 },
  };
}

/** What was typed over drawn cells is kept for a week, so that Start can tell it again. */
function withTyped(registry: Registry, typed: readonly TypedOver[]): Registry {
  const { typed: _, ...rest } = registry;
  return typed.length === 0 ? rest : { ...rest, typed };
}

/** What figures are for, so that an edit of a table computes the same; nothing while nobody chose. */
function withFigures(registry: Registry, choice: FigureChoice): Registry {
  const { figures: _, ...rest } = registry;
  return JSON.stringify(choice) === JSON.stringify(PLAIN_CHOICE)
    ? rest
    : { ...rest, figures: choice };
}

/** The notes for people who typed into the view; notes of their own stay. */
function takeNotesAway(sheet: Sheet, texts: Texts, rows: number, columns: number): void {
  const range = sheet.getRange(1, 1, rows, columns);
  const mark = texts.labelled(texts.product, "").trim();
  range.setNotes(
    range.getNotes().map((line) => line.map((note) => (note.startsWith(mark) ? "" : note))),
  );
}

/**
 * Its place while it is being drawn and dressed: as large as it is going to be, so that nothing of it is taken for
 * somebody's own; and what a run that is cut off meanwhile leaves unsure is not kept in it.
 */
function beforeDress({ groupsDiffer, make, rows, columns }: ViewPlan, place: ViewPlace): ViewPlace {
  const { charts: _, ...anew } = place;
  return {
    ...(make ? anew : place),
    ...(groupsDiffer ? { groups: null } : {}),
    rows: Math.max(rows, place.rows),
    columns: Math.max(columns, place.columns),
  };
}

/** Before a standing view is drawn anew: what a dropdown allowed in its cells must not refuse what comes there now. */
function letGo({ make, view, rows, columns }: ViewPlan, sheet: Sheet): void {
  const place = view.place;
  if (!make || !place?.made) return;
  makeRoom(sheet, Math.max(rows, place.rows), Math.max(columns, place.columns));
  sheet
    .getRange(1, 1, Math.max(rows, place.rows), Math.max(columns, place.columns))
    .setDataValidation(null);
}

/**
 * Formats, look and charts: only where the view is new, was reset, or its content needs others.
 *
 * @returns its charts as they stand now, where it has any
 */
function dress(
  host: Host,
  view: ViewPlan,
  sheet: Sheet,
  { charts }: ViewPlace,
  texts: Texts,
): ViewPlace["charts"] {
  const { grid, make, formatsDiffer, groupsDiffer, rulesDiffer, widthsDiffer, rows, columns } =
    view;
  const isNew = view.view.sheet === null;
  if (make) applyLook(host, sheet, grid.look, rows, isNew);
  if (formatsDiffer && grid.formats) {
    const { row, column, formats } = grid.formats;
    const width = formats[0]?.length ?? 1;
    makeRoom(sheet, row + formats.length - 1, column + width - 1);
    patiently(host, () =>
      sheet
        .getRange(row, column, formats.length, width)
        .setNumberFormats(formats.map((line) => [...line])),
    );
  }
  if (view.view.place?.told) takeNotesAway(sheet, texts, rows, columns);
  if (widthsDiffer && grid.columnWidths) {
    const { start, count, width } = grid.columnWidths;
    makeRoom(sheet, 1, start + count - 1);
    sheet.setColumnWidths(start, count, width);
  }
  if (make && grid.rowGroups) toggleAbove(host, sheet);
  if (groupsDiffer) {
    const standing = view.view.place?.groups;
    applyGroups(sheet, standing === undefined ? [] : standing, grid.rowGroups ?? []);
  }
  if (rulesDiffer) {
    makeRoom(sheet, lastRow(grid.rules, rows), columns);
    applyRules(host, sheet, grid.rules, isNew);
  }
  if (!grid.charts) return charts;
  return view.chartsDiffer ? applyCharts(host, sheet, charts ?? {}, grid.charts, make) : charts;
}

/** Rules may reach below what is drawn. */
const lastRow = (rules: Grid["rules"], rows: number): number =>
  rules.reduce((last, rule) => Math.max(last, rule.row + rule.rows - 1), rows);

/** The number formats that a view's are written over, for the journal. */
function formatBlock({
  view: { formatsDiffer, formatsBefore, grid },
  place,
}: {
  readonly view: ViewPlan;
  readonly place: ViewPlace;
}): readonly Block[] {
  const { formats } = grid;
  if (!formatsDiffer || formatsBefore === null || !formats) return [];
  const { row, column } = formats;
  const block = { sheet: place.sheet, row, column, before: formatsBefore, after: formats.formats };
  return [{ ...block, formats: true }];
}

/** Headers of new columns of ours, as blocks; their formats, notes and memory at once. */
function newColumns(
  plan: WorkbookPlan,
  { table, sheet: id, headerRow, added }: TablePlan,
  sheets: ReadonlyMap<number, Sheet>,
): readonly Block[] {
  const sheet = sheets.get(id);
  const [first] = added;
  if (!sheet || !first) return [];
  makeRoom(sheet, headerRow, first.index + added.length);
  const { computed, fields } = schemaOf(table);
  const below = heightOf(sheet) - headerRow;
  added.forEach(({ key, index }) => {
    const kind = computed[key]?.kind ?? fields[key.replace("*", "")]?.kind.kind;
    const format = formatOf(kind, plan.read.settings.settings);
    if (format !== null && below > 0)
      sheet.getRange(headerRow + 1, index + 1, below, 1).setNumberFormat(format);
  });
  const header = sheet.getRange(headerRow, first.index + 1, 1, added.length);
  header.setNotes([added.map(({ note }: NewColumn) => note)]);
  const columns = { column: first.index + 1, columns: added.length };
  const ours = { ...columns, row: headerRow + 1, rows: below, style: OURS };
  paint(sheet, [
    { ...columns, row: headerRow, rows: 1, style: { bold: true, wrap: true } },
    ...(below > 0 ? [ours] : []),
  ]);
  rememberColumns(sheet, new Map(added.map(({ key, index }) => [key, index])));
  return [
    {
      sheet: id,
      row: headerRow,
      column: first.index + 1,
      before: [added.map(() => null)],
      after: [added.map(({ header: text }) => text)],
    },
  ];
}

/** After the cells: a run that was cut off before gives the same ids again. */
function keepHighWater(host: Host, plan: WorkbookPlan): void {
  const highest: Record<string, number> = {};
  for (const { raw, identified } of partsOf(plan.read)) {
    const { prefix } = schemaOf(raw.table);
    highest[prefix] = Math.max(highest[prefix] ?? 0, identified.highWater);
  }
  writeHighWater(host, readHighWater(host), highest);
}
