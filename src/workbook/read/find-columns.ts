// Which column of a sheet is which field: by header, then by what was remembered of the column.
import type { TableName } from "../../core/model/rows";
import { autoHeaders, plainHeader, standardHeaders } from "../schema/headers";
import { schemaOf } from "../schema/tables";

/** Columns by key, 0 the first. Computed and normalized columns are among them. */
export type Columns = ReadonlyMap<string, number>;

export interface FoundColumns {
  readonly columns: Columns;
  /** Fields whose column is nowhere, without the computed ones. */
  readonly missing: readonly string[];
  /** Headers that stand over two columns; the first one counts. */
  readonly doubles: readonly string[];
}

/**
 * @param headers the header row's cells
 * @param own headers of the user's own, by field
 * @param adopted only the user's own headers count for fields, not the standard ones
 */
export function findColumns(
  table: TableName,
  headers: readonly string[],
  own: Readonly<Record<string, string>>,
  adopted: boolean,
): FoundColumns {
  const ownKeys = new Map(Object.entries(own).map(([key, header]) => [plainHeader(header), key]));
  const standard = adopted ? autoHeaders(table) : standardHeaders(table);
  const columns = new Map<string, number>();
  const doubles: string[] = [];
  headers.forEach((header, index) => {
    const plain = plainHeader(header);
    if (plain === "") return;
    const known = standard.get(plain);
    const key = ownKeys.get(plain) ?? (known !== undefined && !(known in own) ? known : undefined);
    if (key === undefined) return;
    if (columns.has(key)) doubles.push(header);
    else columns.set(key, index);
  });
  const expected = Object.keys(adopted ? own : schemaOf(table).fields);
  return { columns, missing: expected.filter((key) => !columns.has(key)), doubles };
}
