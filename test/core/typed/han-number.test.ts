// Numbers in Chinese characters, and runs of characters that are none or may be two.
import fc from "fast-check";
import { hanDigits, hanNumber } from "../../../src/core/typed/han-number";

test.each([
  ["零", 0],
  ["〇", 0],
  ["三", 3],
  ["两", 2],
  ["十", 10],
  ["十二", 12],
  ["二十", 20],
  ["二十五", 25],
  ["一百零五", 105],
  ["两千", 2000],
  ["三十万", 300_000],
  ["壹拾万", 100_000],
  ["叁佰贰拾伍万", 3_250_000],
  ["一千二百三十四万五千六百七十八", 12_345_678],
  ["一亿零五百", 100_000_500],
  ["一万零三百", 10_300],
  ["1亿2000万", 120_000_000],
  ["5百万", 5_000_000],
  ["1.2亿", 120_000_000],
  ["3万5千", 35_000],
  ["1万2000", 12_000],
  ["1.2万亿", 1.2e12],
  ["兩", null],
  ["三万五", null],
  ["三百五", null],
  ["1万2", null],
  ["万", null],
  ["百", null],
  ["三四", null],
  ["三四万", null],
  ["十百", null],
  ["千三百", null],
  ["一万万", null],
  ["12-15万", null],
  ["三十个", null],
  ["", null],
])("%s is %s", (text, value) => {
  expect(hanNumber(text)).toBe(value);
});

test.each([
  ["二〇二六", 2026],
  ["二零二六", 2026],
  ["一九", 19],
  ["二十", null],
  ["", null],
])("the digits of %s are %s", (text, value) => {
  expect(hanDigits(text)).toBe(value);
});

/** As one writes a number below a hundred million. */
function written(value: number): string {
  const digits = "零一二三四五六七八九";
  const four = (part: number) =>
    [...String(part)]
      .map((digit, i, all) =>
        digit === "0"
          ? "零"
          : `${digits[Number(digit)]}${["", "十", "百", "千"][all.length - 1 - i]}`,
      )
      .join("")
      .replace(/零+/g, "零")
      .replace(/零$/, "");
  const [high, low] = [Math.floor(value / 10_000), value % 10_000];
  if (high === 0) return four(low);
  const gap = low > 0 && low < 1000 ? "零" : "";
  return `${four(high)}万${low === 0 ? "" : `${gap}${four(low)}`}`;
}

test("a number that is written out is read back", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99_999_999 }), (value) => {
      expect(hanNumber(written(value))).toBe(value);
    }),
  );
});
