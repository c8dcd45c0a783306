// The dialog that breaks a goal down in a real browser: parts follow what is chosen, the keyboard, and what is sent.
import type { Browser } from "playwright-core";
import { textsOf } from "../../src/i18n/texts";
import { type Asked, breakdownDone, breakdownState } from "./breakdown-answers";
import { openBrowser } from "./browser";
import { type OpenPage, openPage } from "./sidebar-page";

const { breakdown, choice } = textsOf("en");
let browser: Browser;
let opened: OpenPage | undefined;
beforeAll(async () => {
  browser = await openBrowser();
});
afterEach(async () => {
  expect(opened?.errors).toEqual([]);
  await opened?.close();
});
afterAll(() => browser.close());

async function open(asked: Asked): Promise<OpenPage> {
  opened = await openPage(browser, "breakdown", {
    breakdownFacts: ({ goal }) => ({ ok: breakdownState("en", { ...asked, goal }) }),
    breakDown: () => ({ ok: breakdownDone }),
    openTable: () => ({ ok: { made: false } }),
  });
  await opened.page.locator("#breakdown-goal").fill("Revenue");
  await opened.page.keyboard.press("ArrowDown");
  await opened.page.keyboard.press("Enter");
  await opened.page.locator(".grid").waitFor();
  return opened;
}
const cell = (row: number, column: number) =>
  opened?.page
    .locator(".grid tbody tr")
    .nth(row)
    .locator("td")
    .nth(column)
    .locator(".amount")
    .textContent();

test("by keyboard: a part is typed over, the others make up for it, and it is taken back", async () => {
  const { page, callsOf } = await open({ people: 2 });
  const whole = await cell(0, 12);
  const before = await cell(0, 0);
  await page.locator(".grid td button").first().focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.type("1000");
  await page.keyboard.press("Enter");
  await page.getByText(breakdown.changed("Claire Morgan, Feb 2026", "1,000")).waitFor();
  expect([await cell(0, 1), await cell(0, 12)]).toEqual(["1,000", whole]);
  expect(await cell(0, 0)).not.toBe(before);
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Delete");
  await page.getByText(breakdown.takenBack("Claire Morgan, Feb 2026")).waitFor();
  expect(await cell(0, 0)).toBe(before);
  await page.keyboard.press("F2");
  await page.keyboard.press("Escape");
  await page.keyboard.type("x");
  expect(await cell(0, 0)).toBe(before);
  expect(callsOf("breakDown")).toEqual([]);
});

test("what is no amount is told, and the part stays", async () => {
  const { page } = await open({ people: 2 });
  const before = await cell(0, 0);
  await page.locator(".grid td button").first().click();
  await page.keyboard.type("a lot");
  await page.keyboard.press("Enter");
  await page.getByText(breakdown.notAnAmount("a lot")).waitFor();
  expect(await cell(0, 0)).toBe(before);
});

test("what is chosen is sent, without what was typed into parts that there are no longer", async () => {
  const { page, callsOf } = await open({ people: 2 });
  await page.locator(".grid td button").first().click();
  await page.keyboard.type("1000");
  await page.keyboard.press("Enter");
  await page.getByRole("radio", { name: choice.planLevels.quarter }).first().check();
  await page.getByLabel(breakdown.splitBy).selectOption("equal");
  await page.getByRole("checkbox", { name: /Thomas Reed/ }).uncheck();
  await page.getByRole("button", { name: breakdown.go }).click();
  await page.getByText(breakdown.done(104, 3, 1)).waitFor();
  expect(callsOf("breakDown")).toEqual([
    {
      goal: "G-1",
      choice: {
        splitBy: "equal",
        shareBy: "capacity",
        finest: "quarter",
        people: ["P-1"],
        levelWeights: null,
        edits: [],
      },
    },
  ]);
  await page.getByRole("button", { name: breakdown.showPlan }).click();
  await page.locator("html[data-closed]").waitFor();
  expect(callsOf("openTable")).toEqual([{ table: "plan" }]);
});

test("the season's shares are shown; one that is typed makes them given", async () => {
  const { page } = await open({ people: 0 });
  await page.getByLabel(breakdown.splitBy).selectOption("season");
  const march = page.getByLabel("Mar 2026", { exact: true });
  expect(await march.inputValue()).toBe("9");
  await march.fill("12");
  expect(await page.getByLabel(breakdown.splitBy).inputValue()).toBe("given");
  await page.getByText(breakdown.sharesSum("103 %"), { exact: true }).waitFor();
  await page.getByText(breakdown.notes.periodsScaled("103 %")).waitFor();
});
