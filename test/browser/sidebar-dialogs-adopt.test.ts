// The adopt dialog in a real browser: from the list of sheets to what was adopted, corrected and answered on the way.
import { LANGUAGES } from "../../src/core/model/rows";
import { textsOf } from "../../src/i18n/texts";
import {
  adoptable,
  adopted,
  hugeProposal,
  personQuestion,
  proposal,
  unreadCells,
} from "./adopt-answers";
import { pageTests } from "./page-tests";
import type { OpenPage, Script } from "./sidebar-page";

const { adopt, form } = textsOf("en");
const MONTHS = ["Jan", "Feb", "Mar"];
const COLUMNS = {
  name: "opportunity",
  customer: "account",
  owner: "owner",
  closed: "close_date",
  amount: "close_value",
};
const ANSWERS = { "dayOrder:closed": "mdy" };

const pages = pageTests();

const press = (name: string) =>
  pages.opened()?.page.getByRole("button", { name, exact: true }).click();

async function open(script: Script = {}): Promise<OpenPage> {
  const opened = await pages.open("adopt", {
    adoptable: () => ({ ok: adoptable("en") }),
    proposeColumns: (args) => ({ ok: proposal("en", args) }),
    adoptSheets: () => ({ ok: adopted("en") }),
    ...script,
  });
  return opened;
}

/** One click from the list. */
async function chooseMonths(script: Script = {}): Promise<OpenPage> {
  const page = await open(script);
  await page.page.getByRole("button", { name: /^Jan, Feb, Mar/ }).click();
  await page.page.locator(".records").waitFor();
  return page;
}

describe.each(LANGUAGES)("in %s", (lang) => {
  const texts = textsOf(lang);

  test("two clicks adopt a sheet that was understood", async () => {
    const { page, callsOf } = await open({
      adoptable: () => ({ ok: adoptable(lang) }),
      proposeColumns: (args) => ({ ok: proposal(lang, args) }),
      adoptSheets: () => ({ ok: adopted(lang) }),
    });
    const { groups } = adoptable(lang);
    await page.locator(".group").first().click();
    await page
      .getByRole("heading", {
        name: texts.adopt.summaryFrom(texts.adopt.summary(12, texts.table.deals), 3),
      })
      .waitFor();
    await page.getByRole("button", { name: texts.adopt.go, exact: true }).click();
    await page.getByText(texts.adopt.done(texts.table.deals, 8800)).waitFor();
    expect(callsOf("adoptSheets")).toEqual([
      {
        sheets: groups[1]?.sheets,
        table: "deals",
        columns: expect.objectContaining({
          name: proposal(lang, { sheets: [], table: "deals" }).columns[0]?.header,
        }),
        answers: ANSWERS,
        replace: false,
        progress: expect.any(String),
      },
    ]);
    await page.getByRole("button", { name: texts.form.close, exact: true }).click();
    expect(await page.locator("html[data-closed]").count()).toBe(1);
  });
});

describe("which sheets", () => {
  test("what is adopted already comes last and says so; how sure it is stands in words", async () => {
    const { page } = await open();
    await page.locator(".group").first().waitFor();
    expect(await page.locator(".group").allInnerTexts()).toEqual([
      expect.stringMatching(/^Jan, Feb, Mar\s+3 sheets · Reads as Deals\s+sure$/),
      expect.stringMatching(/^Old tasks\s+Reads as Tasks\s+\? please check$/),
      expect.stringMatching(/^Leads\s+Reads as Deals\s+adopted$/),
    ]);
  });

  test("one group alone is gone on with", async () => {
    const { groups, ...rest } = adoptable("en");
    const { page, callsOf } = await open({
      adoptable: () => ({ ok: { ...rest, groups: groups.slice(1, 2) } }),
    });
    await page.locator(".records").waitFor();
    expect(callsOf("proposeColumns")).toEqual([{ sheets: MONTHS, table: "deals", rows: 5 }]);
    expect(await page.getByRole("button", { name: adopt.others }).count()).toBe(0);
  });

  test("without a sheet to adopt it says so, and what to do", async () => {
    const { page } = await open({ adoptable: () => ({ ok: { ...adoptable("en"), groups: [] } }) });
    await page.getByText(adopt.noSheets).waitFor();
    expect(await page.getByText(adopt.noSheetsHint).isVisible()).toBe(true);
  });

  test("one can go back and choose others, by keyboard alone", async () => {
    const { page, callsOf } = await open();
    await page.locator(".group").first().waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.locator(".records").waitFor();
    await page.locator("h2:focus").waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.locator("h2:focus", { hasText: adopt.which }).waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.locator(".records").waitFor();
    expect(callsOf("proposeColumns")).toEqual([
      { sheets: MONTHS, table: "deals", rows: 5 },
      { sheets: ["Old tasks"], table: "tasks", rows: 5 },
    ]);
  });

  test("another table, or a sheet less, is proposed anew", async () => {
    const { page, callsOf, asked } = await chooseMonths();
    await page.getByText("Jan, Feb, Mar", { exact: true }).click();
    await page.getByRole("checkbox", { name: "Feb" }).uncheck();
    await asked("proposeColumns", 2);
    await page.getByLabel(adopt.table).selectOption("tasks");
    await asked("proposeColumns", 3);
    expect(callsOf("proposeColumns").slice(1)).toEqual([
      { sheets: ["Jan", "Mar"], table: "deals", rows: 5 },
      { sheets: ["Jan", "Mar"], table: "tasks", rows: 5 },
    ]);
  });
});

