// The clock's dispatcher: decides what is due, and does each thing once a week however often it is woken.

import { civil, type Day } from "../core/model/day";
import type { Settings } from "../core/model/settings";
import type { Host, Spreadsheet } from "../platform/host";
import { nowIn, serialReader } from "../workbook/codec/zone";
import { readWeek, writeWeek } from "../workbook/ledger";
import type { WorkbookPlan } from "../workbook/plan/plan-workbook";
import { readSettings } from "../workbook/read/read-settings";
import { sheetsById } from "../workbook/read/sheets";
import { type Registry, readRegistry } from "../workbook/registry";
import { ensureTables } from "./ensure-tables";
import { planNow, recalculateLocked } from "./recalculate";
import {
  isDue,
  type ReportsSent,
  reportWeek,
  sendReportsLocked,
  unsentMails,
} from "./send-reports";
import { alone, openSpreadsheet } from "./session";

/** Null where nothing was due. */
export function onClock(host: Host): ReportsSent | null {
  const spreadsheet = openSpreadsheet(host);
  const stored = readRegistry(spreadsheet);
  if (stored === null) return null;
  const { today, hour, settings } = moment(host, spreadsheet, stored.registry);
  const week = reportWeek(today, settings);
  if (!isDue(today, hour, settings)) return null;
  const ledger = readWeek(host, spreadsheet.getId(), week);
  const mailed = settings.recipients.every((recipient) => ledger.mails[recipient] !== undefined);
  if (ledger.recalculated && (ledger.closed || mailed)) return null;
  return alone(host, () => {
    if (!ledger.recalculated) ensureTables(host, ["history", "stageChanges"]);
    const plan = ledger.recalculated
      ? planNow(host)
      : recalculateLocked(host, { record: week }).plan;
    const now = readWeek(host, spreadsheet.getId(), week);
    writeWeek(host, spreadsheet.getId(), week, { ...now, recalculated: true });
    return ledger.closed ? null : sendAndShow(host, plan, week);
  });
}

/** Start tells who has not got the report: where that is not what it was before, it is drawn again. */
function sendAndShow(host: Host, plan: WorkbookPlan, week: Day): ReportsSent {
  const done = sendReportsLocked(host, plan, week);
  const { waiting, unsure } = unsentMails(host, plan.read);
  const same = (a: readonly string[], b: readonly string[]) => a.join() === b.join();
  if (!same(waiting, plan.unsent.waiting) || !same(unsure, plan.unsent.unsure))
    recalculateLocked(host);
  return done;
}

/** Sends this week's report now, at somebody's word. */
export function sendReports(host: Host): ReportsSent {
  return alone(host, () => {
    const { plan } = recalculateLocked(host);
    const { today } = nowIn(host, plan.read.spreadsheet.getSpreadsheetTimeZone());
    return sendAndShow(host, plan, reportWeek(today, plan.model.settings));
  });
}

/**
 * A week in which Milepost starts is not reported on its own: nobody expects a mail in the middle of the week, a few
 * hours after the set-up. Its run is done already, or still to come at its day and hour.
 */
export function closeWeek(host: Host, spreadsheet: Spreadsheet, registry: Registry): void {
  const { today, hour, settings } = moment(host, spreadsheet, registry);
  if (!isDue(today, hour, settings)) return;
  const week = reportWeek(today, settings);
  const ledger = readWeek(host, spreadsheet.getId(), week);
  writeWeek(host, spreadsheet.getId(), week, { ...ledger, recalculated: true, closed: true });
}

function moment(
  host: Host,
  spreadsheet: Spreadsheet,
  registry: Registry,
): { readonly today: Day; readonly hour: number; readonly settings: Settings } {
  const zone = spreadsheet.getSpreadsheetTimeZone();
  const now = nowIn(host, zone);
  const sheet = sheetsById(spreadsheet).get(registry.settings ?? -1);
  const { settings } = readSettings(sheet, serialReader(host, zone, civil(now.today).year));
  return { ...now, settings };
}
