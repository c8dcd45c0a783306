// The forms for deals, activities and goals in a real browser: by keyboard, with a word on names that are known already,
// nothing sent twice, nothing lost.
import type { Browser, Page } from "playwright-core";
import { textsOf } from "../../src/i18n/texts";
import { openBrowser } from "./browser";
import { added, sidebarState } from "./sidebar-answers";
import { type OpenPage, openPage, type Script } from "./sidebar-page";

const { form, entry, table, field, issue, goalForm, taskForm, smart, choice } = textsOf("en");
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

async function withForm(
  kind: "deal" | "activity" | "goal",
  script: Script,
  act: (page: Page, opened: OpenPage) => Promise<void>,
): Promise<void> {
  const opened = await openPage(browser, "sidebar", {
    state: () => ({ ok: sidebarState("en") }),
    addDeal: () => added("deals", "D-61"),
    addActivity: () => added("activities", "AC-9"),
    addGoal: () => added("goals", "G-9"),
    ...script,
  });
  await opened.page.locator(`#entry-${kind}`).check();
  await act(opened.page, opened);
  expect(opened.errors).toEqual([]);
  await opened.close();
}

/** The focus follows the message, a moment later. */
const focused = (page: Page, id: string) =>
  page.waitForFunction((wanted) => document.activeElement?.id === wanted, id);
const typedIn = (page: Page, id: string) => page.locator(`#${id}`).inputValue();
const textOf = (page: Page, id: string) => page.locator(`#${id}`).textContent();
const TABLES: Readonly<Record<string, "deals" | "goals">> = { D: "deals", G: "goals" };
const saved = (page: Page, name: string, id: string) =>
  page.getByText(entry.saved(name, id, table[TABLES[id.charAt(0)] ?? "activities"])).waitFor();

test("a deal by keyboard alone: Enter saves, and the next begins with owner and close kept", () =>
  withForm("deal", {}, async (page, { callsOf }) => {
    await page.locator("#deal-customer").focus();
    await page.keyboard.type("Contoso");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.type("12万");
    expect(await textOf(page, "deal-amount-hint")).toBe(entry.readAs("$120,000"));
    await page.getByRole("button", { name: entry.nextMonth }).press("Enter");
    expect(await typedIn(page, "deal-expected")).toBe("2026-04-30");
    await page.locator("#deal-nextStep").fill("Send the offer");
    await page.locator("#deal-nextDate").fill("2026/3/9");
    await page.keyboard.press("Enter");
    await saved(page, "Contoso", "D-61");
    expect(callsOf("addDeal")).toEqual([
      {
        request: expect.stringMatching(/^[0-9a-f]{32}$/),
        customer: "Contoso",
        amount: "12万",
        stage: "Qualified",
        owner: "P-1",
        expected: "2026-04-30",
        nextStep: "Send the offer",
        nextDate: "2026-03-09",
      },
    ]);
    await focused(page, "deal-customer");
    expect(await typedIn(page, "deal-customer")).toBe("");
    expect(await typedIn(page, "deal-expected")).toBe("2026-04-30");
    expect(await typedIn(page, "deal-owner")).toBe("Claire Morgan");
    await page.keyboard.type("Fabrikam");
    await page.keyboard.press("Control+Enter");
    await saved(page, "Fabrikam", "D-61");
    const requests = callsOf("addDeal").map((args) => (args as { request: string }).request);
    expect(new Set(requests).size).toBe(2);
  }));

test("of a deal that is won, the day on which it closed is asked for", () =>
  withForm("deal", {}, async (page, { callsOf }) => {
    await page.locator("#deal-customer").fill("Contoso");
    await page.locator("#deal-stage").selectOption("Won");
    await page.getByLabel(field.deals.closed, { exact: true }).waitFor();
    expect(await typedIn(page, "deal-expected")).toBe("2026-03-02");
    expect(await page.locator(".quick").count()).toBe(0);
    await page.keyboard.press("Control+Enter");
    await saved(page, "Contoso", "D-61");
    expect(callsOf("addDeal")).toMatchObject([{ stage: "Won", expected: "2026-03-02" }]);
  }));