describe("what is proposed", () => {
  test("columns to look at stand first with their reasons; clear ones are folded away", async () => {
    const { page } = await chooseMonths();
    const first = page.getByRole("table", { name: adopt.check(2) });
    expect(await first.getByRole("rowheader").allInnerTexts()).toEqual([
      "close_value\n1,054",
      "comment\nwill call back",
    ]);
    expect(await first.getByText("5 of 12 values are words that might be stages").count()).toBe(1);
    expect(await first.locator(".mark").allInnerTexts()).toEqual(["~ likely", "? please check"]);
    expect(await page.getByLabel("account", { exact: true }).isVisible()).toBe(false);
    await page.getByText(adopt.clear(4)).click();
    expect(await page.getByLabel("account", { exact: true }).isVisible()).toBe(true);
  });

  test("the first rows are shown as they will be read, and more on demand", async () => {
    const { page, callsOf } = await chooseMonths();
    const rows = page.locator(".records").getByRole("row");
    expect(await rows.nth(0).getByRole("columnheader").allInnerTexts()).toEqual(
      expect.arrayContaining(["Closed\nclose_date", "Amount\nclose_value"]),
    );
    expect(await rows.nth(1).locator("th, td").allInnerTexts()).toEqual([
      "Jan, row 2",
      "Z063OYW0",
      "Isdom",
      "M. Santos",
      "1 Mar 2017",
      "1,054.5",
    ]);
    await press(adopt.showMore);
    await page.getByRole("rowheader", { name: "Jan, row 9" }).waitFor();
    expect(callsOf("proposeColumns")[1]).toEqual({ sheets: MONTHS, table: "deals", rows: 50 });
    expect(await page.getByRole("button", { name: adopt.showMore }).count()).toBe(0);
  });

  test("it says what will be added, what is left out, and what cannot be read", async () => {
    const { page, callsOf } = await chooseMonths({
      showCell: ({ cell }, times) =>
        times === 1
          ? { ok: { cell } }
          : { issues: [{ field: null, code: "gone", message: "Gone." }] },
    });
    for (const text of [
      adopt.addsColumns("ID (auto), Outcome (auto), Age (auto)"),
      adopt.addsPeople(1, "Priya Nair (North)"),
      adopt.addsStages(1, "Parked (Open)"),
      adopt.knownStages("“signed!” as Won"),
    ])
      expect([text, await page.getByText(text).isVisible()]).toEqual([text, true]);
    await page.getByText(adopt.skipped(2)).click();
    expect(await page.locator(".skipped li").allInnerTexts()).toEqual([
      "Jan, row 14 · total · Total 12 deals",
      "Jan, row 16 · note · Figures without tax",
    ]);
    expect(await page.locator(".unread li").first().textContent()).toBe(
      "Jan D4 close_date, row 4 “soon” is not a date. Type it like 2026-03-31.",
    );
    await press(adopt.goTo("Jan D4"));
    await page.getByRole("status").getByText(adopt.wentTo("Jan D4")).waitFor();
    expect(callsOf("showCell")).toEqual([{ sheet: "Jan", cell: "D4" }]);
    await press(adopt.goTo("Jan D5"));
    await page.getByRole("alert").getByText("Gone.").waitFor();
  });

  test("nothing below the headers, and no headers at all, are said", async () => {
    const none = { preview: { fields: [], rows: [] }, brings: 0 };
    const { page } = await open({
      proposeColumns: (args) => ({
        ok: proposal("en", args, args.table === "deals" ? none : { ...none, columns: [] }),
      }),
    });
    await page.locator(".group").first().click();
    await page.getByText(adopt.noRows).waitFor();
    await page.getByLabel(adopt.table).selectOption("tasks");
    await page.getByText(adopt.noColumns).waitFor();
    expect(await page.getByRole("button", { name: adopt.go, exact: true }).count()).toBe(0);
  });

  test("40 columns and 3,000 unread cells stay within the dialog", async () => {
    const { page } = await chooseMonths({
      proposeColumns: (args) => ({ ok: hugeProposal("en", args) }),
    });
    expect(await page.getByText(adopt.unread(3000)).isVisible()).toBe(true);
    expect(await page.locator(".unread li").nth(4).isVisible()).toBe(false);
    await page.getByText(adopt.unreadMore(2996)).click();
    expect(await page.locator(".unread button").count()).toBe(100);
    expect(await page.getByText(adopt.given("Region")).isVisible()).toBe(true);
    expect(await page.locator(".question:visible legend").first().textContent()).toBe(
      personQuestion("en").ask,
    );
    expect(await page.locator("section .question:visible").count()).toBe(3);
    expect(await page.getByText(adopt.likelyAnswers(2)).isVisible()).toBe(true);
    expect(await page.getByText(adopt.holds(60, "Deals")).isVisible()).toBe(true);
  });
});

