// The sidebar by keyboard alone: suggestions, predecessors, tabs.
import type { Browser, Page } from "playwright-core";
import { textsOf } from "../../src/i18n/texts";
import { openBrowser } from "./browser";
import { added, sidebarState } from "./sidebar-answers";
import { type OpenPage, openPage } from "./sidebar-page";

const { form, entry, table } = textsOf("en");
let browser: Browser;
let opened: OpenPage;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
});
beforeEach(async () => {
  opened = await openPage(browser, "sidebar", {
    state: () => ({ ok: sidebarState("en") }),
    addTask: () => added("tasks", "T-31"),
  });
  page = opened.page;
  await page.getByLabel(form.name).waitFor();
});
afterEach(async () => {
  expect(opened.errors).toEqual([]);
  await opened.close();
});
afterAll(() => browser.close());

/** The suggestion that a screen reader would say. */
const active = () =>
  page.evaluate(() => {
    const id = document.activeElement?.getAttribute("aria-activedescendant");
    const option = id ? document.getElementById(id) : null;
    return option?.getAttribute("aria-selected") === "true" ? option.textContent : null;
  });
const expanded = () => page.evaluate(() => document.activeElement?.getAttribute("aria-expanded"));
const press = async (...keys: readonly string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};

test("arrows open the list and go round in it, Enter takes, and does not send the form", async () => {
  await page.getByLabel(form.project).focus();
  expect(await expanded()).toBe("false");
  await press("ArrowDown");
  expect([await expanded(), await active()]).toEqual(["true", "Harbour Freight network PR-1"]);
  await press("ArrowDown");
  expect(await active()).toBe("Northwind storage renewal PR-2");
  await press("ArrowDown");
  expect(await active()).toBe("Harbour Freight network PR-1");
  await press("ArrowUp", "Enter");
  expect(await page.getByLabel(form.project).inputValue()).toBe("Northwind storage renewal");
  expect(await expanded()).toBe("false");
  expect(opened.callsOf("addTask")).toEqual([]);
});

test("Escape closes the list and leaves the text; Tab takes the active suggestion", async () => {
  await page.getByLabel(form.project).focus();
  await page.keyboard.type("ren");
  await press("ArrowDown", "Escape");
  expect([await expanded(), await page.getByLabel(form.project).inputValue()]).toEqual([
    "false",
    "ren",
  ]);
  await press("ArrowDown", "Tab");
  expect(await page.getByLabel(form.project).inputValue()).toBe("Northwind storage renewal");
  await page.waitForFunction((id) => document.activeElement?.id === id, "task-owner");
});

test("two people of one name are told apart", async () => {
  await page.getByLabel(form.owner).focus();
  await page.keyboard.type("nair");
  await press("ArrowDown", "ArrowDown", "Enter");
  expect(await page.getByLabel(form.owner).inputValue()).toBe("Priya Nair (P-4)");
});

test("a thousand tasks: the best eight are shown, and how many more there are", async () => {
  await page.getByLabel(form.after, { exact: true }).focus();
  await page.keyboard.type("step");
  const list = page.getByRole("listbox");
  expect(await list.getByRole("option").count()).toBe(8);
  expect(await page.getByText(form.moreMatches(992)).isVisible()).toBe(true);
  await page.keyboard.type(" 512");
  expect(await list.getByRole("option").allTextContents()).toEqual([
    "Step 512 of the roll-out T-512",
  ]);
  await page.keyboard.type("zebra");
  expect(await page.getByText(form.noMatch).isVisible()).toBe(true);
});

test("predecessors become rows, and are taken out again", async () => {
  await page.getByLabel(form.name).fill("Offer");
  await page.getByLabel(form.after, { exact: true }).focus();
  await page.keyboard.type("T-3, T-7");
  await press("Enter");
  await page.keyboard.type("t-12");
  await press("ArrowDown", "Enter");
  const remove = page.getByRole("button", { name: form.remove("T-7") });
  await remove.focus();
  await press("Enter");
  await page.waitForFunction((id) => document.activeElement?.id === id, "task-after");
  await press("Backspace");
  await page.keyboard.type("T-9");
  await press("Escape", "Enter", "Enter");
  await page.getByText(entry.saved("Offer", "T-31", table.tasks)).waitFor();
  expect(opened.callsOf("addTask")).toMatchObject([{ name: "Offer", after: ["T-3", "T-9"] }]);
});

test("a click takes a suggestion", async () => {
  await page.getByLabel(form.owner).click();
  await page.getByRole("option", { name: "Thomas Reed" }).click();
  expect(await page.getByLabel(form.owner).inputValue()).toBe("Thomas Reed");
});

test("the calendar writes its date into the field", async () => {
  await page.locator("#task-due ~ .calendar input").fill("2026-03-09");
  expect(await page.getByLabel(form.due).inputValue()).toBe("2026-03-09");
});

test("arrows go between the tabs, which keep what was typed", async () => {
  const [add, mine] = [form.tabs.add, form.tabs.mine].map((name) =>
    page.getByRole("tab", { name }),
  );
  await page.getByLabel(form.name).fill("Offer");
  await add?.focus();
  await press("ArrowRight");
  expect(await mine?.getAttribute("aria-selected")).toBe("true");
  await page.waitForFunction((id) => document.activeElement?.id === id, "tab-mine");
  expect(await page.getByRole("tabpanel", { name: form.tabs.mine }).isVisible()).toBe(true);
  expect(await page.getByLabel(form.name).isVisible()).toBe(false);
  await press("ArrowRight", "ArrowRight");
  expect(await add?.getAttribute("aria-selected")).toBe("true");
  await press("End", "Home");
  expect(await page.getByLabel(form.name).inputValue()).toBe("Offer");
  await press("Tab");
  expect(await page.evaluate(() => document.activeElement?.getAttribute("type"))).toBe("radio");
});
