// Milepost's own columns: found where they stand, else to the right of everything that is used.
import type { TableName } from "../../../src/core/model/rows";
import { textsOf } from "../../../src/i18n/texts";
import { ownColumns } from "../../../src/workbook/plan/own-columns";
import type { RawTable } from "../../../src/workbook/read/raw-table";

const raw = (table: TableName, width: number, columns: Readonly<Record<string, number>>) =>
  ({ table, width, columns: new Map(Object.entries(columns)) }) as unknown as RawTable;
const added = (table: RawTable, interpreted: readonly string[], language: "en" | "zh-CN" = "en") =>
  ownColumns(table, new Set(interpreted), textsOf(language)).added.map(
    ({ key, index, header }) => `${index} ${key}: ${header}`,
  );

/** All that are computed for a deal. */
const DEAL_COLUMNS = {
  manager: 1,
  salesRegion: 1,
  outcome: 1,
  value: 1,
  weighted: 1,
  cycle: 1,
  newCustomer: 1,
  purchase: 1,
  reached: 1,
  inSlice: 1,
  periodCycle: 1,
  retained: 1,
  check: 1,
};

test("a table with all of them needs none", () => {
  const table = raw("stages", 6, { id: 0, name: 1, check: 5 });
  const { own, added: more } = ownColumns(table, new Set(), textsOf("en"));
  expect(more).toEqual([]);
  expect([...own]).toEqual([
    [0, "id"],
    [5, "check"],
  ]);
});

test.each([
  [
    "an id and a check",
    "stages",
    { name: 0 },
    [],
    "en",
    ["3 id: ID (auto)", "4 check: Check (auto)"],
  ],
  ["in Chinese", "stages", { name: 0, id: 1 }, [], "zh-CN", ["3 check: 检查（自动）"]],
  [
    "what was read of a text column that formulas use",
    "deals",
    { ...DEAL_COLUMNS, id: 0 },
    ["closed", "created"],
    "en",
    ["3 closed*: Closed (read)"],
  ],
] as const)("%s", (_, table, columns, interpreted, language, expected) => {
  expect(added(raw(table, 3, columns), interpreted, language)).toEqual(expected);
});

test("a read column stays although no text is left to read", () => {
  const columns = { ...DEAL_COLUMNS, id: 0, "closed*": 7 };
  const { own, added: more } = ownColumns(raw("deals", 8, columns), new Set(), textsOf("en"));
  expect(more).toEqual([]);
  expect(own.get(7)).toBe("closed*");
});