describe("corrected and answered", () => {
  test("a column takes its field from another, is proposed anew, and is adopted so", async () => {
    const { page, callsOf } = await chooseMonths();
    await page.getByLabel("comment").focus();
    await page.getByLabel("comment").selectOption("customer");
    expect(await page.getByText(adopt.moved("account")).isVisible()).toBe(true);
    await page.getByText(adopt.again).waitFor();
    expect(await page.locator("[aria-busy=true] .records").count()).toBe(1);
    expect(await page.getByRole("button", { name: adopt.go }).getAttribute("aria-disabled")).toBe(
      "true",
    );
    await page.locator("[aria-busy=false] .records").waitFor();
    const columns = { ...COLUMNS, customer: "comment" };
    expect(callsOf("proposeColumns")[1]).toEqual({
      sheets: MONTHS,
      table: "deals",
      columns,
      rows: 5,
    });
    expect(await page.getByLabel("comment").inputValue()).toBe("customer");
    await page.waitForFunction((id) => document.activeElement?.id === id, "column-6");
    await press(adopt.go);
    await page.locator(".outcome").waitFor();
    expect(callsOf("adoptSheets")).toEqual([
      {
        sheets: MONTHS,
        table: "deals",
        columns,
        answers: ANSWERS,
        replace: false,
        progress: expect.any(String),
      },
    ]);
  });

  test("fast corrections ask once, and a late answer to an earlier one is left out", async () => {
    const { page, callsOf, asked } = await chooseMonths();
    for (const field of ["stage", "region", "stage", "region"])
      await page.getByLabel("comment").selectOption(field);
    await asked("proposeColumns", 2);
    await page.waitForTimeout(500);
    expect(callsOf("proposeColumns")).toHaveLength(2);
    expect(callsOf("proposeColumns")[1]).toMatchObject({ columns: { region: "comment" } });
  });

  test("another answer than the likely one is proposed anew, and adopted", async () => {
    const { page, callsOf, asked } = await chooseMonths();
    expect(await page.getByRole("radio", { name: "March 1" }).isChecked()).toBe(true);
    await page.getByRole("radio", { name: "March 1" }).focus();
    await page.keyboard.press("ArrowDown");
    await asked("proposeColumns", 2);
    const answers = { "dayOrder:closed": "dmy" };
    expect(callsOf("proposeColumns")[1]).toEqual({
      sheets: MONTHS,
      table: "deals",
      answers,
      rows: 5,
    });
    await page.locator("[aria-busy=false] .records").waitFor();
    await press(adopt.go);
    await page.locator(".outcome").waitFor();
    expect(callsOf("adoptSheets")).toEqual([
      {
        sheets: MONTHS,
        table: "deals",
        columns: COLUMNS,
        answers,
        replace: false,
        progress: expect.any(String),
      },
    ]);
  });

  test("what has to be answered is said, and takes the focus", async () => {
    const questions = [personQuestion("en")];
    const { page, callsOf, asked } = await chooseMonths({
      proposeColumns: (args) => ({ ok: proposal("en", args, { questions }) }),
    });
    await press(adopt.go);
    await page.getByRole("alert").getByText(adopt.unanswered(1)).waitFor();
    expect(await page.getByRole("group", { name: adopt.answer }).count()).toBe(1);
    await page.waitForFunction(
      (id) => document.activeElement?.id === id,
      "question-person:priya-0",
    );
    expect(callsOf("adoptSheets")).toEqual([]);
    await page.keyboard.press("Space");
    await asked("proposeColumns", 2);
    await page.locator("[aria-busy=false] .records").waitFor();
    expect(await page.getByRole("alert").count()).toBe(0);
    await press(adopt.go);
    await page.locator(".outcome").waitFor();
    expect(callsOf("adoptSheets")).toMatchObject([{ answers: { "person:priya": "P-3" } }]);
  });

  test("a field that must be there is asked for, with the focus on a column that is free", async () => {
    const { page, callsOf, asked } = await chooseMonths();
    await page.getByText(adopt.clear(4)).click();
    await page.getByLabel("opportunity").selectOption("");
    await asked("proposeColumns", 2);
    await page.locator("[aria-busy=false] .records").waitFor();
    await press(adopt.go);
    await page.getByRole("alert").getByText(adopt.needs("Deal")).waitFor();
    await page.waitForFunction((id) => document.activeElement?.id === id, "column-6");
    expect(callsOf("adoptSheets")).toEqual([]);
  });
});

