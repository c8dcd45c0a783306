// Numbers as people type them, and texts that are none.
import fc from "fast-check";
import { parseNumber } from "../../../src/workbook/codec/parse-number";

test.each([
  ["0", 0],
  ["1200", 1200],
  ["1,200", 1200],
  ["1,234,567.89", 1_234_567.89],
  [".5", 0.5],
  ["+7", 7],
  ["-7", -7],
  ["−7", -7],
  [" 42 ", 42],
  ["12k", 12_000],
  ["12K", 12_000],
  ["1.5m", 1_500_000],
  ["12万", 120_000],
  ["12 万", 120_000],
  ["12w", 120_000],
  ["3千", 3000],
  ["1.2亿", 120_000_000],
  ["$1,200", 1200],
  ["-$5", -5],
  ["$-5", -5],
  ["US$1,200", 1200],
  ["¥12,000.00", 12_000],
  ["￥12,000", 12_000],
  ["€12.50", 12.5],
  ["12.50 €", 12.5],
  ["RMB 1200", 1200],
  ["人民币1200元", 1200],
  ["1,200 元", 1200],
  ["12万元", 120_000],
  ["CNY12万", 120_000],
  ["12.5 USD", 12.5],
  ["(1,200)", -1200],
  ["($1,200.50)", -1200.5],
  ["（１，２００）", -1200],
  ["30 %", 0.3],
  ["30%", 0.3],
  ["30％", 0.3],
  ["(5%)", -0.05],
  ["１２，０００", 12_000],
  ["１２万", 120_000],
  ["0.07%", 0.0007],
])("%j is %d", (text, value) => {
  expect(parseNumber(text)).toBe(value);
});

test.each([
  "",
  ".",
  "-",
  "$",
  "k",
  "%",
  "twelve",
  "1,20",
  "1.200,50",
  "1 200",
  "1.2.3",
  "12-15",
  "约12万",
  "1e5",
  "NaN",
  "Infinity",
  "2026-03-02",
  "Mar 5",
  "May 12",
  "5 pcs",
  "3 day",
  "T-3",
])("%j is no number", (text) => {
  expect(parseNumber(text)).toBeNull();
});

test("what is printed with thousands, a sign, a currency or full-width digits is read back", () => {
  const wide = (text: string) =>
    text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
  fc.assert(
    fc.property(fc.integer({ min: -1e11, max: 1e11 }), (cents) => {
      const value = cents / 100;
      const text = Math.abs(value).toLocaleString("en-US", { minimumFractionDigits: 2 });
      const signed = value < 0 ? `-${text}` : text;
      expect(parseNumber(signed)).toBeCloseTo(value, 6);
      expect(parseNumber(wide(signed))).toBe(parseNumber(signed));
      expect(parseNumber(signed.replace(/^(-?)/, "$1$$"))).toBe(parseNumber(signed));
      if (value > 0) expect(parseNumber(`(${text})`)).toBe(-(parseNumber(text) ?? 0));
    }),
  );
});
