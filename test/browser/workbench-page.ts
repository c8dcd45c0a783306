// A workbench with a small add-on in it, served to a page: what the browser tests of the workbench stand on.
import { join, resolve } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import type { Workbench } from "../../workbench/api";
import { openScript } from "../../workbench/runtime";
import { type Served, serve } from "../../workbench/server/serve";
import { openBrowser } from "./browser";

export const PAGE_DIR = resolve(join(".cache", "workbench", "page"));

export interface OpenPage {
  readonly workbench: Workbench;
  readonly served: Served;
  readonly page: Page;
  /** What the page complained about: console errors and uncaught exceptions. */
  readonly errors: readonly string[];
  /** Another window on the same workbook. */
  another(): Promise<Page>;
  close(): Promise<void>;
}

let browser: Promise<Browser> | null = null;

/** One browser for all tests of a file; close it with `closeBrowser`. */
const sharedBrowser = (): Promise<Browser> => {
  browser ??= openBrowser();
  return browser;
};

export async function closeBrowser(): Promise<void> {
  await (await browser)?.close();
  browser = null;
}

/** Waits until the workbook is on the page. */
export async function ready(page: Page): Promise<void> {
  await page.waitForFunction("window.milepostWorkbench !== undefined");
  await page.evaluate("window.milepostWorkbench.ready");
}

export const openPage = (
  code: string,
  files: Readonly<Record<string, string>> = {},
  options: Parameters<typeof openScript>[2] = {},
): Promise<OpenPage> => showInPage(openScript(code, files, options));

/** Serves a workbook and opens it in a window. Closing the page disposes of the workbook. */
export async function showInPage(workbench: Workbench): Promise<OpenPage> {
  const served = await serve(workbench, { port: 0, openBrowser: false, pageDir: PAGE_DIR });
  const context: BrowserContext = await (await sharedBrowser()).newContext({
    viewport: { width: 1280, height: 800 },
  });
  const errors: string[] = [];
  const another = async (): Promise<Page> => {
    const page = await context.newPage();
    page.on("pageerror", (error) => errors.push(error.message));
    page.on("console", (message) => {
      // Said where a test tool, not the page, tries to look into a mail's frame, which runs no scripts.
      const blocked = /Blocked script execution in '[^']*\/api\/mails\//.test(message.text());
      if (message.type() === "error" && !blocked) errors.push(message.text());
    });
    await page.goto(served.url);
    await ready(page);
    return page;
  };
  const page = await another();
  return {
    workbench,
    served,
    page,
    errors,
    another,
    async close() {
      await context.close();
      await served.close();
      await workbench.dispose();
    },
  };
}

/** What a cell of a visible sheet shows in the page. */
export const shown = (page: Page, sheet: string, a1: string): Promise<string> =>
  page.evaluate(
    `window.milepostWorkbench.api().getActiveWorkbook().getSheetByName(${JSON.stringify(sheet)})
      .getRange(${JSON.stringify(a1)}).getDisplayValue()`,
  );

/** The grid's editor of a cell, as Univer calls it. */
const EDITOR = "__INTERNAL_EDITOR__DOCS_NORMAL";
const TRIES = 3;

/**
 * Selects a cell and types into it as a user does, who looks at what stands there before Enter: on a busy machine the
 * grid's editor loses keys that come before it has opened.
 */
export async function typeInto(page: Page, sheet: string, a1: string, text: string): Promise<void> {
  const [first = "", ...rest] = text;
  for (let tried = 0; tried < TRIES; tried += 1) {
    await page.evaluate(
      `(() => {
        const sheet = window.milepostWorkbench.api().getActiveWorkbook().getSheetByName(${JSON.stringify(sheet)});
        sheet.activate();
        sheet.getRange(${JSON.stringify(a1)}).activate();
      })()`,
    );
    await page.keyboard.type(first);
    const typed = await seen(
      page,
      "window.milepostWorkbench.api().getActiveWorkbook().isCellEditing()",
    ).then(async (opened) => {
      if (!opened) return false;
      await page.keyboard.type(rest.join(""));
      return seen(
        page,
        `window.milepostWorkbench.api()._univerInstanceService.getUnit(${JSON.stringify(EDITOR)})
          .getBody().dataStream.trimEnd() === ${JSON.stringify(text)}`,
      );
    });
    if (typed) break;
    await page.keyboard.press("Escape");
  }
  await page.keyboard.press("Enter");
}

/** Whether something becomes so while one would look at it. */
const seen = (page: Page, what: string): Promise<boolean> =>
  page.waitForFunction(what, undefined, { timeout: 5_000 }).then(
    () => true,
    () => false,
  );
