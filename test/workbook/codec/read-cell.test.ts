// Cells as the typed values of their fields, or what is wrong with them.
import { day } from "../../../src/core/model/day";
import { textsOf } from "../../../src/i18n/texts";
import type { CellValue } from "../../../src/platform/host";
import type { CellContext } from "../../../src/workbook/codec/cell-read";
import { columnContext } from "../../../src/workbook/codec/column-context";
import { readCell } from "../../../src/workbook/codec/read-cell";
import type { Kind } from "../../../src/workbook/schema/field";
import { linksOf } from "../../core/rows";

const MARCH_2 = day(2026, 3, 2);
/** A date as Sheets hands it over in Shanghai: the evening before in UTC. */
const DATE = new Date("2026-03-01T16:00:00Z");
const PEOPLE: Readonly<Record<string, string>> = {
  张三: "M-1",
  "zhang@x.com": "M-1",
  李四: "M-2",
  Anna: "M-3",
  Ben: "M-4",
};
const CONTEXT: CellContext = {
  serialOf: (date) => (date.getTime() + 8 * 3_600_000 - Date.UTC(1899, 11, 30)) / 86_400_000,
  texts: textsOf("en"),
  decimals: 2,
  ...columnContext("due", { kind: "text", max: 10 }, []),
  resolve: (table, text) =>
    table === "team" && PEOPLE[text] !== undefined
      ? { id: PEOPLE[text] }
      : /^[TG]-\d$/.test(text)
        ? { id: text }
        : { fault: { code: "unknownReference", params: { value: text, table: table as never } } },
  kpis: [{ id: "wonValue", name: "Won value" }],
};
const read = (kind: Kind, cell: CellValue) => readCell(kind, cell, CONTEXT);

const TEXT: Kind = { kind: "text", max: 10 };
const NUMBER: Kind = { kind: "number", min: 0, max: 1000 };
const DAYS: Kind = { kind: "number", min: 0, max: 1000, counts: "days" };
const HOURS: Kind = { kind: "number", min: 0, max: 1000, counts: "hours" };
const MONEY: Kind = { kind: "money" };
const PERCENT: Kind = { kind: "percent" };
const DAY: Kind = { kind: "day" };
const FLAG: Kind = { kind: "flag" };
const PRIORITY: Kind = { kind: "choice", choices: "priorities" };
const CONSTRAINT: Kind = { kind: "choice", choices: "constraints" };
const DAY_KIND: Kind = { kind: "choice", choices: "dayKinds" };
const ACTIVITY: Kind = { kind: "choice", choices: "activityKinds" };
const PERSON: Kind = { kind: "reference", to: "team" };
const TASK: Kind = { kind: "reference", to: "tasks" };
const GOAL: Kind = { kind: "reference", to: "goals" };
const TASKS: Kind = { kind: "links" };

