// Columns by header, identity of rows, and who is meant by a name: whatever the user has done to the sheet.
import { LANGUAGES, type TableName } from "../../../src/core/model/rows";
import { textsOf } from "../../../src/i18n/texts";
import type { CellValue, Sheet } from "../../../src/platform/host";
import { directory } from "../../../src/workbook/read/directory";
import { findColumns } from "../../../src/workbook/read/find-columns";
import { type HighWater, identifyAll } from "../../../src/workbook/read/ids";
import { type RawTable, readRawTable } from "../../../src/workbook/read/raw-table";
import { headerOf } from "../../../src/workbook/schema/headers";
import { schemaOf, TABLE_NAMES } from "../../../src/workbook/schema/tables";

const sheetOf = (values: readonly (readonly CellValue[])[]) =>
  ({
    getDataRange: () => ({
      getValues: () => values,
      // What shows an error is a formula.
      getFormulas: () => values.map((row) => row.map((cell) => (cell === "#DIV/0!" ? "=1/0" : ""))),
    }),
  }) as unknown as Sheet;
const raw = (
  table: TableName,
  values: readonly (readonly CellValue[])[],
  headers: Readonly<Record<string, string>> = {},
  remembered: Readonly<Record<string, number>> = {},
  adopted = false,
): RawTable =>
  readRawTable(
    table,
    { sheet: 5, headerRow: 1, adopted, headers },
    sheetOf(values),
    () => new Map([[5, new Map(Object.entries(remembered))]]),
  );

const identify = (table: RawTable, highWater: HighWater) => {
  const [one] = identifyAll([table], highWater);
  if (!one) throw new Error("One table was given.");
  return one.identified;
};

describe("columns", () => {
  test.each(LANGUAGES)("standard headers in %s are found in any order", (language) => {
    for (const table of TABLE_NAMES) {
      const { fields, computed } = schemaOf(table);
      const keys = [...Object.keys(fields), ...Object.keys(computed)].reverse();
      const headers = keys.map((key) => headerOf(table, key, textsOf(language)));
      const found = findColumns(table, headers, {}, false);
      expect([...found.columns]).toEqual(keys.map((key, i) => [key, i]));
      expect([found.missing, found.doubles]).toEqual([[], []]);
    }
  });

  test.each<[string, string, Record<string, string>, boolean, Record<string, number>, string[]]>([
    [
      "case, width and spaces do not count",
      "ｎａｍｅ | role|MAIL ",
      {},
      false,
      { name: 0, role: 1, mail: 2 },
      [],
    ],
    [
      "of two equal headers the first counts",
      "Name|Role|Name",
      {},
      false,
      { name: 0, role: 1 },
      ["Name"],
    ],
    ["a header of the user's own", "Wer|Name", { name: "Wer" }, false, { name: 0 }, []],
    [
      "an adopted sheet has only the user's own",
      "Wer|Role|Check (auto)",
      { name: "Wer" },
      true,
      { name: 0, check: 2 },
      [],
    ],
    ["foreign columns are left alone", "Name||Shoe size", {}, false, { name: 0 }, []],
  ])("%s", (_, headers, own, adopted, columns, doubles) => {
    const found = findColumns("team", headers.split("|"), own, adopted);
    expect(Object.fromEntries(found.columns)).toEqual(columns);
    expect(found.doubles).toEqual(doubles);
  });

  test("a renamed one is found by what was remembered, and its new header kept", () => {
    const table = raw(
      "stages",
      [["ID", "Phase", "Order", "Kind", "Chance"]],
      {},
      { name: 1, kind: 2 },
    );
    expect(table.columns.get("name")).toBe(1);
    expect(table.missing).toEqual([]);
    expect(table.place.headers).toEqual({ name: "Phase" });
  });

  test("what was remembered does not take another field's column", () => {
    const table = raw("stages", [["ID", "Order", "Kind", "Chance"]], {}, { name: 1 });
    expect(table.missing).toEqual(["name"]);
  });

  test("rows are records when a field holds something; ticks alone and computed cells do not count", () => {
    const header = ["ID", "Date", "Kind", "Name", "Provisional", "Check (auto)", "Mine"];
    const table = raw("calendar", [
      header,
      ["", "", "", "Spring", false, "", ""],
      ["", "", "", "", false, "Is empty.", "note"],
      ["K-7", "", "", "", false, "", ""],
      ["", " ", "", "", "", "", ""],
    ]);
    expect(table.records).toEqual([1, 3]);
  });
});

