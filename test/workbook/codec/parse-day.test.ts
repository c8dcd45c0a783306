// Dates as people type them, and texts that are none.
import fc from "fast-check";
import { type Day, day, formatDay } from "../../../src/core/model/day";
import type { DayOrder } from "../../../src/core/typed/day-context";
import {
  type ColumnOrder,
  columnOrder,
  dayOrder,
  lackingIn,
  orderOfLocale,
  parseDay,
} from "../../../src/workbook/codec/parse-day";

const read = (text: string, order: DayOrder = "mdy") => {
  const found = parseDay(text, order);
  return found === null ? null : formatDay(found);
};

test.each([
  "2026-03-02",
  "2026-3-2",
  "2026/3/2",
  "2026.03.02",
  "2026年3月2日",
  "2026 年 3 月 2 日",
  "2026年03月02",
  "２０２６－０３－０２",
  " 2026-03-02 ",
  "3/2/2026",
  "03-02-2026",
  "2 Mar 2026",
  "2-Mar-2026",
  "2 March 2026",
  "Mar 2, 2026",
  "Mar. 2, 2026",
  "MARCH 2 2026",
  "2026-03-02 10:00",
  "2026-03-02T10:00:00Z",
  "2026-03-02T10:00:00.000+0000",
  "2026-03-02T10:00:00+08:00",
  "3/2/2026 4:05 PM",
  "2026年3月2日 10:00",
])("%j is 2 March 2026", (text) => {
  expect(read(text)).toBe("2026-03-02");
});

test.each([
  ["3/2/2026", "dmy", "2026-02-03"],
  ["25/12/2026", "dmy", "2026-12-25"],
  ["12/25/2026", "mdy", "2026-12-25"],
  ["25.12.2026", "dmy", "2026-12-25"],
  ["2026-03-02", "dmy", "2026-03-02"],
  ["2 Sept 2026", "dmy", "2026-09-02"],
] as const)("%j, %s, is %s", (text, order, expected) => {
  expect(read(text, order)).toBe(expected);
});

test.each([
  "",
  "soon",
  "2026-02-30",
  "2026-13-01",
  "25/12/2026",
  "2026年3月",
  "1899-12-31",
  "2200-01-01",
  "Marble 2 2026",
  "decimal 2 2026",
  "Q1 2026",
  "2026",
  "3月2日",
  "tomorrow",
  "1200",
])("%j is no date", (text) => {
  expect(read(text)).toBeNull();
});

const anyDay = fc
  .integer({ min: day(1900, 1, 1), max: day(2199, 12, 31) })
  .map((serial) => serial as Day);

test("every way of writing a day is read back as that day", () => {
  fc.assert(
    fc.property(anyDay, (at) => {
      const [y = "", m = "", d = ""] = formatDay(at).split("-");
      expect(parseDay(formatDay(at), "mdy")).toBe(at);
      expect(parseDay(`${y}年${Number(m)}月${Number(d)}日`, "mdy")).toBe(at);
      expect(parseDay(`${m}/${d}/${y}`, "mdy")).toBe(at);
      expect(parseDay(`${d}.${m}.${y}`, "dmy")).toBe(at);
    }),
  );
});

test.each<[readonly string[], ColumnOrder]>([
  [["3/1/2017", "25/1/2017"], "dmy"],
  [["3/1/2017", "1/25/2017"], "mdy"],
  [["25/1/2017 10:00", "3/1/2017 9:30 AM"], "dmy"],
  [["3/1/2017"], "undecided"],
  [["3/1/2017", "3/3/2017"], "undecided"],
  [["25/1/2017", "1/25/2017"], "undecided"],
  [["3/3/2017"], "none"],
  [["2017-01-25", "soon"], "none"],
  [[], "none"],
  [["25/12", "3/1"], "dmy"],
  [["12/25", "3/1"], "mdy"],
  [["3/1/17", "25/12/17"], "dmy"],
  [["03/01/17", "25/12/17", "28/12/18"], "dmy"],
  [["3/1/17", "12/25/17"], "mdy"],
  // The year stands in front, where it changes least: read as month first, which 26 cannot be.
  [["26-03-02", "26-04-11"], "mdy"],
  [["26/3/2", "26/4/1"], "none"],
  [["25.12.16", "30.12.16"], "dmy"],
  [["26-03-02"], "undecided"],
])("the order of %j is %s", (texts, expected) => {
  expect(columnOrder(texts)).toBe(expected);
  for (const otherwise of ["mdy", "dmy"] as const)
    expect(dayOrder(texts, otherwise)).toBe(
      expected === "mdy" || expected === "dmy" ? expected : otherwise,
    );
});

test.each([
  [["2026-03-02", "soon", ""], []],
  [["2026-03-02", "3月2日"], ["year"]],
  [["Q1"], ["year"]],
  [["2月29日"], ["year"]],
  [["25/12"], ["year"]],
  [["2日"], ["year", "month"]],
  [["next week", "2026Q1"], ["anchor"]],
  [
    ["3月2日", "下周"],
    ["year", "anchor"],
  ],
])("%j lacks %j", (texts, expected) => {
  const lacking = lackingIn(texts);
  expect(Object.entries(lacking).flatMap(([part, is]) => (is ? [part] : []))).toEqual(expected);
});

test.each([
  ["en_US", "mdy"],
  ["zh_CN", "mdy"],
  ["en_GB", "dmy"],
  ["de_DE", "dmy"],
])("in %s it is %s", (locale, order) => {
  expect(orderOfLocale(locale)).toBe(order);
});
