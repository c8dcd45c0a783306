// The sidebar's form in a real browser: mistakes at their fields, nothing sent with one, nothing lost on a failure.
import type { Browser, Page } from "playwright-core";
import { textsOf } from "../../src/i18n/texts";
import { openBrowser } from "./browser";
import { added, sidebarState } from "./sidebar-answers";
import { type OpenPage, openPage, type Script } from "./sidebar-page";

const { form, issue, entry, table, field, taskForm } = textsOf("en");
const saved = (name: string) => entry.saved(name, "T-31", table.tasks);
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

async function withForm(
  script: Script,
  act: (page: Page, opened: OpenPage) => Promise<void>,
): Promise<void> {
  const opened = await openPage(browser, "sidebar", {
    state: () => ({ ok: sidebarState("en") }),
    ...script,
  });
  await opened.page.getByLabel(form.name).waitFor();
  await act(opened.page, opened);
  expect(opened.errors).toEqual([]);
  await opened.close();
}

const ADDED: Script = { addTask: () => added("tasks", "T-31") };
const save = (page: Page) => page.getByRole("button", { name: form.save, exact: true }).click();
/** What a screen reader says behind a field's name. */
const describedBy = (page: Page, label: string) =>
  page.getByLabel(label, { exact: true }).evaluate((field) =>
    (field.getAttribute("aria-describedby") ?? "")
      .split(" ")
      .map((id) => document.getElementById(id)?.textContent ?? "")
      .join(" "),
  );
const focused = (page: Page, id: string) =>
  page.waitForFunction((wanted) => document.activeElement?.id === wanted, id);

test("a blank form is not sent: the name is asked for, and gets the focus", () =>
  withForm({}, async (page, { callsOf }) => {
    await save(page);
    expect(await describedBy(page, form.name)).toBe(form.required);
    expect(await page.getByLabel(form.name).getAttribute("aria-invalid")).toBe("true");
    await focused(page, "task-name");
    expect(await page.getByText(form.fix(1)).isVisible()).toBe(true);
    expect(callsOf("addTask")).toEqual([]);
  }));

test("a mistake is shown when its field is left, and goes as it is mended", () =>
  withForm({}, async (page, { callsOf }) => {
    const mistakes = [
      [form.project, "nowhere", form.unknown("nowhere"), "PR-1"],
      [
        form.owner,
        "Priya Nair",
        issue.ambiguousReference({ value: "Priya Nair", ids: ["P-3", "P-4"] }),
        "P-3",
      ],
      [form.start, "some day", form.badDate, "2026-03-02"],
      [form.due, "2026-02-30", form.badDate, "2026/3/9"],
      [form.days, "a few", form.badNumber, "5"],
    ] as const;
    for (const [label, wrong, message, right] of mistakes) {
      const field = page.getByLabel(label, { exact: true });
      await field.fill(wrong);
      expect(await page.getByText(message, { exact: true }).count()).toBe(0);
      await field.blur();
      expect(await describedBy(page, label)).toContain(message);
      await field.fill(right);
      expect(await describedBy(page, label)).not.toContain(message);
    }
    await page.getByLabel(form.name).fill("x".repeat(501));
    expect(await describedBy(page, form.name)).toBe(form.tooLong(500));
    expect(callsOf("addTask")).toEqual([]);
  }));

test("a form that is right is sent once, says what came of it, and begins anew with project and owner kept", () =>
  withForm({ ...ADDED, show: () => ({ ok: { row: 32 } }) }, async (page, { callsOf, asked }) => {
    await page.getByLabel(form.name).fill("=IMPORTXML(1)");
    await page.getByLabel(form.project).fill("northwind storage renewal");
    await page.getByLabel(form.owner).fill("P-3");
    await page.getByLabel(form.due).fill("2026/3/9");
    await page.getByLabel(form.days).fill("4");
    await page.locator(".more-fields summary").click();
    await page.getByLabel(form.priority).selectOption("high");
    await page.getByRole("button", { name: form.save, exact: true }).dblclick();
    await page.getByRole("status").getByText(saved("=IMPORTXML(1)")).waitFor();
    expect(callsOf("addTask")).toEqual([
      {
        request: expect.stringMatching(/^[0-9a-f]{32}$/),
        name: "=IMPORTXML(1)",
        project: "PR-2",
        owner: "P-3",
        days: 4,
        due: "2026-03-09",
        priority: "high",
      },
    ]);
    expect(await page.getByLabel(form.name).inputValue()).toBe("");
    expect(await page.getByLabel(form.project).inputValue()).toBe("northwind storage renewal");
    expect(await page.getByLabel(form.owner).inputValue()).toBe("P-3");
    await focused(page, "task-name");
    expect(callsOf("state")).toHaveLength(2);
    await page.getByRole("button", { name: form.show("T-31") }).click();
    expect(await asked("show", 1)).toEqual([{ table: "tasks", id: "T-31" }]);
  }));

