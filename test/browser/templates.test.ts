// The dialog of the templates in a real browser: what is seen before anything is written, what is sent, what is refused.
import { textsOf } from "../../src/i18n/texts";
import { pageTests } from "./page-tests";
import { added } from "./sidebar-answers";
import type { OpenPage, Script } from "./sidebar-page";
import { templateState } from "./templates-answers";

const { templates, form } = textsOf("en");
const pages = pageTests();

const open = async (script: Script = {}): Promise<OpenPage> => {
  const opened = await pages.open("templates", {
    templates: () => ({ ok: templateState("en") }),
    insertTemplate: () => added("tasks", "T-33"),
    show: () => ({ ok: { row: 34 } }),
    ...script,
  });
  await opened.page.locator("#template").waitFor();
  return opened;
};
const cellsOf = (row: number) =>
  pages.opened()?.page.getByRole("row").nth(row).getByRole("cell").allTextContents();

test("the rows follow what is chosen, and nothing is sent before it is asked for", async () => {
  const { page, callsOf } = await open();
  expect(await cellsOf(1)).toEqual(["2", "2026-03-02", "2026-03-03", ""]);
  await page.getByLabel(templates.template, { exact: true }).selectOption("deal");
  await page.getByText(templates.steps(11, 4)).waitFor();
  expect(await cellsOf(8)).toEqual(["2", "2026-03-17", "2026-03-18", templates.plus("7", 2)]);
  await page.getByLabel(templates.start, { exact: true }).fill("2026-03-07");
  expect(await cellsOf(1)).toEqual(["1", "2026-03-09", "2026-03-09", ""]);
  await page.getByRole("radio", { name: templates.back }).check();
  expect(await cellsOf(1)).toEqual(["1", "", "", ""]);
  await page.getByLabel(templates.due, { exact: true }).fill("30 Apr 2026");
  expect((await cellsOf(15))?.[2]).toBe("2026-04-30");
  expect(callsOf("insertTemplate")).toEqual([]);
});

test("by keyboard: a new project of a known customer, sent once, and the way to its tasks", async () => {
  const { page, callsOf } = await open();
  await page.getByLabel(templates.newName, { exact: true }).fill("Server room");
  await page.getByLabel(templates.customer, { exact: true }).fill("Harb");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.getByLabel(templates.owner, { exact: true }).fill("Thomas Reed");
  await page.keyboard.press("Enter");
  await page.getByText(templates.done(17, "T-33")).waitFor();
  expect(callsOf("insertTemplate")).toEqual([
    {
      template: "project",
      newProject: { name: "Server room", customer: "Harbour Freight Ltd" },
      owner: "P-2",
      start: "2026-03-02",
      request: expect.stringMatching(/^\w{32}$/),
    },
  ]);
  await page.getByRole("button", { name: templates.show }).click();
  await page.locator("html[data-closed]").waitFor();
  expect(callsOf("show")).toEqual([{ table: "tasks", id: "T-33" }]);
});

test("too little time is told before anything is written", async () => {
  const { page } = await open();
  await page.getByRole("radio", { name: templates.back }).check();
  await page.getByLabel(templates.due, { exact: true }).fill("2026-03-20");
  await page.getByText(/would have had to begin on .* 2026/).waitFor();
  expect((await cellsOf(1))?.[1]).toBe("2026-03-02");
});

test("what is missing or refused is said at its field", async () => {
  const { page } = await open({
    insertTemplate: (_, times) =>
      times === 1
        ? {
            issues: [
              { field: "name", code: "repeatedName", message: templates.repeated("Server room") },
            ],
          }
        : added("tasks", "T-33"),
  });
  await page.getByRole("button", { name: templates.go }).click();
  await page.locator("#template-name:focus").waitFor();
  await page.getByText(form.required).waitFor();
  await page.keyboard.type("Server room");
  await page.keyboard.press("Enter");
  await page.getByText(templates.repeated("Server room")).waitFor();
  await page.keyboard.type(" 2");
  await page.keyboard.press("Enter");
  await page.getByText(templates.done(17, "T-33")).waitFor();
});
