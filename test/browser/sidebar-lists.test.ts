// The sidebar's lists: who I am, what is mine, late and off track, and the way to the row.
import { textsOf } from "../../src/i18n/texts";
import { pageTests } from "./page-tests";
import { added, sidebarState } from "./sidebar-answers";
import type { Script } from "./sidebar-page";

const { product, form, toast, taskForm, entry, field, issue } = textsOf("en");
const EMPTY = { mine: [], late: [], red: [] };
const pages = pageTests();

async function openLists(script: Script) {
  const opened = await pages.open("sidebar", script);
  await opened.page.getByRole("tab", { name: form.tabs.mine }).click();
  return opened;
}

test("lists name their entries, with status, due, owner and reason", async () => {
  const { page } = await openLists({ state: () => ({ ok: sidebarState("en") }) });
  const sections = await page.getByRole("heading", { level: 2 }).allTextContents();
  expect(sections).toEqual([`${form.mine} 14`, `${form.late} 2`, `${form.red} 1`]);
  const [last = ""] = await page.locator(".entry").last().allInnerTexts();
  expect(last.split(/\n+/)).toEqual([
    "Revenue, enterprise",
    "Off track",
    "G-2",
    "Claire Morgan",
    "by 6 Mar 2026",
    "$48,200 behind pace (11 working days).",
    taskForm.edit,
  ]);
  expect(await page.locator(".entries").first().getByRole("listitem").count()).toBe(10);
  await page.getByRole("button", { name: form.showAll(14) }).click();
  expect(await page.locator(".entries").first().getByRole("listitem").count()).toBe(14);
});

test("an entry shows its row; where that fails, it can be tried again", async () => {
  const { page, callsOf } = await openLists({
    state: () => ({ ok: sidebarState("en") }),
    show: (_, times) =>
      times === 1
        ? { issues: [{ field: "id", code: "gone", message: "G-2 is gone." }] }
        : { ok: { row: 3 } },
  });
  await page.getByRole("button", { name: form.show("G-2") }).click();
  await page.getByText("G-2 is gone.").waitFor();
  await page.getByRole("button", { name: form.retry }).click();
  await page.getByText("G-2 is gone.").waitFor({ state: "detached" });
  expect(callsOf("show")).toEqual([
    { table: "goals", id: "G-2" },
    { table: "goals", id: "G-2" },
  ]);
});

const TASK = "T-12 Step 12 of the roll-out";
const listed = { state: () => ({ ok: sidebarState("en") }) };

test("progress is reported in two clicks, and what could not be kept is said", async () => {
  const note = entry.noColumn(field.tasks.finished, "Mine");
  const { page, callsOf } = await openLists({
    ...listed,
    changeTask: (_, times) =>
      times === 2 ? { raise: "timeout" } : added("tasks", "T-12", times === 1 ? [note] : []),
  });
  const progress = page.getByRole("button", { name: taskForm.progressOf(TASK) }).first();
  await progress.click();
  expect(await page.getByRole("button", { name: "25%" }).getAttribute("aria-pressed")).toBe("true");
  await page.getByRole("button", { name: taskForm.doneToday }).click();
  await page.getByText(note).waitFor();
  await page.waitForFunction((text) => document.activeElement?.textContent?.includes(text), note);
  expect(callsOf("changeTask")).toEqual([{ id: "T-12", done: 1, finished: "2026-03-02" }]);
  await progress.focus();
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "50%" }).press("Enter");
  await page.getByRole("alert").getByText(form.failed).waitFor();
  await page.getByRole("button", { name: form.retry }).click();
  await page.getByText(taskForm.changed("Step 12 of the roll-out", "T-12")).waitFor();
  expect(callsOf("changeTask").slice(1)).toEqual([
    { id: "T-12", done: 0.5 },
    { id: "T-12", done: 0.5 },
  ]);
  expect(callsOf("state")).toHaveLength(4);
});

test("a task is changed in the form: only what was changed is sent", async () => {
  const { page, callsOf } = await openLists({
    ...listed,
    changeTask: () => added("tasks", "T-12"),
  });
  const edit = page.getByRole("button", { name: taskForm.change("T-12"), exact: false });
  await edit.first().click();
  expect(await page.locator("#edit-name").inputValue()).toBe("Step 12 of the roll-out");
  expect(await page.getByLabel(taskForm.lag("T-7")).inputValue()).toBe("+2d");
  expect(await page.locator("#edit-ends").inputValue()).toBe("2026-03-20");
  expect(await page.locator("#panel-mine .standing").textContent()).toContain("Waits for T-7");
  await page.getByLabel(taskForm.lag("T-7")).fill("");
  await page.locator("#edit-ends").fill("2026-03-22");
  await page.locator("#edit-ends").blur();
  expect(await page.locator("#edit-ends").inputValue()).toBe("2026-03-20");
  // A quarter of six is done, which leaves five.
  expect(await page.locator("#edit-days").inputValue()).toBe("6");
  await page.locator("#panel-mine .more-fields summary").click();
  expect(await page.locator("#edit-done").inputValue()).toBe("25%");
  await page.locator("#edit-done").fill("60");
  await page.locator("#edit-priority").selectOption("");
  await page.locator("#edit-priority").press("Control+Enter");
  await page.getByText(taskForm.changed("Step 12 of the roll-out", "T-12")).waitFor();
  expect(callsOf("changeTask")).toMatchObject([
    { id: "T-12", after: ["T-7"], days: 6, done: "60%", priority: "", stood: { done: "0.25" } },
  ]);
});

