// The sidebar's goals: checking in with two clicks, explaining a number, closing a goal and carrying it over.
import type { Browser } from "playwright-core";
import { textsOf } from "../../src/i18n/texts";
import { openBrowser } from "./browser";
import { goalDetail, goalEntry, goalList, goalWords } from "./goals-answers";
import { added, sidebarState } from "./sidebar-answers";
import { type OpenPage, openPage, type Script } from "./sidebar-page";

const { form, goalList: words, goalDetail: detail, choice } = textsOf("en");
const { goals: names, note } = goalWords("en");
const NOTHING = { value: null, confidence: null, note: null };
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

async function openGoals(script: Script = {}, count = 6) {
  opened = await openPage(browser, "sidebar", {
    state: () => ({ ok: sidebarState("en", { goalList: goalList("en", count) }) }),
    goalDetail: () => ({ ok: goalDetail("en") }),
    show: () => ({ ok: { row: 5 } }),
    ...script,
  });
  await opened.page.getByRole("tab", { name: form.tabs.goals }).click();
  return opened;
}

test("two clicks check in: how sure, and Save; the proposed value goes with them", async () => {
  const { page, callsOf } = await openGoals({ checkIn: () => added("checkIns", "CI-20") });
  const clicks = await page.evaluateHandle(() => {
    const counted = { clicks: 0 };
    document.addEventListener("pointerdown", () => counted.clicks++);
    return counted;
  });
  const box = page.getByRole("form", { name: words.checkInOne(names[0]) });
  await box.getByLabel("70", { exact: true }).click();
  await box.getByRole("button", { name: words.saveOne(names[0]) }).click();
  await box.getByText(words.saved("CI-20")).waitFor();
  expect(await clicks.evaluate(({ clicks: n }) => n)).toBe(2);
  expect(callsOf("checkIn")).toEqual([
    { goal: "G-1", value: "85.2", confidence: 0.7, stood: NOTHING },
  ]);
  // The list as it is now: when the page came, when the tab was chosen, and after the check-in.
  expect(callsOf("state")).toHaveLength(3);
});

test("without how sure nothing is sent; this week's word is changed by what was touched alone", async () => {
  const { page, callsOf } = await openGoals({ checkIn: () => added("checkIns", "CI-19") });
  const first = page.getByRole("form", { name: words.checkInOne(names[0]) });
  await first.getByRole("button", { name: words.saveOne(names[0]) }).press("Enter");
  await first.getByText(words.sayHowSure).waitFor();
  await page.waitForFunction((id) => document.activeElement?.id === id, "sure-G-1-50");
  await page.keyboard.press("Space");
  await first.getByText(words.sayHowSure).waitFor({ state: "detached" });

  const second = page.getByRole("form", { name: words.checkInOne(names[1]) });
  expect(await second.getByLabel(words.note).inputValue()).toBe(note);
  expect(await second.getByLabel("70", { exact: true }).isChecked()).toBe(true);
  await second.getByLabel(words.note).fill("Both are back");
  await second.getByRole("button", { name: words.saveOne(names[1]) }).click();
  await second.getByText(words.saved("CI-19")).waitFor();
  expect(callsOf("checkIn")).toEqual([
    { goal: "G-2", note: "Both are back", stood: { value: null, confidence: 0.7, note } },
  ]);
});

test("what somebody else changed is shown before it is written over", async () => {
  const changed = goalEntry("en", 0, {
    checkIn: {
      takesValue: true,
      value: "84",
      unit: "points",
      stood: { value: 84, confidence: 0.3, note: null },
    },
  });
  const { page, callsOf } = await openGoals({
    state: (_, times) => ({
      ok: sidebarState("en", { goalList: times < 3 ? goalList("en", 1) : [changed] }),
    }),
    checkIn: (_, times) =>
      times === 1
        ? { issues: [{ field: "value", code: "changed", message: "Changed meanwhile." }] }
        : added("checkIns", "CI-20"),
  });
  const box = page.getByRole("form", { name: words.checkInOne(names[0]) });
  await box.getByLabel("90", { exact: true }).click();
  const save = box.getByRole("button", { name: words.saveOne(names[0]) });
  await save.click();
  await box.getByText("Changed meanwhile.").waitFor();
  await page.waitForFunction(
    () => document.querySelector<HTMLInputElement>("#value-G-1")?.value === "84",
  );
  await save.click();
  await box.getByText(words.saved("CI-20")).waitFor();
  expect(callsOf("checkIn")[1]).toEqual({
    goal: "G-1",
    confidence: 0.9,
    stood: { value: 84, confidence: 0.3, note: null },
  });
});

