// Days as people type them: written out, lacking a part, as a period's edge, or counted from today.
import fc from "fast-check";
import { civil, type Day, day, formatDay } from "../../../src/core/model/day";
import { bareContext, type DayContext } from "../../../src/core/typed/day-context";
import { readDay } from "../../../src/core/typed/read-day";

/** A Wednesday. */
const TODAY = day(2026, 3, 4);
const BARE = bareContext("mdy");
const KNOWN: DayContext = { ...BARE, year: 2026, month: 3, anchor: TODAY };

/** "2026-03-02 full", or null. */
function read(text: string, context: DayContext): string | null {
  const found = readDay(text, context);
  return found && `${formatDay(found.day)} ${found.by}`;
}
const both = (text: string, context: DayContext) => [
  read(text, { ...context, edge: "first" }),
  read(text, { ...context, edge: "last" }),
];

test.each([
  "2026-03-02",
  "2026年3月2日",
  "2026年3月2号",
  "2026 年 3 月 2 日",
  "2026/3/2",
  "2026.3.2",
  "2026-3-2",
  "20260302",
  "26年3月2日",
  "26/3/2",
  "26-03-02",
  "3/2/2026",
  "3/2/26",
  "3/2/'26",
  "二〇二六年三月二日",
  "2026年三月二号",
  "２０２６／３／２",
  "2 Mar 2026",
  "2nd March 2026",
  "2nd of March, 2026",
  "Mar 2, 2026",
  "March 2nd 2026",
  "Mar 2, '26",
  "2-Mar-26",
  "2-mar-2026",
  "2026 Mar 2",
  "2026-Mar-02",
  "2026/3/2 周一",
  "2026-03-02 星期一",
  "2026年3月2日（星期一）",
  "2026-03-02(周一)",
  "周一 2026/3/2",
  "Mon, Mar 2, 2026",
  "Monday 2 March 2026",
  "Mar 2, 2026 (Mon)",
  "2026-03-02 10:00",
  "2026-03-02T10:00:00Z",
  "2026年3月2日10:00",
  "2026年3月2日 上午10点",
  "2026年3月2日下午3点半",
  "2026/3/2 16:05:00",
  "3/2/2026 4:05 PM",
  "2026年3月2日前",
  "2026/3/2之前",
  "by 2026-03-02",
  "before Mar 2, 2026",
  "截至2026年3月2日",
])("%s is 2 March 2026", (text) => {
  expect(read(text, BARE)).toBe("2026-03-02 full");
});

test.each([
  ["3/2/2026", "2026-02-03"],
  ["3/2/26", "2026-02-03"],
  ["25.12.26", "2026-12-25"],
  ["26/3/2", "2026-03-02"],
  ["26-03-02", "2002-03-26"],
  ["2/3/99", "1999-03-02"],
])("%s, day first, is %s", (text, expected) => {
  expect(read(text, bareContext("dmy"))).toBe(`${expected} full`);
});

test.each([
  ["3月2日", "2026-03-02"],
  ["3月2号", "2026-03-02"],
  ["三月二日", "2026-03-02"],
  ["十二月三十一日", "2026-12-31"],
  ["3月2", "2026-03-02"],
  ["3/2", "2026-03-02"],
  ["3-2", "2026-03-02"],
  ["3.2", "2026-03-02"],
  ["3/2 周一", "2026-03-02"],
  ["2 Mar", "2026-03-02"],
  ["2nd of March", "2026-03-02"],
  ["Mar 2", "2026-03-02"],
  ["Mar 26", "2026-03-26"],
  ["26 March", "2026-03-26"],
  ["2日", "2026-03-02"],
  ["2号", "2026-03-02"],
  ["二十五号", "2026-03-25"],
  ["2nd", "2026-03-02"],
])("%s is %s by the context alone", (text, expected) => {
  expect(read(text, { ...KNOWN, anchor: null })).toBe(`${expected} context`);
  expect(read(text, BARE)).toBeNull();
});

test("a day without a month needs the month, one without a year the year", () => {
  expect(read("2日", { ...KNOWN, month: null })).toBeNull();
  expect(read("2日", { ...KNOWN, year: null })).toBeNull();
  expect(read("3月2日", { ...KNOWN, year: null, anchor: null })).toBeNull();
});

