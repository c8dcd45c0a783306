// Dates that are clear without knowing the sheet's locale: the year first. The server reads the others.
import { day, formatDay, parseIsoDay } from "../../src/core/model/day";

const YEAR_FIRST = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/;
/** 3/1/2026, 2 Mar 2026, March 2, 2026: which day that is, if any, the server says by the sheet's locale. */
const NUMBERS = /^\d{1,2}\s*[-/.]\s*\d{1,2}\s*[-/.]\s*\d{4}$/;
const NAMED = /^(\d{1,2}[\s-]+[a-z]{3,9}|[a-z]{3,9}\.?[\s-]+\d{1,2}),?[\s-]+\d{4}$/i;

const plain = (text: string) => text.normalize("NFKC").trim();

/** "2026-03-02" for a date typed with its year first, such as 2026/3/2 or 2026年3月2日; null for anything else. */
export function isoDate(text: string): string | null {
  const [, year, month, date] = YEAR_FIRST.exec(plain(text)) ?? [];
  if (!(Number(month) >= 1 && Number(month) <= 12)) return null;
  const iso = formatDay(day(Number(year), Number(month), Number(date)));
  // A date that the month does not have has carried over into the next.
  return parseIsoDay(iso) !== undefined && Number(iso.slice(8)) === Number(date) ? iso : null;
}

/** Whether the server may be able to read a text as a date. */
export function mayBeDate(text: string): boolean {
  return isoDate(text) !== null || NUMBERS.test(plain(text)) || NAMED.test(plain(text));
}
