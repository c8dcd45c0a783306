// Numbers as people type them into text cells: "1,200", "$1,200.50", "(300)", "30 %", "１２万", "12k".

const FACTORS: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  w: 1e4,
  千: 1e3,
  万: 1e4,
  亿: 1e8,
};
const NUMBER = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)?(\.\d+)?\s*([kmw千万亿])?\s*(%)?$/i;

/** The number that a text stands for; null where it is none. "30 %" is 0.3, "(300)" is -300. */
export function parseNumber(text: string): number | null {
  const plain = text.normalize("NFKC").replace(/−/g, "-").trim();
  const negative = /^\((.*)\)$/.exec(plain);
  const bare = (negative?.[1] ?? plain)
    // Codes in capital letters only: "Mar 5" and "5 pcs" are no amounts.
    .replace(/^([+-]?)\s*(?:[A-Z]{3}|[A-Z]{0,2}[$€£¥₹₩]|人民币)\s*/, "$1")
    .replace(/\s*(?:元|[A-Z]{3}|[€£])$/, "");
  const match = NUMBER.exec(bare);
  if (!match) return null;
  const [, sign, whole, fraction, unit, percent] = match;
  if (whole === undefined && fraction === undefined) return null;
  const digits = Number(`${(whole ?? "0").replace(/,/g, "")}${fraction ?? ""}`);
  const value = digits * (unit ? (FACTORS[unit.toLowerCase()] ?? 1) : 1) * (percent ? 0.01 : 1);
  const rounded = Number(value.toPrecision(15));
  return sign === "-" || negative ? -rounded : rounded;
}
