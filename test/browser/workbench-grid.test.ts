// The grid in a real browser: what is typed reaches the server, and several windows stay in step.
import { closeBrowser, type OpenPage, openPage, ready, shown, typeInto } from "./workbench-page";

const CODE = `
function onOpen() {}
function onEdit(e) {
  if (e.range.getColumn() === 2) e.range.offset(0, 1).setValue('was ' + e.value);
}
function draw() {
  var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
  sheet.getRange('E1:G1').setValues([[1, 2, 3]]);
  sheet.getRange('E2:G2').setValues([[0, 0, 0]]);
  sheet.getRange('H1').setFormula('=SUM(E1:G1)');
  sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied('=E$1>=2').setBackground('#ff0000').setRanges([sheet.getRange('E2:G2')]).build()]);
  SpreadsheetApp.getActiveSpreadsheet().insertSheet('Kept').hideSheet();
}
function groupColumns() {
  SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('C:D').shiftColumnGroupDepth(1);
}
function group() {
  SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('5:8').shiftRowGroupDepth(1);
}
`;
const SHEET = "工作表1";

let opened: OpenPage;
beforeAll(async () => {
  opened = await openPage(CODE, {}, { lang: "zh-CN" });
});
afterAll(async () => {
  await opened.close();
  await closeBrowser();
});
afterEach(() => expect(opened.errors).toEqual([]));

const becomes = async (a1: string, text: string, page = opened.page) => {
  await page.waitForFunction(
    `window.milepostWorkbench.api().getActiveWorkbook().getSheetByName("${SHEET}").getRange("${a1}").getDisplayValue() === ${JSON.stringify(text)}`,
    null,
    { timeout: 5000 },
  );
  expect(await shown(page, SHEET, a1)).toBe(text);
};

test.each([
  ["A1", "2026/3/2", "2026/3/2"],
  ["A2", "2026年3月2日", "2026年3月2日"],
  ["A3", "=SUM(1;2;3)", "6"],
  ["A4", "1,234.5", "1,234.50"],
  ["A5", "'007", "007"],
  ["A6", "目标", "目标"],
])("%s: %s typed shows %s, here and at the server", async (a1, typed, text) => {
  await typeInto(opened.page, SHEET, a1, typed);
  await becomes(a1, text);
  const row = Number(a1.slice(1)) - 1;
  expect((await opened.workbench.show(SHEET))?.[row]?.[0]).toBe(text);
});

test("a date typed is a number of days", async () => {
  await typeInto(opened.page, SHEET, "A7", "2026/3/9");
  await typeInto(opened.page, SHEET, "A8", "=A7-A1");
  await becomes("A8", "7");
});

test("onEdit runs with what was typed", async () => {
  await typeInto(opened.page, SHEET, "B2", "红");
  await becomes("C2", "was 红");
});

test("two windows stay in step, and a reload shows the same", async () => {
  const { page, another } = opened;
  const second = await another();
  await typeInto(page, SHEET, "D1", "同步");
  await becomes("D1", "同步", second);
  await typeInto(second, SHEET, "D2", "回来");
  await becomes("D2", "回来", page);
  await second.reload();
  await ready(second);
  await becomes("D1", "同步", second);
  await second.close();
});

test("the server computes formulas, the page the formulas of conditional formats", async () => {
  const { page, workbench } = opened;
  expect((await workbench.run("draw")).error).toBeNull();
  await becomes("H1", "6");
  const painted = `["E2","F2","G2"].map((a1) =>
    window.milepostWorkbench.api().getActiveWorkbook().getSheetByName("${SHEET}").getSheet()
      .getCell(1, a1.charCodeAt(0) - 65)?.s?.bg?.rgb ?? "").join()`;
  await page.waitForFunction(`${painted} === ",#ff0000,#ff0000"`, null, { timeout: 5000 });
  await typeInto(page, SHEET, "E1", "9");
  await becomes("H1", "14");
  await page.waitForFunction(`${painted} === "#ff0000,#ff0000,#ff0000"`, null, { timeout: 5000 });
});

test("a hidden sheet has no tab", async () => {
  const { page } = opened;
  const tabs = await page.getByTestId("grid").getByRole("tab").allTextContents();
  expect(tabs).toEqual([SHEET]);
});

test("a click on a group's toggle folds its rows", async () => {
  const { page, workbench } = opened;
  await workbench.run("group");
  const grid = await page.getByTestId("grid").locator("canvas").last().boundingBox();
  if (!grid) throw new Error("There is no grid.");
  // The toggle stands on row 4; rows are 24 pixels high below a header of 20.
  await page.waitForTimeout(300);
  await page.mouse.click(grid.x + 8, grid.y + 20 + 3 * 24 + 12);
  await page.waitForFunction(
    `window.milepostWorkbench.api().getActiveWorkbook().getSheetByName("${SHEET}").getSheet().getRowVisible(5) === false`,
    null,
    { timeout: 5000 },
  );
  expect(workbench.groups().map(({ collapsed }) => collapsed)).toEqual([true]);
});

test("a click on a column group's toggle folds its columns", async () => {
  const { page, workbench } = opened;
  await workbench.run("groupColumns");
  const grid = await page.getByTestId("grid").locator("canvas").last().boundingBox();
  if (!grid) throw new Error("There is no grid.");
  await page.waitForTimeout(300);
  // The toggle stands on column B; columns are 88 pixels wide beside a header of 46 and the gutter of the row groups.
  await page.mouse.click(grid.x + 46 + 18 + 88 + 44, grid.y + 8);
  await page.waitForFunction(
    `window.milepostWorkbench.api().getActiveWorkbook().getSheetByName("${SHEET}").getSheet().getColVisible(2) === false`,
    null,
    { timeout: 5000 },
  );
  const columns = workbench.groups().filter(({ dimension }) => dimension === "columns");
  expect(columns.map(({ start, end, collapsed }) => [start, end, collapsed])).toEqual([
    [2, 3, true],
  ]);
});
