// Dates as people type them into text cells: 2026-03-02, 2026/3/2, 2026年3月2日, 3/2/2026, 2 Mar 2026.
import { civil, type Day, day as dayOf } from "../../core/model/day";

/** Which comes first in dates such as 3/1/2017. */
export type DayOrder = "mdy" | "dmy";

const YEAR_FIRST = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/;
const YEAR_LAST = /^(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{4})$/;
const MONTHS =
  "january february march april may june july august september october november december".split(
    " ",
  );
const NAMED = /^(?:(\d{1,2})[\s-]+([a-z]{3,9})|([a-z]{3,9})\.?[\s-]+(\d{1,2})),?[\s-]+(\d{4})$/i;

/** The day that a text stands for; null where it is none. A time of day behind it is left out. */
export function parseDay(text: string, order: DayOrder): Day | null {
  const plain = withoutTime(text);
  const first = YEAR_FIRST.exec(plain);
  if (first) return valid(first[1], first[2], first[3]);
  const last = YEAR_LAST.exec(plain);
  if (last)
    return order === "mdy" ? valid(last[3], last[1], last[2]) : valid(last[3], last[2], last[1]);
  const named = NAMED.exec(plain);
  if (!named) return null;
  const name = (named[2] ?? named[3] ?? "").toLowerCase();
  const month =
    MONTHS.findIndex(
      (month) => month.startsWith(name) || (name === "sept" && month === "september"),
    ) + 1;
  return month === 0 ? null : valid(named[5], String(month), named[1] ?? named[4]);
}

/**
 * The order that a column's texts are written in: a first or second number above 12 decides for all of them.
 * Where none does, or both do, it is `otherwise`.
 */
export function dayOrder(texts: Iterable<string>, otherwise: DayOrder): DayOrder {
  let first = 0;
  let second = 0;
  for (const text of texts) {
    const match = YEAR_LAST.exec(withoutTime(text));
    if (!match) continue;
    first = Math.max(first, Number(match[1]));
    second = Math.max(second, Number(match[2]));
  }
  if (first > 12 === second > 12) return otherwise;
  return first > 12 ? "dmy" : "mdy";
}

/** The order of a locale's own dates: month first in the United States and in East Asia. */
export function orderOfLocale(locale: string): DayOrder {
  return /^(en_US|en_PH|zh|ja|ko)/.test(locale) ? "mdy" : "dmy";
}

const TIME = /[T\s]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?\s*(Z|[ap]m|[+-]\d{2}:?\d{2})?$/i;

function withoutTime(text: string): string {
  return text.normalize("NFKC").trim().replace(TIME, "");
}

function valid(year?: string, month?: string, date?: string): Day | null {
  const [y, m, d] = [Number(year), Number(month), Number(date)];
  if (!(y >= 1900 && y <= 2199 && m >= 1 && m <= 12 && d >= 1 && d <= 31)) return null;
  const found = dayOf(y, m, d);
  return civil(found).date === d ? found : null;
}
