// What the adopt dialog shows: the sheets that can be adopted, and for one of them the proposed columns.
import type { TableName } from "../../core/model/rows";
import { languageOf } from "../../i18n/texts";
import type { Host } from "../../platform/host";
import { readRawTable } from "../../workbook/read/raw-table";
import { sheetsById } from "../../workbook/read/sheets";
import { likelyTable, proposeColumns } from "../../workbook/recognize";
import { placesOf, type Registry } from "../../workbook/registry";
import { schemaOf, TABLE_NAMES } from "../../workbook/schema/tables";
import type { AdoptProposal, Api } from "../rpc";
import { openRegistry, openSpreadsheet, userTexts } from "../session";
import { foreignSheet, ownSheets, readForeign } from "./find-sheet";

/** Tables that people keep; Milepost's own records are not adopted, nor is its choice of KPIs. */
export const ADOPTABLE = TABLE_NAMES.filter(
  (table) => schemaOf(table).internal !== true && table !== "kpis",
);

const SAMPLES = 3;

export function adoptable(host: Host): Api["adoptable"]["result"] {
  const spreadsheet = openSpreadsheet(host);
  const { registry } = openRegistry(spreadsheet);
  const texts = userTexts(host);
  const own = ownSheets(registry);
  return {
    lang: languageOf(host.Session.getActiveUserLocale()),
    sheets: spreadsheet.getSheets().flatMap((sheet) => {
      if (own.has(sheet.getSheetId())) return [];
      const foreign = readForeign(sheet);
      return foreign === null
        ? []
        : [{ name: sheet.getName(), table: likelyTable(foreign.headers, ADOPTABLE) }];
    }),
    tables: ADOPTABLE.map((id) => ({ id, name: texts.table[id] })),
  };
}

export function proposal(
  host: Host,
  { sheet, table }: Api["proposeColumns"]["args"],
): AdoptProposal {
  const spreadsheet = openSpreadsheet(host);
  const { registry } = openRegistry(spreadsheet);
  const texts = userTexts(host);
  const foreign = foreignSheet(spreadsheet, registry, sheet, texts);
  const { headerRow, headers, rows } = foreign;
  const display = foreign.sheet
    .getRange(headerRow + 1, 1, Math.min(rows.length, 50), headers.length)
    .getDisplayValues();
  const { fields } = schemaOf(table);
  const names: Readonly<Record<string, string>> = texts.field[table];
  return {
    sheet,
    table,
    columns: proposeColumns(table, headers, rows).map(({ column, header, field, by }) => ({
      header,
      column: column + 1,
      field,
      by,
      samples: display
        .map((row) => row[column] ?? "")
        .filter(Boolean)
        .slice(0, SAMPLES),
    })),
    fields: Object.entries(fields).map(([id, field]) => ({
      id,
      name: names[id] ?? id,
      required: field.required,
    })),
    holds: rowsHeld(host, registry, table),
    brings: rows.filter((row) => row.some((cell) => cell !== "")).length,
  };
}

/** How many records a table holds now. */
export function rowsHeld(host: Host, registry: Registry, table: TableName): number {
  const sheets = sheetsById(openSpreadsheet(host));
  return placesOf(registry, table).reduce((held, place) => {
    const sheet = sheets.get(place.sheet);
    return sheet ? held + readRawTable(table, place, sheet, () => new Map()).records.length : held;
  }, 0);
}
