// The Settings sheet as Settings: each row by its key, each value checked, the default where it cannot be used.

import { type Day, dayOfSerial, formatDay } from "../../core/model/day";
import { LANGUAGES, type Language } from "../../core/model/rows";
import { DEFAULTS, decimalsOf, type Settings } from "../../core/model/settings";
import { parseNumber } from "../../core/typed/parse-number";
import { ALL_TEXTS } from "../../i18n/texts";
import type { CellValue, Sheet } from "../../platform/host";
import { parseDay } from "../codec/parse-day";
import { isBlank } from "../codec/read-cell";
import type { SerialOf } from "../codec/zone";

export const SETTING_KEYS = [
  "asOf",
  "stale",
  "fixedAsOf",
  "language",
  "currency",
  "rates",
  "fiscalStart",
  "weekStart",
  "weekend",
  "hoursPerDay",
  "baseline",
  "green",
  "amber",
  "overAssign",
  "marketSize",
  "recipients",
  "reportDay",
  "reportHour",
] as const;
export type SettingKey = (typeof SETTING_KEYS)[number];

/** Columns of the Settings sheet, 1 the first. The key is in the last, grey one: names may be translated. */
export const SETTINGS_COLUMNS = { name: 1, value: 2, about: 3, key: 4 } as const;

export interface SettingsRead {
  readonly settings: Settings;
  /** The sheet's row of each setting, 1 the first. */
  readonly rows: ReadonlyMap<SettingKey, number>;
  readonly cells: ReadonlyMap<SettingKey, CellValue>;
  /** The sheet's last row that holds anything. */
  readonly height: number;
  /** Settings whose value could not be used. */
  readonly bad: readonly {
    readonly key: SettingKey;
    readonly value: string;
    readonly row: number;
  }[];
}

const BY_NAME: ReadonlyMap<string, SettingKey> = new Map(
  ALL_TEXTS.flatMap(({ settings }) =>
    SETTING_KEYS.map((key) => [settings.rows[key].name, key] as const),
  ),
);

