// How figures of a forecast are written: money in the base currency, counts with at most one decimal.
import type { ForecastKey, Language } from "../../src/core/model/rows";
import { type Formatter, formatter, symbolOf } from "../../src/i18n/format";

export interface Shown {
  readonly format: Formatter;
  /** An amount or a count. */
  readonly value: (value: number) => string;
  /** The same where there is little room: $1.5M, ¥150万. */
  readonly short: (value: number) => string;
}

const MONEY: readonly ForecastKey[] = ["wonValue", "collected"];

export function shownIn(figure: ForecastKey, lang: Language, currency: string): Shown {
  const format = formatter(lang, currency);
  const isMoney = MONEY.includes(figure);
  const compact = new Intl.NumberFormat(lang, { notation: "compact", maximumSignificantDigits: 3 });
  const symbol = isMoney ? symbolOf(currency) : "";
  return {
    format,
    // Cents of what is only expected say nothing.
    value: (value) =>
      isMoney
        ? format.money(Math.abs(value) >= 100 ? Math.round(value) : value)
        : format.number(value),
    short: (value) => `${value < 0 ? "-" : ""}${symbol}${compact.format(Math.abs(value))}`,
  };
}
