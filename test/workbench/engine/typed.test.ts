// What a text becomes when it is typed, by locale.
import { parseTyped, type Typed } from "../../../workbench/engine/typed";

const text = (value: string): Typed => ({ kind: "text", value });
const number = (value: number, pattern: string | null = null): Typed => ({
  kind: "number",
  value,
  pattern,
});
const boolean = (value: boolean): Typed => ({ kind: "boolean", value });
const formula = (value: string): Typed => ({ kind: "formula", value });

/** 2026-03-02, as a serial number. */
const MARCH_2 = 46083;

test.each<[locale: string, typed: string, becomes: Typed]>([
  ["en_US", "", { kind: "blank" }],
  ["en_US", "hello", text("hello")],
  ["en_US", "12", number(12)],
  ["en_US", "+5", number(5)],
  ["en_US", "(5)", number(-5)],
  ["en_US", "00123", number(123)],
  ["en_US", "1,234", number(1234, "#,##0")],
  ["en_US", "1,2", text("1,2")],
  ["en_US", "1e3", number(1000, "0.00E+00")],
  ["en_US", "12%", number(0.12, "0%")],
  ["en_US", "$1,200.00", number(1200, "$#,##0.00")],
  ["en_US", "3/2/2026", number(MARCH_2, "m/d/yyyy")],
  ["en_US", "3/2", number(MARCH_2, "m/d")],
  ["en_US", "2026-03-02", number(MARCH_2, "yyyy-mm-dd")],
  ["en_US", "31/12/2020", text("31/12/2020")],
  ["en_US", "2/30/2026", text("2/30/2026")],
  ["en_US", "12:30", number(12.5 / 24, "h:mm")],
  ["en_US", "1 1/2", text("1 1/2")],
  ["en_US", "TRUE", boolean(true)],
  ["en_US", "false", boolean(false)],
  ["en_US", "=SUM(A1;A2)", formula("=SUM(A1;A2)")],
  ["en_US", "=", text("=")],
  ["en_US", "'=1+1", text("=1+1")],
  ["en_US", "'007", text("007")],
  ["en_US", "'", text("")],
  ["zh_CN", "2026/3/2", number(MARCH_2, "yyyy/m/d")],
  ["zh_CN", "2026年3月2日", number(MARCH_2, 'yyyy"年"m"月"d"日"')],
  ["zh_CN", "3月2日", number(MARCH_2, 'm"月"d"日"')],
  ["zh_CN", "2026年2月30日", text("2026年2月30日")],
  ["zh_CN", "3/2/2026", text("3/2/2026")],
  ["zh_CN", "￥12", number(12, '"¥"#,##0')],
  ["zh_CN", "１２", number(12)],
  ["zh_CN", "12万", text("12万")],
  ["zh_CN", "下午 3:00", number(15 / 24, "h:mm AM/PM")],
  ["en_GB", "31/12/2020", number(44196, "dd/mm/yyyy")],
])("%s: %j", (locale, typed, becomes) => {
  expect(parseTyped(typed, { locale, year: 2026 })).toEqual(becomes);
});
