// What a set-up begins with when nobody says otherwise: habits of the country that the spreadsheet's locale names.
import { languageOf } from "../i18n/texts";
import type { Host, Spreadsheet } from "../platform/host";
import { readRegistry } from "../workbook/registry";
import { COUNTRIES } from "./holidays/holidays";
import type { Beginning } from "./rpc";
import { openSpreadsheet } from "./session";

export function beginning(host: Host): Beginning {
  const spreadsheet = openSpreadsheet(host);
  const habits = habitsOf(spreadsheet);
  const stored = readRegistry(spreadsheet);
  return {
    lang: languageOf(host.Session.getActiveUserLocale()),
    ready: (stored?.registry.settings ?? null) !== null,
    mine: stored === null && spreadsheet.getSheets().some((sheet) => sheet.getLastRow() > 1),
    ...habits,
  };
}

type Habits = Pick<Beginning, "currency" | "fiscalStart" | "weekStart" | "country">;

/** The locale's country; where the time zone is China's or Japan's, a locale that nobody ever changed does not count. */
export function habitsOf(spreadsheet: Spreadsheet): Habits {
  const zone = spreadsheet.getSpreadsheetTimeZone();
  const code = ZONES[zone] ?? spreadsheet.getSpreadsheetLocale().slice(-2);
  const country = COUNTRIES.find((known) => known === code) ?? null;
  return {
    currency: CURRENCIES[code] ?? "USD",
    fiscalStart: FISCAL[code] ?? 1,
    weekStart: SUNDAY.includes(code) ? 7 : 1,
    country,
  };
}

const ZONES: Readonly<Record<string, string>> = {
  "Asia/Shanghai": "CN",
  "Asia/Chongqing": "CN",
  "Asia/Urumqi": "CN",
  "Asia/Tokyo": "JP",
};

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

/** The month in which most companies' fiscal year begins, where that is not January. */
const FISCAL: Readonly<Record<string, number>> = { GB: 4, JP: 4, IN: 4, AU: 7 };

/** Countries whose calendars begin on Sunday. */
const SUNDAY: readonly string[] = ["US", "CA", "JP", "IN", "HK", "TW"];
