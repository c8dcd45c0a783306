// Set up: makes what is missing of tables and views, in the chosen language, and touches nothing that exists.
// Cut off anywhere, the next set-up goes on where it stopped.

import type { Language, TableName } from "../core/model/rows";
import { DEFAULTS, decimalsOf, type Settings } from "../core/model/settings";
import { textsOf } from "../i18n/texts";
import type { Host, Spreadsheet } from "../platform/host";
import { nowIn } from "../workbook/codec/zone";
import { sheetsById } from "../workbook/read/sheets";
import { emptyRegistry, type Registry, readRegistry, saveRegistry } from "../workbook/registry";
import { TABLE_NAMES } from "../workbook/schema/tables";
import type { TableRows } from "../workbook/write/make-table";
import { makeTables } from "../workbook/write/make-tables";
import { recalculateLocked } from "./recalculate";
import { sampleRows, sampleSettings } from "./sample/sample";
import { alone, openSpreadsheet } from "./session";
import { startClock } from "./start-clock";

export interface SetUpRequest {
  readonly template: "empty" | "sample";
  readonly lang: Language;
}

/** What every workbook begins with; the other tables are made when they are first needed. */
const FIRST: readonly TableName[] = ["goals", "projects", "tasks", "deals", "team", "stages"];
/** Tables that a newcomer sees. The others come out of hiding when they hold something. */
const SHOWN: readonly TableName[] = ["goals", "projects", "tasks", "deals", "team"];

type Seeds = Readonly<Partial<Record<TableName, TableRows>>>;

export function setUp(host: Host, request: SetUpRequest): { readonly kept: number } {
  return alone(host, () => {
    const spreadsheet = openSpreadsheet(host);
    const texts = textsOf(request.lang);
    const before =
      readRegistry(spreadsheet) ?? saveRegistry(spreadsheet, emptyRegistry(request.lang), null);
    const sheets = sheetsById(spreadsheet);
    const rows = seedRows(
      host,
      spreadsheet,
      isFirst(before.registry) ? request : { ...request, template: "empty" },
    );
    const holds = (table: TableName) => (rows[table] ?? []).length > 0;
    const tables = makeTables(host, spreadsheet, before, sheets, {
      wanted: [
        ...TABLE_NAMES.filter((key) => FIRST.includes(key) || holds(key)),
        "settings",
        "journal",
      ],
      texts,
      settings: settingsFor(spreadsheet, request),
      rows,
      isHidden: (table) => !SHOWN.includes(table) && !holds(table),
      onStep: () => {},
    });
    const { plan } = recalculateLocked(host, { leaveEmptyViews: true });
    startClock(host, plan);
    showStart(spreadsheet);
    return { kept: tables.kept };
  });
}

/** Whether this is the first set-up, or one that was cut off; where tables stand already, no sample comes among them. */
const isFirst = ({ tables, begun }: Registry): boolean =>
  Object.keys(tables).length === 0 || Object.keys(begun).length > 0;

/** Currency and calendar habits by language; the sample brings its own currency and recipients. */
function settingsFor(spreadsheet: Spreadsheet, { template, lang }: SetUpRequest): Settings {
  const locale = spreadsheet.getSpreadsheetLocale();
  const sample = template === "sample" ? sampleSettings(lang) : null;
  const currency =
    sample?.currency ?? CURRENCIES[locale.slice(-2)] ?? (lang === "zh-CN" ? "CNY" : "USD");
  return {
    ...DEFAULTS,
    language: lang,
    currency,
    decimals: decimalsOf(currency),
    recipients: sample?.recipients ?? [],
  };
}

/** By the country of the spreadsheet's locale. */
const CURRENCIES: Readonly<Record<string, string>> = {
  US: "USD",
  CN: "CNY",
  GB: "GBP",
  JP: "JPY",
  IN: "INR",
  HK: "HKD",
  TW: "TWD",
  SG: "SGD",
  AU: "AUD",
  CA: "CAD",
  DE: "EUR",
  FR: "EUR",
  IT: "EUR",
  ES: "EUR",
  NL: "EUR",
  IE: "EUR",
};

function seedRows(host: Host, spreadsheet: Spreadsheet, { template, lang }: SetUpRequest): Seeds {
  const zone = spreadsheet.getSpreadsheetTimeZone();
  const { today } = nowIn(host, zone);
  const sample = sampleRows(lang, today);
  if (template === "sample") return sample;
  // The usual stages and holidays are a beginning that every team can change.
  return { stages: sample.stages ?? [], calendar: sample.calendar ?? [] };
}

function showStart(spreadsheet: Spreadsheet): void {
  const start = readRegistry(spreadsheet)?.registry.views.start;
  if (start) sheetsById(spreadsheet).get(start.sheet)?.activate();
}
