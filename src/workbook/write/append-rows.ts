// Rows at the end of a table, as one block: each value in its field's column, wherever that stands.
import type { Cell } from "../../core/model/cell";
import type { Block } from "../plan/block";
import type { RawTable } from "../read/raw-table";

/** Values by field. Fields without a column are left out. */
export type NewRow = Readonly<Record<string, Cell>>;

/** Below the last used row, where nothing of the user's can stand. */
export function appendBlock(raw: RawTable, rows: readonly NewRow[]): Block | null {
  if (rows.length === 0) return null;
  const columns = [...raw.columns].filter(([key]) => rows.some((row) => key in row));
  const width = columns.reduce((most, [, index]) => Math.max(most, index + 1), 0);
  if (width === 0) return null;
  const after = rows.map((row) => {
    const cells: Cell[] = Array<Cell>(width).fill(null);
    for (const [key, index] of columns) cells[index] = row[key] ?? null;
    return cells;
  });
  return {
    sheet: raw.place.sheet,
    row: raw.values.length + 1,
    column: 1,
    before: after.map((row) => row.map(() => null)),
    after,
  };
}
