// What holds for each page in each state and language: axe finds nothing, nothing is wider than the page,
// no English is left in Chinese, and the console is silent.
import AxeBuilder from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { LANGUAGES, type Language } from "../../src/core/model/rows";
import { openBrowser } from "./browser";
import { openPage, type PageName } from "./sidebar-page";
import { STATES } from "./sidebar-states";

/** Words that Chinese readers see in Latin letters: names, ids, and what they have typed themselves. */
const LATIN =
  /Milepost|Google|SMART|\bT-\d+(?:SS|FF|SF)\+\d+d|\b(?:FS|SS|FF|SF)\b|\b(?:T|P|PR|G|D|M|CI)-\d+\b|Ctrl\+Enter|\b(?:Ctrl|Shift|Esc|SVG|PNG)\b|\b[DH]\d+\b/g;

/** Dialogs with columns of their own, which a small window folds into one. */
const NARROW: readonly PageName[] = ["baselines", "forecast", "templates", "level"];

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** What is to be read or heard: text, and what screen readers are told. */
const wordsOn = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const main = document.querySelector("main");
    const told = [...(main?.querySelectorAll("[aria-label],[title]") ?? [])].flatMap((element) => [
      element.getAttribute("aria-label") ?? "",
      element.getAttribute("title") ?? "",
    ]);
    return [main?.textContent ?? "", ...told].join("\n");
  });

const tooWide = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const wide = [...document.querySelectorAll("main, main *")].filter((element) => {
      // What a table of many columns shows by scrolling sideways.
      if (element.parentElement?.closest(".across")) return false;
      const { left, right } = element.getBoundingClientRect();
      return right > width + 0.5 || left < -0.5;
    });
    return wide.map(({ outerHTML }) => outerHTML.slice(0, 80));
  });

async function check(state: (typeof STATES)[number], lang: Language): Promise<void> {
  const { page, errors, close } = await openPage(browser, state.page, state.script(lang));
  await state.act(page, lang);
  expect(await tooWide(page)).toEqual([]);
  if (lang === "en" && !state.isLarge) {
    // The markup is the same in both languages, and axe takes longer than all else.
    const { violations } = await new AxeBuilder({ page })
      .setLegacyMode()
      .options({ resultTypes: ["violations"] })
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  }
  if (state.name !== "before the first answer") {
    expect(await page.locator("html").getAttribute("lang")).toBe(lang);
    if (lang === "zh-CN")
      expect((await wordsOn(page)).replace(LATIN, "").match(/[a-z]{2,}/gi) ?? []).toEqual([]);
  }
  if (NARROW.includes(state.page)) {
    await page.setViewportSize({ width: 300, height: 640 });
    // What is drawn as wide as there is room follows with the next frame.
    await page.evaluate(
      () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
    );
    expect(await tooWide(page)).toEqual([]);
  }
  expect(errors).toEqual([]);
  await close();
}

describe.each(LANGUAGES)("in %s", (lang) => {
  test.each(STATES)("$name", (state) => check(state, lang));
});
