// Changes some cells of a row that stands already, and leaves every formula of the user's.
import type { Cell } from "../../core/model/cell";
import type { Texts } from "../../i18n/texts";
import type { Host } from "../../platform/host";
import { isBlank } from "../../workbook/codec/read-cell";
import type { WorkbookRead } from "../../workbook/read/read-workbook";
import { headerOf } from "../../workbook/schema/headers";
import { schemaOf } from "../../workbook/schema/tables";
import { formatOf } from "../../workbook/write/make-table";
import { writeCells } from "../../workbook/write/write-block";
import { RowsMoved } from "../../workbook/write/write-plan";
import { rowOf, type StandingRow } from "./append-entry";
import type { RowChange } from "./entry-kind";

/** One write for each cell, so a few at most. @returns a sentence for each that could not be changed */
export function changeRow(
  host: Host,
  book: WorkbookRead,
  change: RowChange,
  texts: Texts,
): readonly string[] {
  const at = rowOf(book, change.table, change.id);
  if (at === null) throw new RowsMoved();
  const blanks = Object.entries(change.blanks).filter(([key]) => isBlank(standing(at, key).value));
  const cells = [...Object.entries(change.cells), ...blanks];
  if (cells.length > 0) verifyRow(at, change.id);
  return cells.flatMap(([key, cell]) => {
    const said = (say: (header: string, where: string) => string, where: string) => [
      say(headerOf(change.table, key, texts), where),
    ];
    const { column, formula } = standing(at, key);
    if (column === undefined) return said(texts.entry.noColumn, at.raw.sheet.getName());
    if (formula !== "") return said(texts.entry.formulaStays, change.id);
    write(host, book, change, at, key, column, cell);
    return [];
  });
}

function standing({ raw, row }: StandingRow, key: string) {
  const column = raw.columns.get(key);
  return {
    column,
    value: column === undefined ? "" : raw.values[row - 1]?.[column],
    formula: column === undefined ? "" : (raw.formulas[row - 1]?.[column] ?? ""),
  };
}

/** People sort and insert rows while a script runs. */
function verifyRow({ raw, row }: StandingRow, id: string): void {
  const column = raw.columns.get("id");
  if (column === undefined) return;
  const now = raw.sheet.getRange(row, column + 1, 1, 1).getValues()[0]?.[0];
  if (String(now).trim() !== id) throw new RowsMoved();
}

function write(
  host: Host,
  book: WorkbookRead,
  { table }: RowChange,
  { raw, row }: StandingRow,
  key: string,
  column: number,
  cell: Cell,
): void {
  const isDay = schemaOf(table).fields[key]?.kind.kind === "day";
  // In a user's own sheet a date may show as a number.
  if (isDay && raw.place.adopted && !(raw.values[row - 1]?.[column] instanceof Date)) {
    const format = formatOf("day", book.settings.settings);
    if (format !== null) raw.sheet.getRange(row, column + 1).setNumberFormat(format);
  }
  writeCells(host, raw.sheet, row, column + 1, [[cell]]);
}
