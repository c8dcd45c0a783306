// Writes one rectangle of cells.
import type { Cell } from "../../core/model/cell";
import type { Host, Sheet } from "../../platform/host";
import { toWritable } from "../codec/write-cell";
import { patiently } from "./patiently";

/** One write; two more calls to ask for the sheet's size, and two to enlarge it where it is too small. */
export function writeCells(
  host: Host,
  sheet: Sheet,
  row: number,
  column: number,
  cells: readonly (readonly Cell[])[],
): void {
  const width = cells[0]?.length ?? 0;
  if (width === 0) return;
  makeRoom(sheet, row + cells.length - 1, column + width - 1);
  patiently(host, () =>
    sheet
      .getRange(row, column, cells.length, width)
      .setValues(cells.map((line) => line.map(toWritable))),
  );
}

/** Enlarges a sheet to at least so many rows and columns. */
export function makeRoom(sheet: Sheet, rows: number, columns: number): void {
  const [hasRows, hasColumns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (rows > hasRows) sheet.insertRowsAfter(hasRows, rows - hasRows);
  if (columns > hasColumns) sheet.insertColumnsAfter(hasColumns, columns - hasColumns);
}
