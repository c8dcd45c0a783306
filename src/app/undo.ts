// Takes the last run back, and says that the views are older than the tables.
import { civil } from "../core/model/day";
import type { Host } from "../platform/host";
import { nowIn, serialReader } from "../workbook/codec/zone";
import { type Undone, undoLastRun } from "../workbook/write/undo";
import { alone, openRegistry, openSpreadsheet } from "./session";

/** Null where there is nothing to take back. */
export function undo(host: Host): Undone | null {
  return alone(host, () => {
    const spreadsheet = openSpreadsheet(host);
    const { registry } = openRegistry(spreadsheet);
    const zone = spreadsheet.getSpreadsheetTimeZone();
    const { year } = civil(nowIn(host, zone).today);
    return undoLastRun(host, spreadsheet, registry, serialReader(host, zone, year));
  });
}
