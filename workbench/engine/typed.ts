// What a text becomes when it is typed into a cell, by the spreadsheet's locale.
// numfmt knows numbers and dates; added are 2026年3月2日, full-width signs and the virtual year of "3/2".
import { dateFromSerial, dateToSerial, parseTime, parseValue } from "numfmt";

export type Typed =
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "number"; readonly value: number; readonly pattern: string | null }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "formula"; readonly value: string }
  | { readonly kind: "blank" };

/** Formats that numfmt names by number (ECMA-376, 18.8.30). */
const PATTERNS: Readonly<Record<number, string>> = {
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  15: "d-mmm-yyyy",
  16: "m/d",
  17: "mmm yyyy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  47: "mm:ss.0",
};
const CURRENCIES = /[¥$€£]/;
const CHINESE_DATE = /^(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日(?:\s*(\d.*))?$/;

/** Google's locale names as BCP 47: "zh_CN" is "zh-CN". */
export const localeTag = (locale: string): string => locale.replace("_", "-");

/** How a date is shown that was typed without saying how. */
export function datePattern(locale: string): string {
  const language = locale.slice(0, 2);
  if (["zh", "ja", "ko"].includes(language)) return "yyyy/m/d";
  return locale === "en_US" ? "m/d/yyyy" : language === "de" ? "dd.mm.yyyy" : "dd/mm/yyyy";
}
/** How a time of day is shown behind a date: on a 24 hour clock, also in the United States. */
export const TIME_PATTERN = "h:mm:ss";

export interface TypedIn {
  /** "en_US", "zh_CN". */
  readonly locale: string;
  /** The year of a date that names none. */
  readonly year: number;
}

export function parseTyped(raw: string, { locale, year }: TypedIn): Typed {
  if (raw === "") return { kind: "blank" };
  if (raw.startsWith("'")) return { kind: "text", value: raw.slice(1) };
  if (raw.startsWith("=") && raw.length > 1) return { kind: "formula", value: raw };
  const text = raw.trim().normalize("NFKC");
  return chineseDate(text, year) ?? byLocale(text, locale, year) ?? { kind: "text", value: raw };
}

function chineseDate(text: string, year: number): Typed | null {
  const match = CHINESE_DATE.exec(text);
  if (!match) return null;
  const [y, m, d] = [Number(match[1] ?? year), Number(match[2]), Number(match[3])];
  const day = dayNumber(y, m, d);
  const time = match[4] === undefined ? null : parseTime(match[4]);
  if (day === null || time === undefined) return null;
  const pattern = `${match[1] ? 'yyyy"年"' : ""}m"月"d"日"${time ? " h:mm" : ""}`;
  return { kind: "number", value: day + Number(time?.value ?? 0), pattern };
}

function dayNumber(y: number, m: number, d: number): number | null {
  const date = new Date(Date.UTC(y, m - 1, d));
  if (date.getUTCMonth() !== m - 1 || date.getUTCDate() !== d) return null;
  return dateToSerial([y, m, d]) ?? null;
}

function byLocale(text: string, locale: string, year: number): Typed | null {
  const tag = localeTag(locale);
  const noon = /^(上午|下午)\s*(\d.*)$/.exec(text);
  const plain = noon ? `${noon[2]} ${noon[1] === "上午" ? "AM" : "PM"}` : text;
  const parsed =
    parseValue(plain, { locale: tag }) ??
    (CURRENCIES.test(plain)
      ? parseValue(plain.replace(CURRENCIES, ""), { locale: tag })
      : undefined);
  if (!parsed) return null;
  if (typeof parsed.value === "boolean") return { kind: "boolean", value: parsed.value };
  if (typeof parsed.value !== "number") return null;
  const id = "formatId" in parsed ? parsed.formatId : undefined;
  if (id === 12 || id === 13) return null; // Google takes no fractions: "1 1/2" stays text.
  return {
    kind: "number",
    value: id === 16 ? inYear(parsed.value, year) : parsed.value,
    pattern: pattern(text, id, locale),
  };
}

const inYear = (serial: number, year: number): number => {
  const [, month = 1, day = 1] = dateFromSerial(serial);
  return dateToSerial([year, month, day]) ?? serial;
};

function pattern(text: string, id: number | undefined, locale: string): string | null {
  const currency = CURRENCIES.exec(text)?.[0];
  if (currency)
    return `${currency === "$" ? "$" : `"${currency}"`}#,##0${/[.]\d/.test(text) ? ".00" : ""}`;
  if (id === 14) return /^\d{4}-\d/.test(text) ? "yyyy-mm-dd" : datePattern(locale);
  if (id === 22)
    return `${/^\d{4}-\d/.test(text) ? "yyyy-mm-dd" : datePattern(locale)} ${TIME_PATTERN}`;
  return id === undefined ? null : (PATTERNS[id] ?? null);
}
