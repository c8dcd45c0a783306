// Figures and days as people write them, and quantities with the words that people type.
import fc from "fast-check";
import { day } from "../../src/core/model/day";
import { formatter, symbolOf } from "../../src/i18n/format";

const EN = formatter("en", "USD");
const ZH = formatter("zh-CN", "CNY");

test.each([
  [0, "$0", "¥0"],
  [0.004, "$0", "¥0"],
  [-0.004, "$0", "¥0"],
  [0.5, "$0.50", "¥0.50"],
  [12.345, "$12.35", "¥12.35"],
  [999, "$999", "¥999"],
  [999.5, "$999.50", "¥999.50"],
  [999.996, "$1,000", "¥1,000"],
  [1234.5, "$1,235", "¥1,235"],
  [-1234.5, "-$1,235", "-¥1,235"],
  [1_000_000_000, "$1,000,000,000", "¥1,000,000,000"],
])("%d of money is %s, %s", (value, en, zh) => {
  expect([EN.money(value), ZH.money(value)]).toEqual([en, zh]);
});

test.each([
  ["JPY", 999.5, "¥1,000"],
  ["KWD", 1.5, "KWD 1.500"],
  ["EUR", 12.5, "€12.50"],
  ["CHF", 12, "CHF 12"],
])("in %s, %d is %s", (currency, value, shown) => {
  expect(formatter("en", currency).money(value)).toBe(shown);
  expect(shown.startsWith(symbolOf(currency))).toBe(true);
});

test.each([
  [0, 1, "0"],
  [-0.04, 1, "0"],
  [0.05, 1, "0.1"],
  [1234.56, 1, "1,234.6"],
  [1234.56, 0, "1,235"],
  [1234567, 1, "1,234,567"],
  [-7.25, 2, "-7.25"],
  [2.5, 3, "2.5"],
])("%d with at most %i decimals is %s", (value, decimals, shown) => {
  expect([EN.number(value, decimals), ZH.number(value, decimals)]).toEqual([shown, shown]);
});

test.each([
  [0.4567, "46 %", "46%"],
  [1, "100 %", "100%"],
  [-0.05, "-5 %", "-5%"],
  [12.5, "1,250 %", "1,250%"],
])("%d as percent is %s, %s", (value, en, zh) => {
  expect([EN.percent(value), ZH.percent(value)]).toEqual([en, zh]);
});

test("days", () => {
  expect([EN.day(day(2026, 3, 2)), ZH.day(day(2026, 3, 2))]).toEqual([
    "2 Mar 2026",
    "2026年3月2日",
  ]);
});

test.each([
  [{ value: 1, unit: "days" }, "1 day", "1天"],
  [{ value: 0.5, unit: "days" }, "0.5 days", "0.5天"],
  [{ value: 0.01, unit: "percent" }, "1 point", "1个百分点"],
  [{ value: 0.125, unit: "percent" }, "12.5 points", "12.5个百分点"],
  [{ value: 3, unit: "count" }, "3", "3"],
  [{ value: 3, unit: "count", word: "customers" }, "3 customers", "3customers"],
  [{ value: 6, unit: "count", word: "家" }, "6 家", "6家"],
  [{ value: 1500, unit: "money" }, "$1,500", "¥1,500"],
] as const)("%j is %s, %s", (quantity, en, zh) => {
  expect([EN.quantity(quantity), ZH.quantity(quantity)]).toEqual([en, zh]);
});

test.each([
  ["customers", "customer"],
  ["new customers", "new customer"],
  ["companies", "company"],
  ["branches", "branch"],
  ["boxes", "box"],
  ["classes", "class"],
  ["purchases", "purchase"],
  ["demos", "demo"],
  ["pieces", "piece"],
  ["ties", "tie"],
  ["kg", "kg"],
  ["business", "business"],
  ["campus", "campus"],
  ["series", "series"],
  ["news", "news"],
  ["customer", "customer"],
  ["%", "%"],
  ["单", "单"],
])("one of %s is 1 %s", (word, one) => {
  expect(EN.quantity({ value: 1.04, unit: "count", word })).toBe(`1 ${one}`);
  expect(EN.quantity({ value: 1.06, unit: "count", word })).toBe(`1.1 ${word}`);
});

test("a quantity is nothing exactly when no digit but zero is shown", () => {
  const units = fc.constantFrom(
    "money" as const,
    "count" as const,
    "percent" as const,
    "days" as const,
  );
  fc.assert(
    fc.property(fc.double({ min: -0.2, max: 0.2, noNaN: true }), units, (value, unit) => {
      for (const format of [EN, ZH]) {
        const quantity = { value, unit };
        expect(format.isNothing(quantity)).toBe(!/[1-9]/.test(format.quantity(quantity)));
        expect(format.quantity(quantity)).not.toMatch(/^-\D*0(\.0+)?\D*$/);
      }
    }),
  );
});

test.each([
  [day(2026, 3, 1), day(2026, 3, 31), "Mar 2026", "2026年3月"],
  [day(2026, 1, 1), day(2026, 3, 31), "Jan–Mar 2026", "2026年1–3月"],
  [day(2026, 4, 1), day(2027, 3, 31), "Apr 2026–Mar 2027", "2026年4月–2027年3月"],
] as const)("months from %d to %d", (from, to, en, zh) => {
  expect(formatter("en", "USD").months(from, to)).toBe(en);
  expect(formatter("zh-CN", "CNY").months(from, to)).toBe(zh);
});
