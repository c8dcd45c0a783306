// Whether a table's rows still stand where they were read: people sort and insert rows while a script runs.
import { sameCell } from "../plan/block";
import type { RawTable } from "../read/raw-table";

/** Rows moved between reading and writing: the plan is void, and nothing was written. */
export class RowsMoved extends Error {}

/** Looks ids and headers up again, just before writing. Two calls. @throws RowsMoved */
export function verifyRows({ sheet, place, values, width, columns }: RawTable): void {
  const headers = sheet.getRange(place.headerRow, 1, 1, Math.max(1, width)).getValues()[0] ?? [];
  const same = headers.every(
    (header, i) => String(header) === String(values[place.headerRow - 1]?.[i] ?? ""),
  );
  const id = columns.get("id");
  const ids =
    id === undefined ? [] : sheet.getRange(1, id + 1, Math.max(1, values.length), 1).getValues();
  const still =
    id === undefined
      ? sheet.getLastRow() === values.length
      : values.every((row, i) => sameCell(String(row[id] ?? ""), String(ids[i]?.[0] ?? "")));
  if (!same || !still) throw new RowsMoved();
}
