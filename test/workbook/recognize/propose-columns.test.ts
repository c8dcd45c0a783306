// Which column of a sheet is which field: headers of the usual tools, and cells that speak for themselves.
import { LANGUAGES } from "../../../src/core/model/rows";
import { textsOf } from "../../../src/i18n/texts";
import { proposeColumns } from "../../../src/workbook/recognize/propose-columns";
import { headerOf } from "../../../src/workbook/schema/headers";
import { schemaOf, TABLE_NAMES } from "../../../src/workbook/schema/tables";
import { KNOWN } from "./known";

const named = (table: "deals" | "tasks", headers: string) =>
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
])("tasks under %s", (headers, expected) => {
  expect(named("tasks", headers)).toBe(expected);
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
