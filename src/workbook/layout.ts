// Where columns and named cells stand, as addresses for formulas.
import { columnLetters } from "../core/model/column-letters";
import type { Layout } from "../core/model/layout";
import type { TableName } from "../core/model/rows";
import { normalizedKey } from "./schema/headers";

/** 0 for "A", 26 for "AA". */
export function columnIndex(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** "B3", both counted from 1. */
export function cellName(row: number, column: number): string {
  return `${columnLetters(column - 1)}${row}`;
}

/** A sheet's name as a formula needs it. */
export function quoted(sheet: string): string {
  return `'${sheet.replace(/'/g, "''")}'`;
}

/** One sheet of a table as formulas see it. */
export interface PlacedTable {
  readonly sheet: number;
  /** Asked for only where somebody names the sheet: it costs a call. */
  readonly sheetName: () => string;
  readonly columns: ReadonlyMap<string, number>;
}

/** @param cells named cells with their address: "won" to "$B$20" */
export function layoutOf(
  tables: ReadonlyMap<TableName, readonly PlacedTable[]>,
  cells: Readonly<Record<string, string>>,
): Layout {
  return {
    cell: (name) => cells[name] ?? null,
    sheets: (table) =>
      (tables.get(table as TableName) ?? []).map(({ sheetName, columns }) => (field) => {
        const index = columns.get(normalizedKey(field)) ?? columns.get(field);
        if (index === undefined) return null;
        const letters = columnLetters(index);
        return `${quoted(sheetName())}!$${letters}:$${letters}`;
      }),
  };
}
