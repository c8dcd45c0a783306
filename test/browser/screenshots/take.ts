// Takes the pictures of the README and of the first ten minutes, in both languages, as a user sees them.
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Page } from "playwright-core";
import type { Language } from "../../../workbench/api";
import { openWorkbench } from "../../../workbench/runtime";
import { serve } from "../../../workbench/server/serve";
import { openBrowser } from "../browser";
import { adoptLedger, beginSetUp, openLedger } from "../first-ten-minutes";
import { LEDGERS } from "../messy-ledger";
import { goTo } from "../product-page";
import { closeBrowser } from "../workbench-page";

const [folder = join("docs", "screenshots")] = process.argv.slice(2);
/** Height in which KPI Summary is seen with its charts, in pixels. */
const PAGE = 1500;
const VIEWS = ["start", "goal-tree", "timeline", "kpi-summary", "workload"] as const;

async function take(lang: Language): Promise<void> {
  const workbench = await openWorkbench({
    dist: resolve("dist"),
    book: null,
    lang,
    today: "2026-03-02 09:00",
  });
  await workbench.open();
  await workbench.run("call", ["setUp", { template: "sample", lang }], { startedBy: "page" });
  const served = await serve(workbench, {
    port: 0,
    openBrowser: false,
    pageDir: resolve(".cache/workbench/page"),
  });
  const browser = await openBrowser();
  const page = await browser.newPage({ viewport: { width: 1440, height: 860 } });
  await page.goto(served.url);
  await page.waitForFunction("window.milepostWorkbench !== undefined");
  await page.evaluate("window.milepostWorkbench.ready");
  for (const [index, view] of VIEWS.entries()) {
    // The KPI summary is one page: all of it is shown.
    await page.setViewportSize({ width: 1440, height: view === "kpi-summary" ? PAGE : 860 });
    await showSheet(page, index);
    await picture(page, `${view}-${lang}`);
  }
  await workbench.run("openSidebar", [], { startedBy: "menu" });
  await showSheet(page, 2);
  await picture(page, `sidebar-${lang}`);
  await workbench.run("openPicture", [], { startedBy: "menu" });
  const chart = page.frameLocator('[data-testid="dialog-frame"]').locator(".chart");
  await chart.locator(".handle").first().waitFor();
  // Far enough down that what is under way and what waits for it is in the picture, with a milestone chosen.
  await chart.evaluate((box) => box.scrollTo({ top: 300, left: box.scrollLeft }));
  await chart.locator('[data-task="T-14"]').click();
  await page.waitForTimeout(1_500);
  await picture(page, `gantt-chart-${lang}`);
  await workbench.run("openGoalPicture", [], { startedBy: "menu" });
  await page.frameLocator('[data-testid="dialog-frame"]').locator('[data-card="G-5"]').click();
  await page.waitForTimeout(1_500);
  await picture(page, `goal-tree-picture-${lang}`);
  await workbench.run("openForecast", [], { startedBy: "menu" });
  await page.frameLocator('[data-testid="dialog-frame"]').locator("svg").first().waitFor();
  await page.waitForTimeout(1_500);
  await picture(page, `forecast-${lang}`);
  await workbench.run("openBreakdown", [], { startedBy: "menu" });
  await breakDown(page);
  await picture(page, `break-down-${lang}`);
  await browser.close();
  await served.close();
  await workbench.dispose();
}

/** The first goal, shared out to all but its owner. */
async function breakDown(page: Page): Promise<void> {
  const dialog = page.frameLocator('[data-testid="dialog-frame"]');
  await dialog.locator("#breakdown-goal").fill("G-1");
  await dialog.locator("#breakdown-goal").press("Tab");
  await dialog.locator(".grid").waitFor();
  for (const person of (await dialog.locator(".ticks input").all()).slice(1)) await person.check();
  await dialog.locator(".grid").evaluate((table) => table.scrollIntoView());
  await page.waitForTimeout(1_500);
}

/** The way of somebody new, step by step. */
async function takeFirstTenMinutes(lang: Language): Promise<void> {
  const product = await openLedger(lang);
  const { page } = product;
  let taken = 0;
  const take = async (step: string) => {
    // What is still being drawn, and what a pointer that rests somewhere brings up.
    await page.mouse.move(640, 790);
    await page.waitForTimeout(1_500);
    await picture(page, `first-${++taken}-${step}-${lang}`);
  };
  const clicks = { count: 0 };
  await goTo(product, LEDGERS[lang].sheet.name);
  await take("sheet");
  await beginSetUp(product, clicks, take);
  await adoptLedger(product, clicks, take);
  await product.close();
}

/** Views are the first tabs. */
async function showSheet(page: Page, index: number): Promise<void> {
  await page.evaluate(
    `{ const book = window.milepostWorkbench.api().getActiveWorkbook(); book.getSheets().filter((sheet) => !sheet.isSheetHidden())[${index}].activate(); }`,
  );
  await page.waitForTimeout(1_500);
}

async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(folder, `${name}.png`), timeout: 120_000 });
}

async function main(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const lang of ["en", "zh-CN"] as const) {
    await take(lang);
    await takeFirstTenMinutes(lang);
  }
  await closeBrowser();
}
void main().then(() => process.exit(0));
