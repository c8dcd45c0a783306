// Sends the weekly report to whom Settings names: each recipient once a week, however often this runs.
import { type Day, startOfWeek, weekday } from "../core/model/day";
import type { Language } from "../core/model/rows";
import type { Settings } from "../core/model/settings";
import { textsOf } from "../i18n/texts";
import type { Host } from "../platform/host";
import { weeklyReport } from "../report/weekly-report";
import { readWeek, type Sending, writeWeek } from "../workbook/ledger";
import type { WorkbookPlan } from "../workbook/plan/plan-workbook";
import type { UnsentMails } from "../workbook/plan/view-context";
import type { WorkbookRead } from "../workbook/read/read-workbook";

export interface ReportsSent {
  readonly sent: readonly string[];
  /** Not sent since the day's quota is used up. */
  readonly unsent: readonly string[];
  /** A run was cut off while it mailed them: they may have it, so they do not get it again. */
  readonly unsure: readonly string[];
  readonly recipients: number;
}

/** The first day of the report week that holds a day: the week begins on the day of the weekly run. */
export function reportWeek(today: Day, settings: Settings): Day {
  return startOfWeek(today, settings.reportDay);
}

/** Whether the weekly run of this week has come: its day and hour, or any time after it in the week. */
export function isDue(today: Day, hour: number, settings: Settings): boolean {
  return weekday(today) !== settings.reportDay || hour >= settings.reportHour;
}

/** Who should have this week's report by now and has not, for Start: none before the week's run. Three calls. */
export function unsentMails(
  host: Host,
  { spreadsheet, settings, today }: WorkbookRead,
): UnsentMails {
  const { recipients } = settings.settings;
  if (recipients.length === 0) return { waiting: [], unsure: [] };
  const ledger = readWeek(host, spreadsheet.getId(), reportWeek(today, settings.settings));
  const due = ledger.recalculated && !ledger.closed;
  return {
    waiting: recipients.filter((recipient) => due && ledger.mails[recipient] === undefined),
    unsure: recipients.filter((recipient) => ledger.mails[recipient] === "sending"),
  };
}

/** To be called under the document's lock. */
export function sendReportsLocked(host: Host, plan: WorkbookPlan, week: Day): ReportsSent {
  const { model, read } = plan;
  const { settings } = model;
  const book = read.spreadsheet.getId();
  const name = read.spreadsheet.getName();
  let ledger = readWeek(host, book, week);
  const mark = (recipient: string, sending: Sending) => {
    ledger = { ...ledger, mails: { ...ledger.mails, [recipient]: sending } };
    writeWeek(host, book, week, ledger);
  };
  const open = settings.recipients.filter((recipient) => ledger.mails[recipient] === undefined);
  const unsure = settings.recipients.filter((recipient) => ledger.mails[recipient] === "sending");
  const quota = open.length === 0 ? 0 : host.MailApp.getRemainingDailyQuota();
  const now = open.slice(0, Math.max(0, quota));
  for (const recipient of now) {
    const language = languageOf(recipient, plan);
    const { subject, html, text } = weeklyReport(model, language, name);
    // Marked before and after: a run that dies between the two must not send twice.
    mark(recipient, "sending");
    host.MailApp.sendEmail({
      to: recipient,
      subject,
      body: text,
      htmlBody: html,
      name: textsOf(language).mail.sender,
    });
    mark(recipient, "sent");
  }
  return {
    sent: now,
    unsent: open.slice(now.length),
    unsure,
    recipients: settings.recipients.length,
  };
}

/** A recipient's own language where Team says it; else the workbook's. */
function languageOf(recipient: string, { model }: WorkbookPlan): Language {
  const person = model.rows.team.find(
    ({ mail }) => mail !== null && mail.toLowerCase() === recipient.toLowerCase(),
  );
  return person?.language ?? model.settings.language;
}
