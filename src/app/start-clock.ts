// Sees to it that the weekly run comes: from set-up and from every recalculation that somebody starts by hand.
import type { Host } from "../platform/host";
import type { WorkbookPlan } from "../workbook/plan/plan-workbook";
import { closeWeek } from "./clock";
import { ensureTrigger } from "./trigger";

/** Needs full authorization: not from onOpen or onEdit. */
export function startClock(host: Host, { read, model }: WorkbookPlan): void {
  const zone = read.spreadsheet.getSpreadsheetTimeZone();
  const isNew = ensureTrigger(host, read.spreadsheet.getId(), zone, model.settings.reportHour);
  if (isNew) closeWeek(host, read.spreadsheet, read.registry);
}