test("a milestone has no days", () =>
  withForm(ADDED, async (page, { callsOf }) => {
    await page.getByLabel(form.name).fill("Contract signed");
    await page.getByLabel(form.days).fill("a few");
    await page.locator("#task-kind-task").focus();
    await page.keyboard.press("ArrowRight");
    expect(await page.getByLabel(form.days).count()).toBe(0);
    await save(page);
    await page.getByText(saved("Contract signed")).waitFor();
    expect(callsOf("addTask")).toMatchObject([{ name: "Contract signed", milestone: true }]);
  }));

test("what the server refuses stands at its field until that is changed", () =>
  withForm(
    {
      addTask: () => ({
        issues: [
          { field: "project", code: "gone", message: "That project is gone." },
          { field: null, code: "busy", message: "Busy just now." },
        ],
      }),
    },
    async (page) => {
      await page.getByLabel(form.name).fill("Offer");
      await page.getByLabel(form.project).fill("PR-1");
      await save(page);
      await page.getByRole("alert").getByText("Busy just now.").waitFor();
      expect(await describedBy(page, form.project)).toBe("That project is gone.");
      await focused(page, "task-project");
      await page.getByLabel(form.project).fill("");
      expect(await page.getByText("That project is gone.").count()).toBe(0);
      expect(await page.getByLabel(form.name).inputValue()).toBe("Offer");
    },
  ));

test.each([
  ["TypeError: Cannot read properties of undefined (reading 'x')", form.failed],
  ["PERMISSION_DENIED", form.unreachable],
])("after the failure “%s” nothing typed is lost, and trying again sends it", (raise, message) =>
  withForm(
    {
      addTask: (_, times) => (times === 1 ? { raise } : added("tasks", "T-31")),
    },
    async (page, { callsOf }) => {
      await page.getByLabel(form.name).fill("Offer");
      await page.getByLabel(form.after, { exact: true }).fill("T-3, T-7");
      await page.getByLabel(form.start).fill("2026-03-02");
      await save(page);
      await page.getByRole("alert").getByText(message).waitFor();
      expect(await page.locator("main").textContent()).not.toContain(raise);
      expect(await page.getByLabel(form.name).inputValue()).toBe("Offer");
      expect(await page.locator(".link-row").count()).toBe(2);
      await page.getByRole("button", { name: form.retry }).click();
      await page.getByText(saved("Offer")).waitFor();
      const sent = { name: "Offer", start: "2026-03-02", after: ["T-3", "T-7"] };
      const [first, second] = callsOf("addTask");
      expect(first).toMatchObject(sent);
      expect(second).toEqual(first);
    },
  ),
);

const shownIn = (page: Page, label: string) => page.getByLabel(label, { exact: true }).inputValue();

