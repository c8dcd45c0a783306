// What Range.sort and Sheet.sort take: a column, {column, ascending}, or a list of either.
import type { Rect } from "../../engine/place";
import type { SortKey } from "../../engine/sort";
import { Exception } from "./bridge";
import { mismatch } from "./signature";

interface ColumnOrder {
  readonly column: number;
  readonly ascending?: boolean;
}

export function sortKeys(spec: unknown, rect: Rect): SortKey[] {
  return (Array.isArray(spec) ? (spec as unknown[]) : [spec]).map((one) => {
    const { column, ascending = true } =
      typeof one === "number" ? { column: one } : ((one ?? {}) as ColumnOrder);
    if (typeof column !== "number") throw mismatch("SpreadsheetApp.Range.sort", [spec]);
    const index = column - 1;
    if (index < rect.column || index >= rect.column + rect.columns)
      throw new Exception("The sort column is outside the range.");
    return { column: index, ascending };
  });
}
