// Writes rectangles of cells.
import type { Cell } from "../../core/model/cell";
import type { Host, Sheet } from "../../platform/host";
import { toWritable } from "../codec/write-cell";
import type { Block } from "../plan/block";
import { patiently } from "./patiently";
import { makeRoom } from "./sheet-size";

/** One write; the sheet's size is asked for the first time, and two more calls enlarge it where it is too small. */
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

/** One write for each block; blocks of sheets that are gone are left out. */
export function writeBlocks(
  host: Host,
  sheets: ReadonlyMap<number, Sheet>,
  blocks: readonly Block[],
): void {
  for (const { sheet: id, row, column, after } of blocks) {
    const sheet = sheets.get(id);
    if (sheet) writeCells(host, sheet, row, column, after);
  }
}
