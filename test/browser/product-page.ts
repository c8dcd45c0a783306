// The product as its user sees it: the built add-on in a workbook in memory, on 2026-03-02, in a page of a browser.
// What tests look for is taken from the add-on's own texts, so that a text may change without a test.
import { resolve } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import type { FrameLocator } from "playwright-core";
import { columnLetters } from "../../src/core/model/column-letters";
import type { TableName } from "../../src/core/model/rows";
import { type Texts, textsOf } from "../../src/i18n/texts";
import { headerOf } from "../../src/workbook/schema/headers";
import type { Language } from "../../workbench/api";
import { openWorkbench } from "../../workbench/runtime";
import { closeBrowser, type OpenPage, showInPage } from "./workbench-page";

const TODAY = "2026-03-02";

export interface Product extends OpenPage {
  readonly lang: Language;
  readonly texts: Texts;
}

/** Closes each test's product behind it, the browser behind the last one; no page may have told an error. */
export function closesBehind(product: () => Product): void {
  afterEach(async () => {
    expect(product().errors).toEqual([]);
    await product().close();
  });
  afterAll(closeBrowser);
}

/**
 * Opens a workbook with the add-on in it: set up from a template, or empty where that is null.
 *
 * @param book a file to begin from; null for a new workbook in memory
 */
export async function openProduct(
  lang: Language,
  template: "empty" | "sample" | null,
  book: string | null = null,
): Promise<Product> {
  const workbench = await openWorkbench({ dist: resolve("dist"), book, lang, today: TODAY });
  await workbench.open();
  if (template !== null) {
    const options = { startedBy: "page" } as const;
    const { error, result } = await workbench.run("call", ["setUp", { template, lang }], options);
    if (error !== null || JSON.stringify(result).includes("issues"))
      throw new Error(`Set-up failed: ${error ?? JSON.stringify(result)}`);
  }
  const opened = await showInPage(workbench);
  // A machine at work on something else may be slow; none of this is about how fast it is.
  opened.page.setDefaultTimeout(60_000);
  return { ...opened, lang, texts: textsOf(lang) };
}

/** The groups of rows of a sheet. */
export function groupsOf({ workbench }: Product, sheet: string) {
  const { sheets } = workbench.snapshot() as {
    readonly sheets: Readonly<Record<string, { readonly name: string }>>;
  };
  return workbench.groups().filter(({ sheetId }) => sheets[sheetId]?.name === sheet);
}

/** The add-on's menu item, by the mouse. */
export async function chooseMenu(
  { page, texts }: Product,
  item: keyof Texts["menu"],
): Promise<void> {
  await page.getByTestId("menu-extensions").click();
  await page.getByRole("menuitem", { name: texts.product }).hover();
  await page.getByRole("menuitem", { name: texts.menu[item], exact: true }).click();
}

/** The same by keyboard: down from the first item until the item has the focus. */
export async function chooseByKeyboard(
  { page, texts }: Product,
  item: keyof Texts["menu"],
): Promise<void> {
  await page.getByTestId("menu-file").focus();
  for (const key of ["ArrowRight", "ArrowRight", "Enter", "ArrowRight"])
    await page.keyboard.press(key);
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  for (let n = 0; n < 20 && (await focused()) !== texts.menu[item]; n++)
    await page.keyboard.press("ArrowDown");
  expect(await focused()).toBe(texts.menu[item]);
  await page.keyboard.press("Enter");
}

/** Waits for a toast with this text, gives the whole of it, and closes it. */
export async function toast({ page }: Product, text: string | RegExp): Promise<string> {
  const card = page.getByTestId("toast").filter({ hasText: text });
  await card.first().waitFor();
  const said = (await card.first().textContent()) ?? "";
  await card.first().getByRole("button").click();
  await card.first().waitFor({ state: "detached" });
  return said;
}

/** What is within the sidebar or the dialog. */
export const pane = ({ page }: Product, which: "sidebar" | "dialog"): FrameLocator =>
  page.frameLocator(`[data-testid="${which}-frame"]`);