describe("identity", () => {
  const ids = (cells: readonly CellValue[], highWater: Record<string, number> = {}) => {
    const rows = cells.map((cell, i) => [cell, `Name ${i}`]);
    return identify(raw("team", [["ID", "Name"], ...rows]), highWater);
  };

  test.each<[string, readonly CellValue[], Record<string, number>, string[], number]>([
    ["kept", ["M-1", "M-2"], {}, ["M-1", "M-2"], 2],
    [
      "given to new rows after the highest",
      ["M-7", "", "M-3", ""],
      {},
      ["M-7", "M-8", "M-3", "M-9"],
      9,
    ],
    ["never given again", ["M-1", ""], { M: 12 }, ["M-1", "M-13"], 13],
    [
      "not given to a formula, which stays: each run would give another",
      ["M-1", "#DIV/0!", ""],
      {},
      ["M-1", "#DIV/0!#3", "M-2"],
      2,
    ],
    ["of a copied row the upper keeps it", ["M-1", "M-1", "M-1"], {}, ["M-1", "M-2", "M-3"], 3],
    ["of another kind kept as well", ["#1001", "A 7", 12], {}, ["#1001", "A 7", "12"], 0],
    ["not an error value", ["#REF!", "M-1"], {}, ["M-2", "M-1"], 2],
    ["not a number too long to count on", ["M-99999999999", ""], {}, ["M-99999999999", "M-1"], 1],
  ])("%s", (_, cells, highWater, expected, highest) => {
    const found = ids(cells, highWater);
    expect(found.ids).toEqual(expected);
    expect(found.highWater).toBe(highest);
    expect(new Set(found.ids).size).toBe(cells.length);
  });

  test("what was given is told with its row", () => {
    expect(ids(["M-1", "M-1", ""]).given).toEqual([
      { record: 2, id: "M-2", was: "M-1" },
      { record: 3, id: "M-3", was: "" },
    ]);
  });
});

describe("who is meant", () => {
  const team = raw("team", [
    ["ID", "Name", "Other names", "Mail"],
    ["M-1", "Ann Li", "Annie; 李安", "ann@example.com"],
    ["M-2", "Bo Li", "Li", ""],
    ["M-3", "Bo Li", "", ""],
  ]);
  const { resolve } = directory([{ raw: team, ids: ["M-1", "M-2", "M-3"] }]);

  test.each([
    ["M-1", "M-1"],
    ["m-1", "M-1"],
    ["Ｍ－１", "M-1"],
    ["Ann Li", "M-1"],
    [" ann  li ", "M-1"],
    ["annie", "M-1"],
    ["李安", "M-1"],
    ["ANN@example.com", "M-1"],
    ["Li", "M-2"],
  ])("%j is %s", (text, id) => {
    expect(resolve("team", text)).toEqual({ id });
  });

  test("two of one name are asked about", () => {
    expect(resolve("team", "Bo Li")).toEqual({
      fault: { code: "ambiguousReference", params: { value: "Bo Li", ids: ["M-2", "M-3"] } },
    });
  });

  test.each(["Cy", "M-4", "__proto__", "constructor"])("%s is nobody", (text) => {
    expect(resolve("team", text)).toEqual({
      fault: { code: "unknownReference", params: { value: text, table: "team" } },
    });
  });

  test("nobody is in a table that was not read", () => {
    expect(resolve("goals", "G-1")).toMatchObject({ fault: { code: "unknownReference" } });
  });

  test("in an adopted sheet's own ID column a repeated one stays, and is told of", () => {
    const own = { id: "Contract", name: "Who" };
    const rows = [
      ["Contract", "Who"],
      ["C-9", "Ann"],
      ["C-9", "Ben"],
      ["", "Cy"],
    ];
    const found = identify(raw("team", rows, own, {}, true), {});
    expect(found.repeated).toEqual([{ record: 2, value: "C-9" }]);
    expect(found.given).toEqual([{ record: 3, id: "M-1", was: "" }]);
    expect(new Set(found.ids).size).toBe(3);
  });
});
