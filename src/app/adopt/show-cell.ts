// Goes to a cell of one of the user's sheets, such as one that could not be read.
import type { Host } from "../../platform/host";
import { columnIndex } from "../../workbook/layout";
import { Fault } from "../fault";
import { openSpreadsheet, userTexts } from "../session";

/** @param cell "D12" */
export function showCell(host: Host, name: string, cell: string): { readonly cell: string } {
  const sheet = openSpreadsheet(host).getSheetByName(name);
  const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  const column = columnIndex(letters) + 1;
  if (sheet === null || Number(row) > sheet.getMaxRows() || column > sheet.getMaxColumns())
    throw new Fault("refused", [
      { field: "sheet", code: "unknownSheet", message: userTexts(host).rpc.unknownSheet(name) },
    ]);
  if (sheet.isSheetHidden()) sheet.showSheet();
  sheet.activate();
  sheet.getRange(Number(row), column).activate();
  return { cell };
}
