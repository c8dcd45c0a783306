// Rows and columns as Univer names them.
import type { IRange, Worksheet } from "@univerjs/core";

export type Dimension = "rows" | "columns";

/** Univer's RANGE_TYPE. */
const ROW = 1;
const COLUMN = 2;

export const band = (sheet: Worksheet, dimension: Dimension, at: number, count: number): IRange =>
  dimension === "rows"
    ? {
        startRow: at,
        endRow: at + count - 1,
        startColumn: 0,
        endColumn: sheet.getColumnCount() - 1,
        rangeType: ROW,
      }
    : {
        startRow: 0,
        endRow: sheet.getRowCount() - 1,
        startColumn: at,
        endColumn: at + count - 1,
        rangeType: COLUMN,
      };

export const lengthOf = (sheet: Worksheet, dimension: Dimension): number =>
  dimension === "rows" ? sheet.getRowCount() : sheet.getColumnCount();
