// The dialogs in a real browser: set up, preview.
import { textsOf } from "../../src/i18n/texts";
import { pageTests } from "./page-tests";
import { beginning, preview } from "./sidebar-answers";
import type { Script } from "./sidebar-page";

const texts = textsOf("en");
const { form, setUp, toast } = texts;
const pages = pageTests();

const closed = () => pages.opened()?.page.locator("html[data-closed]").count();
const press = (name: string) =>
  pages.opened()?.page.getByRole("button", { name, exact: true }).click();

describe("set up", () => {
  const open = async (script: Script, ready = false) => {
    const opened = await pages.open("set-up", {
      beginning: () => ({ ok: beginning("en", ready) }),
      recalculate: () => ({ ok: { changed: 1, unread: 0 } }),
      progress: () => ({ ok: null }),
      ...script,
    });
    return opened;
  };
  const done: Script = { setUp: () => ({ ok: { kept: 2 } }) };
  const usual = { lang: "en", fiscalStart: 1, weekStart: 7, progress: expect.any(String) };

  test("fits its window, sends what the locale proposes, draws the views, and closes", async () => {
    const { page, callsOf, asked } = await open(done);
    await page.getByLabel(setUp.team).waitFor();
    const [inside, outside] = await page
      .locator(".content")
      .evaluate((box) => [box.scrollHeight, box.clientHeight] as const);
    expect(inside).toBeLessThanOrEqual(outside);
    await page.getByRole("button", { name: setUp.go }).dblclick();
    await page.getByText(setUp.kept(2)).waitFor();
    expect(callsOf("setUp")).toEqual([
      { ...usual, template: "empty", currency: "USD", country: "US" },
    ]);
    expect(await asked("recalculate", 1)).toEqual([{ progress: expect.any(String) }]);
    await page.keyboard.press("Enter");
    expect(await closed()).toBe(1);
  });

  test("shows how a team is understood before anything is sent, and offers it as owners", async () => {
    const { page, callsOf } = await open(done);
    await page.getByLabel(setUp.team).fill("Ann Lee, ann@x.com, Lead\nBen Fox\nCy, cy@x");
    const understood = page.getByRole("region", { name: setUp.understood(2) });
    expect(await understood.getByRole("listitem").allTextContents()).toEqual([
      "Ann Leeann@x.comLead",
      "Ben Fox",
      `Cy, cy@x: ${setUp.leftOut.badMail}`,
    ]);
    await page.getByLabel(setUp.target).fill("1.2m");
    await page.getByLabel(setUp.period).selectOption("nextQuarter");
    await page.getByLabel(setUp.owner).selectOption("Ben Fox");
    await page.getByLabel(setUp.country).selectOption("");
    await press(setUp.go);
    await page.getByText(setUp.done).waitFor();
    expect(callsOf("setUp")).toMatchObject([
      {
        country: null,
        team: "Ann Lee, ann@x.com, Lead\nBen Fox\nCy, cy@x",
        target: { amount: "1.2m", period: "nextQuarter", owner: "Ben Fox" },
      },
    ]);
  });

  test("the sample asks for no more than how the team works", async () => {
    const { page, callsOf } = await open(done);
    await page.getByRole("radio", { name: setUp.empty }).focus();
    await page.keyboard.press("ArrowLeft");
    expect(await page.getByRole("radio", { name: setUp.sample }).isChecked()).toBe(true);
    expect(await page.getByLabel(setUp.team).count()).toBe(0);
    await page.getByLabel(setUp.language).selectOption("zh-CN");
    await press(setUp.go);
    await page.getByText(setUp.done).waitFor();
    expect(callsOf("setUp")).toEqual([{ ...usual, template: "sample", lang: "zh-CN" }]);
  });

  test("goes on to the sheets that are there", async () => {
    const { page, callsOf, asked } = await open({ ...done, openAdopt: () => ({ ok: null }) });
    await page.getByRole("radio", { name: setUp.mine }).check();
    await press(setUp.go);
    await page.getByText(setUp.mineNext).waitFor();
    expect(await asked("openAdopt", 1)).toEqual([{}]);
    expect(callsOf("recalculate")).toEqual([]);
  });

  test("proposes the sheets that are there, and tries again to open them", async () => {
    const { page, asked } = await open({
      ...done,
      beginning: () => ({ ok: { ...beginning("en"), mine: true } }),
      openAdopt: (_, times) => (times === 1 ? { raise: "lost" } : { ok: null }),
    });
    await page.getByRole("radio", { name: setUp.mine, checked: true }).waitFor();
    await press(setUp.go);
    await press(form.retry);
    await page.getByText(setUp.mineNext).waitFor();
    expect(await asked("openAdopt", 2)).toEqual([{}, {}]);
  });

  test("what is wrong with a field is said there, with the focus on it", async () => {
    const { page } = await open({
      setUp: () => ({
        issues: [{ field: "amount", code: "notANumber", message: setUp.badAmount }],
      }),
    });
    await page.getByLabel(setUp.target).fill("many");
    await press(setUp.go);
    await page.locator("#amount[aria-invalid=true]:focus").waitFor();
    expect(await page.getByText(setUp.badAmount).isVisible()).toBe(true);
  });

  test("says how far it is, and why it failed", async () => {
    const { page } = await open({
      setUp: (_, times) =>
        times === 1 ? { issues: [{ field: null, code: "busy", message: toast.busy }] } : "never",
      progress: () => ({ ok: { doing: "making", table: "tasks", done: 2, of: 10 } }),
    });
    await press(setUp.go);
    await page.getByRole("alert").getByText(toast.busy).waitFor();
    await press(form.retry);
    await page.getByText(form.working).waitFor();
    expect(await page.getByLabel(setUp.team).isDisabled()).toBe(true);
    const bar = page.getByRole("progressbar", { name: texts.progress.making("Tasks", 3, 10) });
    await bar.waitFor();
    expect(await bar.getAttribute("aria-valuenow")).toBe("2");
    expect(await page.getByText(texts.progress.leave).isVisible()).toBe(true);
  });

  test("where it is set up already, it says what setting up again does", async () => {
    const { page, callsOf } = await open(done, true);
    await page.getByText(setUp.again).waitFor();
    await press(setUp.go);
    await page.getByText(setUp.done).waitFor();
    expect(callsOf("setUp")).toEqual([{ ...usual, template: "empty" }]);
  });
});

