// Two windows on one workbook stay in step, each with its own selection; a reload at any time loses nothing.
import type { Page } from "playwright-core";
import { closeBrowser, type OpenPage, openPage, ready, shown, typeInto } from "./workbench-page";

const CODE = `
function onOpen() {
  SpreadsheetApp.getUi().createAddonMenu().addItem('Where', 'where').addItem('Work', 'work').addToUi();
}
function where() {
  var range = SpreadsheetApp.getActiveRange();
  SpreadsheetApp.getActive().toast(range.getSheet().getName() + '!' + range.getA1Notation(), 'Selected', 30);
}
function dress() {
  var book = SpreadsheetApp.getActive();
  book.getSheets()[0].getRange('B1').setBackground('#ff8800').setFontWeight('bold');
  book.insertSheet('Second').getRange('A1').setValue('new');
}
function work() {
  var sheet = SpreadsheetApp.getActive().getSheets()[0];
  for (var i = 1; i <= 200; i++) { sheet.getRange(i, 5).setValue(i); Utilities.sleep(1); }
}`;

let opened: OpenPage;
let second: Page;
beforeEach(async () => {
  opened = await openPage(CODE);
  second = await opened.another();
});
afterEach(async () => {
  expect(opened.errors).toEqual([]);
  await opened.close();
});
afterAll(closeBrowser);

const becomes = (page: Page, expression: string, value: unknown) =>
  page.waitForFunction(
    `(() => { const book = window.milepostWorkbench.api().getActiveWorkbook(); return (${expression}) === ${JSON.stringify(value)}; })()`,
    null,
    { timeout: 10_000 },
  );
const valueAt = (a1: string) => `book.getSheetByName("Sheet1").getRange("${a1}").getDisplayValue()`;
const held = async (a1: string): Promise<string | undefined> => {
  const column = a1.charCodeAt(0) - 65;
  return (await opened.workbench.show("Sheet1"))?.[Number(a1.slice(1)) - 1]?.[column];
};

test("values, formats, rows and new sheets", async () => {
  const { page, workbench } = opened;
  await typeInto(page, "Sheet1", "A1", "=2*21");
  await becomes(second, valueAt("A1"), "42");
  await workbench.run("dress");
  for (const window of [page, second]) {
    await becomes(
      window,
      `book.getSheetByName("Sheet1").getRange("B1").getBackground()`,
      "#ff8800",
    );
    await becomes(window, `book.getSheetByName("Second")?.getRange("A1").getValue()`, "new");
  }
  await second.evaluate(
    `window.milepostWorkbench.api().getActiveWorkbook().getSheetByName("Sheet1").insertRowsBefore(0, 1)`,
  );
  await becomes(page, valueAt("A2"), "42");
  expect(await held("A2")).toBe("42");
});

test("both type into the same cell at once: the last one stays, in both windows", async () => {
  const { page } = opened;
  for (let round = 1; round <= 5; round++) {
    const set = (window: Page, value: string) =>
      window.evaluate(
        `void window.milepostWorkbench.api().getActiveWorkbook().getSheetByName("Sheet1").getRange("C1").setValue("${value}")`,
      );
    await Promise.all([set(page, `first ${round}`), set(second, `second ${round}`)]);
    await page.waitForTimeout(300);
    const last = await held("C1");
    expect([await shown(page, "Sheet1", "C1"), await shown(second, "Sheet1", "C1")]).toEqual([
      last,
      last,
    ]);
  }
});

test("each window has a selection of its own, which its scripts see", async () => {
  const { page, workbench } = opened;
  await workbench.run("dress");
  await becomes(second, `book.getSheetByName("Second") !== null`, true);
  const select = (window: Page, sheet: string, a1: string) =>
    window.evaluate(
      `(() => { const sheet = window.milepostWorkbench.api().getActiveWorkbook().getSheetByName("${sheet}"); sheet.activate(); sheet.getRange("${a1}").activate(); })()`,
    );
  await select(page, "Sheet1", "B2");
  await select(second, "Second", "C3");
  // A window tells what is selected once the user stops moving.
  await page.waitForTimeout(1000);
  const tells = async (window: Page, place: string) => {
    await window.getByTestId("menu-extensions").click();
    await window.getByRole("menuitem", { name: "Milepost" }).click();
    await window.getByRole("menuitem", { name: "Where" }).click();
    await window.getByTestId("toast").filter({ hasText: place }).waitFor();
  };
  await tells(page, "Sheet1!B2");
  await tells(second, "Second!C3");
  await becomes(page, "book.getActiveSheet().getSheetName()", "Sheet1");
});

test("what was typed right before a reload is there after it, in the sheet and at the cell where it was", async () => {
  const { page, workbench } = opened;
  await workbench.run("dress");
  await becomes(page, `book.getSheetByName("Second") !== null`, true);
  for (const text of ["one", "two", "three"]) {
    await typeInto(page, "Second", "B2", text);
    await page.reload();
    await ready(page);
    expect(await shown(page, "Second", "B2")).toBe(text);
    await becomes(page, "book.getActiveSheet().getSheetName()", "Second");
  }
  await becomes(second, `book.getSheetByName("Second").getRange("B2").getValue()`, "three");
});

test("a run goes on through a reload, and the page catches up", async () => {
  const { page, workbench } = opened;
  await page.getByTestId("menu-extensions").click();
  await page.getByRole("menuitem", { name: "Milepost" }).click();
  await page.getByRole("menuitem", { name: "Work" }).click();
  await becomes(page, valueAt("E1"), "1");
  await page.reload();
  await ready(page);
  await becomes(page, valueAt("E200"), "200");
  await becomes(second, valueAt("E200"), "200");
  expect(workbench.executions().find(({ fn }) => fn === "work")?.error).toBeNull();
});
