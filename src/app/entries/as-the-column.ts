// A cell as its column counts it: a column of the user's may count its percents to 100.
import type { Cell } from "../../core/model/cell";
import { percentsOf100 } from "../../workbook/codec/column-context";
import type { RawTable } from "../../workbook/read/raw-table";
import { schemaOf } from "../../workbook/schema/tables";

export function asTheColumn(raw: RawTable, key: string, cell: Cell): Cell {
  const column = raw.columns.get(key);
  if (typeof cell !== "number" || column === undefined || !raw.place.adopted) return cell;
  if (schemaOf(raw.table).fields[key]?.kind.kind !== "percent") return cell;
  const cells = raw.records.map((record) => raw.values[record]?.[column] ?? "");
  return percentsOf100(cells) ? cell * 100 : cell;
}