test("a field that somebody changed meanwhile is told at its place, and saved at the second try", async () => {
  const message = taskForm.overtaken(field.tasks.phase, "Deliver");
  const { page, callsOf } = await openLists({
    ...listed,
    changeTask: (_, times) =>
      times === 1
        ? { issues: [{ field: "phase", code: "changed", message, now: '"Deliver"' }] }
        : added("tasks", "T-12"),
  });
  await page.getByLabel(taskForm.find).fill("T-12");
  await page.keyboard.press("Enter");
  await page.locator("#panel-mine .more-fields summary").click();
  await page.locator("#edit-phase").fill("Plan");
  await page.locator("#edit-phase").press("Control+Enter");
  await page.getByText(message).waitFor();
  await page.waitForFunction((id) => document.activeElement?.id === id, "edit-phase");
  await page.locator("#edit-phase").press("Control+Enter");
  await page.getByText(taskForm.changed("Step 12 of the roll-out", "T-12")).waitFor();
  expect(callsOf("changeTask")).toMatchObject([
    { id: "T-12", phase: "Plan", stood: { phase: expect.any(String) } },
    { id: "T-12", phase: "Plan", stood: { phase: '"Deliver"' } },
  ]);
});

test("any task is found by its id or name, and left unchanged by going back", async () => {
  const { page, callsOf } = await openLists(listed);
  await page.getByLabel(taskForm.find).fill("t-512");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: taskForm.change("T-512") }).waitFor();
  expect(await page.locator("#edit-name").inputValue()).toBe("Step 512 of the roll-out");
  await page.getByRole("button", { name: form.back }).click();
  await page.getByLabel(taskForm.find).fill("Step 9");
  await page.getByRole("option", { name: "Step 9 of the roll-out T-9", exact: true }).click();
  await page.getByRole("heading", { name: taskForm.change("T-9"), exact: true }).waitFor();
  expect(callsOf("changeTask")).toEqual([]);
});

test("links that would run in a circle are spelled out while they are typed", async () => {
  const { page } = await openLists(listed);
  await page.getByLabel(taskForm.find).fill("T-7");
  await page.keyboard.press("Enter");
  await page.locator("#edit-after").fill("T-12");
  await page.locator("#edit-after").press("Enter");
  await page.getByText(issue.cycle({ ids: ["T-12", "T-7"] })).waitFor();
  await page.locator("#edit-after").press("Backspace");
  await page.getByText(issue.cycle({ ids: ["T-12", "T-7"] })).waitFor({ state: "detached" });
});

test("who I am is asked once, and can be changed", async () => {
  const { page, callsOf } = await openLists({
    state: () => ({ ok: sidebarState("en", { me: null }) }),
    chooseMe: ({ person }) => ({ ok: sidebarState("en", { me: person, lists: EMPTY }) }),
  });
  expect(await page.getByRole("heading", { name: form.mine }).count()).toBe(0);
  const save = page.locator(".who").getByRole("button", { name: form.save });
  await save.click();
  expect(await page.getByText(form.required).isVisible()).toBe(true);
  await page.getByLabel(form.who).selectOption("P-2");
  await save.click();
  await page.getByText(form.you("Thomas Reed")).waitFor();
  expect(callsOf("chooseMe")).toEqual([{ person: "P-2" }]);
  await page.getByRole("button", { name: form.notMe }).click();
  await page.getByRole("button", { name: form.cancel }).click();
  await page.getByText(form.you("Thomas Reed")).waitFor();
});

test("empty lists say so", async () => {
  const { page } = await openLists({ state: () => ({ ok: sidebarState("en", { lists: EMPTY }) }) });
  for (const text of [form.nothingMine, form.nothingLate, form.nothingRed])
    expect(await page.getByText(text).isVisible()).toBe(true);
});

test("a team without people is told what to do", async () => {
  const { page } = await openLists({
    state: () => ({ ok: sidebarState("en", { me: null, people: [], lists: EMPTY }) }),
  });
  expect(await page.getByText(form.whoNone).isVisible()).toBe(true);
});

test("opening the list asks anew; a failure leaves the old one in place", async () => {
  const { page, callsOf } = await openLists({
    state: (_, times) => (times === 1 ? { ok: sidebarState("en") } : { raise: "Service error" }),
  });
  await page.getByText(form.failed).waitFor();
  expect(callsOf("state")).toHaveLength(2);
  expect(await page.locator(".entry").count()).toBe(13);
});

test("a spreadsheet that is not set up says how to", async () => {
  const opened = await pages.open("sidebar", {
    state: (_, times) => ({ ok: sidebarState("en", { ready: times > 1 }) }),
  });
  await opened.page.getByText(toast.notSetUp).waitFor();
  await opened.page.getByRole("button", { name: form.retry }).click();
  await opened.page.getByLabel(form.name).waitFor();
});

test("before the first answer there is only a spinner; a failed one can be tried again", async () => {
  const opened = await pages.open("sidebar", {
    state: (_, times) => (times === 1 ? { raise: "PERMISSION_DENIED" } : "never"),
  });
  await opened.page.getByText(form.unreachable).waitFor();
  await opened.page.getByRole("button", { name: form.retry }).click();
  await opened.page.getByRole("status", { name: form.loading }).waitFor();
  expect(await opened.page.locator("body").allInnerTexts()).toEqual([product]);
});
