// The browser itself: it starts on a bare machine, runs a page, and can show Chinese.
import { readFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { openBrowser } from "./browser";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test("a page runs its script", async () => {
  const page = await browser.newPage();
  await page.setContent("<p id=out></p><script>out.textContent = 20 + 22</script>");
  expect(await page.locator("#out").textContent()).toBe("42");
  await page.close();
});

test("Chinese is drawn with the web font", async () => {
  const folder = "node_modules/@fontsource/noto-sans-sc";
  const page = await browser.newPage();
  await page.route("**/*", (route) => {
    const { pathname } = new URL(route.request().url());
    return pathname === "/"
      ? route.fulfill({
          contentType: "text/html; charset=utf-8",
          body: '<link rel=stylesheet href=/400.css><p style="font:20px Noto Sans SC">目标</p>',
        })
      : route.fulfill({ body: readFileSync(folder + pathname) });
  });
  await page.goto("http://page.test/");
  const loaded = await page.evaluate(async () => {
    const faces = await document.fonts.load("20px 'Noto Sans SC'", "目标");
    return faces.map(({ status }) => status);
  });
  expect(new Set(loaded)).toEqual(new Set(["loaded"]));
  await page.close();
});