describe("preview", () => {
  test("shows each cell before and after, and recalculates", async () => {
    const opened = await pages.open("preview", {
      preview: () => ({ ok: preview("en") }),
      recalculate: () => ({ ok: { changed: 200, unread: 3 } }),
    });
    const { page, callsOf } = opened;
    await page.getByText(texts.preview.count(200)).waitFor();
    expect(await page.getByText(texts.preview.cut(60)).isVisible()).toBe(true);
    const rows = page.getByRole("row");
    expect(await rows.count()).toBe(61);
    expect(await rows.nth(1).getByRole("cell").allTextContents()).toEqual([
      "Timeline",
      "H5",
      texts.preview.blank,
      "Off track",
    ]);
    await page.keyboard.press("Tab");
    await page.keyboard.press("End");
    await page.waitForFunction(() => (document.activeElement?.scrollTop ?? 0) > 0);
    await press(texts.preview.go);
    await page.getByText(toast.recalculated(200)).waitFor();
    expect(await page.getByText(toast.issues(3)).isVisible()).toBe(true);
    expect(callsOf("recalculate")).toEqual([{}]);
    await press(form.close);
    expect(await closed()).toBe(1);
  });

  test("says where nothing would change, and offers nothing", async () => {
    const opened = await pages.open("preview", { preview: () => ({ ok: preview("en", 0) }) });
    await opened.page.getByText(texts.preview.none).waitFor();
    expect(await opened.page.getByRole("button").allTextContents()).toEqual([form.close]);
  });

  test("a failure can be tried again", async () => {
    const opened = await pages.open("preview", {
      preview: () => ({ ok: preview("en") }),
      recalculate: (_, times) =>
        times === 1 ? { raise: "Service error" } : { ok: { changed: 0, unread: 0 } },
    });
    await press(texts.preview.go);
    await opened.page.getByRole("alert").getByText(form.failed).waitFor();
    await press(form.retry);
    await opened.page.getByText(toast.unchanged).waitFor();
  });
});
