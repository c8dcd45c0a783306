// Numbers as people type them, and texts that are none.
import fc from "fast-check";
import { parseNumber, readNumberText } from "../../../src/core/typed/parse-number";

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
  ["百分之三十", 0.3],
  ["1,200元", 1200],
  ["1200块", 1200],
  ["US$ 1,200", 1200],
  ["HK$1,200", 1200],
  ["USD 1.5M", 1_500_000],
  ["$1.2 million", 1_200_000],
  ["2.5mn", 2_500_000],
  ["3bn", 3_000_000_000],
  ["5百万", 5_000_000],
  ["2千万", 20_000_000],
  ["1万亿", 1e12],
  ["1亿2000万", 120_000_000],
  ["12万美元", 120_000],
  ["三十万", 300_000],
  ["壹拾万元整", 100_000],
  ["人民币叁拾万元整", 300_000],
  ["-12万", -120_000],
  ["−5", -5],
  ["–5", -5],
  ["12 000", 12_000],
  ["12\u202f000", 12_000],
  ["1'200", 1200],
  ["1’200.50", 1200.5],
  ["12,34,567", 1_234_567],
  ["约12万", 120_000],
  ["12万左右", 120_000],
  ["~12k", 12_000],
  ["about $1,200", 1200],
  ["大约三十万元", 300_000],
  ["1.200,50", 1200.5],
  ["1.200.000", 1_200_000],
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
  "1.2.3",
  "12-15",
  "12-15万",
  "12~15万",
  "12万-15万",
  "1-2",
  "12 PCS",
  "MAR 5",
  "12个",
  "3天",
  "12万/年",
  "三万五",
  "(-5)",
  "30k%",
  "1,2000",
  "9".repeat(10_000),
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

test.each([
  ["1.200,50", 1200.5],
  ["€1.200", 1200],
  ["1.200", 1200],
  ["12,5", 12.5],
  ["12,5 %", 0.125],
  ["1,5 Mio", 1_500_000],
  ["1 200,50 €", 1200.5],
  ["1'200,50", 1200.5],
  ["1,200.50", 1200.5],
  ["1,200", 1.2],
  ["1200", 1200],
  ["12.50", null],
])("with a decimal comma, %s is %s", (text, value) => {
  expect(readNumberText(text, "comma")?.value ?? null).toBe(value);
});

test.each([
  ["12", false, false],
  ["¥12,000", false, false],
  ["$12", false, false],
  ["三十", false, false],
  ["12万", true, false],
  ["12k", true, false],
  ["12元", true, false],
  ["12万元", true, false],
  ["三十万", true, false],
  ["30 %", false, true],
])("%s carries a unit: %s, a percent sign: %s", (text, unit, percent) => {
  expect(readNumberText(text, "point")).toMatchObject({ unit, percent });
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
      const other = signed.replace(/[.,]/g, (sign) => (sign === "." ? "," : "."));
      expect(readNumberText(other, "comma")?.value).toBe(parseNumber(signed));
      expect(parseNumber(`${signed}元`)).toBe(parseNumber(signed));
      if (value > 0) expect(parseNumber(`(${text})`)).toBe(-(parseNumber(text) ?? 0));
    }),
  );
});
