// Which sign a column writes its decimals with.
import { type ColumnStyle, columnStyle, styleOfLocale } from "../../../src/core/typed/number-style";

test.each<[readonly string[], ColumnStyle]>([
  [["1,200.50"], "point"],
  [["1.200,50"], "comma"],
  [["€1.200", "€12,50"], "comma"],
  [["$1,200", "$12.50"], "point"],
  [["1,200,000"], "point"],
  [["1.200.000"], "comma"],
  [["1.200", "3.400"], "undecided"],
  [["1,200"], "undecided"],
  [["1.2万", "12万"], "point"],
  [["0,5"], "comma"],
  [["1200.5"], "point"],
  [["1,20", "1.20"], "undecided"],
  [["1200", "soon", "12-15"], "none"],
  [["2026.03.02"], "none"],
  [[], "none"],
])("the style of %j is %s", (texts, expected) => {
  expect(columnStyle(texts)).toBe(expected);
});

test.each([
  ["en_US", "point"],
  ["zh_CN", "point"],
  ["de_DE", "comma"],
  ["de_CH", "point"],
  ["fr_FR", "comma"],
  ["es_MX", "point"],
  ["pt_BR", "comma"],
])("in %s it is %s", (locale, style) => {
  expect(styleOfLocale(locale)).toBe(style);
});
