// Columns that came with a later version, for a sheet that was made before: their headers, right of the last column.
import type { Settings } from "../../core/model/settings";
import type { Texts } from "../../i18n/texts";
import type { Block } from "../../workbook/plan/block";
import type { RawTable } from "../../workbook/read/raw-table";
import type { PartRead } from "../../workbook/read/read-part";
import { headerOf } from "../../workbook/schema/headers";
import { schemaOf } from "../../workbook/schema/tables";
import { formatOf } from "../../workbook/write/make-table";
import { makeRoom } from "../../workbook/write/sheet-size";

/** One sheet of a table with columns for all of some fields. */
export interface Completed {
  readonly part: PartRead;
  /** What has to be written for it. */
  readonly headers: readonly Block[];
}

export function withColumns(part: PartRead, fields: readonly string[], texts: Texts): Completed {
  const { raw } = part;
  const missing = fields.filter((key) => !raw.columns.has(key));
  if (missing.length === 0) return { part, headers: [] };
  const added = missing.map((key, i) => [key, raw.width + i] as const);
  const header = {
    sheet: raw.place.sheet,
    row: raw.place.headerRow,
    column: raw.width + 1,
    before: [missing.map(() => null)],
    after: [missing.map((key) => headerOf(raw.table, key, texts))],
  };
  const completed: RawTable = { ...raw, columns: new Map([...raw.columns, ...added]) };
  return { part: { ...part, raw: completed }, headers: [header] };
}

/** Number formats of columns that are new: a call for each. */
export function formatColumns({ part: { raw }, headers }: Completed, settings: Settings): void {
  const [header] = headers;
  if (!header) return;
  const { place, sheet, table, columns } = raw;
  const width = header.after[0]?.length ?? 0;
  makeRoom(sheet, place.headerRow + 1, header.column + width - 1);
  const below = sheet.getMaxRows() - place.headerRow;
  for (const [key, column] of columns) {
    const format = formatOf(schemaOf(table).fields[key]?.kind.kind, settings);
    if (column + 1 >= header.column && format !== null)
      sheet.getRange(place.headerRow + 1, column + 1, below, 1).setNumberFormat(format);
  }
}