test("a name that looks like a known one is asked about before it is saved: one click takes it", () =>
  withForm("deal", {}, async (page, { callsOf }) => {
    await page.locator("#deal-customer").fill("harbour freight, inc.");
    const word = page.getByText(entry.looksLike("Harbour Freight Ltd", 3));
    await word.waitFor();
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.activeElement?.closest(".doubt") !== null);
    expect(callsOf("addDeal")).toEqual([]);
    await page.keyboard.press("Enter");
    await saved(page, "Harbour Freight Ltd", "D-61");
    expect(callsOf("addDeal")).toMatchObject([{ customer: "Harbour Freight Ltd" }]);
  }));

test("a name may look like a known one and yet be another's", () =>
  withForm("deal", {}, async (page, { callsOf }) => {
    await page.locator("#deal-customer").fill("Northwind Trader");
    await page.getByRole("button", { name: entry.keepName }).click();
    expect(await page.locator(".doubt").textContent()).toBe("");
    expect(callsOf("addDeal")).toEqual([]);
    await page.locator(".action:visible").click();
    await saved(page, "Northwind Trader", "D-61");
    expect(callsOf("addDeal")).toMatchObject([{ customer: "Northwind Trader" }]);
  }));

test("whoever goes on typing when asked is not taken to have answered", () =>
  withForm("deal", {}, async (page, { callsOf }) => {
    await page.locator("#deal-customer").fill("Northwind Trader");
    await page.keyboard.press("Control+Enter");
    await page.waitForFunction(() => document.activeElement?.closest(".doubt") !== null);
    await page.locator("#deal-customer").fill("Harbor Freight");
    await page.getByRole("button", { name: entry.useName }).click();
    expect(await typedIn(page, "deal-customer")).toBe("Harbour Freight Ltd");
    expect(callsOf("addDeal")).toEqual([]);
  }));

test("while typing, a click takes the known name and nothing is sent", () =>
  withForm("deal", {}, async (page, { callsOf }) => {
    await page.locator("#deal-customer").fill("Harbor Freight");
    await page.getByRole("button", { name: entry.useName }).click();
    expect(await typedIn(page, "deal-customer")).toBe("Harbour Freight Ltd");
    expect(callsOf("addDeal")).toEqual([]);
  }));

test("mistakes stand at their fields, also below “More”", () =>
  withForm(
    "deal",
    {
      addDeal: () => ({
        issues: [{ field: "region", code: "tooLong", message: "Shorter, please." }],
      }),
    },
    async (page, { callsOf }) => {
      await page.locator(".action:visible").click();
      await focused(page, "deal-customer");
      await page.locator("#deal-customer").fill("Contoso");
      await page.locator("#deal-amount").fill("a lot");
      await page.locator("#deal-owner").fill("nobody");
      await page.locator("#deal-nextDate").fill("2026-02-30");
      await page.locator(".action:visible").click();
      expect(await textOf(page, "deal-amount-fault")).toBe(issue.notANumber({ value: "a lot" }));
      expect(await textOf(page, "deal-owner-fault")).toBe(form.unknown("nobody"));
      expect(await textOf(page, "deal-nextDate-fault")).toBe(form.badDate);
      expect(callsOf("addDeal")).toEqual([]);
      for (const id of ["amount", "owner", "nextDate"]) await page.locator(`#deal-${id}`).fill("");
      await page.locator(".action:visible").click();
      await page.getByText("Shorter, please.").waitFor();
      await focused(page, "deal-region");
      expect(callsOf("addDeal")).toMatchObject([{ customer: "Contoso" }]);
    },
  ));