/** A table's cells as they are shown, with the place of its columns by the add-on's own headers. */
export interface ShownTable {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  /** The column's letter. */
  letter(key: string): string;
  /** The cell in a row as numbered in the sheet. */
  at(row: number, key: string): string;
  /** The row in which a column holds a text; 0 where none does. */
  rowWhere(key: string, text: string): number;
}

export async function tableOf(
  { workbench, texts }: Product,
  table: TableName,
): Promise<ShownTable> {
  const name = texts.table[table];
  const rows = (await workbench.show(name)) ?? [];
  const column = (key: string) => {
    const index = rows[0]?.indexOf(headerOf(table, key, texts)) ?? -1;
    if (index < 0) throw new Error(`${name} has no column for ${key}.`);
    return index;
  };
  return {
    name,
    rows,
    letter: (key) => columnLetters(column(key)),
    at: (row, key) => rows[row - 1]?.[column(key)] ?? "",
    rowWhere: (key, text) => rows.findIndex((row) => row[column(key)] === text) + 1,
  };
}

/** What a cell of a sheet shows, as the workbook holds it. */
export async function cell({ workbench }: Product, sheet: string, a1: string): Promise<string> {
  const [, column = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(a1) ?? [];
  const index = [...column].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return (await workbench.show(sheet))?.[Number(row) - 1]?.[index] ?? "";
}

/** Waits until the page shows a text in a cell, as when somebody watches it. */
export async function cellShows(
  { page }: Product,
  sheet: string,
  a1: string,
  text: string | RegExp,
): Promise<void> {
  const pattern = typeof text === "string" ? `^${escaped(text)}$` : text.source;
  await page.waitForFunction(
    ([name, place, source]) =>
      new RegExp(source).test(
        window.milepostWorkbench
          .api()
          .getActiveWorkbook()
          .getSheetByName(name)
          ?.getRange(place)
          .getDisplayValue() ?? "",
      ),
    [sheet, a1, pattern] as const,
  );
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

interface CellRange {
  getCellDataGrid(): readonly (readonly ({ readonly v?: unknown } | null)[])[];
  getDisplayValue(): string;
  getCellRect(): DOMRect;
}
interface Sheet {
  activate(): unknown;
  getRange(a1: string): CellRange;
  getSheetName(): string;
  getMaxColumns(): number;
  getSheet(): { getColVisible(column: number): boolean };
  isSheetHidden(): boolean;
}
declare global {
  interface Window {
    /** The part of Univer's facade that these tests use. */
    milepostWorkbench: {
      api(): {
        getActiveWorkbook(): {
          getSheetByName(name: string): Sheet;
          getSheets(): readonly Sheet[];
          getActiveSheet(): Sheet;
        };
      };
    };
  }
}

/** Goes to a sheet by its tab. */
export async function goTo({ page }: Product, sheet: string): Promise<void> {
  const tabs = page.locator('[data-u-comp="slide-tab-bar"]');
  await tabs.getByText(sheet, { exact: true }).click();
  await page.waitForFunction(
    (name) =>
      window.milepostWorkbench.api().getActiveWorkbook().getActiveSheet().getSheetName() === name,
    sheet,
  );
}

/** Where a cell of the active sheet is on the page, as long as nothing is scrolled. */
async function placeOf(
  { page }: Product,
  a1: string,
): Promise<{ readonly x: number; readonly y: number; readonly right: number }> {
  return page.evaluate((place) => {
    const sheet = window.milepostWorkbench.api().getActiveWorkbook().getActiveSheet();
    const canvas = document.querySelector("canvas[id^=univer-sheet-main-canvas]");
    const { left = 0, top = 0 } = canvas?.getBoundingClientRect() ?? {};
    const cell = sheet.getRange(place).getCellRect();
    const x = left + cell.left;
    return { x: x + cell.width / 2, y: top + cell.top + cell.height / 2, right: x + cell.width };
  }, a1);
}

/** Asks again and again until the answer is the expected one; says in the end what it was. */
export async function eventually<T>(ask: () => Promise<T>, expected: T): Promise<void> {
  const end = Date.now() + 60_000;
  let answer = await ask();
  while (JSON.stringify(answer) !== JSON.stringify(expected) && Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    answer = await ask();
  }
  expect(answer).toEqual(expected);
}

/** Takes a choice from a cell's dropdown, by the mouse. */
export async function chooseOption(product: Product, a1: string, choice: string): Promise<void> {
  await clickCell(product, a1, "arrow");
  const { page } = product;
  // A chart over the grid may name the same.
  await page.getByText(choice, { exact: true }).and(page.locator(":not(text)")).last().click();
}

/** Clicks into the middle of a cell of the active sheet, or on the arrow at its right that opens the dropdown. */
export async function clickCell(
  product: Product,
  a1: string,
  where: "middle" | "arrow" = "middle",
): Promise<void> {
  const { x, y, right } = await placeOf(product, a1);
  await product.page.mouse.click(where === "middle" ? x : right - 10, y);
}

/** The colour that is painted in the middle of a cell of the active sheet, as "#rrggbb"; "bare" where nothing is. */
export async function painted(product: Product, a1: string): Promise<string> {
  const { x, y } = await placeOf(product, a1);
  return product.page.evaluate(
    ([left, top]) => {
      const canvas = document.elementFromPoint(left, top);
      if (!(canvas instanceof HTMLCanvasElement)) return `no canvas at ${left}, ${top}`;
      const box = canvas.getBoundingClientRect();
      const scale = canvas.width / box.width;
      const [r = 0, g = 0, b = 0, alpha = 0] =
        canvas
          .getContext("2d")
          ?.getImageData((left - box.left) * scale, (top - box.top) * scale, 1, 1).data ?? [];
      if (alpha === 0) return "bare";
      return `#${[r, g, b].map((part) => part.toString(16).padStart(2, "0")).join("")}`;
    },
    [x, y] as const,
  );
}

/** How many points of a cell of the active sheet are painted in another colour than its corner. */
export async function inkIn(product: Product, a1: string): Promise<number> {
  const { x, y, right } = await placeOf(product, a1);
  return product.page.evaluate(
    ([middle, center, end]) => {
      const canvas = document.elementFromPoint(middle, center);
      if (!(canvas instanceof HTMLCanvasElement)) return 0;
      const box = canvas.getBoundingClientRect();
      const scale = canvas.width / box.width;
      const half = end - middle - 4;
      const { data } = canvas
        .getContext("2d")
        ?.getImageData(
          (middle - half - box.left) * scale,
          (center - 8 - box.top) * scale,
          2 * half * scale,
          16 * scale,
        ) ?? { data: new Uint8ClampedArray() };
      let ink = 0;
      for (let i = 0; i < data.length; i += 4)
        if ([0, 1, 2, 3].some((part) => data[i + part] !== data[part])) ink += 1;
      return ink;
    },
    [x, y, right] as const,
  );
}

/** The row of the Timeline that shows a name. */
export async function timelineRow({ workbench, texts }: Product, name: string): Promise<number> {
  const rows = (await workbench.show(texts.view.timeline)) ?? [];
  return rows.findIndex(([first]) => first?.trim() === name) + 1;
}

/** The letters of the Timeline's column that begins on a day, which is a serial number. */
export async function timelineColumn({ page, texts }: Product, day: number): Promise<string> {
  const starts = await page.evaluate(
    (name) =>
      window.milepostWorkbench
        .api()
        .getActiveWorkbook()
        .getSheetByName(name)
        .getRange("M5:EE5")
        .getCellDataGrid()
        .flat()
        .map((cell) => cell?.v),
    texts.view.timeline,
  );
  expect(starts).toContain(day);
  return columnLetters(12 + starts.indexOf(day));
}

/** Clicks on the toggle of the group that a row of the active sheet heads. @param depth 1 the outermost */
export async function clickToggle(product: Product, row: number, depth: number): Promise<void> {
  const { y } = await placeOf(product, `A${row}`);
  const canvas = product.page.locator("canvas[id^=univer-sheet-main-canvas]").first();
  const { x = 0 } = (await canvas.boundingBox()) ?? {};
  await product.page.mouse.click(x + 3 + (depth - 1) * 14 + 5, y);
}

/** Nothing that axe finds, in the page and in its panes. */
export async function accessible({ page }: Product): Promise<void> {
  // Without preloading, which a mail's own policy forbids and says so in the console.
  const { violations } = await new AxeBuilder({ page }).options({ preload: false }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}
