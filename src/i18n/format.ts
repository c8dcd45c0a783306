// Figures and days as people write them. Our own, since Apps Script does not promise Intl.
import { type CivilDate, civil, type Day, weekday } from "../core/model/day";
import type { Quantity } from "../core/model/reason";
import type { Language } from "../core/model/rows";
import { decimalsOf } from "../core/model/settings";

export interface Formatter {
  /** 2 Mar 2026; 2026年3月2日. */
  readonly day: (day: Day) => string;
  /** Mon 2 Mar 2026; 2026年3月2日（周一）. */
  readonly dayOfWeek: (day: Day) => string;
  /** Months from one day's to another's: Mar 2026, Jan–Mar 2026, Apr 2026–Mar 2027; 2026年1–3月. */
  readonly months: (from: Day, to: Day) => string;
  /** Days of one month: 2–8 Mar, 31 Mar; 3月2–8日. */
  readonly week: (from: Day, to: Day) => string;
  /** 1,234.5, with at most `decimals` decimals. */
  readonly number: (value: number, decimals?: number) => string;
  /** 0.4567 as 46 %, with at most `decimals` decimals. */
  readonly percent: (value: number, decimals?: number) => string;
  /** $1,234; without minor units from 1,000 on. */
  readonly money: (major: number) => string;
  readonly quantity: (quantity: Quantity) => string;
  /** A quantity as where something stands: 25 %, where a difference is 25 points. */
  readonly level: (quantity: Quantity) => string;
  /** Whether a quantity, rounded as it is shown, is nothing. */
  readonly isNothing: (quantity: Quantity) => boolean;
}

const SYMBOLS: Readonly<Record<string, string>> = {
  USD: "$",
  CNY: "¥",
  EUR: "€",
  GBP: "£",
  JPY: "¥",
  INR: "₹",
  KRW: "₩",
  HKD: "HK$",
  TWD: "NT$",
  SGD: "S$",
  AUD: "A$",
  CAD: "C$",
};
const WEEKDAYS = "Mon Tue Wed Thu Fri Sat Sun".split(" ");
const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

/** The sign that stands before amounts of a currency: "$", or "CHF " where there is none. */
export function symbolOf(currency: string): string {
  return SYMBOLS[currency] ?? `${currency} `;
}

export function formatter(language: Language, currency: string): Formatter {
  const money = (major: number) => {
    const amount = Number(Math.abs(major).toFixed(decimalsOf(currency)));
    const decimals = amount >= 1000 || Number.isInteger(amount) ? 0 : decimalsOf(currency);
    const sign = major < 0 && amount > 0 ? "-" : "";
    return sign + symbolOf(currency) + grouped(amount, decimals, decimals);
  };
  const number = (value: number, decimals = 1) => grouped(value, 0, decimals);
  const percent = (value: number, decimals = 0) =>
    `${grouped(value * 100, 0, decimals)}${language === "en" ? " %" : "%"}`;
  const quantity = ({ value, unit, word }: Quantity) => {
    if (unit === "money") return money(value);
    if (unit === "percent")
      return language === "en"
        ? counted(number(value * 100), "points")
        : `${number(value * 100)}个百分点`;
    if (unit === "days")
      return language === "en" ? counted(number(value), "days") : `${number(value)}天`;
    if (unit === "ratio") return number(value, 2);
    if (word === undefined) return number(value);
    return language === "en" ? counted(number(value), word) : `${number(value)}${word}`;
  };
  const written = (day: Day) => {
    const { year, month, date } = civil(day);
    return language === "en"
      ? `${date} ${MONTHS[month - 1]} ${year}`
      : `${year}年${month}月${date}日`;
  };
  return {
    day: written,
    dayOfWeek: (day) =>
      language === "en"
        ? `${WEEKDAYS[weekday(day) - 1]} ${written(day)}`
        : `${written(day)}（周${"一二三四五六日"[weekday(day) - 1]}）`,
    months: (from, to) =>
      (language === "en" ? spanInEnglish : spanInChinese)(civil(from), civil(to)),
    week: (from, to) => {
      const { month, date } = civil(to);
      const dates = from === to ? date : `${civil(from).date}–${date}`;
      return language === "en" ? `${dates} ${MONTHS[month - 1]}` : `${month}月${dates}日`;
    },
    number,
    percent,
    money,
    quantity,
    level: (standing) =>
      standing.unit === "percent" ? percent(standing.value) : quantity(standing),
    isNothing: ({ value, unit }) => {
      const shown =
        unit === "money" ? money(value) : number(unit === "percent" ? value * 100 : value);
      return !/[1-9]/.test(shown);
    },
  };
}

function spanInEnglish(from: CivilDate, to: CivilDate): string {
  const [first, last] = [MONTHS[from.month - 1], MONTHS[to.month - 1]];
  if (from.year !== to.year) return `${first} ${from.year}–${last} ${to.year}`;
  return from.month === to.month ? `${last} ${to.year}` : `${first}–${last} ${to.year}`;
}

function spanInChinese(from: CivilDate, to: CivilDate): string {
  if (from.year !== to.year) return `${from.year}年${from.month}月–${to.year}年${to.month}月`;
  return from.month === to.month
    ? `${to.year}年${to.month}月`
    : `${to.year}年${from.month}–${to.month}月`;
}

/** "1 customer", "2 customers": people type their unit as a plural. */
function counted(shown: string, words: string): string {
  return `${shown} ${shown === "1" ? singular(words) : words}`;
}

/** Of a regular English plural; every other word stays as it is. */
function singular(words: string): string {
  if (/(ss|us|is)$/i.test(words) || /\b(series|species|news)$/i.test(words)) return words;
  if (/[a-z]{2}ies$/i.test(words)) return words.replace(/ies$/i, "y");
  if (/(sses|xes|zzes|ches|shes)$/i.test(words)) return words.slice(0, -2);
  return words.replace(/([a-z])s$/i, "$1");
}

/** Rounds to `most` decimals, keeps at least `least`, and groups thousands with commas. */
function grouped(value: number, least: number, most: number): string {
  const [whole = "0", fraction = ""] = Math.abs(value).toFixed(most).split(".");
  const kept = fraction.replace(/0+$/, "").padEnd(least, "0");
  const digits = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  const text = kept === "" ? digits : `${digits}.${kept}`;
  return value < 0 && /[1-9]/.test(text) ? `-${text}` : text;
}
