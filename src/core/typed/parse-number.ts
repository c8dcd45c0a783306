// Numbers as people type them into text cells: "1,200", "$1,200.50", "(300)", "30 %", "１２万", "12k", "三十万".
import { hanNumber } from "./han-number";
import { digitsIn, type NumberStyle } from "./number-style";

const FACTORS: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  千: 1e3,
  w: 1e4,
  万: 1e4,
  m: 1e6,
  mn: 1e6,
  mio: 1e6,
  million: 1e6,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
};
const UNIT = new RegExp(
  `^(.*[\\d.])\\s*(${Object.keys(FACTORS)
    .sort((a, b) => b.length - a.length)
    .join("|")})$`,
  "i",
);

/** Codes that people write beside amounts. Any three letters would make an amount of "MAR 5" and "12 PCS". */
const CODES =
  "USD|CNY|RMB|EUR|GBP|JPY|HKD|TWD|MOP|SGD|MYR|THB|VND|IDR|PHP|KRW|INR|AUD|NZD|CAD|CHF|SEK|NOK|DKK|PLN|CZK|HUF|RON|TRY|RUB|UAH|BRL|MXN|CLP|COP|ARS|ZAR|AED|SAR|ILS|EGP|NGN|KES";
const HAN_CURRENCIES = "人民币|美元|美金|欧元|英镑|日元|港元|港币|台币|新台币";
const IN_FRONT = new RegExp(
  `^([+-]?)\\s*(?:(?:${CODES})(?![A-Z])|[A-Z]{0,2}[$€£¥₹₩₽₺₫฿]|${HAN_CURRENCIES})[:\\s]*`,
  "i",
);
/** 元 says what the number counts, so that a header's 万元 does not go for it. */
const YUAN = /\s*(?:元整|元正|圆整|圆|元|块钱|块)$/;
const BEHIND = new RegExp(
  `\\s*(?:(?<![A-Z])(?:${CODES})|[$€£¥₹₩₽₺₫฿]|${HAN_CURRENCIES}|yuan|dollars?|euros?)$`,
  "i",
);
const ABOUT = /^(?:大约|大概|约为|约|近似|about|approx\.?|around|roughly|circa|ca\.|[~≈])\s*/i;
const OR_SO = /\s*(?:左右|上下|or so)$/i;

/** Longer than any amount in words; a note in the wrong column is not looked through. */
const LONGEST = 60;

/** A number with what the text says of it. */
export interface NumberText {
  readonly value: number;
  /** Whether it carries a unit such as 万, k or 元, which goes before the one in the column's header. */
  readonly unit: boolean;
  /** Whether it is written with a percent sign: `value` of "30 %" is 0.3. */
  readonly percent: boolean;
}

/** The number that a text stands for; null where it is none. A range such as "12-15万" is none. */
export function readNumberText(text: string, style: NumberStyle): NumberText | null {
  if (text.length > LONGEST) return null;
  const plain = text
    .normalize("NFKC")
    .replace(/[−–]/g, "-")
    .trim()
    .replace(ABOUT, "")
    .replace(OR_SO, "");
  const negative = /^\((.*)\)$/.exec(plain);
  const inside = (negative?.[1] ?? plain).trim();
  const bare = inside.replace(IN_FRONT, "$1");
  const amount = bare.replace(BEHIND, "").trim();
  const counted = amount.replace(YUAN, "").trim();
  const sign = /^[+-]/.exec(counted)?.[0];
  const unsigned = (sign ? counted.slice(1) : counted).trim();
  const share = /^(.*?)\s*%$/.exec(unsigned)?.[1] ?? /^百分之(.+)$/.exec(unsigned)?.[1];
  const read = quantity(share ?? unsigned, style);
  if (read === null || (negative && sign) || (share !== undefined && read.unit)) return null;
  const value = Number((read.value * (share === undefined ? 1 : 0.01)).toPrecision(15));
  return {
    value: (sign === "-" || negative) && value !== 0 ? -value : value,
    unit: read.unit || counted !== amount,
    percent: share !== undefined,
  };
}

/** As `readNumberText` with a decimal point, for those who want the number alone. */
export function parseNumber(text: string): number | null {
  return readNumberText(text, "point")?.value ?? null;
}

/** A number without sign, currency and percent. */
function quantity(
  text: string,
  style: NumberStyle,
): { readonly value: number; readonly unit: boolean } | null {
  const digits = digitsIn(text, style);
  if (digits !== null) return { value: digits, unit: false };
  const [, count = "", unit = ""] = UNIT.exec(text) ?? [];
  const counted = digitsIn(count, style);
  if (counted !== null) return { value: counted * (FACTORS[unit.toLowerCase()] ?? 1), unit: true };
  const han = /\p{Script=Han}/u.test(text) ? hanNumber(text.replace(/\s/g, "")) : null;
  return han === null ? null : { value: han, unit: /[千仟万萬亿億]/.test(text) };
}
