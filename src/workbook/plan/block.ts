// What is to be written, as rectangles of cells with what they hold now. Nothing here writes.

import { type Cell, isFormula } from "../../core/model/cell";
import type { CellValue } from "../../platform/host";
import { sameFormula } from "../codec/write-cell";
import type { SerialOf } from "../codec/zone";

/** A rectangle of one sheet. Rows and columns count from 1. */
export interface Block {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  /** What stands there now, formulas as formulas. */
  readonly before: readonly (readonly Cell[])[];
  readonly after: readonly (readonly Cell[])[];
  /** Where the cells are number formats, not contents: only the journal holds such blocks. */
  readonly formats?: true;
}

/** What a sheet's cell holds, as it would be written again. */
export function cellOf(
  value: CellValue | undefined,
  formula: string | undefined,
  serialOf: SerialOf,
): Cell {
  if (formula) return { formula: formula.replace(/^=/, "") };
  if (value === undefined || value === "") return null;
  return value instanceof Date ? serialOf(value) : value;
}

/** Whether two cells hold the same. Figures may differ by what adding in another order makes of them. */
export function sameCell(a: Cell, b: Cell): boolean {
  if (isFormula(a) || isFormula(b))
    return isFormula(a) && isFormula(b) && sameFormula(a.formula, b.formula);
  if (typeof a === "number" && typeof b === "number")
    return a === b || Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
  return (a ?? "") === (b ?? "");
}

/** One cell that a plan changes. */
export interface CellChange {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly before: Cell;
  readonly after: Cell;
}

/** The cells of a block that differ. */
export function changesIn(block: Block): readonly CellChange[] {
  return block.after.flatMap((cells, r) =>
    cells.flatMap((after, c) => {
      const before = block.before[r]?.[c] ?? null;
      return sameCell(before, after)
        ? []
        : [{ sheet: block.sheet, row: block.row + r, column: block.column + c, before, after }];
    }),
  );
}

/**
 * The smallest rectangle that holds every difference between two equally large grids; null where there is none.
 * One block a grid keeps the number of service calls independent of the number of rows.
 */
export function blockOf(
  sheet: number,
  row: number,
  column: number,
  before: readonly (readonly Cell[])[],
  after: readonly (readonly Cell[])[],
): Block | null {
  let [top, bottom, left, right] = [Infinity, -1, Infinity, -1];
  after.forEach((cells, r) => {
    cells.forEach((cell, c) => {
      if (sameCell(before[r]?.[c] ?? null, cell)) return;
      top = Math.min(top, r);
      bottom = Math.max(bottom, r);
      left = Math.min(left, c);
      right = Math.max(right, c);
    });
  });
  if (bottom < 0) return null;
  const cut = (grid: readonly (readonly Cell[])[]) =>
    Array.from({ length: bottom - top + 1 }, (_, r) =>
      Array.from({ length: right - left + 1 }, (_, c) => grid[top + r]?.[left + c] ?? null),
    );
  return { sheet, row: row + top, column: column + left, before: cut(before), after: cut(after) };
}
