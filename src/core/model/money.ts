// Money in whole minor units, and its way to the base currency.
import type { Minor } from "./rows";
import { decimalsOf, type Settings } from "./settings";

/** Rounds a major amount to minor units, halves away from zero. 1.005 becomes 101 at two decimals. */
export function toMinor(major: number, decimals: number): Minor {
  const scaled = Math.abs(major) * 10 ** decimals;
  // A product such as 100.49999999999999 stands for 100.5: take the error of one rounding back first.
  return (Math.sign(major) * Math.round(Number(scaled.toPrecision(15)))) as Minor;
}

/** Minor units as a major amount, for cells and mails. */
export function toMajor(minor: Minor, decimals: number): number {
  return minor / 10 ** decimals;
}

/** An amount of `currency` in the base currency; null where no rate is known. */
export function toBase(amount: Minor, currency: string | null, settings: Settings): Minor | null {
  if (currency === null || currency === settings.currency) return amount;
  const rate = settings.rates[currency];
  if (rate === undefined) return null;
  return toMinor(toMajor(amount, decimalsOf(currency)) * rate, settings.decimals);
}
