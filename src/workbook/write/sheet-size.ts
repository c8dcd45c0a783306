// How large a sheet is, asked once a run: the answer waits for all writes before it, and only a run makes sheets larger.
import type { Sheet } from "../../platform/host";

interface Size {
  rows: number;
  columns: number;
}

/** Both live as long as the run, as each run begins with nothing. A sheet's id is asked for once an object. */
const byId = new Map<number, Size>();
const byObject = new WeakMap<Sheet, Size>();

/** @returns all rows, used or not */
export const heightOf = (sheet: Sheet): number => sizeOf(sheet).rows;
/** @returns all columns, used or not */
export const widthOf = (sheet: Sheet): number => sizeOf(sheet).columns;

/** Enlarges a sheet to at least so many rows and columns. */
export function makeRoom(sheet: Sheet, rows: number, columns: number): void {
  const size = sizeOf(sheet);
  addRows(sheet, size.rows, rows - size.rows);
  addColumns(sheet, size.columns, columns - size.columns);
}

/** Puts in rows, where there are any to put in: what stands below moves down. */
export function addRows(sheet: Sheet, after: number, count: number): void {
  if (count <= 0) return;
  const size = sizeOf(sheet);
  sheet.insertRowsAfter(after, count);
  size.rows += count;
}

/** Puts in columns, where there are any to put in: what stands beside moves to the right. */
export function addColumns(sheet: Sheet, after: number, count: number): void {
  if (count <= 0) return;
  const size = sizeOf(sheet);
  sheet.insertColumnsAfter(after, count);
  size.columns += count;
}

/** A sheet made as a copy of another is as large as that one: nobody has to ask. */
export function sameSize(copy: Sheet, original: Sheet): void {
  keep(copy, { ...sizeOf(original) });
}

function sizeOf(sheet: Sheet): Size {
  const known = byObject.get(sheet) ?? byId.get(sheet.getSheetId());
  const size = known ?? { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
  if (!byObject.has(sheet)) keep(sheet, size);
  return size;
}

function keep(sheet: Sheet, size: Size): void {
  byObject.set(sheet, size);
  byId.set(sheet.getSheetId(), size);
}
