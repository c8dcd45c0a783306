// The goal tree's picture against scripted answers: keys, folding, moving, looking for a goal, downloads, a thousand goals.
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import type { GoalPicture } from "../../src/app/rpc/goal-picture";
import { textsOf } from "../../src/i18n/texts";
import { goalPicture } from "./goal-picture-answers";
import { pageTests } from "./page-tests";

const { goalPicture: words, picture } = textsOf("en");
const { open: openPage } = pageTests();

async function open(answer: GoalPicture = goalPicture("en")) {
  const opened = await openPage("goal-picture", {
    goalPicture: () => ({ ok: answer }),
    show: () => ({ ok: { row: 3 } }),
  });
  const { page } = opened;
  await page.locator("[data-card=G-1]").waitFor();
  return { ...opened, card: (id: string) => page.locator(`[data-card=${id}]`) };
}

const focusedOn = (page: Page, id: string) => page.locator(`[data-card=${id}]:focus`).waitFor();
const placeOf = async (page: Page, id = "G-1") => {
  const box = await page.locator(`[data-card=${id}]`).boundingBox();
  const [x, y, width] = [box?.x, box?.y, box?.width].map((value) => Math.round(value ?? 0));
  return { x: x ?? 0, y: y ?? 0, width: width ?? 0 };
};

test("keys go through the tree, fold it, zoom and move; the chosen goal says why, and leads to its row", async () => {
  const { page, card, callsOf } = await open();
  await card("G-1").focus();
  expect(await card("G-1").getAttribute("aria-label")).toContain(words.attained("0 %"));
  await page.keyboard.press("ArrowDown");
  await focusedOn(page, "G-2");
  await page.keyboard.press("ArrowRight");
  await focusedOn(page, "G-3");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Enter");
  await card("G-3").waitFor({ state: "detached" });
  await focusedOn(page, "G-2");
  expect(await card("G-2").getAttribute("aria-expanded")).toBe("false");
  expect(await card("G-2").getAttribute("aria-label")).toContain(words.hidden(6));
  await page.keyboard.press("End");
  await focusedOn(page, "G-13");
  const before = await placeOf(page, "G-13");
  await page.keyboard.press("+");
  await page.keyboard.press("Shift+ArrowLeft");
  const after = await placeOf(page, "G-13");
  expect(after.width).toBe(Math.round(before.width * 1.25));
  await page.getByText("behind pace").waitFor();
  await page.getByRole("button", { name: picture.showRow }).click();
  await page.locator("html[data-closed]").waitFor();
  expect(callsOf("show")).toEqual([{ table: "goals", id: "G-13" }]);
});

test("the pointer moves, zooms and folds; the buttons fit, turn and leave out shares", async () => {
  const { page, card } = await open();
  const from = await placeOf(page);
  await page.mouse.move(40, 300);
  await page.mouse.down();
  await page.mouse.move(100, 320, { steps: 3 });
  await page.mouse.up();
  await page.mouse.wheel(0, -30);
  const to = await placeOf(page);
  expect([to.x - from.x, to.y - from.y]).toEqual([60, 50]);
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -40);
  await page.keyboard.up("Control");
  expect((await placeOf(page)).width).toBeGreaterThan(from.width);

  const stood = await placeOf(page);
  await card("G-1").locator(".knob").click();
  await card("G-2").waitFor({ state: "detached" });
  expect(await placeOf(page)).toEqual(stood);
  await page.getByRole("button", { name: words.unfoldAll }).click();
  await page.getByRole("button", { name: words.fit, exact: true }).click();
  const all = await page.locator(".item").count();
  await page.getByLabel(words.people).uncheck();
  await page.getByRole("button", { name: words.fit, exact: true }).click();
  expect(await page.locator(".item").count()).toBe(all - 3);
  await page.getByLabel(words.way).selectOption("right");
  const [parent, child] = [await placeOf(page), await placeOf(page, "G-6")];
  expect(child.x).toBeGreaterThan(parent.x);
});

test("of a thousand goals only those in sight are drawn; one that is looked for comes into the middle", async () => {
  const { page } = await open(goalPicture("en", 1_000, 4, 9));
  expect(await page.locator(".item").count()).toBeLessThan(60);
  await page.getByRole("button", { name: words.unfoldAll }).click();
  expect(await page.locator(".item").count()).toBeLessThan(120);
  await page.getByRole("button", { name: words.foldAll, exact: true }).click();
  await page.getByLabel(words.find).fill("G-777");
  await page.keyboard.press("Enter");
  await page.locator("[data-card=G-777]:focus").waitFor();
  expect((await placeOf(page, "G-777")).x).toBeGreaterThan(300);
});

test("what is unfolded is downloaded as SVG and PNG", async () => {
  const { page } = await open();
  const load = async (name: string) => {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name }).click(),
    ]);
    return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
  };
  const svg = await load(picture.svg);
  expect(svg.name).toBe("milepost-goal-tree-2026-03-02.svg");
  expect(svg.bytes.toString()).toContain("Enterprise accounts that");
  expect(svg.bytes.toString().match(/New customers/g)?.length).toBe(3);
  const png = await load(picture.png);
  expect(png.bytes.subarray(1, 4).toString()).toBe("PNG");
});
