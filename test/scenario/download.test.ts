// File > Download: the xlsx and csv files of the sample hold what its sheets show, in both languages. Where LibreOffice
// is installed, it computes the formulas anew and must come to the same values.
import { columnLetters } from "../../src/core/model/column-letters";
import type { Language, Workbench } from "../../workbench/api";
import { zip } from "../../workbench/export/zip";
import { openScript, openWorkbench } from "../../workbench/runtime";
import { computedByOffice, office } from "./office";
import { type ReadSheet, readSheets, unzip, type Value } from "./xlsx-file";

interface Snapshot {
  readonly sheetOrder: readonly string[];
  readonly sheets: Readonly<
    Record<
      string,
      {
        readonly name: string;
        readonly hidden?: number;
        readonly cellData: Readonly<
          Record<string, Readonly<Record<string, { v?: Value | null; t?: number | null } | null>>>
        >;
      }
    >
  >;
}

/** What the workbench holds, as a file should have it: without the sparklines, which only Sheets draws. */
const held = (workbench: Workbench) => {
  const { sheetOrder, sheets } = workbench.snapshot() as Snapshot;
  return sheetOrder.map((id) => {
    const { name = "", hidden = 0, cellData = {} } = sheets[id] ?? {};
    const values: Record<string, Value> = {};
    for (const [row, cells] of Object.entries(cellData))
      for (const [column, cell] of Object.entries(cells)) {
        const { v = null, t = null } = cell ?? {};
        if (v === null || v === "" || String(v).startsWith("SPARK:")) continue;
        values[`${columnLetters(Number(column))}${Number(row) + 1}`] =
          t === 3 ? v === 1 || v === true : v;
      }
    return { name: name === "History" ? "History_" : name, hidden: hidden === 1, values };
  });
};

const plain = ({ name, hidden, values }: ReadSheet) => ({
  name,
  hidden,
  values: Object.fromEntries(values),
});

describe.each<Language>(["en", "zh-CN"])("the sample in %s", (lang) => {
  let workbench: Workbench;
  let file: Buffer;
  beforeAll(async () => {
    workbench = await openWorkbench({ dist: "dist", book: null, lang, today: "2026-03-02" });
    const { error } = await workbench.run("call", ["setUp", { template: "sample", lang }]);
    if (error !== null) throw new Error(error);
    file = Buffer.from(await workbench.exportXlsx());
  });
  afterAll(() => workbench.dispose());

  test("the xlsx holds every value of every sheet", () => {
    expect(readSheets(file).map(plain)).toEqual(held(workbench));
  });

  test("its formulas have commas, no function of Sheets alone, and equal workbooks make equal files", async () => {
    const formulas = readSheets(file).flatMap((sheet) => [...sheet.formulas.values()]);
    expect(formulas.length).toBeGreaterThan(30);
    expect(formulas.filter((formula) => /;|SPARKLINE|^=/.test(formula))).toEqual([]);
    expect(Buffer.from(await workbench.exportXlsx()).equals(file)).toBe(true);
  });

  test("no text is longer than Excel takes", () => {
    const lengths = readSheets(file).flatMap((sheet) =>
      [...sheet.values.values()].map((value) => String(value).length),
    );
    expect(Math.max(...lengths)).toBeLessThanOrEqual(32_767);
  });

  test("a sheet as csv is what it displays", async () => {
    const sheet = lang === "en" ? "Team" : "团队";
    const csv = await workbench.exportCsv(sheet);
    expect(csv?.startsWith("\uFEFF")).toBe(true);
    const shown = await workbench.show(sheet);
    expect(csv?.split("\r\n").length).toBe(shown?.length);
    expect(csv?.split("\r\n")[0]?.slice(1)).toBe(shown?.[0]?.join(","));
    expect(await workbench.exportCsv("Nowhere")).toBeNull();
  });

  (office ? test : test.skip)(
    "LibreOffice computes the same values (skipped where it is not installed)",
    () => {
      const rounded = (sheets: readonly { values: Readonly<Record<string, Value>> }[]) =>
        JSON.parse(
          JSON.stringify(sheets, (_, value) =>
            typeof value === "number" ? Number(value.toPrecision(12)) : value,
          ),
        );
      const [computed = []] = computedByOffice([file]);
      expect(rounded(computed.map(plain))).toEqual(rounded(held(workbench)));
    },
  );
});

const LOOK = `function dress() {
  const book = SpreadsheetApp.getActive();
  const sheet = book.getSheets()[0].setName("Jan: [plan]");
  book.insertSheet("History").getRange("A1").setFormula("=MAXIFS('Jan: [plan]'!A2:A9;'Jan: [plan]'!A2:A9;\\">'Jan: [plan]'!\\")");
  sheet.getRange("A1:B1").merge().setValue(" two <b> & ").setFontWeight("bold").setBackground("#ff8800");
  sheet.getRange("A2").setValue(0.5).setNumberFormat("0.0%").setNote("look here");
  sheet.setFrozenRows(1); sheet.setColumnWidth(2, 222); sheet.hideRows(9); sheet.hideColumns(5);
  sheet.getRange("3:5").shiftRowGroupDepth(1);
  sheet.getRange("C2:C9").setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(["a", "b"]).setAllowInvalid(false).build());
  sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenTextContains("late").setBackground("#ff0000").setRanges([sheet.getRange("D2:D9")]).build()]);
  book.setNamedRange("Target", sheet.getRange("A2"));
}`;

test("looks and rules are in the xlsx, under names that Excel takes", async () => {
  const workbench = openScript(LOOK);
  expect((await workbench.run("dress")).error).toBeNull();
  const files = unzip(Buffer.from(await workbench.exportXlsx()));
  await workbench.dispose();
  const sheet = files.get("xl/worksheets/sheet1.xml") ?? "";
  for (const part of [
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>',
    '<mergeCell ref="A1:B1"/>',
    '<col min="2" max="2" width="31" customWidth="1"/>',
    '<row r="9" hidden="1"',
    '<row r="4" outlineLevel="1"',
    '<t xml:space="preserve"> two &lt;b&gt; &amp; </t>',
    "<formula1>&quot;a,b&quot;</formula1>",
    'sqref="D2:D9"><cfRule type="expression" dxfId="0" priority="1"><formula>ISNUMBER(SEARCH(&quot;late&quot;,D2))</formula>',
    '<legacyDrawing r:id="rId1"/>',
  ])
    expect(sheet).toContain(part);
  expect(sheet).toMatch(/<col min="5" max="5" [^>]*hidden="1"/);
  expect(files.get("xl/workbook.xml")).toContain(
    "<definedName name=\"Target\">'Jan_ _plan_'!$A$2</definedName>",
  );
  expect(files.get("xl/workbook.xml")).toContain('name="History_"');
  expect(files.get("xl/comments1.xml")).toContain("look here");
  expect(files.get("xl/styles.xml")).toContain('formatCode="0.0%"');
  expect(readSheets(zip(files))[1]?.formulas.get("A1")).toBe(
    "_xlfn.MAXIFS('Jan_ _plan_'!A2:A9,'Jan_ _plan_'!A2:A9,\">'Jan: [plan]'!\")",
  );
});
