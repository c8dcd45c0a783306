// A view's cells, put together from rectangles.
import type { Cell } from "../core/model/cell";

/** Rows and columns count from 1. */
export interface Part {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly Cell[])[];
}

/** One whole rectangle from A1 on; of parts that overlap the later one counts. */
export function together(parts: readonly Part[], width: number): readonly (readonly Cell[])[] {
  const height = Math.max(0, ...parts.map(({ row, cells }) => row + cells.length - 1));
  const all = Array.from({ length: height }, () => Array<Cell>(width).fill(null));
  for (const { row, column, cells } of parts)
    cells.forEach((line, r) => {
      line.forEach((cell, c) => {
        const into = all[row + r - 1];
        if (into) into[column + c - 1] = cell;
      });
    });
  return all;
}