test.each([
  ["2026Q1", "2026-01-01", "2026-03-31"],
  ["2026年Q1", "2026-01-01", "2026-03-31"],
  ["2026-Q1", "2026-01-01", "2026-03-31"],
  ["Q1 2026", "2026-01-01", "2026-03-31"],
  ["Q1/26", "2026-01-01", "2026-03-31"],
  ["Q1'26", "2026-01-01", "2026-03-31"],
  ["1Q26", "2026-01-01", "2026-03-31"],
  ["FY26 Q1", "2026-01-01", "2026-03-31"],
  ["26Q4", "2026-10-01", "2026-12-31"],
  ["2026年一季度", "2026-01-01", "2026-03-31"],
  ["2026年第一季度", "2026-01-01", "2026-03-31"],
  ["2026年度第4季度", "2026-10-01", "2026-12-31"],
  ["first quarter of 2026", "2026-01-01", "2026-03-31"],
  ["2026年3月", "2026-03-01", "2026-03-31"],
  ["2026年3月份", "2026-03-01", "2026-03-31"],
  ["26年3月", "2026-03-01", "2026-03-31"],
  ["2026-03", "2026-03-01", "2026-03-31"],
  ["2026/3", "2026-03-01", "2026-03-31"],
  ["202603", "2026-03-01", "2026-03-31"],
  ["03/2026", "2026-03-01", "2026-03-31"],
  ["Mar 2026", "2026-03-01", "2026-03-31"],
  ["March of 2026", "2026-03-01", "2026-03-31"],
  ["Mar-26", "2026-03-01", "2026-03-31"],
  ["Mar '26", "2026-03-01", "2026-03-31"],
  ["2026 March", "2026-03-01", "2026-03-31"],
  ["H1 2026", "2026-01-01", "2026-06-30"],
  ["2026H2", "2026-07-01", "2026-12-31"],
  ["1H26", "2026-01-01", "2026-06-30"],
  ["2026年上半年", "2026-01-01", "2026-06-30"],
  ["2026下半年", "2026-07-01", "2026-12-31"],
  ["2026-W12", "2026-03-16", "2026-03-22"],
  ["W12 2026", "2026-03-16", "2026-03-22"],
  ["2026年第12周", "2026-03-16", "2026-03-22"],
  ["2026", "2026-01-01", "2026-12-31"],
  ["2026年", "2026-01-01", "2026-12-31"],
  ["FY26", "2026-01-01", "2026-12-31"],
  ["2026财年", "2026-01-01", "2026-12-31"],
  ["2026年3月底", "2026-03-31", "2026-03-31"],
  ["2026年3月初", "2026-03-01", "2026-03-01"],
  ["2026年3月中旬", "2026-03-11", "2026-03-20"],
  ["end of March 2026", "2026-03-31", "2026-03-31"],
  ["by end of March 2026", "2026-03-31", "2026-03-31"],
  ["mid March 2026", "2026-03-15", "2026-03-15"],
  ["2026年底", "2026-12-31", "2026-12-31"],
  ["end of 2026", "2026-12-31", "2026-12-31"],
  ["2026Q1末", "2026-03-31", "2026-03-31"],
])("%s is a period from %s to %s", (text, first, last) => {
  expect(both(text, BARE)).toEqual([`${first} period`, `${last} period`]);
});

test.each([
  ["一季度", "2026-01-01", "2026-03-31"],
  ["第一季度", "2026-01-01", "2026-03-31"],
  ["Q1", "2026-01-01", "2026-03-31"],
  ["2nd quarter", "2026-04-01", "2026-06-30"],
  ["3月", "2026-03-01", "2026-03-31"],
  ["三月份", "2026-03-01", "2026-03-31"],
  ["March", "2026-03-01", "2026-03-31"],
  ["上半年", "2026-01-01", "2026-06-30"],
  ["下半年", "2026-07-01", "2026-12-31"],
  ["W12", "2026-03-16", "2026-03-22"],
  ["wk 12", "2026-03-16", "2026-03-22"],
  ["第12周", "2026-03-16", "2026-03-22"],
  ["第十二周", "2026-03-16", "2026-03-22"],
  ["3月底", "2026-03-31", "2026-03-31"],
  ["3月底前", "2026-03-31", "2026-03-31"],
  ["3月上旬", "2026-03-01", "2026-03-10"],
  ["3月中旬", "2026-03-11", "2026-03-20"],
  ["3月下旬", "2026-03-21", "2026-03-31"],
  ["2月下旬", "2026-02-21", "2026-02-28"],
  ["end of March", "2026-03-31", "2026-03-31"],
  ["late March", "2026-03-21", "2026-03-31"],
  ["end of Q2", "2026-06-30", "2026-06-30"],
  ["一季度末", "2026-03-31", "2026-03-31"],
  ["月底", "2026-03-31", "2026-03-31"],
  ["月初", "2026-03-01", "2026-03-01"],
  ["end of month", "2026-03-31", "2026-03-31"],
  ["EOM", "2026-03-31", "2026-03-31"],
  ["年底", "2026-12-31", "2026-12-31"],
  ["year end", "2026-12-31", "2026-12-31"],
  ["end of the year", "2026-12-31", "2026-12-31"],
])("%s is from %s to %s by the context", (text, first, last) => {
  expect(both(text, { ...KNOWN, anchor: null })).toEqual([`${first} context`, `${last} context`]);
  expect(read(text, BARE)).toBeNull();
});

