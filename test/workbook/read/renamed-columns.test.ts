// Renamed columns of a sheet of ours, found by their neighbours and by what they hold.
import type { CellValue } from "../../../src/platform/host";
import { findColumns } from "../../../src/workbook/read/find-columns";
import { columnOrder, renamedColumns } from "../../../src/workbook/read/renamed-columns";

const STAGES = ["ID", "Stage", "Order", "Kind", "Chance", "Check (auto)"];
const ROW: Readonly<Record<string, CellValue>> = {
  ID: "S-1",
  Stage: "Lead",
  Order: 1,
  Kind: "Open",
  Chance: 0.1,
};

/** What of the fields of Stages is found again. Cells are those of the headers' words, `held` by header otherwise. */
const again = (
  headers: readonly string[],
  held: Readonly<Record<string, CellValue>> = {},
  before: readonly string[] = STAGES,
) => {
  const order = columnOrder("stages", before, findColumns("stages", before, {}, false).columns);
  const found = findColumns("stages", headers, {}, false);
  const cells = [headers.map((header) => held[header] ?? ROW[header] ?? "")];
  return Object.fromEntries(renamedColumns("stages", headers, found, order, cells));
};

test.each<[string, readonly string[], Record<string, CellValue>, Record<string, number>]>([
  ["one between its neighbours", ["ID", "Step", "Order", "Kind", "Chance"], {}, { name: 1 }],
  ["two side by side", ["ID", "Step", "No.", "Kind", "Chance"], {}, { name: 1, order: 2 }],
  ["the first", ["Nr", "Stage", "Order", "Kind", "Chance"], {}, { id: 0 }],
  [
    "beside a column inserted there: the one that holds numbers",
    ["ID", "Stage", "My note", "No.", "Kind", "Chance"],
    { "My note": "call", "No.": 3 },
    { order: 3 },
  ],
  [
    "moved as well: the only one that holds such values",
    ["ID", "No.", "Stage", "Mine", "Kind", "Chance"],
    { "No.": 2, Mine: "x" },
    { order: 1 },
  ],
  [
    "not where two would fit",
    ["ID", "Stage", "One", "Two", "Kind", "Chance"],
    { One: 1, Two: 2 },
    {},
  ],
  ["not where it is gone", ["ID", "Stage", "Kind", "Chance"], {}, {}],
  [
    "not a new one elsewhere that holds something else",
    ["ID", "Stage", "Kind", "Chance", "Remark"],
    { Remark: "old" },
    {},
  ],
])("%s", (_, headers, held, expected) => {
  expect(again(headers, held)).toEqual(expected);
});

test("the order is kept only where it is not a new sheet's", () => {
  const order = (headers: readonly string[]) =>
    columnOrder("stages", headers, findColumns("stages", headers, {}, false).columns);
  expect(order(STAGES)).toBeUndefined();
  expect(order(["Stage", "My Note", "ID"])).toEqual(["name", "=my note", "id"]);
});

test("after columns were moved and inserted, their new neighbours count", () => {
  const before = ["Mine", "ID", "Order", "Stage", "Kind", "Chance"];
  expect(again(["Mine", "ID", "Order", "Step", "Kind", "Chance"], {}, before)).toEqual({ name: 3 });
  expect(again(["Mine too", "ID", "Order", "Stage", "Kind", "Chance"], {}, before)).toEqual({});
});
