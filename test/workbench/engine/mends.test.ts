// What Univer has wrong or lacks, as a script meets it in the workbench.
import type { Workbench } from "../../../workbench/api";
import { openScript } from "../../../workbench/runtime";

const CODE = `
function sheet() { return SpreadsheetApp.getActive().getSheets()[0]; }
/** Sets a value or formula into A1 and tells what is read back. */
function roundTrip(value, format) {
  var cell = sheet().getRange("A1");
  if (format) cell.setNumberFormat(format);
  cell.setValue(value);
  var read = cell.getValue();
  return [read instanceof Date ? "Date " + Utilities.formatDate(read, SpreadsheetApp.getActive().getSpreadsheetTimeZone(), "yyyy-MM-dd HH:mm") : read,
    cell.getDisplayValue(), cell.getNumberFormat(), cell.getFormula()];
}
function dateIn() {
  var cell = sheet().getRange("A1");
  cell.setValue(new Date(2026, 2, 2, 9, 30));
  var read = cell.getValue();
  return [read instanceof Date, read.getTime() === new Date(2026, 2, 2, 9, 30).getTime(), cell.getDisplayValue()];
}
function quick() {
  var cell = sheet().getRange("A1:A2"), started = Date.now();
  for (var i = 0; i < 20; i++) {
    cell.setValues([[i], ["=A1*2"]]);
    if (cell.getValues()[1][0] !== i * 2) throw new Error("stale at " + i);
  }
  return Date.now() - started;
}
function boldKeepsFormula() {
  var cell = sheet().getRange("A1");
  cell.setNumberFormat("General").setFormula("=1+1").setFontWeight("bold");
  return [cell.getFormula(), cell.getValue()];
}
function rules() {
  var s = sheet(), range = s.getRange("A1:A3");
  function rule(n) {
    return SpreadsheetApp.newConditionalFormatRule().whenNumberGreaterThan(n).setBackground("#ff0000").setRanges([range]).build();
  }
  s.setConditionalFormatRules([rule(1), rule(2), rule(3)]);
}
function named() {
  var s = sheet(), book = SpreadsheetApp.getActive();
  s.getRange("A1:A2").setValues([[1], [2]]);
  book.setNamedRange("two", s.getRange("A1:A2"));
  s.getRange("C1").setFormula("=SUM(two)");
  var before = s.getRange("C1").getValue();
  s.insertRowsBefore(1, 2);
  return [before, s.getRange("C3").getValue()];
}
`;

let workbench: Workbench;
beforeAll(() => {
  workbench = openScript(CODE, {
    "appsscript.json": JSON.stringify({ timeZone: "Asia/Shanghai" }),
  });
});
afterAll(() => workbench.dispose());

async function run(fn: string, ...args: unknown[]): Promise<unknown> {
  const { result, error } = await workbench.run(fn, args);
  expect(error).toBeNull();
  return result;
}

test.each<[value: unknown, read: unknown, shown: string, format: string, formula: string]>([
  [true, true, "TRUE", "General", ""],
  ["FALSE", false, "FALSE", "General", ""],
  ["'=1", "=1", "=1", "General", ""],
  ["=SUM(1;2)", 3, "3", "General", "=SUM(1;2)"],
  ['=IF(1>2;1;"")', "", "", "General", '=IF(1>2;1;"")'],
  ["=1/0", "#DIV/0!", "#DIV/0!", "General", "=1/0"],
  ["=SPARKLINE({1,2})", "", "", "General", "=SPARKLINE({1,2})"],
  [
    '=HYPERLINK("https://example.com";"label")',
    "label",
    "label",
    "General",
    '=HYPERLINK("https://example.com";"label")',
  ],
  ['=HYPERLINK("#gid=0";"""a""")', '"a"', '"a"', "General", '=HYPERLINK("#gid=0";"""a""")'],
  ["=COUNTUNIQUE(1;1;2)", 2, "2", "General", "=COUNTUNIQUE(1;1;2)"],
  [
    '=TEXT(TODAY();"yyyy-mm-dd")',
    "2026-03-02",
    "2026-03-02",
    "General",
    '=TEXT(TODAY();"yyyy-mm-dd")',
  ],
])("%j", async (value, ...expected) => {
  await run("roundTrip", "", "General");
  expect(await run("roundTrip", value)).toEqual(expected);
});

test.each<[value: unknown, format: string, expected: readonly unknown[]]>([
  ["007", "@", ["007", "007", "@", ""]],
  ["3/4/2026", "@", ["3/4/2026", "3/4/2026", "@", ""]],
  ["3/4/2026", "General", ["Date 2026-03-04 00:00", "3/4/2026", "m/d/yyyy", ""]],
  ["3/4/2026", "yyyy-mm-dd", ["Date 2026-03-04 00:00", "2026-03-04", "yyyy-mm-dd", ""]],
  [46085, "yyyy-mm-dd", ["Date 2026-03-04 00:00", "2026-03-04", "yyyy-mm-dd", ""]],
  [0.5, "0%", [0.5, "50%", "0%", ""]],
])("%j in a cell formatted %s", async (value, format, expected) => {
  expect(await run("roundTrip", value, format)).toEqual(expected);
});

test("a Date goes in and comes out, though script and spreadsheet have zones of their own", async () => {
  await run("roundTrip", "", "General");
  // 09:30 in Shanghai is 20:30 of the day before in New York.
  expect(await run("dateIn")).toEqual([true, true, "3/1/2026 20:30:00"]);
});

test("what was just written is read computed, without Univer's pause", async () => {
  expect(await run("quick")).toBeLessThan(2000);
});

test("a format leaves the formula of a cell that is not computed yet", async () => {
  expect(await run("boldKeepsFormula")).toEqual(["=1+1", 2]);
});

test("Google's first rule is the one that Univer has last, where the newest wins", async () => {
  await run("rules");
  const { resources } = workbench.snapshot() as {
    readonly resources: readonly { readonly name: string; readonly data: string }[];
  };
  const stored = resources.find(({ name }) => name.includes("CONDITIONAL"))?.data ?? "{}";
  const [rules = []] = Object.values(
    JSON.parse(stored) as Record<string, { rule: { value: number } }[]>,
  );
  expect(rules.map(({ rule }) => rule.value)).toEqual([1, 2, 3]);
});

test("a formula sees where a named range has gone", async () => {
  expect(await run("named")).toEqual([3, 3]);
});
