// What the workbench's page takes with 10 sheets of 10,000 rows: opening, memory, another sheet, scrolling, typing.
// And how much a set-up of the sample sends to an open page.
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Browser, Page } from "playwright-core";
import type { Workbench } from "../../../workbench/api";
import { openWorkbench } from "../../../workbench/runtime";
import { serve } from "../../../workbench/server/serve";
import { openBrowser } from "../browser";

const SHEETS = 10;
const ROWS = 10_000;
const COLUMNS = 10;

const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`;
const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
const say = (what: string, ...figures: readonly string[]): void =>
  console.log(`${what}: ${figures.join(", ")}`);

async function timed<T>(act: () => Promise<T>): Promise<readonly [T, string]> {
  const started = performance.now();
  return [await act(), seconds(performance.now() - started)];
}

const csvOf = (sheet: number): string =>
  Array.from({ length: ROWS }, (_, row) =>
    Array.from({ length: COLUMNS }, (_, column) =>
      column === 0
        ? `D-${sheet}-${row}`
        : column === 1
          ? "2026-03-02"
          : column === 2
            ? `Customer ${row % 500}`
            : String(row * column),
    ).join(","),
  ).join("\n");

/** Frames in which a sheet is scrolled by the wheel: how many, and the slowest. */
async function scroll(page: Page): Promise<string> {
  await page.mouse.move(600, 400);
  await page.evaluate(`(() => {
    window.frames_ = []; let last = performance.now(); window.scrolling_ = true;
    const step = (now) => { window.frames_.push(now - last); last = now; if (window.scrolling_) requestAnimationFrame(step); };
    requestAnimationFrame(step);
  })()`);
  for (let i = 0; i < 40; i++) await page.mouse.wheel(0, 600);
  await page.waitForTimeout(500);
  const frames = (await page.evaluate(
    "(() => { window.scrolling_ = false; return window.frames_; })()",
  )) as number[];
  const sorted = [...frames].sort((a, b) => a - b);
  const at = (share: number) => `${(sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(0)} ms`;
  return `${frames.length} frames, median ${at(0.5)}, 95 % ${at(0.95)}, slowest ${(sorted.at(-1) ?? 0).toFixed(0)} ms`;
}

async function show(browser: Browser, workbench: Workbench): Promise<void> {
  const { url, close } = await serve(workbench, {
    port: 0,
    openBrowser: false,
    pageDir: resolve(".cache/workbench/page"),
  });
  const page = await browser.newPage({ viewport: { width: 1440, height: 860 } });
  const [, opening] = await timed(async () => {
    await page.goto(url);
    await page.waitForFunction("window.milepostWorkbench !== undefined");
    await page.evaluate("window.milepostWorkbench.ready");
  });
  const heap = async () =>
    megabytes(Number(await page.evaluate("performance.memory.usedJSHeapSize")));
  const fetched = Number(
    await page.evaluate(
      `performance.getEntriesByType("resource").filter(({ name }) => name.includes("/api/")).reduce((sum, { transferSize }) => sum + transferSize, 0)`,
    ),
  );
  say("opening the page", opening, `${megabytes(fetched)} fetched`, `${await heap()} of heap`);
  const [, switching] = await timed(async () => {
    await page.evaluate(
      `void window.milepostWorkbench.api().getActiveWorkbook().getSheetByName("Big 7").activate()`,
    );
    await page.waitForFunction(
      `window.milepostWorkbench.api().getActiveWorkbook().getSheetByName("Big 7").getRange("A10000").getValue() === "D-7-9999"`,
    );
  });
  say("another sheet", switching);
  say("scrolling it", await scroll(page), `${await heap()} of heap`);
  const [, typing] = await timed(async () => {
    await page.evaluate(
      `void window.milepostWorkbench.api().getActiveWorkbook().getSheetByName("Big 7").getRange("B5").setValue("typed")`,
    );
    while ((await workbench.show("Big 7"))?.[4]?.[1] !== "typed") await page.waitForTimeout(10);
  });
  say("a typed cell until the server has it", typing);
  await page.close();
  await close();
}

async function big(browser: Browser): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "milepost-big-"));
  const book = join(folder, "book.json");
  const open = () =>
    openWorkbench({ dist: resolve("dist"), book, lang: "en", today: "2026-03-02" });
  const workbench = await open();
  const [, filling] = await timed(async () => {
    for (let sheet = 1; sheet <= SHEETS; sheet++)
      await workbench.importCsv(csvOf(sheet), `Big ${sheet}`);
  });
  const [, saving] = await timed(() => workbench.save());
  await workbench.dispose();
  say(`${SHEETS} sheets of ${ROWS} rows and ${COLUMNS} columns imported`, filling);
  say("saved", saving, megabytes(statSync(book).size));
  const [opened, opening] = await timed(open);
  say("opened from its file", opening, `${megabytes(process.memoryUsage().rss)} of memory`);
  await show(browser, opened);
  await opened.dispose();
  rmSync(folder, { recursive: true, force: true });
}

async function setUp(browser: Browser): Promise<void> {
  const workbench = await openWorkbench({
    dist: resolve("dist"),
    book: null,
    lang: "en",
    today: "2026-03-02",
  });
  const { url, close } = await serve(workbench, {
    port: 0,
    openBrowser: false,
    pageDir: resolve(".cache/workbench/page"),
  });
  const page = await browser.newPage();
  await page.goto(url);
  await page.waitForFunction("window.milepostWorkbench !== undefined");
  await page.evaluate("window.milepostWorkbench.ready");
  await page.evaluate(`(() => {
    window.received_ = [0, 0];
    const stream = new EventSource("/api/events?origin=bench");
    stream.onmessage = ({ data }) => { window.received_[0]++; window.received_[1] += data.length; };
    return new Promise((open) => { stream.onopen = () => open(); });
  })()`);
  const args = ["setUp", { template: "sample", lang: "en" }];
  const [, run] = await timed(() => workbench.run("call", args));
  const [, shown] = await timed(async () => {
    await page.waitForFunction(
      `window.milepostWorkbench.api().getActiveWorkbook().getSheetByName("Start")?.getRange("A2").getDisplayValue().startsWith("As of")`,
      null,
      { timeout: 120_000 },
    );
  });
  say("set-up of the sample with a page open", run, `then ${shown} until the page shows it`);
  const [events = 0, bytes = 0] = (await page.evaluate("window.received_")) as number[];
  say("it sends", `${events} events`, megabytes(bytes));
  await page.close();
  await close();
  await workbench.dispose();
}

async function main(): Promise<void> {
  const browser = await openBrowser();
  await setUp(browser);
  await big(browser);
  await browser.close();
}
void main().then(() => process.exit(0));
