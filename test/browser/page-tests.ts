// What tests of a built page share: one browser for the file, and for each test a page that threw no error.
import type { Browser } from "playwright-core";
import { openBrowser } from "./browser";
import { type OpenPage, openPage, type PageName, type Script } from "./sidebar-page";

interface PageTests {
  readonly open: (name: PageName, script: Script) => Promise<OpenPage>;
  /** The page of the test that runs. */
  readonly opened: () => OpenPage | undefined;
}

/** Called once at a file's top: each of its tests opens a page, which is closed behind it. */
export function pageTests(): PageTests {
  let browser: Browser;
  let opened: OpenPage | undefined;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterEach(async () => {
    expect(opened?.errors).toEqual([]);
    await opened?.close();
    opened = undefined;
  });
  afterAll(() => browser.close());
  return {
    open: async (name, script) => {
      opened = await openPage(browser, name, script);
      return opened;
    },
    opened: () => opened,
  };
}
