// A goal's amounts as they are shown and typed: exact to its smallest unit, so that what is seen adds up.
import { unitsOf } from "../../src/core/goals/breakdown/units";
import type { Goal, Language } from "../../src/core/model/rows";
import type { NumberStyle } from "../../src/core/typed/number-style";
import { readNumberText } from "../../src/core/typed/parse-number";
import { formatter } from "../../src/i18n/format";

export interface Amounts {
  readonly show: (value: number) => string;
  /** As somebody would type it. */
  readonly plain: (value: number) => string;
  /** The amount that a text means, whole in the smallest unit; null where it is none, or leads away from the target. */
  readonly read: (text: string) => number | null;
}

/**
 * @param way what the parts add up to: below 0 for a goal downwards, whose amounts may be typed without a sign
 * @param style how numbers are typed in this spreadsheet
 */
export function amountsOf(
  goal: Goal,
  way: number,
  unitsPerOne: number,
  lang: Language,
  style: NumberStyle,
): Amounts {
  const { number, percent } = formatter(lang, "");
  const decimals = Math.round(Math.log10(unitsPerOne));
  const units = unitsOf(way, unitsPerOne);
  const isPercent = goal.metric === "winRate";
  return {
    show: (value) => (isPercent ? percent(value, 2) : filled(number(value, decimals), decimals)),
    plain: (value) => plainNumber(isPercent ? value * 100 : value, style),
    read: (text) => {
      const typed = readNumberText(text, style);
      if (typed === null || (typed.percent && !isPercent)) return null;
      if (isPercent) return shareOf(typed.value, typed.percent);
      const amount = way < 0 ? -Math.abs(typed.value) : typed.value;
      return way >= 0 && amount < 0 ? null : units.amount(units.of(amount));
    },
  };
}

/** 11,837.9 of cents as 11,837.90, so that figures stand below each other. */
function filled(text: string, decimals: number): string {
  const point = text.indexOf(".");
  return point < 0 ? text : text.padEnd(point + 1 + decimals, "0");
}

/** Without signs between thousands, which another locale reads as the decimal sign. */
export const plainNumber = (value: number, style: NumberStyle): string =>
  String(Number(value.toPrecision(15))).replace(".", style === "comma" ? "," : ".");

/** A share of 0 to 1: "45" and "45 %" are the same. */
export function shareOf(value: number, percent: boolean): number | null {
  const share = percent ? value : Number((value / 100).toPrecision(15));
  return share < 0 || share > 1 ? null : share;
}