test("begin, days and end: two of them give the third, and the form says where it would stand", () =>
  withForm(ADDED, async (page, { callsOf }) => {
    await page.getByLabel(form.name).fill("Offer");
    await page.getByLabel(form.start).fill("2026-03-05");
    await page.getByLabel(form.days).fill("3");
    expect(await shownIn(page, taskForm.ends)).toBe("2026-03-09");
    const said = page.locator(".standing");
    expect(await said.textContent()).toBe(taskForm.runs("Thu 5 Mar 2026", "Mon 9 Mar 2026"));
    await page.getByLabel(taskForm.ends, { exact: true }).fill("2026-03-13");
    expect(await shownIn(page, form.days)).toBe("7");
    await page.getByLabel(form.due).fill("2026-03-11");
    expect(await said.textContent()).toContain("by 2 working days");
    await page.getByLabel(form.due).fill("");
    await page.getByLabel(form.start).fill("");
    expect(await shownIn(page, taskForm.ends)).toBe("2026-03-10");
    await page.getByLabel(form.owner).fill("Thomas Reed");
    expect(await said.textContent()).toContain(
      taskForm.away("Thomas Reed", "4 Mar 2026", "5 Mar 2026"),
    );
    await save(page);
    await page.getByText(saved("Offer")).waitFor();
    expect(callsOf("addTask")).toMatchObject([{ name: "Offer", days: 7, owner: "P-2" }]);
  }));

test("links take a type and a lag, typed or chosen, and move the task at once", () =>
  withForm(ADDED, async (page, { callsOf }) => {
    await page.getByLabel(form.name).fill("Offer");
    const after = page.getByLabel(form.after, { exact: true });
    await after.fill("t-7ss+2d");
    await after.press("Enter");
    expect(await page.getByLabel(taskForm.linkType("T-7")).inputValue()).toBe("SS");
    expect(await page.getByLabel(taskForm.lag("T-7")).inputValue()).toBe("+2d");
    await page.getByLabel(taskForm.linkType("T-7")).selectOption("FS");
    await page.getByLabel(taskForm.lag("T-7")).fill("soon");
    await save(page);
    expect(await describedBy(page, form.after)).toContain(taskForm.badLag("soon"));
    expect(callsOf("addTask")).toEqual([]);
    await page.getByLabel(taskForm.lag("T-7")).fill("");
    const said = page.locator(".standing");
    expect(await said.textContent()).toContain("Mon 16 Mar 2026");
    expect(await said.textContent()).toContain("Waits for T-7");
    await after.fill("Step 9 of the roll-out");
    await after.press("Enter");
    await page.getByLabel(taskForm.lag("T-9")).fill("-1 w");
    await save(page);
    await page.getByText(saved("Offer")).waitFor();
    expect(callsOf("addTask")).toMatchObject([{ name: "Offer", after: ["T-7", "T-9FS-1w"] }]);
  }));

test("the fields below “More” are checked as well, and it stays open", () =>
  withForm(ADDED, async (page, { callsOf }) => {
    await page.getByLabel(form.name).fill("Offer");
    await page.getByLabel(form.days).fill("4");
    await page.locator(".more-fields summary").click();
    await page.getByLabel(field.tasks.phase).fill("Exec");
    await page.getByRole("option", { name: "Execute" }).click();
    await page.getByLabel(field.tasks.optimistic).fill("5");
    await page.getByLabel(field.tasks.pessimistic).fill("3");
    await page.getByLabel(field.tasks.constraint, { exact: true }).selectOption("finishBy");
    await save(page);
    expect(await describedBy(page, field.tasks.optimistic)).toContain(taskForm.bestIsMore);
    expect(await describedBy(page, field.tasks.pessimistic)).toContain(taskForm.worstIsLess);
    expect(await describedBy(page, field.tasks.constraintDate)).toBe(taskForm.constraintDate);
    expect(callsOf("addTask")).toEqual([]);
    await page.getByLabel(field.tasks.optimistic).fill("2");
    await page.getByLabel(field.tasks.pessimistic).fill("9");
    await page.getByLabel(field.tasks.constraintDate).fill("2026-03-20");
    await page.getByLabel(field.tasks.effort).fill("16");
    await save(page);
    await page.getByText(saved("Offer")).waitFor();
    expect(callsOf("addTask")).toEqual([
      {
        request: expect.any(String),
        name: "Offer",
        days: 4,
        phase: "Execute",
        constraint: "finishBy",
        constraintDate: "2026-03-20",
        optimistic: "2",
        pessimistic: "9",
        effort: "16",
      },
    ]);
    expect(await page.getByLabel(field.tasks.effort).isVisible()).toBe(true);
    expect(await page.getByLabel(field.tasks.phase).inputValue()).toBe("Execute");
  }));
