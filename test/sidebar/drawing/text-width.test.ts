// Texts on lines of a width: broken between words or full-width characters, cut where they are too long.
import { fitted, textWidth, wrapped } from "../../../sidebar/drawing/text-width";

/** Twenty Latin characters of a size of ten, or ten Chinese ones. */
const WIDTH = 106;
const lines = (text: string, most = 2) => wrapped(text, 10, WIDTH, most);

test.each<[string, readonly string[]]>([
  ["Won value", ["Won value"]],
  ["Win rate of the enterprise team", ["Win rate of the", "enterprise team"]],
  ["Won value of all regions in the first quarter", ["Won value of all", "regions in the fir…"]],
  [
    "Pneumonoultramicroscopicsilicovolcanoconiosis",
    ["Pneumonoultramicrosc", "opicsilicovolcanoc…"],
  ],
  ["华东大区重点客户年度续签金额", ["华东大区重点客户年度", "续签金额"]],
  ["华东大区重点客户续签，新签", ["华东大区重点客户续", "签，新签"]],
  ["2026年Q1签约额 万元 合计", ["2026年Q1签约额 万元", "合计"]],
  ["", []],
])("%s", (text, expected) => {
  const got = lines(text);
  expect(got).toEqual(expected);
  for (const line of got) expect(textWidth(line, 10)).toBeLessThanOrEqual(WIDTH);
});

test("one line is cut", () => {
  expect(lines("Won value of all regions", 1)).toEqual([
    fitted("Won value of all regions", 10, WIDTH),
  ]);
});
