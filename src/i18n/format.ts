// Figures and days as people write them. Our own, since Apps Script does not promise Intl.
import { civil, type Day } from "../core/model/day";
import type { Quantity } from "../core/model/reason";
import type { Language } from "../core/model/rows";
import { decimalsOf } from "../core/model/settings";

export interface Formatter {
  /** 2 Mar 2026; 2026年3月2日. */
  readonly day: (day: Day) => string;
  /** 1,234.5, with at most `decimals` decimals. */
  readonly number: (value: number, decimals?: number) => string;
  /** 0.4567 as 46 %. */
  readonly percent: (value: number) => string;
  /** $1,234; without minor units from 1,000 on. */
  readonly money: (major: number) => string;
  readonly quantity: (quantity: Quantity) => string;
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
const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

/** The sign that stands before amounts of a currency: "$", or "CHF " where there is none. */
export function symbolOf(currency: string): string {
  return SYMBOLS[currency] ?? `${currency} `;
}

export function formatter(language: Language, currency: string): Formatter {
  const money = (major: number) => {
    const decimals = Math.abs(major) >= 1000 || Number.isInteger(major) ? 0 : decimalsOf(currency);
    const sign = major < 0 ? "-" : "";
    return sign + symbolOf(currency) + grouped(Math.abs(major), decimals, decimals);
  };
  const number = (value: number, decimals = 1) => grouped(value, 0, decimals);
  const percent = (value: number) =>
    language === "en" ? `${grouped(value * 100, 0, 0)} %` : `${grouped(value * 100, 0, 0)}%`;
  return {
    day: (day) => {
      const { year, month, date } = civil(day);
      return language === "en"
        ? `${date} ${MONTHS[month - 1]} ${year}`
        : `${year}年${month}月${date}日`;
    },
    number,
    percent,
    money,
    quantity: ({ value, unit, word }) => {
      if (unit === "money") return money(value);
      if (unit === "percent")
        return language === "en"
          ? `${number(value * 100)} points`
          : `${number(value * 100)}个百分点`;
      if (unit === "days")
        return language === "en"
          ? `${number(value)} ${number(value) === "1" ? "day" : "days"}`
          : `${number(value)}天`;
      if (word === undefined) return number(value);
      return language === "en" ? `${number(value)} ${word}` : `${number(value)}${word}`;
    },
  };
}

/** Rounds to `most` decimals, keeps at least `least`, and groups thousands with commas. */
function grouped(value: number, least: number, most: number): string {
  const [whole = "0", fraction = ""] = Math.abs(value).toFixed(most).split(".");
  const kept = fraction.replace(/0+$/, "").padEnd(least, "0");
  const digits = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  const text = kept === "" ? digits : `${digits}.${kept}`;
  return value < 0 && /[1-9]/.test(text) ? `-${text}` : text;
}
