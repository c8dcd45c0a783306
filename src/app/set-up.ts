// Set up: makes what is missing of tables and views, in the chosen language, and touches nothing that exists.
// Cut off anywhere, the next set-up goes on where it stopped.

import type { TableName } from "../core/model/rows";
import { DEFAULTS, decimalsOf, type Settings } from "../core/model/settings";
import { readTeam } from "../core/team/read-team";
import { type Texts, textsOf } from "../i18n/texts";
import type { Host, Spreadsheet } from "../platform/host";
import { nowIn } from "../workbook/codec/zone";
import { sheetsById } from "../workbook/read/sheets";
import { emptyRegistry, type Registry, readRegistry, saveRegistry } from "../workbook/registry";
import { schemaOf, TABLE_NAMES } from "../workbook/schema/tables";
import type { TableRows } from "../workbook/write/make-table";
import { makeTables } from "../workbook/write/make-tables";
import { habitsOf } from "./beginning";
import { refused } from "./fault";
import { firstGoal } from "./first-target";
import { holidays } from "./holidays/holidays";
import { telling } from "./progress";
import { recalculateLocked } from "./recalculate";
import type { SetUpDone, SetUpRequest } from "./rpc";
import { sampleRows, sampleSettings } from "./sample/sample";
import { calendarRows } from "./sample/team";
import { alone, openSpreadsheet, userTexts } from "./session";
import { startClock } from "./start-clock";

/** What every workbook begins with; the other tables are made when they are first needed. */
const FIRST: readonly TableName[] = ["goals", "projects", "tasks", "deals", "team", "stages"];
/** Tables that a newcomer sees. The others come out of hiding when they hold something. */
const SHOWN: readonly TableName[] = ["goals", "projects", "tasks", "deals", "team"];

type Seeds = Readonly<Partial<Record<TableName, TableRows>>>;

export function setUp(host: Host, request: SetUpRequest): SetUpDone {
  const texts = userTexts(host);
  const done = alone(host, () => {
    const spreadsheet = openSpreadsheet(host);
    const stored = readRegistry(spreadsheet);
    const isNew = stored === null || isFirst(stored.registry);
    const settings = settingsFor(spreadsheet, request, texts);
    const rows = isNew
      ? firstRows(host, spreadsheet, request, settings, texts)
      : usualRows(host, spreadsheet, { template: "empty", lang: request.lang });
    // Nothing is written before everything that was asked for is understood.
    const before = stored ?? saveRegistry(spreadsheet, emptyRegistry(request.lang), null);
    const holds = (table: TableName) => (rows[table] ?? []).length > 0;
    const tell = telling(host, request.progress);
    let made = 0;
    const { kept } = makeTables(host, spreadsheet, before, sheetsById(spreadsheet), {
      wanted: [
        ...TABLE_NAMES.filter((key) => FIRST.includes(key) || holds(key)),
        "settings",
        "journal",
      ],
      texts: textsOf(request.lang),
      settings,
      rows,
      isHidden: (table) =>
        schemaOf(table).internal === true || (!SHOWN.includes(table) && !holds(table)),
      onStep: (table, count, of) => {
        made = of;
        if (table !== "journal") tell({ doing: "making", table, done: count, of: of + AFTER });
      },
    });
    const { plan } = recalculateLocked(host, {
      leaveEmptyViews: true,
      tell: (step) => tell({ ...step, done: step.done + made, of: made + AFTER }),
    });
    startClock(host, plan);
    showStart(spreadsheet);
    return { kept };
  });
  // For whoever closed the dialog meanwhile.
  openSpreadsheet(host).toast(texts.setUp.done, texts.product, SECONDS);
  return done;
}

/** Steps of the recalculation that follows the tables. */
const AFTER = 2;
const SECONDS = 6;

/** Whether this is the first set-up, or one that was cut off; where tables stand already, no sample comes among them. */
const isFirst = ({ tables, begun }: Registry): boolean =>
  Object.keys(tables).length === 0 || Object.keys(begun).length > 0;

/** As asked for, else as the spreadsheet's locale has it; the sample brings its own currency and recipients. */
function settingsFor(
  spreadsheet: Spreadsheet,
  { template, lang, currency: asked, fiscalStart, weekStart }: SetUpRequest,
  texts: Texts,
): Settings {
  const sample = template === "sample" ? sampleSettings(lang) : null;
  const usual = habitsOf(spreadsheet).currency;
  const currency = sample?.currency ?? (asked ?? usual).trim().toUpperCase();
  if (!/^[A-Z]{3}$/.test(currency))
    throw refused("currency", "notACurrency", texts.setUp.badCurrency);
  return {
    ...DEFAULTS,
    language: lang,
    currency,
    decimals: decimalsOf(currency),
    recipients: sample?.recipients ?? [],
    fiscalStart: within(fiscalStart, 1, 12) ?? DEFAULTS.fiscalStart,
    weekStart: within(weekStart, 1, 7) ?? DEFAULTS.weekStart,
  };
}

const within = (value: number | undefined, min: number, max: number): number | null =>
  value !== undefined && Number.isInteger(value) && value >= min && value <= max ? value : null;

/** What the first set-up puts into the tables. */
function firstRows(
  host: Host,
  spreadsheet: Spreadsheet,
  request: SetUpRequest,
  settings: Settings,
  texts: Texts,
): Seeds {
  const usual = usualRows(host, spreadsheet, request);
  if (request.template === "sample") return usual;
  const { today } = nowIn(host, spreadsheet.getSpreadsheetTimeZone());
  const { target, lang } = request;
  const team = teamRows(request.team ?? "");
  const goals = target ? [firstGoal(target, team, settings, today, textsOf(lang), texts)] : [];
  return { ...usual, team, goals };
}

/** The sample; or the usual stages and holidays, as a beginning that every team can change. */
function usualRows(
  host: Host,
  spreadsheet: Spreadsheet,
  { template, lang, country }: SetUpRequest,
): Seeds {
  const { today } = nowIn(host, spreadsheet.getSpreadsheetTimeZone());
  const sample = sampleRows(lang, today);
  if (template === "sample") return sample;
  const whose = country === undefined ? habitsOf(spreadsheet).country : country;
  const days = whose === null ? [] : holidays(whose, today);
  return { stages: sample.stages ?? [], calendar: calendarRows(days, textsOf(lang).choice) };
}

const teamRows = (text: string): TableRows =>
  readTeam(text)
    .flatMap(({ member }) => member ?? [])
    .map(({ name, mail, role }, i) => ({ id: `M-${i + 1}`, name, mail, role }));

function showStart(spreadsheet: Spreadsheet): void {
  const start = readRegistry(spreadsheet)?.registry.views.start;
  if (start) sheetsById(spreadsheet).get(start.sheet)?.activate();
}
