// Jumps to a row of a table, looked up by its id.
import type { TableName } from "../core/model/rows";
import type { Host } from "../platform/host";
import { readRawTable } from "../workbook/read/raw-table";
import { sheetsById } from "../workbook/read/sheets";
import { placesOf } from "../workbook/registry";
import { Fault } from "./fault";
import { openRegistry, openSpreadsheet, userTexts } from "./session";

export function showRow(host: Host, table: TableName, id: string): { readonly row: number } {
  const spreadsheet = openSpreadsheet(host);
  const { registry } = openRegistry(spreadsheet);
  const sheets = sheetsById(spreadsheet);
  for (const place of placesOf(registry, table)) {
    const sheet = sheets.get(place.sheet);
    const raw = sheet && readRawTable(table, place, sheet, () => new Map());
    const column = raw?.columns.get("id");
    const record = raw?.records.find(
      (row) => column !== undefined && String(raw.values[row]?.[column]) === id,
    );
    if (!sheet || column === undefined || record === undefined) continue;
    if (sheet.isSheetHidden()) sheet.showSheet();
    sheet.activate();
    sheet.getRange(record + 1, column + 1).activate();
    return { row: record + 1 };
  }
  throw new Fault("refused", [
    { field: "id", code: "gone", message: userTexts(host).rpc.gone(id) },
  ]);
}
