// The rows from which the page draws the timeline's picture. Reading them takes as many calls as there are tables.
import type { Day } from "../../core/model/day";
import { chosenBaseline } from "../../core/schedule/baseline";
import { languageOf } from "../../i18n/texts";
import type { Host } from "../../platform/host";
import { readWorkbook, type WorkbookRead } from "../../workbook/read/read-workbook";
import { headerOf } from "../../workbook/schema/headers";
import type { Picture } from "../rpc/picture";
import { openRegistry, openSpreadsheet } from "../session";

export function picture(host: Host): Picture {
  const spreadsheet = openSpreadsheet(host);
  const book = readWorkbook(host, spreadsheet, openRegistry(spreadsheet), [
    "tasks",
    "projects",
    "goals",
    "team",
    "calendar",
    "baselines",
    "history",
  ]);
  return pictureOf(host, book);
}

/** Of a workbook that was read already. */
export function pictureOf(host: Host, { rows, settings, texts, asOf }: WorkbookRead): Picture {
  const { recipients: _, ...shared } = settings.settings;
  const courses: Record<string, { on: Day; ends: Day }[]> = {};
  for (const { on, kind, subject, value } of rows.history) {
    if (kind !== "milestone" || on === null || subject === null || value === null) continue;
    courses[subject] ??= [];
    courses[subject].push({ on, ends: Math.round(value) as Day });
  }
  return {
    lang: languageOf(host.Session.getActiveUserLocale()),
    asOf,
    settings: shared,
    tasks: rows.tasks,
    projects: rows.projects,
    calendar: rows.calendar,
    baselines: rows.baselines,
    baseline: chosenBaseline(rows.baselines, shared.baseline)?.name ?? null,
    people: rows.team.map(({ id, name }) => ({ id, name: name ?? id })),
    courses,
    headers: {
      start: headerOf("tasks", "start", texts),
      days: headerOf("tasks", "days", texts),
      due: headerOf("tasks", "due", texts),
    },
  };
}
