// Which column of a sheet is which field: headers of the usual tools, and cells that speak for themselves.
import { LANGUAGES } from "../../src/core/model/rows";
import { textsOf } from "../../src/i18n/texts";
import {
  headerRowOf,
  likelyTable,
  proposeColumns,
  stageKindOf,
} from "../../src/workbook/recognize";
import { headerOf } from "../../src/workbook/schema/headers";
import { schemaOf, TABLE_NAMES } from "../../src/workbook/schema/tables";

const named = (table: "deals" | "tasks", headers: string) =>
  proposeColumns(table, headers.split("|"), [])
    .map(({ field }) => field ?? "-")
    .join(" ");

test.each([
  ["客户名称|签约日期|金额|阶段|负责人", "customer closed amount stage owner"],
  [
    "商机名称|客户名称|商机金额(元)|预计成交日期|销售阶段|赢率|负责人|创建时间|下次跟进时间",
    "name customer amount expected stage chance owner created nextDate",
  ],
  ["合同编号|客户|合同金额|签约日期|业务员|状态", "id customer amount closed owner stage"],
  [
    "Opportunity Name|Account Name|Amount|Close Date|Stage|Probability (%)|Created Date|Opportunity Owner|Lead Source|Next Step|Fiscal Period",
    "name customer amount closed stage chance created owner source nextStep -",
  ],
  [
    "Deal Name|Deal Stage|Close Date|Deal owner|Amount|Create Date|Associated Company|Deal ID|Pipeline",
    "name stage closed owner amount created customer id -",
  ],
  [
    "Title|Value|Currency|Organization|Expected close date|Stage|Owner|Won time|Deal created|Probability",
    "name amount currency customer expected stage owner closed created chance",
  ],
  [
    "Deal Name|Account Name|Amount|Closing Date|Stage|Probability (%)|Deal Owner|Created Time",
    "name customer amount closed stage chance owner created",
  ],
  [
    "opportunity_id|sales_agent|product|account|deal_stage|engage_date|close_date|close_value",
    "id owner product customer stage created closed amount",
  ],
  ["AMOUNT|ａｍｏｕｎｔ| Close  Date ", "amount - closed"],
])("deals under %s", (headers, expected) => {
  expect(named("deals", headers)).toBe(expected);
});

test.each([
  ["任务名称|负责人|开始时间|结束时间|工期(天)|进度", "name owner start due days done"],
  [
    "Task Name|Assigned To|Start Date|Due Date|% Complete|Predecessors|Duration",
    "name owner start due done after days",
  ],
])("tasks under %s", (headers, expected) => {
  expect(named("tasks", headers)).toBe(expected);
});

test("amounts in ten thousands are left to the user, since their figures mean more than they say", () => {
  expect(named("deals", "客户|合同金额（万元）")).toBe("customer -");
});

test("headers of Milepost's own are themselves, in every table and language", () => {
  for (const table of TABLE_NAMES)
    for (const language of LANGUAGES) {
      const keys = Object.keys(schemaOf(table).fields);
      const headers = keys.map((key) => headerOf(table, key, textsOf(language)));
      expect(proposeColumns(table, headers, []).map(({ field }) => field)).toEqual(keys);
    }
});

test.each([
  ["dates", "created", ["3/1/2017", "25/1/2017"]],
  ["dates of Sheets", "created", [new Date(0), new Date(1e12)]],
  ["amounts", "amount", [1200, "$1,300"]],
  ["shares", "chance", [0.2, 0.35, 0]],
  ["stages", "stage", ["Won", "Lost", "Talk", "Won", "Talk"]],
] as const)("%s are seen by what they hold", (_, field, cells) => {
  const [proposal] = proposeColumns(
    "deals",
    ["Spalte"],
    cells.map((cell) => [cell]),
  );
  expect(proposal).toEqual({ column: 0, header: "Spalte", field, by: "values" });
});

test.each([
  ["words", ["abc", "def"]],
  ["nothing", ["", " "]],
  ["small numbers", [1, 2, 3]],
])("%s are not", (_, cells) => {
  const [proposal] = proposeColumns(
    "deals",
    ["Spalte"],
    cells.map((cell) => [cell]),
  );
  expect(proposal?.field).toBeNull();
});

test("a header goes before what cells hold, and each field is given once", () => {
  const rows = [[1000, 2000, "2026-01-05"]];
  expect(proposeColumns("deals", ["x", "Amount", "Amount"], rows)).toMatchObject([
    { field: null },
    { field: "amount", by: "header" },
    { field: "created", by: "values" },
  ]);
});

test.each([
  ["Closed Won", "won"],
  ["WON", "won"],
  ["赢单", "won"],
  ["Closed Lost", "lost"],
  ["丢单", "lost"],
  ["Negotiation", "open"],
])("the stage %s is %s", (word, kind) => {
  expect(stageKindOf(word)).toBe(kind);
});

test.each([
  ["deals", "Account|Close Date|Amount|Stage"],
  ["tasks", "Task Name|Assigned To|Due Date|% Complete"],
  ["tasks", "任务名称|负责人|开始日期|截止日期|前置任务"],
  ["team", "Name|Email|Role|Reports to"],
  ["deals", "x|y|z"],
] as const)("a sheet of %s: %s", (table, headers) => {
  expect(likelyTable(headers.split("|"), ["deals", "tasks", "team", "goals"])).toBe(table);
});

test.each([
  [
    0,
    [
      ["A", "B"],
      [1, 2],
    ],
  ],
  [
    2,
    [
      ["Sales 2026", ""],
      ["", ""],
      ["A", "B"],
      [1, 2],
    ],
  ],
  [
    1,
    [
      [1, 2],
      ["A", "B"],
    ],
  ],
  [
    0,
    [
      [1, 2],
      [3, 4],
    ],
  ],
])("the headers are in row %i", (row, values) => {
  expect(headerRowOf(values)).toBe(row);
});