test.each([
  ["today", "2026-03-04", "2026-03-04"],
  ["今天", "2026-03-04", "2026-03-04"],
  ["Tomorrow", "2026-03-05", "2026-03-05"],
  ["明天", "2026-03-05", "2026-03-05"],
  ["后天", "2026-03-06", "2026-03-06"],
  ["the day after tomorrow", "2026-03-06", "2026-03-06"],
  ["昨天", "2026-03-03", "2026-03-03"],
  ["this week", "2026-03-02", "2026-03-08"],
  ["本周", "2026-03-02", "2026-03-08"],
  ["next week", "2026-03-09", "2026-03-15"],
  ["下周", "2026-03-09", "2026-03-15"],
  ["下一周", "2026-03-09", "2026-03-15"],
  ["下下周", "2026-03-16", "2026-03-22"],
  ["上周", "2026-02-23", "2026-03-01"],
  ["this Friday", "2026-03-06", "2026-03-06"],
  ["Friday", "2026-03-06", "2026-03-06"],
  ["Tue", "2026-03-10", "2026-03-10"],
  ["本周五", "2026-03-06", "2026-03-06"],
  ["周五", "2026-03-06", "2026-03-06"],
  ["星期五前", "2026-03-06", "2026-03-06"],
  ["by Friday", "2026-03-06", "2026-03-06"],
  ["next Friday", "2026-03-13", "2026-03-13"],
  ["下周五", "2026-03-13", "2026-03-13"],
  ["下星期天", "2026-03-15", "2026-03-15"],
  ["上周日", "2026-03-01", "2026-03-01"],
  ["this month", "2026-03-01", "2026-03-31"],
  ["next month", "2026-04-01", "2026-04-30"],
  ["下个月", "2026-04-01", "2026-04-30"],
  ["下一个月", "2026-04-01", "2026-04-30"],
  ["本月底", "2026-03-31", "2026-03-31"],
  ["下月底", "2026-04-30", "2026-04-30"],
  ["下月初", "2026-04-01", "2026-04-01"],
  ["end of next month", "2026-04-30", "2026-04-30"],
  ["下月5号", "2026-04-05", "2026-04-05"],
  ["本月15日", "2026-03-15", "2026-03-15"],
  ["next quarter", "2026-04-01", "2026-06-30"],
  ["本季度", "2026-01-01", "2026-03-31"],
  ["本季度末", "2026-03-31", "2026-03-31"],
  ["end of quarter", "2026-03-31", "2026-03-31"],
  ["季末", "2026-03-31", "2026-03-31"],
  ["week end", "2026-03-08", "2026-03-08"],
  ["今年", "2026-01-01", "2026-12-31"],
  ["next year", "2027-01-01", "2027-12-31"],
  ["明年底", "2027-12-31", "2027-12-31"],
  ["明年一季度", "2027-01-01", "2027-03-31"],
  ["今年3月2日", "2026-03-02", "2026-03-02"],
  ["明年3月底", "2027-03-31", "2027-03-31"],
  ["in 3 days", "2026-03-07", "2026-03-07"],
  ["3天后", "2026-03-07", "2026-03-07"],
  ["三天内", "2026-03-07", "2026-03-07"],
  ["两周后", "2026-03-18", "2026-03-18"],
  ["a week from now", "2026-03-11", "2026-03-11"],
  ["1个月后", "2026-04-04", "2026-04-04"],
  ["年底", "2026-12-31", "2026-12-31"],
  ["月底", "2026-03-31", "2026-03-31"],
])("on 4 March 2026, %s is from %s to %s", (text, first, last) => {
  const context = { ...BARE, anchor: TODAY };
  expect(both(text, context)).toEqual([`${first} relative`, `${last} relative`]);
  expect(read(text, BARE)).toBeNull();
});