test("an activity of a deal brings its customer, and takes its next step and stage", () =>
  withForm("activity", {}, async (page, { callsOf }) => {
    await page.getByLabel("Visit").check();
    await page.locator("#activity-deal").fill("Harbour Freight network");
    expect(await typedIn(page, "activity-customer")).toBe("Harbour Freight Ltd");
    await page.locator("#activity-note").fill("Met the board");
    await page.keyboard.press("Enter");
    await page.keyboard.type("in Oslo");
    await page.locator("#activity-nextStep").fill("Contract");
    await page.locator("#activity-nextDate").fill("2026-03-09");
    await page.locator("#activity-stage").selectOption("Won");
    await page.keyboard.press("Control+Enter");
    await saved(page, "Harbour Freight network", "AC-9");
    expect(callsOf("addActivity")).toEqual([
      {
        request: expect.stringMatching(/^[0-9a-f]{32}$/),
        kind: "visit",
        deal: "D-1",
        customer: "Harbour Freight Ltd",
        note: "Met the board\nin Oslo",
        on: "2026-03-02",
        person: "P-1",
        nextStep: "Contract",
        nextDate: "2026-03-09",
        stage: "Won",
      },
    ]);
    await focused(page, "activity-deal");
    expect(await page.getByLabel("Visit").isChecked()).toBe(true);
    expect(await page.locator("#activity-nextStep").count()).toBe(0);
  }));

test("an activity of nothing is not sent", () =>
  withForm("activity", {}, async (page, { callsOf }) => {
    await page.locator(".action:visible").click();
    expect(await textOf(page, "activity-customer-fault")).toBe(entry.withWhom);
    await focused(page, "activity-customer");
    expect(callsOf("addActivity")).toEqual([]);
  }));

test("after a lost answer it is sent again as the same; once changed, as another", () =>
  withForm(
    "deal",
    {
      addDeal: (_, times) =>
        times === 1
          ? { raise: "timeout" }
          : times === 2
            ? { issues: [{ field: null, code: "savedBefore", message: "It was saved." }] }
            : added("deals", "D-62"),
    },
    async (page, { callsOf }) => {
      await page.locator("#deal-customer").fill("Contoso");
      await page.locator(".action:visible").click();
      await page.getByRole("button", { name: form.retry }).click();
      await page.getByText("It was saved.").waitFor();
      await page.locator(".action:visible").click();
      await saved(page, "Contoso", "D-62");
      const [first, second, third] = callsOf("addDeal").map(
        (args) => (args as { request: string }).request,
      );
      expect(second).toBe(first);
      expect(third).not.toBe(first);
    },
  ));

test("what is typed stays while another form is in sight, and what was not kept is said", () =>
  withForm(
    "deal",
    { addDeal: () => added("deals", "D-61", ["“Region” has no column."]) },
    async (page) => {
      await page.locator("#deal-customer").fill("Contoso");
      await page.locator("#entry-task").check();
      expect(await page.locator("#deal-customer").isVisible()).toBe(false);
      await page.locator("#task-name").fill("Offer");
      await page.locator("#entry-deal").check();
      expect(await typedIn(page, "deal-customer")).toBe("Contoso");
      await page.locator("#deal-customer").press("Enter");
      await page.getByText("“Region” has no column.").waitFor();
    },
  ));

test("the form of last time comes first, unless the menu asks for another", async () => {
  const opened = await openPage(browser, "sidebar", {
    state: () => ({ ok: sidebarState("en") }),
  });
  const { page } = opened;
  await page.locator("#entry-activity").check();
  await page.reload();
  await page.locator("#activity-note").waitFor();
  expect(opened.errors).toEqual([]);
  await opened.close();
});

