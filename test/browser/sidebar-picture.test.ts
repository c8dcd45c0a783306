// The Gantt chart against scripted answers: what is chosen to be seen, what cannot be moved, what a server refuses.
import type { Browser } from "playwright-core";
import type { TaskMove } from "../../src/app/rpc/picture";
import { textsOf } from "../../src/i18n/texts";
import { openBrowser } from "./browser";
import { moved, picture } from "./picture-answers";
import { type OpenPage, openPage, type Script } from "./sidebar-page";

const { picture: words, form } = textsOf("en");
let browser: Browser;
let opened: OpenPage;
beforeAll(async () => {
  browser = await openBrowser();
});
afterEach(async () => {
  expect(opened.errors).toEqual([]);
  await opened.close();
});
afterAll(() => browser.close());

async function open(tasks = 24, script: Script = {}) {
  opened = await openPage(browser, "picture", {
    picture: () => ({ ok: picture("en", tasks) }),
    ...script,
  });
  const { page } = opened;
  await page.locator(".chart").waitFor();
  const bar = (id: string) => page.locator(`[data-task=${id}]`);
  return { ...opened, bar };
}

test("filters, folds, shows the critical path alone, and zooms", async () => {
  const { page, bar } = await open(8);
  const bars = page.locator(".handle");
  const all = await bars.count();
  const phase = page.getByRole("button", { name: "Prepare" });
  await phase.click();
  await bar("T-2").waitFor({ state: "detached" });
  expect(await phase.getAttribute("aria-expanded")).toBe("false");
  await phase.click();
  await bar("T-2").waitFor();
  await page.getByLabel(words.owner, { exact: true }).selectOption("Claire Morgan");
  await bar("T-2").waitFor({ state: "detached" });
  expect(await bars.count()).toBe(all / 2);
  await page.getByLabel(words.owner, { exact: true }).selectOption("");
  await page.getByLabel(words.criticalOnly).check();
  await bar("T-8").waitFor();
  expect(await bars.count()).toBeLessThanOrEqual(all);
  await page.getByLabel(words.scale).selectOption("day");
  await page.getByRole("button", { name: words.farther }).click();
  await page.getByRole("button", { name: words.farther }).click();
  expect(await page.getByLabel(words.scale).inputValue()).toBe("week");
});

test("a bar says what it is; keys go through them, try a move, stretch it, and leave it", async () => {
  const { page, bar, callsOf } = await open();
  await bar("T-1").focus();
  expect(await bar("T-1").getAttribute("aria-label")).toContain("50 % done");
  await page.keyboard.press("ArrowRight");
  expect(await page.locator(".told").textContent()).toBe(words.fixedBegun);
  await page.keyboard.press("ArrowDown");
  await page.locator('.handle:focus:not([data-task="T-1"])').waitFor();
  await bar("T-2").focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Shift+ArrowRight");
  const effects = page.locator(".effects");
  await effects.getByText(words.writes("Not before", "3 Mar 2026")).waitFor();
  expect(await effects.textContent()).toContain(words.writes("Days", words.workdays(5)));
  await page.keyboard.press("Escape");
  await effects.waitFor({ state: "detached" });
  expect(callsOf("moveTask")).toEqual([]);
});

test("a bar is dragged and its end is pulled, and both are sent with what stood there", async () => {
  const { page, bar, callsOf } = await open(24, {
    moveTask: (move) => ({ ok: moved("en", move) }),
  });
  const drag = async (end: "begin" | "end", by: number) => {
    const box = await bar("T-2").boundingBox();
    const from = end === "begin" ? 5 : (box?.width ?? 0) - 3;
    const [x, y] = [(box?.x ?? 0) + from, (box?.y ?? 0) + 10];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + by, y, { steps: 3 });
    await page.mouse.up();
  };
  await drag("begin", 60);
  await drag("end", 40);
  await page.getByRole("button", { name: words.write, exact: true }).click();
  await page.getByText(words.written).waitFor();
  const [sent] = callsOf("moveTask") as readonly TaskMove[];
  expect(sent).toMatchObject({ task: "T-2", stood: { start: null, days: 4 } });
  expect(sent?.cells.days).toBeGreaterThan(4);
});

test("what was changed meanwhile is drawn anew; what a formula holds is said, with nothing to take back", async () => {
  const message = words.changed("Not before", "T-2");
  const { page, bar, callsOf } = await open(24, {
    moveTask: (move, times) =>
      times === 1
        ? { issues: [{ field: "start", code: "changed", message }] }
        : { ok: { ...moved("en", move), written: false, notes: ["It stays."] } },
  });
  const move = async () => {
    await bar("T-2").focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
  };
  await move();
  await page.getByText(message).waitFor();
  await page.locator(".effects").waitFor({ state: "detached" });
  expect(callsOf("picture").length).toBe(2);
  await move();
  await page.getByText("It stays.").waitFor();
  expect(await page.getByRole("button", { name: words.undo }).count()).toBe(0);
  expect(await page.getByText(message).count()).toBe(0);
  expect(await page.getByText(form.working).count()).toBe(0);
});

test("of a thousand tasks only those in sight are drawn", async () => {
  const { page, bar } = await open(1_000);
  expect(await page.locator(".handle").count()).toBeLessThan(40);
  await page.locator(".chart").evaluate((chart) => {
    chart.scrollTop = chart.scrollHeight;
  });
  await bar("T-1").waitFor({ state: "detached" });
  expect(await page.locator(".handle").count()).toBeLessThan(40);
});