test.each([
  "",
  "soon",
  "尽快",
  "待定",
  "2026-02-30",
  "2026年2月30日",
  "2月30日",
  "2月30",
  "2027-02-29",
  "20260230",
  "20261301",
  "2026-13-01",
  "2026-13",
  "25/12/2026",
  "13/13/2026",
  "1899-12-31",
  "2200-01-01",
  "1200",
  "1200元",
  "12万",
  "Marble 2 2026",
  "decimal 2 2026",
  "Q5",
  "2026Q5",
  "第五季度",
  "W54",
  "W0",
  "H3 2026",
  "32日",
  "4月31日",
  "next",
  "下",
  "周",
  "3天",
  "3 days",
  "3天前",
  "10:00",
  "春节前",
  "3月2日-3月5日",
  "3/2~3/5",
  "T-3",
  "x".repeat(10_000),
])("%s is no date, whatever is known", (text) => {
  expect(read(text, KNOWN)).toBeNull();
});

test("29 February is a date in a leap year only", () => {
  expect(read("2月29日", { ...BARE, year: 2028 })).toBe("2028-02-29 context");
  expect(read("2月29日", { ...BARE, year: 2027 })).toBeNull();
});

test("quarters, halves and fiscal years begin with the fiscal year; calendar years do not", () => {
  const april: DayContext = { ...BARE, fiscalStart: 4 };
  expect(both("2026Q1", april)).toEqual(["2026-04-01 period", "2026-06-30 period"]);
  expect(both("2026Q4", april)).toEqual(["2027-01-01 period", "2027-03-31 period"]);
  expect(both("H2 2026", april)).toEqual(["2026-10-01 period", "2027-03-31 period"]);
  expect(both("FY26", april)).toEqual(["2026-04-01 period", "2027-03-31 period"]);
  expect(both("2026", april)).toEqual(["2026-01-01 period", "2026-12-31 period"]);
  expect(both("next quarter", { ...april, anchor: TODAY })).toEqual([
    "2026-04-01 relative",
    "2026-06-30 relative",
  ]);
});

test.each([
  [1, "2026-W01", "2025-12-29", "2026-01-04"],
  [1, "2026-W53", "2026-12-28", "2027-01-03"],
  [7, "2026-W01", "2025-12-28", "2026-01-03"],
  [7, "2026-W02", "2026-01-04", "2026-01-10"],
])("with weeks from weekday %i, %s is from %s to %s", (weekStart, text, first, last) => {
  expect(both(text, { ...BARE, weekStart })).toEqual([`${first} period`, `${last} period`]);
});

const anyDay = fc
  .integer({ min: day(1900, 1, 1), max: day(2199, 12, 31) })
  .map((serial) => serial as Day);
const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

test("every way of writing a day is read back as that day", () => {
  fc.assert(
    fc.property(anyDay, (at) => {
      const { year, month, date } = civil(at);
      const [y = "", m = "", d = ""] = formatDay(at).split("-");
      const name = MONTHS[month - 1] ?? "";
      const full = (text: string, context = BARE) =>
        expect([text, readDay(text, context)]).toEqual([text, { day: at, by: "full" }]);
      for (const text of [
        `${y}-${m}-${d}`,
        `${y}${m}${d}`,
        `${year}/${month}/${date}`,
        `${year}.${month}.${date}`,
        `${year}年${month}月${date}日`,
        `${year}年${month}月${date}号 周一`,
        `${month}/${date}/${year}`,
        `${date} ${name} ${year}`,
        `${name} ${date}, ${year}`,
        `${date}-${name}-${year}`,
      ])
        full(text);
      full(`${d}.${m}.${y}`, bareContext("dmy"));
      if (year >= 1970 && year < 2070) full(`${month}/${date}/${y.slice(2)}`);
      const lacking = { ...BARE, year, month };
      for (const text of [
        `${month}月${date}日`,
        `${month}/${date}`,
        `${name} ${date}`,
        `${date}日`,
      ])
        expect([text, readDay(text, lacking)]).toEqual([text, { day: at, by: "context" }]);
      const inMonth = readDay(`${year}年${month}月`, BARE);
      expect(inMonth && civil(inMonth.day).month).toBe(month);
    }),
  );
});

test("no text breaks the reader, and only relative words need the anchor", () => {
  const parts = fc.constantFrom(
    ..."2026 26 3 12 31 年 月 日 号 周 周五 季度 Q1 上半年 下 本 底 初 / - . , mar friday next end of 前 零 十 二 : 第 w h".split(
      " ",
    ),
    " ",
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(parts, { maxLength: 8 }).map((all) => all.join("")),
      ),
      (text) => {
        const found = readDay(text, KNOWN);
        if (found) expect(civil(found.day).year).toBeGreaterThanOrEqual(1899);
        const alone = readDay(text, { ...KNOWN, anchor: null });
        expect(alone?.by).not.toBe("relative");
      },
    ),
    { numRuns: 2_000 },
  );
});
