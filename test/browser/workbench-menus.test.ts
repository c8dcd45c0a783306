// The workbench's menus, questions and notices in a real browser, with the keyboard.
import { readFileSync } from "node:fs";
import { closeBrowser, type OpenPage, openPage, shown } from "./workbench-page";

const CODE = `
function onOpen() {
  SpreadsheetApp.getUi().createAddonMenu()
    .addItem('Greet', 'greet')
    .addSeparator()
    .addSubMenu(SpreadsheetApp.getUi().createMenu('More').addItem('Ask', 'ask').addItem('Name', 'name'))
    .addItem('Fail', 'fail')
    .addToUi();
}
function put(value) { SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('A1').setValue(value); }
function greet() { SpreadsheetApp.getActiveSpreadsheet().toast('All is well', 'Greeting', 30); }
function ask() {
  var ui = SpreadsheetApp.getUi();
  put('answered ' + ui.alert('Replace it?', 'There is one already.', ui.ButtonSet.YES_NO));
}
function name() {
  var ui = SpreadsheetApp.getUi();
  var answer = ui.prompt('Who are you?', ui.ButtonSet.OK_CANCEL);
  put(answer.getSelectedButton() + ' ' + answer.getResponseText());
}
function fail() { throw new Error('No such goal'); }
`;

let opened: OpenPage;
beforeAll(async () => {
  opened = await openPage(CODE);
});
afterAll(async () => {
  await opened.close();
  await closeBrowser();
});
afterEach(() => expect(opened.errors).toEqual([]));

/** Opens Extensions > Milepost by keyboard and presses the keys that follow. */
async function byKeyboard(...keys: readonly string[]): Promise<void> {
  const { page } = opened;
  await page.getByTestId("menu-file").focus();
  for (const key of ["ArrowRight", "ArrowRight", "Enter", "ArrowRight", ...keys])
    await page.keyboard.press(key);
}
async function cellBecomes(value: string): Promise<void> {
  await opened.page.waitForFunction(
    `window.milepostWorkbench.api().getActiveWorkbook().getSheetByName("Sheet1").getRange("A1").getValue() === ${JSON.stringify(value)}`,
  );
  expect(await shown(opened.page, "Sheet1", "A1")).toBe(value);
}

test("the add-on's menu opens and runs by keyboard, and its toast is shown", async () => {
  const { page } = opened;
  await page.getByTestId("menu-extensions").click();
  await page.getByRole("menuitem", { name: "Milepost" }).waitFor();
  await page.keyboard.press("Escape");
  await byKeyboard("Enter");
  const toast = page.getByTestId("toast");
  await toast.waitFor();
  expect(await toast.textContent()).toContain("GreetingAll is well");
  await toast.getByRole("button", { name: "Close" }).click();
  expect(await page.getByTestId("toast").count()).toBe(0);
});

test("Escape closes one menu after the other and gives the focus back", async () => {
  const { page } = opened;
  await byKeyboard("ArrowDown", "ArrowRight");
  expect(await page.getByRole("menu").count()).toBe(3);
  expect(await page.evaluate("document.activeElement.textContent")).toBe("Ask");
  await page.keyboard.press("Escape");
  expect(await page.evaluate("document.activeElement.textContent")).toBe("More");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  expect(await page.getByRole("menu").count()).toBe(0);
  expect(await page.evaluate("document.activeElement.textContent")).toBe("Extensions");
});

test("an alert waits for its answer", async () => {
  const { page } = opened;
  await byKeyboard("ArrowDown", "ArrowRight", "Enter");
  const question = page.getByTestId("question");
  await question.waitFor();
  expect(await question.textContent()).toContain("There is one already.");
  await page.getByTestId("answer-NO").click();
  await cellBecomes("answered NO");
  expect(await page.getByTestId("question").count()).toBe(0);
});

test("a prompt takes what is typed", async () => {
  const { page } = opened;
  await byKeyboard("ArrowDown", "ArrowRight", "ArrowDown", "Enter");
  await page.getByTestId("answer").waitFor();
  await page.keyboard.type("Ann");
  await page.keyboard.press("Enter");
  await cellBecomes("OK Ann");
});

test("what failed is said, and is in the execution log", async () => {
  const { page } = opened;
  await byKeyboard("End", "Enter");
  await page.getByTestId("toast").filter({ hasText: "No such goal" }).waitFor();
  await page.getByTestId("toggle-log").click();
  const row = page.locator('[data-testid="execution"][data-fn="fail"]');
  expect(await row.textContent()).toContain("Failed");
  await row.getByRole("button").click();
  expect(await page.getByTestId("execution-error").textContent()).toContain("No such goal");
});

test.each([
  ["Microsoft Excel (.xlsx)", "workbook.xlsx", "PK"],
  ["Comma-separated values (.csv)", "Sheet1.csv", "\uFEFF"],
])("File > Download saves %s", async (item, name, beginning) => {
  const { page } = opened;
  await page.getByTestId("menu-file").click();
  await page.getByRole("menuitem", { name: "Download" }).click();
  const saving = page.waitForEvent("download");
  await page.getByRole("menuitem", { name: item }).click();
  const download = await saving;
  expect(download.suggestedFilename()).toBe(name);
  expect(readFileSync(await download.path(), "utf8").startsWith(beginning)).toBe(true);
});
