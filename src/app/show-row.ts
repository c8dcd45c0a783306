// Jumps to a row of a table, looked up by its id.
import type { TableName } from "../core/model/rows";
import type { Host } from "../platform/host";
import { readRawTable } from "../workbook/read/raw-table";
import { sheetsById } from "../workbook/read/sheets";
import { Fault } from "./fault";
import { openRegistry, openSpreadsheet, userTexts } from "./session";

export function showRow(host: Host, table: TableName, id: string): { readonly row: number } {
  const spreadsheet = openSpreadsheet(host);
  const { registry } = openRegistry(spreadsheet);
  const place = registry.tables[table];
  const sheet = place && sheetsById(spreadsheet).get(place.sheet);
  const raw = place && sheet ? readRawTable(table, place, sheet, () => new Map()) : null;
  const column = raw?.columns.get("id");
  const record = raw?.records.find(
    (row) => column !== undefined && String(raw.values[row]?.[column]) === id,
  );
  if (!raw || column === undefined || record === undefined)
    throw new Fault("refused", [
      { field: "id", code: "gone", message: userTexts(host).rpc.gone(id) },
    ]);
  if (raw.sheet.isSheetHidden()) raw.sheet.showSheet();
  raw.sheet.activate();
  raw.sheet.getRange(record + 1, column + 1).activate();
  return { row: record + 1 };
}
