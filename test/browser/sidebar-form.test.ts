// The sidebar's form in a real browser: mistakes at their fields, nothing sent with one, nothing lost on a failure.
import type { Browser, Page } from "playwright-core";
import { textsOf } from "../../src/i18n/texts";
import { openBrowser } from "./browser";
import { added, sidebarState } from "./sidebar-answers";
import { type OpenPage, openPage, type Script } from "./sidebar-page";

const { form, issue, entry, table } = textsOf("en");
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
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id);

test("a blank form is not sent: the name is asked for, and gets the focus", () =>
  withForm({}, async (page, { callsOf }) => {
    await save(page);
    expect(await describedBy(page, form.name)).toBe(form.required);
    expect(await page.getByLabel(form.name).getAttribute("aria-invalid")).toBe("true");
    expect(await focused(page)).toBe("task-name");
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
  withForm({ ...ADDED, show: () => ({ ok: { row: 32 } }) }, async (page, { callsOf }) => {
    await page.getByLabel(form.name).fill("=IMPORTXML(1)");
    await page.getByLabel(form.project).fill("northwind storage renewal");
    await page.getByLabel(form.owner).fill("P-3");
    await page.getByLabel(form.due).fill("2026/3/9");
    await page.getByLabel(form.days).fill("4");
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
    await page.waitForFunction(() => document.activeElement?.id === "task-name");
    expect(callsOf("state")).toHaveLength(2);
    await page.getByRole("button", { name: form.show("T-31") }).click();
    expect(callsOf("show")).toEqual([{ table: "tasks", id: "T-31" }]);
  }));

test("a milestone has no days", () =>
  withForm(ADDED, async (page, { callsOf }) => {
    await page.getByLabel(form.name).fill("Contract signed");
    await page.getByLabel(form.days).fill("a few");
    await page.locator("#kind-task").focus();
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
      expect(await focused(page)).toBe("task-project");
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
      await page.getByLabel(form.after).fill("T-3, T-7");
      await page.getByLabel(form.start).fill("2026-03-02");
      await save(page);
      await page.getByRole("alert").getByText(message).waitFor();
      expect(await page.locator("main").textContent()).not.toContain(raise);
      expect(await page.getByLabel(form.name).inputValue()).toBe("Offer");
      expect(await page.locator(".chip").count()).toBe(2);
      await page.getByRole("button", { name: form.retry }).click();
      await page.getByText(saved("Offer")).waitFor();
      const sent = { name: "Offer", start: "2026-03-02", after: ["T-3", "T-7"] };
      const [first, second] = callsOf("addTask");
      expect(first).toMatchObject(sent);
      expect(second).toEqual(first);
    },
  ),
);
