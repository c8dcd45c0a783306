// What a sheet of ours was made with, so that it can be seen later whether anybody has put anything into it since.
import type { Cell } from "../core/model/cell";
import type { TableName } from "../core/model/rows";
import { fingerprint } from "./fingerprint";
import { schemaOf } from "./schema/tables";

/** Rows by what people fill: computed columns change by themselves. Blank cells and unticked boxes are one. */
export function madeWith(
  table: TableName,
  rows: readonly Readonly<Record<string, Cell | undefined>>[],
): string {
  const keys = Object.keys(schemaOf(table).fields);
  const plain = (cell: Cell | undefined) => (cell === "" || cell === false ? null : (cell ?? null));
  return fingerprint(JSON.stringify(rows.map((row) => keys.map((key) => plain(row[key])))));
}
