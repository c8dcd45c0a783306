// What a cell shows: its value through its number format, by the spreadsheet's locale.
import { format, isDateFormat } from "numfmt";
import { remember } from "./remember";
import { localeTag } from "./typed";

/** A value as a cell holds it. Dates are serial numbers with a date format. */
export type Scalar = string | number | boolean | null;

const GENERAL = /^(|general)$/i;
const datePatterns = new Map<string, boolean>();

export const isGeneral = (pattern: string | null | undefined): boolean =>
  pattern === null || pattern === undefined || GENERAL.test(pattern);

/** True for formats of dates, times and durations. */
export function isDatePattern(pattern: string | null | undefined): boolean {
  if (isGeneral(pattern) || pattern == null) return false;
  return remember(datePatterns, pattern, () => isDateFormat(pattern));
}

/** Ten significant digits, whole numbers in full up to fifteen. */
function general(value: number, tag: string): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return String(value);
  if (Math.abs(value) >= 1e15 || Math.abs(value) < 1e-9)
    return format("0.#####E+00", value, { locale: tag });
  const rounded = Number(value.toPrecision(10));
  return Number.isInteger(rounded)
    ? String(rounded)
    : format("0.##########", rounded, { locale: tag });
}

export function display(value: Scalar, pattern: string | null | undefined, locale: string): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const tag = localeTag(locale);
  if (typeof value === "number" && isGeneral(pattern)) return general(value, tag);
  if (pattern == null || isGeneral(pattern)) return String(value);
  try {
    return format(pattern, value, { locale: tag, throws: true });
  } catch {
    return String(value);
  }
}
