// Cells as the typed values of their fields, or what is wrong with them.
import { day } from "../../../src/core/model/day";
import { textsOf } from "../../../src/i18n/texts";
import type { CellValue } from "../../../src/platform/host";
import { type CellContext, readCell } from "../../../src/workbook/codec/read-cell";
import type { Kind } from "../../../src/workbook/schema/field";

const MARCH_2 = day(2026, 3, 2);
/** A date as Sheets hands it over in Shanghai: the evening before in UTC. */
const DATE = new Date("2026-03-01T16:00:00Z");
const CONTEXT: CellContext = {
  serialOf: (date) => (date.getTime() + 8 * 3_600_000 - Date.UTC(1899, 11, 30)) / 86_400_000,
  texts: textsOf("en"),
  decimals: 2,
  order: "mdy",
  resolve: (table, text) =>
    /^T-\d$/.test(text)
      ? { id: text }
      : { fault: { code: "unknownReference", params: { value: text, table: table as never } } },
};
const read = (kind: Kind, cell: CellValue) => readCell(kind, cell, CONTEXT);

const TEXT: Kind = { kind: "text", max: 10 };
const NUMBER: Kind = { kind: "number", min: 0, max: 1000 };
const MONEY: Kind = { kind: "money" };
const PERCENT: Kind = { kind: "percent" };
const DAY: Kind = { kind: "day" };
const FLAG: Kind = { kind: "flag" };
const PRIORITY: Kind = { kind: "choice", choices: "priorities" };
const TASK: Kind = { kind: "reference", to: "tasks" };
const TASKS: Kind = { kind: "references", to: "tasks" };

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
  [TASK, "T-3", "T-3", false],
  [TASKS, "T-3; T-4", ["T-3", "T-4"], false],
  [TASKS, "T-3，T-4、", ["T-3", "T-4"], false],
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
  [PERCENT, "half", "notANumber", { value: "half" }],
  [DAY, "soon", "notADate", { value: "soon" }],
  [DAY, "2026-02-30", "notADate", { value: "2026-02-30" }],
  [DAY, 0.5, "notADate", { value: "0.5" }],
  [DAY, 1e6, "notADate", { value: "1000000" }],
  [DAY, true, "notADate", { value: "true" }],
  [DAY, new Date("2300-01-01T16:00:00Z"), "notADate", { value: "2300-01-02" }],
  [FLAG, "perhaps", "notAYesNo", { value: "perhaps" }],
  [PRIORITY, "urgent", "notAChoice", { value: "urgent", choices: ["High", "Medium", "Low"] }],
  [TASK, "Nobody", "unknownReference", { value: "Nobody", table: "tasks" }],
  [TASKS, "T-3; Nobody", "unknownReference", { value: "Nobody", table: "tasks" }],
  [NUMBER, "x".repeat(100), "notANumber", { value: `${"x".repeat(59)}…` }],
])("%j: %j is wrong: %s", (kind, cell, code, params) => {
  expect(read(kind, cell)).toEqual({ fault: { code, params } });
});

test("an ID such as #1001 is no error value", () => {
  expect(read({ kind: "id" }, "#1001")).toEqual({ value: "#1001" });
});
