// Somebody types over a drawn cell: what stands behind it in a table changes, or the cell says where to change it.
// Part of a simple trigger: toasts and notes are allowed there, dialogs are not.
import type { Cell } from "../core/model/cell";
import type { Texts } from "../i18n/texts";
import type { Host, Range, Sheet } from "../platform/host";
import { readTrace, type TraceColumns, traceOf } from "../views/trace";
import type { SerialOf } from "../workbook/codec/zone";
import { cellOf } from "../workbook/plan/block";
import { readWorkbook, type WorkbookRead } from "../workbook/read/read-workbook";
import { type StoredRegistry, saveRegistry, type ViewName } from "../workbook/registry";
import { TABLES_BEHIND, TRACED } from "../workbook/typed/traced-views";
import { writeCells } from "../workbook/write/write-block";
import { behindTyped } from "./behind-typed";
import { recalculateLocked } from "./recalculate";
import { alone, openRegistry, openSpreadsheet, userTexts } from "./session";

const LOCK_MS = 5_000;
const SECONDS = 10;

/** Does nothing outside of what was drawn: there people write what they like. */
export function typedIntoView(
  host: Host,
  { registry }: StoredRegistry,
  view: ViewName,
  range: Range,
): void {
  const spreadsheet = openSpreadsheet(host);
  const toast = (message: string) => spreadsheet.toast(message, userTexts(host).product, SECONDS);
  const place = registry.views[view];
  if (!place || range.getRow() > place.rows || range.getColumn() > place.columns) return;
  alone(
    host,
    () => toast(take(host, view, range)),
    () => toast(userTexts(host).toast.busy),
    LOCK_MS,
  );
}

/** What was done, as a sentence. */
function take(host: Host, view: ViewName, range: Range): string {
  const spreadsheet = openSpreadsheet(host);
  const read = readWorkbook(host, spreadsheet, openRegistry(spreadsheet), TABLES_BEHIND[view]);
  const { texts, serialOf } = read;
  const sheet = range.getSheet();
  const columns = TRACED[view] ?? null;
  const single = range.getNumRows() === 1 && range.getNumColumns() === 1;
  const row = columns === null ? null : drawnRows(sheet, range, columns, serialOf)[0];
  const behind =
    single && columns !== null && row
      ? behindTyped(
          read,
          view,
          row.trace,
          columns.fields[range.getColumn() - 1],
          row.cells[range.getColumn() - 1] ?? null,
        )
      : { told: single ? drawnFrom(view, texts) : several(view, texts) };
  // The next run is not to report what has been said here.
  if (columns !== null) retrace(host, sheet, range, columns, serialOf);
  if ("told" in behind) {
    tell(read, view, sheet, range, behind.told);
    return behind.told;
  }
  writeCells(host, behind.sheet, behind.row, behind.column, [[behind.cell]]);
  const { plan } = recalculateLocked(host);
  const held = behind.held(plan.model);
  return held === null ? behind.moved : texts.followed(behind.moved, held);
}

interface DrawnRow {
  readonly row: number;
  readonly trace: string;
  readonly cells: readonly Cell[];
}

/** The rows of the range that can be traced, as they stand. Two calls, however many they are. */
function drawnRows(
  sheet: Sheet,
  range: Range,
  { first, fields }: TraceColumns,
  serialOf: SerialOf,
): readonly DrawnRow[] {
  const top = Math.max(first, range.getRow());
  const rows = range.getRow() + range.getNumRows() - top;
  if (rows < 1) return [];
  const block = sheet.getRange(top, 1, rows, fields.length + 1);
  const values = block.getValues();
  const formulas = block.getFormulas();
  return values.map((line, r) => ({
    row: top + r,
    trace: String(line[fields.length] ?? ""),
    cells: fields.map((_, i) => cellOf(line[i], formulas[r]?.[i], serialOf)),
  }));
}

/** Takes what stands in the rows for what was drawn there. */
function retrace(
  host: Host,
  sheet: Sheet,
  range: Range,
  columns: TraceColumns,
  serialOf: SerialOf,
): void {
  const rows = drawnRows(sheet, range, columns, serialOf);
  const [first] = rows;
  if (!first) return;
  const traces = rows.map(({ trace, cells }) => {
    const known = readTrace(trace);
    return [known === null ? trace || null : traceOf(known.table, known.id, cells)];
  });
  writeCells(host, sheet, first.row, columns.fields.length + 1, traces);
}

/** A note on the cell, which the next run takes away with what was typed. */
function tell(read: WorkbookRead, view: ViewName, sheet: Sheet, range: Range, words: string): void {
  const { stored, spreadsheet, texts } = read;
  const { registry } = stored;
  const place = registry.views[view];
  sheet
    .getRange(range.getRow(), range.getColumn())
    .setNotes([[texts.labelled(texts.product, words)]]);
  if (place)
    saveRegistry(
      spreadsheet,
      { ...registry, views: { ...registry.views, [view]: { ...place, told: true } } },
      stored,
    );
}

const tablesOf = (view: ViewName, texts: Texts): string =>
  texts.listed(SOURCES[view].map((table) => texts.table[table]));
const drawnFrom = (view: ViewName, texts: Texts): string =>
  texts.typed.drawn(texts.view[view], tablesOf(view, texts));
const several = (view: ViewName, texts: Texts): string =>
  texts.typed.several(tablesOf(view, texts));

/** What a view is drawn from, for people. */
const SOURCES = {
  start: ["goals", "tasks", "deals"],
  goalTree: ["goals", "deals"],
  timeline: ["tasks", "projects"],
  kpiSummary: ["deals", "goals", "kpis"],
  workload: ["tasks", "team", "calendar", "costs", "projects"],
} as const;
