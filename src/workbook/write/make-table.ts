// A table's sheet: its look, headers and first rows, notes on computed columns, dropdowns and checkboxes.
import type { Cell } from "../../core/model/cell";
import type { TableName } from "../../core/model/rows";
import type { Settings } from "../../core/model/settings";
import { symbolOf } from "../../i18n/format";
import type { Texts } from "../../i18n/texts";
import type { Host, Sheet } from "../../platform/host";
import { DATE_FORMAT, HEADER, MUTED, OURS } from "../../views/palette";
import type { Computed, Field, Kind } from "../schema/field";
import { headerOf } from "../schema/headers";
import { columnKeys, schemaOf } from "../schema/tables";
import { runs } from "./apply-look";
import { paint } from "./paint";
import { heightOf, makeRoom, widthOf } from "./sheet-size";
import { writeCells } from "./write-block";

/** A table's rows, each as field key to the cell's value. */
export type TableRows = readonly Readonly<Record<string, Cell>>[];

/** A table's sheet, with the number of rows below its header. */
export interface OpenTable {
  readonly sheet: Sheet;
  /** Its columns as they stand, by key. */
  readonly order: readonly string[];
  readonly below: () => number;
}
/** The tables that dropdowns refer to. */
export type TableOf = (table: TableName) => OpenTable | null;

/** The column of a table that a dropdown offers: the name, or the id where names are not unique. */
const OFFERED: Readonly<Partial<Record<TableName, string>>> = {
  goals: "id",
  projects: "name",
  team: "name",
  deals: "id",
  tasks: "id",
};

/**
 * The look that all tables have in common: header, frozen lines, grey ids. A sheet with it and nothing else is what the
 * others are copied from, which costs one call instead of ten.
 */
export function groundTable(sheet: Sheet): void {
  makeRoom(sheet, 2, 1);
  const width = widthOf(sheet);
  paint(sheet, [
    { row: 1, column: 1, rows: 1, columns: width, style: HEADER },
    { row: 2, column: 1, rows: heightOf(sheet) - 1, columns: 1, style: { color: MUTED } },
  ]);
  sheet.getRange(1, 1, 1, width).setVerticalAlignment("middle");
  sheet.setFrozenRows(1);
  sheet.setFrozenColumns(2);
  sheet.setColumnWidths(2, 1, WIDE);
}

/** Headers, first rows and formats of a sheet that has the common look. @param rows cells of the first rows by key */
export function fillTable(
  host: Host,
  sheet: Sheet,
  table: TableName,
  texts: Texts,
  settings: Settings,
  rows: TableRows,
): void {
  const { fields, computed } = schemaOf(table);
  const keys = columnKeys(table);
  makeRoom(sheet, rows.length + 1, keys.length);
  const below = heightOf(sheet) - 1;
  const first = Object.keys(fields).length;
  const own = { row: 2, column: first + 1, rows: below, columns: keys.length - first };
  // Where nothing but the check is ours, its header says enough.
  const marked = own.columns > 1;
  const formats = keys.map((key) => formatOf((fields[key]?.kind ?? computed[key])?.kind, settings));
  paint(sheet, [
    ...runs(formats).flatMap(({ start, count, value }) =>
      value === null
        ? []
        : [{ row: 2, column: start, rows: below, columns: count, style: { format: value } }],
    ),
    ...(marked ? [{ ...own, style: OURS }] : []),
  ]);
  for (const { start, count, value } of runs(keys.map((key, i) => widthApart(table, key, i))))
    if (value !== null) sheet.setColumnWidths(start, count, value);
  if (marked)
    sheet
      .getRange(1, 1, 1, keys.length)
      .setNotes([keys.map((key) => (key in computed || key === "id" ? texts.autoNote : ""))]);
  // A KPI's key is for the code alone: its name stands beside it.
  if (table === "kpis") sheet.hideColumns(1);
  // Last, so that a sheet that holds something has its look as well.
  writeCells(host, sheet, 1, 1, [
    keys.map((key) => headerOf(table, key, texts)),
    ...rows.map((row) => keys.map((key) => row[key] ?? null)),
  ]);
}

