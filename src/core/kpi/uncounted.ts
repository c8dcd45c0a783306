// Amounts that do not count, since they are missing or in a currency without a rate.
import type { Reason } from "../model/reason";
import type { Minor, TableName } from "../model/rows";

/** Says how many of the rows have no value in the base currency; nothing where all have one. */
export function someUncounted(
  table: TableName,
  rows: readonly { readonly value: Minor | null }[],
): readonly Reason[] {
  const without = rows.filter(({ value }) => value === null).length;
  const params = { rows: without, of: rows.length, table };
  return without === 0 ? [] : [{ code: "kpiSomeUncounted", params, ids: [] }];
}
