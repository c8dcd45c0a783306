// Columns of an adopted sheet found again after their header was renamed: each carries its key as developer metadata,
// which moves with it. Sheets of ours need none: their order is known.

import { columnLetters } from "../../core/model/column-letters";
import type { DeveloperMetadata, Sheet, Spreadsheet } from "../../platform/host";

const KEY = "milepost.column";

/** Where remembered columns stand now: by sheet id, then by key, 0 the first column. */
export type Remembered = ReadonlyMap<number, ReadonlyMap<string, number>>;

/** All that was ever remembered of columns. Two calls. */
export const rememberedIn = (spreadsheet: Spreadsheet): readonly DeveloperMetadata[] =>
  spreadsheet.createDeveloperMetadataFinder().withKey(KEY).find();

/** Asked for only when a header is missing: four calls for each column that was ever remembered. */
export function rememberedColumns(spreadsheet: Spreadsheet): Remembered {
  const found = new Map<number, Map<string, number>>();
  for (const metadata of rememberedIn(spreadsheet)) {
    const column = metadata.getLocation().getColumn();
    const key = metadata.getValue();
    if (column === null || key === null) continue;
    const sheet = column.getSheet().getSheetId();
    const columns = found.get(sheet) ?? new Map<string, number>();
    columns.set(key, column.getColumn() - 1);
    found.set(sheet, columns);
  }
  return found;
}

/** Remembers which column is which, so that renaming its header does not lose it. One write a column. */
export function rememberColumns(sheet: Sheet, columns: ReadonlyMap<string, number>): void {
  for (const [key, index] of columns) {
    const letters = columnLetters(index);
    // Google takes metadata for whole columns only, and "C:C" is surely one.
    sheet.getRange(`${letters}:${letters}`).addDeveloperMetadata(KEY, key);
  }
}
