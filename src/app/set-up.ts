// Set up: makes what is missing of tables and views, in the chosen language, and touches nothing that exists.
// Cut off anywhere, the next set-up goes on where it stopped.

import { KPI_KEYS } from "../core/kpi/dictionary";
import type { Cell } from "../core/model/cell";
import type { Language, TableName } from "../core/model/rows";
import { DEFAULTS, decimalsOf, type Settings } from "../core/model/settings";
import { type Texts, textsOf } from "../i18n/texts";
import type { Host, Sheet, Spreadsheet } from "../platform/host";
import { nowIn } from "../workbook/codec/zone";
import { once } from "../workbook/once";
import { sheetsById } from "../workbook/read/sheets";
import {
  emptyRegistry,
  ownPlace,
  placesOf,
  type Registry,
  readRegistry,
  type StoredRegistry,
  saveRegistry,
  withPlaces,
} from "../workbook/registry";
import { columnKeys, TABLE_NAMES } from "../workbook/schema/tables";
import { claimSheet } from "../workbook/write/claim-sheet";
import { makeSettings } from "../workbook/write/make-settings";
import { makeTable, type OpenTable, offerChoices } from "../workbook/write/make-table";
import { recalculateLocked } from "./recalculate";
import { sampleRows, sampleSettings } from "./sample/sample";
import { alone, openSpreadsheet } from "./session";
import { startClock } from "./start-clock";

export interface SetUpRequest {
  readonly template: "empty" | "sample";
  readonly lang: Language;
}

/** Tables that a newcomer sees. The others come out of hiding when they hold something. */
const SHOWN: readonly TableName[] = ["goals", "projects", "tasks", "deals", "team"];

type SeedRows = readonly Readonly<Record<string, Cell>>[];

export function setUp(host: Host, request: SetUpRequest): { readonly kept: number } {
  return alone(host, () => {
    const spreadsheet = openSpreadsheet(host);
    const texts = textsOf(request.lang);
    let stored = readRegistry(spreadsheet);
    let kept = 0;
    const keep = (registry: Registry) => {
      stored = saveRegistry(spreadsheet, registry, stored);
      return stored;
    };
    let now = stored ?? keep(emptyRegistry(request.lang));
    const standing = sheetsById(spreadsheet);
    const settings = settingsFor(spreadsheet, request);
    const claim = (name: string): Sheet => {
      const claimed = claimSheet(spreadsheet, name, spreadsheet.getSheets().length);
      kept += Number(claimed.kept);
      return claimed.sheet;
    };

    const rows = seedRows(host, spreadsheet, request);
    const missing = [...TABLE_NAMES, "settings" as const].filter(
      (key) => !standing.has(placeOf(now.registry, key)),
    );
    const begun = new Map(
      missing.map((key) => [
        key,
        standing.get(now.registry.begun[key] ?? -1) ?? claim(texts.table[key]),
      ]),
    );
    const ids = [...begun].map(([key, sheet]) => [key, sheet.getSheetId()] as const);
    now = keep({
      ...now.registry,
      begun: { ...now.registry.begun, ...Object.fromEntries(ids) },
    });
    for (const [key, sheet] of begun) {
      if (key === "settings") makeSettings(host, sheet, texts, settings);
      else makeTable(host, sheet, key, texts, settings, rows[key] ?? []);
      if (key !== "settings" && !SHOWN.includes(key) && (rows[key] ?? []).length === 0)
        sheet.hideSheet();
      now = keep(withSheet(now, key, sheet.getSheetId()));
    }
    if (!standing.has(now.registry.journal ?? -1)) {
      const sheet = claim(texts.journal);
      sheet.hideSheet();
      now = keep({ ...now.registry, journal: sheet.getSheetId() });
    }
    const made = TABLE_NAMES.filter((table) => now.registry.begun[table] !== undefined);
    offerEverywhere(host, spreadsheet, now, made, texts, rows);
    keep({ ...now.registry, begun: {} });
    const { plan } = recalculateLocked(host);
    startClock(host, plan);
    showStart(spreadsheet);
    return { kept };
  });
}

/** The id of the sheet that is the table; -1 where there is none. */
const placeOf = (registry: Registry, key: TableName | "settings"): number =>
  (key === "settings" ? registry.settings : placesOf(registry, key)[0]?.sheet) ?? -1;

function withSheet(
  { registry }: StoredRegistry,
  key: TableName | "settings",
  sheet: number,
): Registry {
  if (key === "settings") return { ...registry, settings: sheet };
  return withPlaces(registry, key, [ownPlace(sheet)]);
}

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

function seedRows(
  host: Host,
  spreadsheet: Spreadsheet,
  { template, lang }: SetUpRequest,
): Readonly<Partial<Record<TableName, SeedRows>>> {
  const zone = spreadsheet.getSpreadsheetTimeZone();
  const { today } = nowIn(host, zone);
  const sample = sampleRows(lang, today);
  if (template === "sample") return sample;
  // The usual stages and holidays are a beginning that every team can change.
  return {
    stages: sample.stages ?? [],
    calendar: sample.calendar ?? [],
    kpis: KPI_KEYS.map((id) => ({ id, show: true })),
  };
}

/** Dropdowns refer to other sheets, so they come when all of them stand. */
function offerEverywhere(
  host: Host,
  spreadsheet: Spreadsheet,
  { registry }: StoredRegistry,
  made: readonly TableName[],
  texts: Texts,
  rows: Readonly<Partial<Record<TableName, SeedRows>>>,
): void {
  const sheets = sheetsById(spreadsheet);
  const tables = new Map<TableName, OpenTable>();
  for (const table of TABLE_NAMES) {
    const place = placesOf(registry, table).find(({ adopted }) => !adopted);
    const sheet = place && sheets.get(place.sheet);
    if (sheet) tables.set(table, { sheet, below: once(() => sheet.getMaxRows() - 1) });
  }
  const tableOf = (table: TableName) => tables.get(table) ?? null;
  for (const table of made) {
    const open = tableOf(table);
    const columns = new Map(columnKeys(table).map((key, i) => [key, i]));
    if (open) offerChoices(host, open, table, columns, texts, tableOf, (rows[table] ?? []).length);
  }
}

function showStart(spreadsheet: Spreadsheet): void {
  const start = readRegistry(spreadsheet)?.registry.views.start;
  if (start) sheetsById(spreadsheet).get(start.sheet)?.activate();
}