test.each<[Kind, CellValue, unknown, boolean]>([
  [TEXT, " hello ", "hello", false],
  [TEXT, 12, "12", false],
  [TEXT, "", null, false],
  [TEXT, "   ", null, false],
  [TEXT, DATE, "2026-03-02", false],
  [{ kind: "id" }, " T-1 ", "T-1", false],
  [{ kind: "id" }, "", "", false],
  [{ kind: "id" }, 7, "7", false],
  [NUMBER, 12.5, 12.5, false],
  [NUMBER, "1,000", 1000, true],
  [NUMBER, "", null, false],
  [MONEY, 12.345, 1235, false],
  [MONEY, "$1,200.50", 120_050, true],
  [MONEY, "1.2万", 1_200_000, true],
  [PERCENT, 0.8, 0.8, false],
  [PERCENT, 80, 0.8, true],
  [PERCENT, "80 %", 0.8, true],
  [PERCENT, 1, 1, false],
  [PERCENT, true, 1, true],
  [PERCENT, "已完成", 1, true],
  [PERCENT, "√", 1, true],
  [PERCENT, "Closed", 1, true],
  [PERCENT, "100", 1, true],
  [PERCENT, "未开始", 0, true],
  [PERCENT, "To do", 0, true],
  [PERCENT, "×", 0, true],
  [PERCENT, "进行中", null, true],
  [PERCENT, "In progress", null, true],
  [PERCENT, "进行中 50%", 0.5, true],
  [PERCENT, "八成", 0.8, true],
  [PERCENT, "八成五", 0.85, true],
  [PERCENT, "一半", 0.5, true],
  [PERCENT, "Half", 0.5, true],
  [DAYS, 3, 3, false],
  [DAYS, "2周", 10, true],
  [DAYS, "3 days", 3, true],
  [HOURS, "1.5小时", 1.5, true],
  [MONEY, "—", null, true],
  [DAY, "待定", null, true],
  [DAY, 20_260_302, MARCH_2, true],
  [DAY, "20260302", MARCH_2, true],
  [DAY, 2026, day(2026, 12, 31), true],
  [DAY, "2026Q1", day(2026, 3, 31), true],
  [DAY, DATE, MARCH_2, false],
  [DAY, MARCH_2 + 0.75, MARCH_2, false],
  [DAY, "2026-03-02", MARCH_2, true],
  [DAY, "3/2/2026", MARCH_2, true],
  [DAY, "2199-12-31", day(2199, 12, 31), true],
  [DAY, "", null, false],
  [FLAG, true, true, false],
  [FLAG, "", false, false],
  [FLAG, "是", true, true],
  [FLAG, "x", true, true],
  [FLAG, "No", false, true],
  [PRIORITY, "High", "high", false],
  [PRIORITY, "高", "high", false],
  [PRIORITY, "HIGH ", "high", false],
  [PRIORITY, "🔴 High", "high", false],
  [PRIORITY, "urgent", "high", false],
  [PRIORITY, "紧急", "high", false],
  [PRIORITY, "P2", "medium", false],
  [PRIORITY, "L", "low", false],
  [CONSTRAINT, "Start No Later Than", "startBy", false],
  [CONSTRAINT, "必须完成", "mustFinish", false],
  [CONSTRAINT, "As Soon As Possible", null, false],
  [DAY_KIND, "Annual leave", "off", false],
  [DAY_KIND, "病假", "off", false],
  [ACTIVITY, "上门拜访", "visit", false],
  [ACTIVITY, "Phone call", "call", false],
  [ACTIVITY, "微信", "other", false],
  [ACTIVITY, "视频会议", "meeting", false],
  [PERSON, "张三", "M-1", false],
  [PERSON, "张三 <zhang@x.com>", "M-1", false],
  [PERSON, "Old name <zhang@x.com>", "M-1", false],
  [PERSON, "张三 (gone@x.com)", "M-1", false],
  [PERSON, "@张三", "M-1", false],
  [PERSON, "张三 / zhang@x.com", "M-1", false],
  [PERSON, "Anna, Anna", "M-3", false],
  [TASK, "T-3", "T-3", false],
  [TASKS, "T-3; T-4", linksOf("T-3; T-4"), false],
  [TASKS, "T-3，T-4、", linksOf("T-3; T-4"), false],
  [TASKS, "", [], false],
])("%j: %j is %j, interpreted: %s", (kind, cell, value, interpreted) => {
  expect(read(kind, cell)).toEqual(interpreted ? { value, interpreted: true } : { value });
});

test.each<[Kind, CellValue, string, unknown]>([
  [TEXT, "hello world", "tooLong", { length: 11 }],
  [TEXT, "#REF!", "errorValue", { value: "#REF!" }],
  [DAY, "#N/A", "errorValue", { value: "#N/A" }],
  [NUMBER, "twelve", "notANumber", { value: "twelve" }],
  [NUMBER, DATE, "notANumber", { value: "2026-03-02" }],
  [NUMBER, true, "notANumber", { value: "true" }],
  [NUMBER, -1, "negative", { value: "-1" }],
  [NUMBER, 1001, "tooLarge", { value: "1001" }],
  [MONEY, -5, "negative", { value: "-5" }],
  [MONEY, "(5)", "negative", { value: "(5)" }],
  [MONEY, 1e15, "tooLarge", { value: "1000000000000000" }],
  [PERCENT, 101, "notAPercent", { value: "101" }],
  [PERCENT, -0.1, "notAPercent", { value: "-0.1" }],
  [PERCENT, "soon", "notANumber", { value: "soon" }],
  [PERCENT, "30万", "notAPercent", { value: "30万" }],
  [PERCENT, "120%", "notAPercent", { value: "120%" }],
  [MONEY, "30%", "notANumber", { value: "30%" }],
  [DAY, "soon", "notADate", { value: "soon" }],
  [DAY, "2026-02-30", "notADate", { value: "2026-02-30" }],
  [DAY, 0.5, "notADate", { value: "0.5" }],
  [DAY, 12_000, "notADate", { value: "12000" }],
  [DAY, 20_261_301, "notADate", { value: "20261301" }],
  [DAY, "3月2日", "notADate", { value: "3月2日" }],
  [DAY, "next week", "notADate", { value: "next week" }],
  [DAYS, "1 month", "notANumber", { value: "1 month" }],
  [DAY, 1e6, "notADate", { value: "1000000" }],
  [DAY, true, "notADate", { value: "true" }],
  [DAY, new Date("2300-01-01T16:00:00Z"), "notADate", { value: "2300-01-02" }],
  [FLAG, "perhaps", "notAYesNo", { value: "perhaps" }],
  [PRIORITY, "someday", "notAChoice", { value: "someday", choices: ["High", "Medium", "Low"] }],
  [TASK, "Nobody", "unknownReference", { value: "Nobody", table: "tasks" }],
  [PERSON, "张三、李四", "severalOwners", { value: "张三、李四", names: ["张三", "李四"] }],
  [PERSON, "张三和李四", "severalOwners", { value: "张三和李四", names: ["张三", "李四"] }],
  [PERSON, "Anna, Ben", "severalOwners", { value: "Anna, Ben", names: ["Anna", "Ben"] }],
  [PERSON, "@Anna @Ben", "severalOwners", { value: "@Anna @Ben", names: ["Anna", "Ben"] }],
  [PERSON, "Anna and Ben", "severalOwners", { value: "Anna and Ben", names: ["Anna", "Ben"] }],
  [GOAL, "G-1, G-2", "severalGoals", { value: "G-1, G-2", ids: ["G-1", "G-2"] }],
  [GOAL, "G-1、G-2", "severalGoals", { value: "G-1、G-2", ids: ["G-1", "G-2"] }],
  [GOAL, "G-1, nothing", "unknownReference", { value: "G-1, nothing", table: "goals" }],
  [PERSON, "Anna, Nobody", "unknownReference", { value: "Anna, Nobody", table: "team" }],
  [NUMBER, "x".repeat(100), "notANumber", { value: `${"x".repeat(59)}…` }],
])("%j: %j is wrong: %s", (kind, cell, code, params) => {
  expect(read(kind, cell)).toEqual({ fault: { code, params } });
});

