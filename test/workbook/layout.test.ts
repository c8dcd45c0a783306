// Addresses: letters of columns, names of sheets, and which column a formula is pointed to.
import fc from "fast-check";
import { columnLetters } from "../../src/core/model/column-letters";
import type { TableName } from "../../src/core/model/rows";
import { cellName, layoutOf, quoted } from "../../src/workbook/layout";

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [51, "AZ"],
  [52, "BA"],
  [701, "ZZ"],
  [702, "AAA"],
  [18_277, "ZZZ"],
])("column %i is %s", (index, letters) => {
  expect(columnLetters(index)).toBe(letters);
});

test("letters count in twenty-sixes without a zero, and back", () => {
  const indexOf = (letters: string) =>
    [...letters].reduce((total, letter) => total * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  fc.assert(fc.property(fc.nat(20_000), (index) => indexOf(columnLetters(index)) === index));
});

test("cells count from 1", () => {
  expect([cellName(1, 1), cellName(3, 28)]).toEqual(["A1", "AB3"]);
});

test.each([
  ["Deals", "'Deals'"],
  ["Tom's deals", "'Tom''s deals'"],
  ["商机 2026!", "'商机 2026!'"],
])("%s is quoted as %s", (name, expected) => {
  expect(quoted(name)).toBe(expected);
});

describe("a layout", () => {
  const columns = new Map([
    ["amount", 8],
    ["closed", 13],
    ["closed*", 27],
  ]);
  const tables = new Map([
    ["deals" as TableName, [{ sheet: 7, sheetName: () => "My 'deals'", columns }]],
  ]);
  const layout = layoutOf(tables, { won: "$C$9" });
  test.each([
    ["deals.amount", "'My ''deals'''!$I:$I"],
    ["deals.closed", "'My ''deals'''!$AB:$AB"],
    ["deals.nobody", null],
    ["tasks.due", null],
  ])("%s stands at %s, read columns going before", (name, address) => {
    const [table = "", field = ""] = name.split(".");
    expect(layout.sheets(table)[0]?.(field) ?? null).toBe(address);
  });

  test("named cells", () => {
    expect([layout.cell("won"), layout.cell("lost")]).toEqual(["$C$9", null]);
  });
});