describe("what may go wrong", () => {
  test("a proposal that fails is tried again", async () => {
    const { page } = await open({
      proposeColumns: (args, times) =>
        times === 1 ? { raise: "Service error" } : { ok: proposal("en", args) },
    });
    await page.locator(".group").first().click();
    await page.getByRole("alert").getByText(form.failed).waitFor();
    await press(form.retry);
    await page.locator(".records").waitFor();
    expect(await page.getByRole("alert").count()).toBe(0);
  });

  test("a refusal is shown, and what was chosen stays", async () => {
    const { page } = await chooseMonths({
      adoptSheets: (_, times) =>
        times === 1
          ? { issues: [{ field: "name", code: "usedTwice", message: adopt.twice("opportunity") }] }
          : { ok: adopted("en") },
    });
    await page.getByLabel("comment").selectOption("stage");
    await page.getByText(adopt.again).waitFor();
    await page.locator("[aria-busy=false] .records").waitFor();
    await press(adopt.go);
    await page.getByRole("alert").getByText(adopt.twice("opportunity")).waitFor();
    expect(await page.getByLabel("comment").inputValue()).toBe("stage");
    await press(form.retry);
    await page.locator(".outcome").waitFor();
  });
});

describe("rows that are there, and what was adopted", () => {
  test.each([
    [adopt.beside, false],
    [adopt.replace, true],
  ])("“%s” is sent as replace %j", async (label, replace) => {
    const { page, callsOf } = await chooseMonths({
      proposeColumns: (args) => ({ ok: proposal("en", args, { holds: 60 }) }),
    });
    expect(await page.getByRole("radio", { name: adopt.beside }).isChecked()).toBe(true);
    await page.getByRole("radio", { name: label }).check();
    await press(adopt.go);
    await page.locator(".outcome").waitFor();
    expect(callsOf("adoptSheets")).toMatchObject([{ replace }]);
  });

  test("the outcome says what was added, leads to unread cells, and on to another sheet", async () => {
    const { page, callsOf } = await chooseMonths({
      adoptable: (_, times) => ({
        ok: {
          ...adoptable("en"),
          groups: adoptable("en").groups.map((group) => ({ ...group, adopted: times > 1 })),
        },
      }),
      adoptSheets: () => ({ ok: { ...adopted("en"), unread: unreadCells("en", "Jan", 2) } }),
      showCell: ({ cell }) => ({ ok: { cell } }),
    });
    await page.getByRole("button", { name: adopt.go, exact: true }).dblclick();
    await page.locator(".outcome").waitFor();
    expect(callsOf("adoptSheets")).toHaveLength(1);
    for (const text of [adopt.addedPeople(30), adopt.addedStages(1), adopt.unread(31)])
      expect(await page.getByText(text).isVisible()).toBe(true);
    await press(adopt.goTo("D5"));
    await page.getByText(adopt.wentTo("D5")).waitFor();
    await press(adopt.another);
    await page.getByRole("heading", { name: adopt.which }).waitFor();
    expect(await page.getByText(adopt.adopted, { exact: false }).count()).toBe(3);
    expect(callsOf("adoptable")).toHaveLength(2);
  });
});