const MAIL = /^[^\s@<>(),;:"]+@[^\s@<>(),;:"]+\.[^\s@<>(),;:"]+$/;

/**
 * Two calls. Without a sheet all settings are the defaults.
 *
 * @param language where the sheet does not say: the one chosen at set-up
 */
export function readSettings(
  sheet: Sheet | undefined,
  serialOf: SerialOf,
  language: Language = DEFAULTS.language,
): SettingsRead {
  const values = sheet ? sheet.getDataRange().getValues() : [];
  const rows = new Map<SettingKey, number>();
  const cells = new Map<SettingKey, CellValue>();
  const find = (keyOf: (row: readonly CellValue[]) => SettingKey | undefined) =>
    values.forEach((row, index) => {
      const key = keyOf(row);
      if (key === undefined || rows.has(key)) return;
      rows.set(key, index + 1);
      cells.set(key, row[SETTINGS_COLUMNS.value - 1] ?? "");
    });
  find((row) => SETTING_KEYS.find((known) => row[SETTINGS_COLUMNS.key - 1] === known));
  // Where the key was lost, by the name that Milepost gave it.
  find((row) => BY_NAME.get(String(row[SETTINGS_COLUMNS.name - 1] ?? "").trim()));
  const bad: { key: SettingKey; value: string; row: number }[] = [];
  /** The parsed value of a setting, its default where it is blank or cannot be parsed. */
  const take = <T>(key: SettingKey, parse: (cell: CellValue) => T | null, otherwise: T): T => {
    const cell = cells.get(key);
    if (cell === undefined || isBlank(cell)) return otherwise;
    const parsed = parse(cell);
    if (parsed === null) bad.push({ key, value: String(cell), row: rows.get(key) ?? 1 });
    return parsed ?? otherwise;
  };
  const currency = take("currency", toCurrency, DEFAULTS.currency);
  return {
    rows,
    cells,
    height: values.length,
    bad,
    settings: {
      language: take("language", toLanguage, language),
      currency,
      decimals: decimalsOf(currency),
      rates: take("rates", toRates, DEFAULTS.rates),
      fiscalStart: take("fiscalStart", whole(1, 12), DEFAULTS.fiscalStart),
      weekStart: take("weekStart", whole(1, 7), DEFAULTS.weekStart),
      weekend: take("weekend", toWeekend, DEFAULTS.weekend),
      hoursPerDay: take("hoursPerDay", between(0.5, 24), DEFAULTS.hoursPerDay),
      baseline: take("baseline", (cell) => toName(cell, serialOf), DEFAULTS.baseline),
      green: take("green", toShare, DEFAULTS.green),
      amber: take("amber", toShare, DEFAULTS.amber),
      overAssign: take("overAssign", toExtra, DEFAULTS.overAssign),
      marketSize: take("marketSize", between(1, 1e15), DEFAULTS.marketSize),
      recipients: take("recipients", toMails, DEFAULTS.recipients),
      reportDay: take("reportDay", whole(1, 7), DEFAULTS.reportDay),
      reportHour: take("reportHour", whole(0, 23), DEFAULTS.reportHour),
      fixedAsOf: take("fixedAsOf", (cell) => toDay(cell, serialOf), null as Day | null),
    },
  };
}

/** The same with a setting told of as one that cannot be used, and its default in its place. */
export function withoutBaseline(read: SettingsRead): SettingsRead {
  const { baseline } = read.settings;
  if (baseline === null) return read;
  return {
    ...read,
    settings: { ...read.settings, baseline: DEFAULTS.baseline },
    bad: [...read.bad, { key: "baseline", value: baseline, row: read.rows.get("baseline") ?? 1 }],
  };
}

const toCurrency = (cell: CellValue) => {
  const code = String(cell).trim().toUpperCase();
  return /^[A-Z]{3}$/.test(code) ? code : null;
};

const toLanguage = (cell: CellValue) => {
  const text = String(cell).trim().toLowerCase();
  if (text === "english") return "en" as const;
  if (text === "中文" || text === "简体中文") return "zh-CN" as const;
  return LANGUAGES.find((language) => language.toLowerCase() === text) ?? null;
};

const whole = (min: number, max: number) => (cell: CellValue) => {
  const value = typeof cell === "number" ? cell : parseNumber(String(cell));
  return value !== null && Number.isInteger(value) && value >= min && value <= max ? value : null;
};

const between = (min: number, max: number) => (cell: CellValue) => {
  const value = typeof cell === "number" ? cell : parseNumber(String(cell));
  return value !== null && value >= min && value <= max ? value : null;
};

/** A name may be a date, which Sheets hands over as one. */
const toName = (cell: CellValue, serialOf: SerialOf): string | null =>
  cell instanceof Date ? formatDay(dayOfSerial(serialOf(cell))) : String(cell).trim();

const toShare = (cell: CellValue) => {
  const value = typeof cell === "number" ? cell : parseNumber(String(cell));
  return value !== null && value > 0 && value <= 2 ? value : null;
};

/** A share on top: none, or as much again at most. */
const toExtra = between(0, 1);

const toWeekend = (cell: CellValue): readonly number[] | null => {
  const days = String(cell)
    .split(/[,;，；、\s]+/)
    .filter(Boolean)
    .map(Number);
  return days.every((day) => Number.isInteger(day) && day >= 1 && day <= 7) && days.length < 7
    ? days
    : null;
};

const toMails = (cell: CellValue): readonly string[] | null => {
  const mails = String(cell)
    .split(/[,;，；、\s]+/)
    .filter(Boolean);
  return mails.every((mail) => MAIL.test(mail)) ? [...new Set(mails)] : null;
};

const toRates = (cell: CellValue): Readonly<Record<string, number>> | null => {
  const rates: Record<string, number> = {};
  for (const part of String(cell)
    .split(/[,;，；、\n]+/)
    .filter((text) => text.trim() !== "")) {
    const [code = "", rate = ""] = part.normalize("NFKC").split("=");
    const value = parseNumber(rate);
    const currency = toCurrency(code);
    if (currency === null || value === null || value <= 0) return null;
    rates[currency] = value;
  }
  return rates;
};

const toDay = (cell: CellValue, serialOf: SerialOf): Day | null => {
  if (typeof cell === "string") return parseDay(cell, "mdy");
  const serial = cell instanceof Date ? serialOf(cell) : Number(cell);
  return serial >= 1 && serial <= 109_574 ? (Math.floor(serial) as Day) : null;
};
