// What the dialog of the templates shows and computes with: the templates, what they can hang on, and the calendar.
import { daysForAll } from "../../core/calendar/calendar-rows";
import { formatDay } from "../../core/model/day";
import { languageOf } from "../../i18n/texts";
import type { Host } from "../../platform/host";
import { readWorkbook } from "../../workbook/read/read-workbook";
import { entryOptions } from "../entry-options";
import type { Option, TemplateState } from "../rpc";
import { openRegistry, openSpreadsheet } from "../session";
import { templatesIn } from "./templates";

export function templateState(host: Host): TemplateState {
  const spreadsheet = openSpreadsheet(host);
  const lang = languageOf(host.Session.getActiveUserLocale());
  const read = readWorkbook(host, spreadsheet, openRegistry(spreadsheet), [
    "projects",
    "goals",
    "team",
    "deals",
    "customers",
    "calendar",
  ]);
  const { projects, goals, team, calendar } = read.rows;
  const { settings } = read.settings;
  return {
    lang,
    templates: templatesIn(lang, settings.language),
    projects: options(projects),
    goals: options(goals),
    people: options(team),
    customers: entryOptions(read).customers.map(({ name }) => name),
    today: formatDay(read.asOf),
    calendar: {
      weekend: settings.weekend,
      daysOff: daysForAll(calendar, "off"),
      workdays: daysForAll(calendar, "work"),
    },
  };
}

const options = (
  rows: readonly { readonly id: string; readonly name: string | null }[],
): readonly Option[] => rows.map(({ id, name }) => ({ id, name: name ?? id }));
