// Which column of a sheet is which field: headers of the usual tools, and cells that speak for themselves.
import { LANGUAGES } from "../../../src/core/model/rows";
import { textsOf } from "../../../src/i18n/texts";
import { proposeColumns } from "../../../src/workbook/recognize/propose-columns";
import { headerOf } from "../../../src/workbook/schema/headers";
import { schemaOf, TABLE_NAMES } from "../../../src/workbook/schema/tables";
import { KNOWN } from "./known";

const named = (table: "deals" | "tasks" | "calendar", headers: string) =>
  proposeColumns(table, headers.split("|"), [], KNOWN)
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
  [
    "ID|Task Name|Duration|Start|Finish|Predecessors|Resource Names|Actual Start|Actual Finish|Constraint Type|Constraint Date|Deadline",
    "id name days start - after owner started finished constraint constraintDate due",
  ],
  [
    "Task|Optimistic|Most likely|Pessimistic|Acceptance criteria|Who",
    "name optimistic days pessimistic acceptance owner",
  ],
  [
    "任务名称|前置任务|最快天数|最可能天数|最慢天数|实际开始日期|实际完成日期|验收标准|负责人",
    "name after optimistic days pessimistic started finished acceptance owner",
  ],
  [
    "任务|乐观|悲观|约束类型|约束日期|前序任务",
    "name optimistic pessimistic constraint constraintDate after",
  ],
])("tasks under %s", (headers, expected) => {
  expect(named("tasks", headers)).toBe(expected);
});

test.each([
  ["请假人|请假类型|开始日期|结束日期|事由", "person kind on until name"],
  ["姓名|假别|从|至|备注", "person kind on until name"],
  ["Employee|Leave type|From|To|Reason", "person kind on until name"],
  ["Who|First day|Last day", "person on until"],
  ["Date|Holiday", "on name"],
  ["日期|节日|类型", "on name kind"],
])("the calendar under %s", (headers, expected) => {
  expect(named("calendar", headers)).toBe(expected);
});

const links = (header: string, cells: readonly (string | number)[]) =>
  proposeColumns(
    "tasks",
    ["Task", header],
    cells.map((cell, i) => [`Step ${i}`, cell]),
    KNOWN,
  )[1];

test.each([
  ["as Microsoft Project writes them", ["", 1, "2FS+2 days", "1,3SS"]],
  ["as Milepost does", ["T-1", "T-2FS+2d; T-1", "T-3FF-1w"]],
  ["in Chinese", ["", "1", "2FS+3个工作日", "1；3SS"]],
] as const)("links %s are seen by what they hold", (_, cells) => {
  expect(links("Spalte", cells)).toMatchObject({ field: "after", confidence: "likely" });
});

test.each([
  ["numbers", [1, 2, 3]],
  ["ids", ["K-1", "K-2", "K-3"]],
  ["dates as texts", ["2026-03-04", "2026-03-05"]],
  ["model names", ["3SS", "Mazda 3", "Golf GTI", "CX-5"]],
] as const)("%s are no links", (_, cells) => {
  expect(links("Spalte", cells)?.field).not.toBe("after");
});

test("headers of Milepost's own are themselves, in every table and language", () => {
  for (const table of TABLE_NAMES)
    for (const language of LANGUAGES) {
      const keys = Object.keys(schemaOf(table).fields);
      const headers = keys.map((key) => headerOf(table, key, textsOf(language)));
      expect(proposeColumns(table, headers, [], KNOWN).map(({ field }) => field)).toEqual(keys);
    }
});

const column = (cells: readonly (string | number | Date)[]) =>
  proposeColumns(
    "deals",
    ["Spalte"],
    cells.map((cell) => [cell]),
    KNOWN,
  )[0];

test.each([
  ["dates", "created", ["3/1/2017", "25/1/2017"]],
  ["dates of Sheets", "created", [new Date(0), new Date(1e12)]],
  ["stages", "stage", ["Won", "Lost", "Talk", "Won", "Negotiation"]],
  ["people of the team", "owner", ["Ann Chen", "张伟", "Ann Chen"]],
] as const)("%s are seen by what they hold, and never with certainty", (_, field, cells) => {
  expect(column(cells)).toMatchObject({ field, grounds: { header: null } });
  expect(column(cells)?.confidence).not.toBe("sure");
});

test.each([
  ["words", ["abc", "def"]],
  ["nothing", ["", " "]],
  ["small numbers", [1, 2, 3]],
])("%s are not", (_, cells) => {
  expect(column(cells)?.field).toBeNull();
});

test("cells that contradict their header make it doubtful", () => {
  const rows = [["soon"], ["later"], ["never mind"]];
  expect(proposeColumns("deals", ["Close date"], rows, KNOWN)).toMatchObject([
    { field: null, confidence: "sure" },
  ]);
  expect(proposeColumns("deals", ["Closed"], [...rows, ["2026-01-05"]], KNOWN)).toMatchObject([
    { field: "closed", confidence: "unsure", grounds: { of: 4, fits: 1 } },
  ]);
});

test("of two amounts nobody can tell which is meant", () => {
  const rows = [[100, 200]];
  expect(proposeColumns("deals", ["合同金额", "成交金额"], rows, KNOWN)).toMatchObject([
    { field: "amount", confidence: "unsure", rival: 1 },
    { field: null },
  ]);
  expect(proposeColumns("deals", ["金额", "成交金额"], rows, KNOWN)).toMatchObject([
    { field: "amount", rival: null },
    { field: null },
  ]);
});

test("row numbers are ids only where rows refer to them", () => {
  const rows = [[1, "a", ""]];
  expect(proposeColumns("tasks", ["#", "Task", "Note"], rows, KNOWN)[0]?.field).toBeNull();
  expect(proposeColumns("tasks", ["#", "Task", "Predecessors"], rows, KNOWN)[0]?.field).toBe("id");
});
