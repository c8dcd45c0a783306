// The dialog of the baselines in a real browser: save, choose, delete, and what is said of each.
import { textsOf } from "../../src/i18n/texts";
import { baselineNames, baselineState, noBaselines } from "./baselines-answers";
import { pageTests } from "./page-tests";
import type { OpenPage, Script } from "./sidebar-page";

const { baselines, form, toast } = textsOf("en");
const [latest = "", chosen = ""] = baselineNames("en");
const pages = pageTests();

const open = async (script: Script): Promise<OpenPage> => {
  const opened = await pages.open("baselines", {
    baselines: () => ({ ok: baselineState("en") }),
    ...script,
  });
  return opened;
};

test("saves what is proposed with one press, and shows what came of it", async () => {
  const { page, callsOf } = await open({
    baselines: () => ({ ok: noBaselines("en") }),
    saveBaseline: () => ({ ok: baselineState("en", { chosen: null }) }),
  });
  await page.getByText(baselines.noneYet).waitFor();
  await page.getByLabel(baselines.name).focus();
  await page.keyboard.press("Enter");
  await page.getByText(baselines.saved("2026-03-02")).waitFor();
  expect(callsOf("saveBaseline")).toEqual([
    { name: "2026-03-02", request: expect.stringMatching(/^\w{32}$/) },
  ]);
  const always = page.getByRole("radio", { name: baselines.latest(latest) });
  expect(await always.isChecked()).toBe(true);
});

test("saves one project under a name of its own; a name that is taken is said at its field", async () => {
  const { page, callsOf } = await open({
    saveBaseline: (_, times) =>
      times === 1
        ? {
            issues: [{ field: "name", code: "repeatedName", message: baselines.repeated("Bid") }],
          }
        : { ok: baselineState("en") },
  });
  await page.getByLabel(baselines.name).fill("Bid");
  await page.getByLabel(baselines.scope).selectOption("PR-2");
  await page.getByRole("button", { name: baselines.go }).click();
  await page.locator("#baseline-name[aria-invalid=true]:focus").waitFor();
  await page.getByText(baselines.repeated("Bid")).waitFor();
  await page.keyboard.type(" 2");
  await page.keyboard.press("Enter");
  await page.getByText(baselines.saved("Bid 2")).waitFor();
  const calls = callsOf("saveBaseline") as readonly { readonly request: string }[];
  expect(calls).toMatchObject([
    { name: "Bid", project: "PR-2" },
    { name: "Bid 2", project: "PR-2" },
  ]);
  // The same draft, which was not saved yet.
  expect(calls[1]?.request).toBe(calls[0]?.request);
});

test("another is chosen by keyboard, and what moved since then is shown", async () => {
  const { page, callsOf } = await open({
    compareWith: ({ name }) => ({ ok: baselineState("en", { chosen: name }) }),
  });
  await page.getByRole("radio", { name: chosen, checked: true }).focus();
  await page.keyboard.press("ArrowUp");
  await page.getByRole("radio", { name: latest, exact: true, checked: true }).waitFor();
  expect(callsOf("compareWith")).toEqual([{ name: latest }]);
  const rows = page.getByRole("region", { name: baselines.since(chosen) }).getByRole("row");
  expect(await rows.nth(1).textContent()).toContain(baselines.slipped(7));
  expect(await rows.nth(2).textContent()).toContain(baselines.slipped(0));
  expect(await rows.nth(6).textContent()).toContain(baselines.slipped(-1));
});

test("deletes one, and says how it comes back", async () => {
  const { page, callsOf } = await open({
    deleteBaseline: () => ({ ok: noBaselines("en") }),
  });
  await page.getByRole("button", { name: baselines.deleteOne(latest) }).click();
  await page.getByText(baselines.deleted(latest)).waitFor();
  expect(callsOf("deleteBaseline")).toEqual([{ name: latest }]);
});

test("what stands in the way is said, and nothing is lost", async () => {
  const { page } = await open({
    saveBaseline: () => ({ issues: [{ field: null, code: "busy", message: toast.busy }] }),
  });
  await page.getByLabel(baselines.name).fill("Bid");
  await page.getByRole("button", { name: baselines.go }).click();
  await page.getByRole("alert").getByText(toast.busy).waitFor();
  expect(await page.getByLabel(baselines.name).inputValue()).toBe("Bid");
  await page.getByRole("button", { name: form.close }).click();
  expect(await page.locator("html[data-closed]").count()).toBe(1);
});
