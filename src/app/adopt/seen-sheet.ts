// A sheet of the user's as adopting sees it: its cells, each fetched once, and where its header stands.

import { once } from "../../core/model/once";
import type { TableName } from "../../core/model/rows";
import type { Texts } from "../../i18n/texts";
import type { CellValue, Sheet, Spreadsheet } from "../../platform/host";
import { isBlank } from "../../workbook/codec/read-cell";
import { headerCells, toldApart } from "../../workbook/read/header-cells";
import { type FoundHeader, findHeader } from "../../workbook/recognize/find-header";
import type { Registry } from "../../workbook/registry";
import { isOwnHeader } from "../../workbook/schema/headers";
import { schemaOf, TABLE_NAMES } from "../../workbook/schema/tables";
import { Fault } from "../fault";

/** Tables that people keep; Milepost's own records are not adopted, nor its choice of KPIs, nor what its dialog keeps. */
export const ADOPTABLE: readonly TableName[] = TABLE_NAMES.filter(
  (table) => schemaOf(table).internal !== true && table !== "kpis" && table !== "overrides",
);

export interface SeenSheet {
  readonly sheet: Sheet;
  readonly name: string;
  readonly values: readonly (readonly CellValue[])[];
  /** Asked for once, and only where the sheet is read as a table. */
  readonly formulas: () => readonly (readonly string[])[];
  /** The first merges, as "A5:A9". */
  readonly merges: () => readonly string[];
  readonly header: FoundHeader;
  /** The header's texts; blank over columns of Milepost's own. */
  readonly headers: readonly string[];
  /** Of a header in two rows the lower texts; the same as `headers` elsewhere. */
  readonly lower: readonly string[];
  /** What stands above the header. */
  readonly above: readonly string[];
}

/** Ids of Milepost's own sheets; adopted ones are the user's, and may be adopted again. */
export function ownSheets(registry: Registry): ReadonlySet<number> {
  return new Set([
    ...Object.values(registry.views).flatMap((view) => (view ? [view.sheet] : [])),
    ...Object.values(registry.tables).flatMap((places) =>
      (places ?? []).flatMap(({ adopted, sheet }) => (adopted ? [] : [sheet])),
    ),
    ...[registry.settings, registry.journal].flatMap((id) => id ?? []),
  ]);
}

/** As many merges as are looked at; each costs a call. */
const MOST_MERGES = 60;

/** Two calls. Null where the sheet holds no header with rows below. */
export function seeSheet(sheet: Sheet, name: string): SeenSheet | null {
  const range = sheet.getDataRange();
  const values = range.getValues();
  const header = findHeader(values, ADOPTABLE);
  if (header === null) return null;
  const headers = toldApart(headerCells(values, header.row, header.rows)).map((text) =>
    isOwnHeader(text) ? "" : text,
  );
  if (!headers.some(Boolean) || values.length <= header.row) return null;
  const above = values
    .slice(0, header.row - header.rows)
    .flatMap((row) => row.filter((cell) => !isBlank(cell)).map(String));
  const lower = headerCells(values, header.row, 1);
  return {
    sheet,
    name,
    values,
    formulas: once(() => range.getFormulas()),
    merges: once(() =>
      range
        .getMergedRanges()
        .slice(0, MOST_MERGES)
        .map((merge) => merge.getA1Notation()),
    ),
    header,
    headers,
    lower,
    above,
  };
}

/** The named sheet, ready to be adopted; a fault says why it cannot be. */
export function foreignSheet(
  spreadsheet: Spreadsheet,
  registry: Registry,
  name: string,
  texts: Texts,
): SeenSheet {
  const sheet = spreadsheet.getSheetByName(name);
  const refuse = (code: string, message: string) =>
    new Fault("refused", [{ field: "sheets", code, message }]);
  if (sheet === null) throw refuse("unknownSheet", texts.rpc.unknownSheet(name));
  if (ownSheets(registry).has(sheet.getSheetId()))
    throw refuse("ownSheet", texts.rpc.ownSheet(name));
  const seen = seeSheet(sheet, name);
  if (seen === null) throw refuse("emptySheet", texts.rpc.emptySheet(name));
  return seen;
}