test.each([
  [
    "T-3; Nobody",
    "T-3",
    [{ code: "unknownReference", params: { value: "Nobody", table: "tasks" } }],
  ],
  ["T-3XX; T-4SS", "T-4SS", [{ code: "notALink", params: { value: "T-3XX" } }]],
  ["T-3+2q", "", [{ code: "notALink", params: { value: "T-3+2q" } }]],
  ["T-3; T-3", "T-3", [{ code: "repeatedLink", params: { value: "T-3" } }]],
])("links that can be read count beside those that cannot: %j", (cell, read, faults) => {
  expect(readCell(TASKS, cell, CONTEXT)).toEqual({ value: linksOf(read), faults });
});

test("an ID such as #1001 is no error value", () => {
  expect(read({ kind: "id" }, "#1001")).toEqual({ value: "#1001" });
});

test.each<[Kind, CellValue, Partial<CellContext>, unknown]>([
  [MONEY, 12, { scale: 1e4 }, { value: 12_000_000, interpreted: true }],
  [MONEY, "12.5", { scale: 1e4 }, { value: 12_500_000, interpreted: true }],
  [MONEY, "12万", { scale: 1e4 }, { value: 12_000_000, interpreted: true }],
  [MONEY, "¥12", { scale: 1e4 }, { value: 12_000_000, interpreted: true }],
  [MONEY, "1200元", { scale: 1e4 }, { value: 120_000, interpreted: true }],
  [MONEY, 1.1, { scale: 1e6 }, { value: 110_000_000, interpreted: true }],
  [MONEY, "€1.200", { numberStyle: "comma" }, { value: 120_000, interpreted: true }],
  [PERCENT, 1, { percentOf100: true }, { value: 0.01, interpreted: true }],
  [PERCENT, 40, { percentOf100: true }, { value: 0.4, interpreted: true }],
  [PERCENT, "40%", { percentOf100: true }, { value: 0.4, interpreted: true }],
  [PERCENT, 0, { percentOf100: true }, { value: 0 }],
])("%j: %j with %j is %j", (kind, cell, more, expected) => {
  expect(readCell(kind, cell, { ...CONTEXT, ...more })).toEqual(expected);
});

const DAYS_KNOWN = { ...CONTEXT.days, year: 2026, month: 3, anchor: day(2026, 3, 4) };

test.each<[CellValue, unknown]>([
  ["3月2日", { value: MARCH_2, interpreted: true }],
  ["2号", { value: MARCH_2, interpreted: true }],
  [2, { value: MARCH_2, interpreted: true }],
  ["3月", { value: day(2026, 3, 31), interpreted: true }],
  ["下周五", { value: day(2026, 3, 13), interpreted: true, note: "relativeDay" }],
])("in a sheet for March 2026, %j is %j", (cell, expected) => {
  expect(readCell(DAY, cell, { ...CONTEXT, days: DAYS_KNOWN })).toEqual(expected);
});
