// What cells show.
import { display, isDatePattern, type Scalar } from "../../../workbench/engine/display";

test.each<[value: Scalar, pattern: string | null, locale: string, shown: string]>([
  [null, null, "en_US", ""],
  [true, null, "en_US", "TRUE"],
  [0.1 + 0.2, null, "en_US", "0.3"],
  [1 / 3, null, "en_US", "0.3333333333"],
  [12345678901234, null, "en_US", "12345678901234"],
  [46083.37500390553, null, "en_US", "46083.375"],
  [1.5, null, "de_DE", "1,5"],
  [1234.5, "#,##0.00", "en_US", "1,234.50"],
  [46083, "yyyy-mm-dd", "en_US", "2026-03-02"],
  [46083, 'yyyy"年"m"月"d"日"', "zh_CN", "2026年3月2日"],
  [0.5, "0%", "en_US", "50%"],
  ["text", "0.00", "en_US", "text"],
  [-5, "0;(0)", "en_US", "(5)"],
])("%j as %j in %s", (value, pattern, locale, shown) => {
  expect(display(value, pattern, locale)).toBe(shown);
});

test.each([
  ["yyyy-mm-dd", true],
  ["[h]:mm", true],
  ["0.00", false],
  ["General", false],
  [null, false],
])("%j is a date format: %j", (pattern, expected) => {
  expect(isDatePattern(pattern)).toBe(expected);
});