/** As Google makes a column; and as the second one is made, which is mostly a name. */
const USUAL = 100;
const WIDE = 240;

/** A column's width where it is not that of a sheet with the common look: each run of neighbours costs a call. */
function widthApart(table: TableName, key: string, index: number): number | null {
  const { fields, computed } = schemaOf(table);
  const { width } = fields[key] ?? computed[key] ?? { width: USUAL };
  // What is wrong with a row stands last, and runs on over the empty cells beside it.
  const wanted = width <= 140 || key === "check" ? USUAL : width < 200 ? 170 : WIDE;
  if (index === 1) return wanted === USUAL ? USUAL : null;
  return wanted === USUAL ? null : wanted;
}

/** Dropdowns and checkboxes of the columns that people fill. They warn, and refuse nothing that is pasted. */
export function offerChoices(
  host: Host,
  { sheet, order, below }: OpenTable,
  table: TableName,
  texts: Texts,
  tableOf: TableOf,
  rows: number,
): void {
  for (const [key, field] of Object.entries(schemaOf(table).fields)) {
    const index = order.indexOf(key);
    // A checkbox in an empty row would make the row look used.
    const height = field.kind.kind === "flag" ? rows : below();
    if (index < 0 || height === 0) continue;
    const rule = choicesOf(host, table, key, field, texts, tableOf);
    if (rule !== null)
      sheet.getRange(2, index + 1, height, 1).setDataValidation(rule.setAllowInvalid(true).build());
  }
}

/**
 * What new rows need that their columns do not give: checkboxes, and number formats in a user's own sheet.
 * @param settings null where the columns have their formats
 */
export function offerRows(
  host: Host,
  sheet: Sheet,
  table: TableName,
  columns: ReadonlyMap<string, number>,
  { row, count }: { readonly row: number; readonly count: number },
  settings: Settings | null,
): void {
  makeRoom(sheet, row + count - 1, 1);
  for (const [key, field] of Object.entries(schemaOf(table).fields)) {
    const index = columns.get(key);
    if (index === undefined) continue;
    const format = settings === null ? null : formatOf(field.kind.kind, settings);
    if (format !== null) sheet.getRange(row, index + 1, count, 1).setNumberFormat(format);
    if (field.kind.kind === "flag")
      sheet
        .getRange(row, index + 1, count, 1)
        .setDataValidation(host.SpreadsheetApp.newDataValidation().requireCheckbox().build());
  }
}

function choicesOf(
  host: Host,
  table: TableName,
  key: string,
  { kind }: Field<unknown>,
  texts: Texts,
  tableOf: TableOf,
) {
  const validation = () => host.SpreadsheetApp.newDataValidation();
  if (kind.kind === "flag") return validation().requireCheckbox();
  if (kind.kind === "choice")
    return validation().requireValueInList(Object.values(texts.choice[kind.choices]), true);
  const offered = offeredBy(table, key, kind);
  const source = offered === null ? null : tableOf(offered.table);
  if (offered === null || source === null) return null;
  const column = source.order.indexOf(offered.field) + 1;
  if (column === 0) return null;
  return validation().requireValueInRange(
    source.sheet.getRange(2, column, source.below(), 1),
    true,
  );
}

function offeredBy(
  table: TableName,
  key: string,
  kind: Kind,
): { table: TableName; field: string } | null {
  if (table === "deals" && key === "stage") return { table: "stages", field: "name" };
  if (kind.kind !== "reference") return null;
  const field = OFFERED[kind.to];
  return field === undefined ? null : { table: kind.to, field };
}

/** Null for text and for numbers, which show as they are. */
export function formatOf(
  kind: Kind["kind"] | Computed["kind"] | undefined,
  settings: Settings,
): string | null {
  switch (kind) {
    case "day":
      return DATE_FORMAT;
    case "percent":
      return "0%";
    case "money":
      return `"${symbolOf(settings.currency)}"#,##0${settings.decimals > 0 ? `.${"0".repeat(settings.decimals)}` : ""}`;
    default:
      return null;
  }
}
