// Makes a table's sheet: headers, formats, dropdowns, checkboxes, notes on computed columns, a frozen header.
import type { Cell } from "../../core/model/cell";
import type { TableName } from "../../core/model/rows";
import type { Settings } from "../../core/model/settings";
import { symbolOf } from "../../i18n/format";
import type { Texts } from "../../i18n/texts";
import type { Host, Sheet } from "../../platform/host";
import { BAND, DATE_FORMAT, INK, LINE, MUTED } from "../../views/palette";
import type { Computed, Field, Kind } from "../schema/field";
import { headerOf } from "../schema/headers";
import { columnKeys, schemaOf } from "../schema/tables";
import { applyStyle, runs, setWidths } from "./apply-look";
import { makeRoom, writeCells } from "./write-block";

/** A table's sheet, with the number of rows below its header. */
export interface OpenTable {
  readonly sheet: Sheet;
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

/** @param rows cells of the first rows by key; written together with the headers */
export function makeTable(
  host: Host,
  sheet: Sheet,
  table: TableName,
  texts: Texts,
  settings: Settings,
  rows: readonly Readonly<Record<string, Cell>>[],
): void {
  const { fields, computed } = schemaOf(table);
  const keys = columnKeys(table);
  const below = Math.max(sheet.getMaxRows() - 1, rows.length);
  makeRoom(sheet, below + 1, keys.length);
  const formats = keys.map((key) => formatOf((fields[key]?.kind ?? computed[key])?.kind, settings));
  for (const { start, count, value } of runs(formats))
    if (value !== null) sheet.getRange(2, start, below, count).setNumberFormat(value);
  const all = [
    keys.map((key) => headerOf(table, key, texts)),
    ...rows.map((row) => keys.map((key) => row[key] ?? null)),
  ];
  writeCells(host, sheet, 1, 1, all);

  setWidths(
    sheet,
    keys.map((key) => evenWidth((fields[key] ?? computed[key])?.width ?? 0)),
  );
  const header = sheet.getRange(1, 1, 1, keys.length);
  applyStyle(header, { bold: true, background: BAND, color: INK, line: LINE, wrap: true });
  header.setVerticalAlignment("middle");
  header.setNotes([keys.map((key) => (key in computed || key === "id" ? texts.autoNote : ""))]);
  const first = Object.keys(fields).length;
  const own = keys.length - first;
  if (own > 0)
    applyStyle(sheet.getRange(2, first + 1, below, own), { color: MUTED, background: "#f7f9fb" });
  applyStyle(sheet.getRange(2, 1, below, 1), { color: MUTED });
  // A KPI's key is for the code alone: its name stands beside it.
  if (table === "kpis") sheet.hideColumns(1);
  sheet.setFrozenRows(1);
  sheet.setFrozenColumns(Math.min(2, keys.length));
}

/** One of three widths, since neighbours of one width cost one call. */
const evenWidth = (width: number): number => (width <= 90 ? 84 : width <= 160 ? 124 : 240);

/** Dropdowns and checkboxes of the columns that people fill. They warn, and refuse nothing that is pasted. */
export function offerChoices(
  host: Host,
  { sheet, below }: OpenTable,
  table: TableName,
  columns: ReadonlyMap<string, number>,
  texts: Texts,
  tableOf: TableOf,
  rows: number,
): void {
  for (const [key, field] of Object.entries(schemaOf(table).fields)) {
    const index = columns.get(key);
    const rule = index === undefined ? null : choicesOf(host, table, key, field, texts, tableOf);
    if (rule === null || index === undefined) continue;
    // A checkbox in an empty row would make the row look used.
    const height = field.kind.kind === "flag" ? rows : below();
    if (height > 0)
      sheet.getRange(2, index + 1, height, 1).setDataValidation(rule.setAllowInvalid(true).build());
  }
}

/**
 * What a new row needs that its column does not give: checkboxes, and number formats in a user's own sheet.
 * @param settings null where the columns have their formats
 */
export function offerRow(
  host: Host,
  sheet: Sheet,
  table: TableName,
  columns: ReadonlyMap<string, number>,
  row: number,
  settings: Settings | null,
): void {
  makeRoom(sheet, row, 1);
  for (const [key, field] of Object.entries(schemaOf(table).fields)) {
    const index = columns.get(key);
    if (index === undefined) continue;
    const format = settings === null ? null : formatOf(field.kind.kind, settings);
    if (format !== null) sheet.getRange(row, index + 1).setNumberFormat(format);
    if (field.kind.kind === "flag")
      sheet
        .getRange(row, index + 1)
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
  const column = columnKeys(offered.table).indexOf(offered.field) + 1;
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