test("mine and all; of many the first, until all are asked for; any is found by name", async () => {
  const { page, callsOf } = await openGoals({}, 200);
  const items = page.locator("#panel-goals .entry");
  expect(await items.count()).toBe(3);
  await page.getByLabel(words.all).check();
  expect(await items.count()).toBe(10);
  await page.getByRole("button", { name: form.showAll(200) }).click();
  expect(await items.count()).toBe(200);
  await page.getByLabel(words.find).fill("New customers");
  await page.getByLabel(words.find).press("Enter");
  await page.getByRole("heading", { name: detail.behind }).waitFor();
  expect(callsOf("goalDetail")).toEqual([{ id: "G-3" }]);
});

test("a number explained: its rows lead to their sheets, its goals to their own detail", async () => {
  const { page, callsOf } = await openGoals();
  await page.getByRole("button", { name: words.explainOne(names[1]) }).click();
  const heading = page.getByRole("heading", { name: names[1] });
  await heading.waitFor();
  await page.waitForFunction((text) => document.activeElement?.textContent === text, names[1]);
  await page.getByText(goalWords("en").slipped).waitFor();
  const deal = goalWords("en").deal(1);
  await page
    .getByRole("button", { name: `${deal}: ${form.show("D-1")}` })
    .first()
    .click();
  expect(callsOf("show")).toEqual([{ table: "deals", id: "D-1" }]);
  expect(await page.locator(".course svg.lines .dot").count()).toBe(4);
  await page.getByText(detail.asTable).click();
  expect(await page.locator(".course tbody tr").first().locator("td").allTextContents()).toEqual([
    "–",
    "90%",
  ]);
  await page.getByRole("button", { name: words.explainOne(names[0]) }).click();
  await page.waitForFunction(() => document.activeElement?.tagName === "H2");
  expect(callsOf("goalDetail")).toEqual([{ id: "G-2" }, { id: "G-1" }]);
  await page.getByRole("button", { name: form.back }).click();
  await page.getByText(words.find).waitFor();
});

test("a detail that fails can be asked for again; a row that is gone is told of", async () => {
  const gone = { field: "id", code: "gone", message: "D-1 is gone." };
  const { page } = await openGoals({
    goalDetail: (_, times) => (times === 1 ? { raise: "timeout" } : { ok: goalDetail("en") }),
    show: () => ({ issues: [gone] }),
  });
  await page.getByRole("button", { name: words.explainOne(names[1]) }).click();
  await page.getByRole("alert").getByText(form.failed).waitFor();
  await page.getByRole("button", { name: form.retry }).click();
  await page
    .getByRole("button", { name: `${goalWords("en").deal(1)}: ${form.show("D-1")}` })
    .first()
    .click();
  await page.getByText(gone.message).waitFor();
});

test("a goal is closed as confirmed, or carried over under another name", async () => {
  const { page, callsOf } = await openGoals({
    closeGoal: () => added("goals", "G-2"),
    carryOver: (_, times) =>
      times === 1
        ? { issues: [{ field: "target", code: "notANumber", message: "No number." }] }
        : added("goals", "G-13", ["One thing was not kept."]),
  });
  await page.getByRole("button", { name: words.explainOne(names[1]) }).click();
  await page.getByText(detail.close).click();
  expect(await page.getByLabel(choice.lifecycle.partly).isChecked()).toBe(true);
  await page.getByLabel(choice.lifecycle.missed, { exact: true }).check();
  await page.getByRole("button", { name: detail.closeIt }).click();
  await page.getByText(detail.closed(choice.lifecycle.missed)).waitFor();
  expect(callsOf("closeGoal")).toEqual([{ id: "G-2", state: "missed" }]);

  await page.getByLabel("Target", { exact: true }).fill("many");
  await page.getByRole("button", { name: detail.carryOver }).click();
  await page.getByText("No number.").waitFor();
  await page.getByLabel("Target", { exact: true }).fill("130,000");
  await page.getByRole("button", { name: detail.carryOver }).click();
  await page.waitForFunction(() => document.activeElement?.tagName === "H2");
  expect(callsOf("carryOver")[1]).toEqual({
    id: "G-2",
    state: "missed",
    name: names[1],
    target: "130,000",
  });
  await page.getByText("One thing was not kept.").waitFor();
  expect(callsOf("goalDetail").slice(-1)).toEqual([{ id: "G-13" }]);
});
