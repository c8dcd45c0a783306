// Sheets of the user's that can be adopted: those that are neither tables nor views of Milepost's.

import type { Texts } from "../../i18n/texts";
import type { CellValue, Sheet, Spreadsheet } from "../../platform/host";
import { headerRowOf } from "../../workbook/recognize";
import type { Registry } from "../../workbook/registry";
import { Fault } from "../fault";

export interface ForeignSheet {
  readonly sheet: Sheet;
  readonly values: readonly (readonly CellValue[])[];
  /** 1 the first. */
  readonly headerRow: number;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
}

/** Ids of Milepost's own sheets; adopted tables are the user's, and may be adopted again. */
export function ownSheets(registry: Registry): ReadonlySet<number> {
  return new Set([
    ...Object.values(registry.views).flatMap((view) => (view ? [view.sheet] : [])),
    ...Object.values(registry.tables).flatMap((places) =>
      (places ?? []).flatMap(({ adopted, sheet }) => (adopted ? [] : [sheet])),
    ),
    ...[registry.settings, registry.journal].flatMap((id) => id ?? []),
  ]);
}

/** Two calls. Null where the sheet holds no header with rows below. */
export function readForeign(sheet: Sheet): ForeignSheet | null {
  const values = sheet.getDataRange().getValues();
  const headerRow = headerRowOf(values) + 1;
  const headers = (values[headerRow - 1] ?? []).map((cell) => String(cell).trim());
  const rows = values.slice(headerRow);
  return headers.some(Boolean) && rows.length > 0
    ? { sheet, values, headerRow, headers, rows }
    : null;
}

/** The named sheet, ready to be adopted; a fault says why it cannot be. */
export function foreignSheet(
  spreadsheet: Spreadsheet,
  registry: Registry,
  name: string,
  texts: Texts,
): ForeignSheet {
  const sheet = spreadsheet.getSheetByName(name);
  const refuse = (code: string, message: string) =>
    new Fault("refused", [{ field: "sheet", code, message }]);
  if (sheet === null) throw refuse("unknownSheet", texts.rpc.unknownSheet(name));
  if (ownSheets(registry).has(sheet.getSheetId()))
    throw refuse("ownSheet", texts.rpc.ownSheet(name));
  const foreign = readForeign(sheet);
  if (foreign === null) throw refuse("emptySheet", texts.rpc.emptySheet(name));
  return foreign;
}
