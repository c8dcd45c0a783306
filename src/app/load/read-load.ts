// What levelling goes by, read and assessed: tasks with who does them, and when everybody is there.
import type { Model } from "../../core/assess";
import type { Host } from "../../platform/host";
import { planTables } from "../../workbook/plan/plan-workbook";
import { readWorkbook, type WorkbookRead } from "../../workbook/read/read-workbook";
import { openRegistry, openSpreadsheet } from "../session";

export interface LoadRead {
  readonly book: WorkbookRead;
  readonly model: Model;
}

/** The same for what is proposed and for what is accepted, so that the one is judged as the other was. */
export function readLoad(host: Host): LoadRead {
  const spreadsheet = openSpreadsheet(host);
  const book = readWorkbook(host, spreadsheet, openRegistry(spreadsheet), [
    "tasks",
    "projects",
    "team",
    "calendar",
    "baselines",
  ]);
  return { book, model: planTables(book).model };
}
