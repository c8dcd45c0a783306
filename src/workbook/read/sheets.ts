// The spreadsheet's sheets by id, asked for once.
import type { Sheet, Spreadsheet } from "../../platform/host";

/** Two calls for each sheet, however many rows they have. */
export function sheetsById(spreadsheet: Spreadsheet): ReadonlyMap<number, Sheet> {
  return new Map(spreadsheet.getSheets().map((sheet) => [sheet.getSheetId(), sheet]));
}