describe("a goal", () => {
  const letters = async (page: Page) =>
    (await page.locator(".smart li p:first-child").allTextContents()).map((text) =>
      text.slice(text.lastIndexOf(": ") + 2),
    );
  const { met, notMet, unknown } = smart;

  test("is advised as one types, letter by letter, and saved by keyboard alone", () =>
    withForm("goal", {}, async (page, { callsOf }) => {
      expect(await letters(page)).toEqual([notMet, notMet, unknown, notMet, notMet]);
      await page.locator("#goal-name").focus();
      await page.keyboard.type("Improve sales");
      expect(await page.locator(".smart li").first().textContent()).toContain(
        smart.advice.sayMore({ name: "Improve sales" }, {} as never),
      );
      await page.locator("#goal-name").fill("Won value in the East");
      await page.locator("#goal-metric").selectOption(choice.metrics.wonValue);
      await page.locator("#goal-target").fill("40万");
      expect(await textOf(page, "goal-target-hint")).toBe(entry.readAs("$400,000"));
      await page.getByRole("button", { name: goalForm.periods.nextQuarter }).press("Enter");
      expect(await typedIn(page, "goal-start")).toBe("2026-04-01");
      expect(await typedIn(page, "goal-due")).toBe("2026-06-30");
      // Claire won 150,000 in the three months before, which had more working days.
      expect(await page.locator(".smart li").nth(2).textContent()).toContain("Needs 2.7 times");
      await page.locator("#goal-target").fill("20万");
      await page.locator("#goal-purpose").fill("The East is new.");
      expect(await letters(page)).toEqual([met, met, met, met, met]);
      expect(await textOf(page, "goal-smart")).toBe(goalForm.smart(5));
      await page.locator("#goal-purpose").press("Control+Enter");
      await saved(page, "Won value in the East", "G-9");
      expect(callsOf("addGoal")).toEqual([
        {
          request: expect.stringMatching(/^[0-9a-f]{32}$/),
          name: "Won value in the East",
          metric: "wonValue",
          direction: "up",
          target: "20万",
          start: "2026-04-01",
          due: "2026-06-30",
          owner: "P-1",
          purpose: "The East is new.",
        },
      ]);
      await focused(page, "goal-name");
      expect(await typedIn(page, "goal-start")).toBe("2026-04-01");
      expect(await typedIn(page, "goal-target")).toBe("");
    }));

  test("that is put badly is saved all the same; one without a name is not", () =>
    withForm("goal", {}, async (page, { callsOf }) => {
      await page.locator(".action:visible").click();
      await focused(page, "goal-name");
      expect(await textOf(page, "goal-metric-fault")).toBe(form.required);
      expect(callsOf("addGoal")).toEqual([]);
      await page.locator("#goal-name").fill("Improve sales");
      await page.locator("#goal-metric").selectOption("visits");
      await page.locator(".action:visible").click();
      await saved(page, "Improve sales", "G-9");
      expect(callsOf("addGoal")).toMatchObject([{ name: "Improve sales", metric: "visits" }]);
    }));

  test("of the lists is changed in the same form, and what somebody else wrote is asked about", () =>
    withForm(
      "goal",
      {
        state: () => ({
          ok: sidebarState("en", {
            goals: [{ id: "G-2", name: "Visits", metric: "visits", target: 40 }],
          }),
        }),
        changeGoal: (_, times) =>
          times === 1
            ? { issues: [{ field: "target", code: "changed", message: "Now 60.", now: "60" }] }
            : added("goals", "G-2"),
      },
      async (page, { callsOf }) => {
        await page.locator("#tab-mine").click();
        await page
          .locator(".entry", { hasText: "G-2" })
          .getByRole("button", { name: taskForm.edit })
          .click();
        expect(await typedIn(page, "edit-goal-target")).toBe("40");
        await page.locator("#edit-goal-target").fill("50");
        expect(await textOf(page, "edit-goal-smart")).toMatch(/^SMART \d\/5$/);
        await page.locator("#edit-goal-target").press("Enter");
        await page.getByText("Now 60.").waitFor();
        await page.locator("#edit-goal-target").press("Enter");
        await page.getByText(taskForm.changed("Visits", "G-2")).waitFor();
        expect(callsOf("changeGoal")).toEqual([
          { id: "G-2", target: "50", stood: { target: "40" } },
          { id: "G-2", target: "50", stood: { target: "60" } },
        ]);
      },
    ));
});
