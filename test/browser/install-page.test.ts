// The page of instructions as a person opens it: from the disk, without a network, in both languages.
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import AxeBuilder from "@axe-core/playwright";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { openBrowser } from "./browser";

const address = pathToFileURL(resolve("release/INSTALL.html")).href;
const LANGUAGES = ["en", "zh-CN"] as const;
/** The files to paste, with their names on the buttons. */
const files = readdirSync("dist").map((file) => ({
  file,
  name: file.replace(/\.html$/, "").replace(/\.js$/, ".gs"),
}));

let browser: Browser;
let context: BrowserContext;
let page: Page;
let errors: string[];
beforeAll(async () => {
  const { status, stderr } = spawnSync(process.execPath, ["scripts/release.mjs"]);
  expect([status, String(stderr)]).toEqual([0, expect.not.stringContaining("Error")]);
  browser = await openBrowser();
});
afterEach(async () => {
  expect(errors).toEqual([]);
  await context.close();
});
afterAll(() => browser.close());

async function open(locale: string, width = 820): Promise<void> {
  errors = [];
  context = await browser.newContext({
    locale,
    viewport: { width, height: 800 },
    permissions: ["clipboard-read", "clipboard-write"],
    offline: true,
  });
  page = await context.newPage();
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  page.on("pageerror", (error) => errors.push(String(error)));
  await page.goto(address);
}

const copyOf = (name: string) =>
  page.getByRole("button", { name: new RegExp(`^(Copy|复制) ${name.replace(".", "[.]")}$`) });

describe.each(LANGUAGES)("in %s", (lang) => {
  test("it opens in the reader's language, and axe finds nothing", async () => {
    await open(lang);
    expect(await page.locator("html").getAttribute("lang")).toBe(lang);
    expect(await page.locator("article:visible").count()).toBe(1);
    expect(await page.title()).toBe(await page.locator("article:visible h1").textContent());
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });

  test("each button copies its file, by keyboard, and says so", async () => {
    await open(lang);
    expect(await page.locator(".copy:visible").count()).toBe(files.length);
    for (const { file, name } of files) {
      const row = page.locator(`li[data-file="${file}"]:visible`);
      await copyOf(name).focus();
      await page.keyboard.press("Enter");
      await row.getByRole("status").getByText(name).waitFor();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied.replaceAll("\r\n", "\n") === readFileSync(`dist/${file}`, "utf8")).toBe(true);
    }
  });

  test("each step has a picture with a text in place of it, and nothing is wider than a phone", async () => {
    await open(lang, 400);
    const pictures = page.locator("article:visible svg");
    expect(await pictures.count()).toBe(await page.locator("article:visible .step").count());
    for (const picture of await pictures.all()) {
      const alt = (await picture.getAttribute("aria-label")) ?? "";
      const numbers = await picture.locator(".number").allTextContents();
      expect(numbers.length).toBeGreaterThan(1);
      for (const number of numbers) expect(alt).toMatch(new RegExp(`${number}[:：]`));
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(400);
  });

  test("what is drawn stays inside of its picture", async () => {
    await open(lang);
    const outside = await page.locator("article:visible svg").evaluateAll((pictures) =>
      pictures.flatMap((picture) => {
        const paper = picture.getBoundingClientRect();
        return [...picture.querySelectorAll("*")]
          .filter((part) => {
            const { left, right, top, bottom } = part.getBoundingClientRect();
            return (
              left < paper.left - 1 ||
              right > paper.right + 1 ||
              top < paper.top - 1 ||
              bottom > paper.bottom + 1
            );
          })
          .map(({ outerHTML }) => outerHTML);
      }),
    );
    expect(outside).toEqual([]);
  });
});

test("the language can be changed", async () => {
  await open("en");
  const other = page.getByRole("button", { name: "简体中文" });
  await other.click();
  expect(await page.locator("html").getAttribute("lang")).toBe("zh-CN");
  expect(await other.getAttribute("aria-pressed")).toBe("true");
});

test("where the browser refuses to copy, the text is shown and selected", async () => {
  await open("en");
  await page.evaluate(() => {
    Object.defineProperty(navigator, "clipboard", { value: undefined });
  });
  await copyOf("appsscript.json").click();
  await page.getByText("The browser did not let this page copy.").waitFor();
  const selected = await page.evaluate(() => {
    const area = document.activeElement as HTMLTextAreaElement;
    return area.value.slice(area.selectionStart, area.selectionEnd);
  });
  expect(selected).toBe(readFileSync("appsscript.json", "utf8"));
});

test("on paper there is what is to be read, and no button", async () => {
  await open("en");
  await page.emulateMedia({ media: "print" });
  expect(await page.getByRole("button").count()).toBe(0);
  expect(await page.locator("article:visible svg").count()).toBeGreaterThan(0);
});
