// What a sheet is: where its header stands, which table it becomes, what its name says, what its stages mean.

import type { TableName } from "../../../src/core/model/rows";
import { findHeader } from "../../../src/workbook/recognize/find-header";
import { bestTable, tableScore } from "../../../src/workbook/recognize/likely-table";
import { proposeColumns } from "../../../src/workbook/recognize/propose-columns";
import { periodOf, personIn, seriesBy } from "../../../src/workbook/recognize/sheet-name";
import { stageMeaning } from "../../../src/workbook/recognize/stage-words";
import { KNOWN } from "./known";

const TABLES: readonly TableName[] = [
  "deals",
  "tasks",
  "team",
  "goals",
  "activities",
  "customers",
  "collections",
  "costs",
  "feedback",
];

test.each([
  ["Closed Won", "won"],
  ["WON", "won"],
  ["5 - Signed", "won"],
  ["阶段4：报价", "open"],
  ["Won (100%)", "won"],
  ["赢单", "won"],
  ["已签约（首单）", "won"],
  ["Closed Lost", "lost"],
  ["Lost to a competitor", "lost"],
  ["丢单", "lost"],
  ["Negotiation", "open"],
  ["谈判中", "open"],
  ["没签约", undefined],
  ["Zebra", undefined],
])("the stage %s is %s", (word, kind) => {
  expect(stageMeaning(word)?.kind).toBe(kind);
});

test.each([
  ["deals", "Sheet1", "Account|Close Date|Amount|Stage"],
  ["tasks", "Sheet1", "Task Name|Assigned To|Due Date|% Complete"],
  ["tasks", "Sheet1", "任务名称|负责人|开始日期|截止日期|前置任务"],
  ["team", "Sheet1", "Name|Email|Role|Reports to"],
  ["collections", "回款", "日期|金额|备注"],
  ["costs", "Expenses", "Date|Amount|Note"],
  ["feedback", "Sheet1", "Survey date|Account|NPS score|Comments"],
  ["feedback", "客户回访", "回访日期|客户名称|满意度评分|客户经理|客户意见"],
  ["activities", "客户回访", "拜访日期|客户名称|拜访方式|拜访内容"],
] as const)("a sheet of %s: %s with %s", (table, sheet, headers) => {
  const scores = new Map(
    TABLES.map((each) => [
      each,
      tableScore(each, sheet, proposeColumns(each, headers.split("|"), [], KNOWN)),
    ]),
  );
  expect(bestTable(scores).table).toBe(table);
});

test.each([
  [
    "one row",
    1,
    1,
    [
      ["Customer", "Amount"],
      ["Acme", 1],
    ],
  ],
  [
    "below a title",
    3,
    1,
    [
      ["Sales 2026", ""],
      ["", ""],
      ["Customer", "Amount"],
      ["Acme", 1],
    ],
  ],
  [
    "below notes",
    3,
    1,
    [
      ["单位：万元", "制表人：张三"],
      ["", ""],
      ["客户", "金额"],
      ["华为", 1],
    ],
  ],
  [
    "groups above",
    2,
    2,
    [
      ["Deal", "", "Plan", ""],
      ["Customer", "Owner", "Q1", "Q1"],
      ["a", "b", 1, 2],
    ],
  ],
  [
    "columns below",
    2,
    2,
    [
      ["客户", "金额", "", "备注"],
      ["", "计划", "实际", ""],
      ["华为", 1, 2, "x"],
    ],
  ],
])("the header of %s ends in row %i and has %i", (_, row, rows, values) => {
  expect(findHeader(values, TABLES)).toEqual({ row, rows });
});

test("figures alone have no header", () => {
  expect(
    findHeader(
      [
        [1, 2],
        [3, 4],
      ],
      TABLES,
    ),
  ).toBeNull();
});

test.each([
  ["1月", { year: null, month: 1, quarter: null, rest: "" }],
  ["2026年12月台账", { year: 2026, month: 12, quarter: null, rest: "台账" }],
  ["十一月", { year: null, month: 11, quarter: null, rest: "" }],
  ["Jan", { year: null, month: 1, quarter: null, rest: "" }],
  ["Sales Sept 2026", { year: 2026, month: 9, quarter: null, rest: "Sales" }],
  ["2026-03", { year: 2026, month: 3, quarter: null, rest: "" }],
  ["202604", { year: 2026, month: 4, quarter: null, rest: "" }],
  ["Q2 2026", { year: 2026, month: null, quarter: 2, rest: "" }],
  ["第三季度", { year: null, month: null, quarter: 3, rest: "" }],
  ["Marketing", null],
  ["Decisions", null],
  ["Sheet1", null],
])("%s is about %j", (name, period) => {
  expect(periodOf(name)).toEqual(period);
});

test.each([
  [["1月", "2月"], "period"],
  [["Jan deals", "Feb deals"], "period"],
  [["1月台账", "2月回款"], null],
  [["张伟", "李娜"], "person"],
  [["Ann Chen's deals"], "person"],
  [["Summary", "Details"], null],
  [["Pipeline"], null],
])("%j differ by %s", (names, by) => {
  expect(seriesBy(names, (word) => KNOWN.isPerson(personIn(word)))).toBe(by);
});
