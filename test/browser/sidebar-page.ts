// Opens a built page in the browser, with a scripted stand-in for the server behind `google.script.run.call`.
// Whatever the page says to the console as an error, or throws, is collected.
import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import type { Answer, Api, CallName } from "../../src/app/rpc";

/** What the server answers: an answer, an exception with its message, or nothing ever. */
type Scripted<T> = Answer<T> | { readonly raise: string } | "never";
export type Script = {
  readonly [N in CallName]?: (args: Api[N]["args"], times: number) => Scripted<Api[N]["result"]>;
};

export interface OpenPage {
  readonly page: Page;
  /** The arguments of the calls so far, in order. */
  readonly callsOf: (name: CallName) => readonly unknown[];
  /** The same once there are so many: what a page sends behind what it shows comes a moment later. */
  readonly asked: (name: CallName, times: number) => Promise<readonly unknown[]>;
  readonly errors: readonly string[];
  readonly close: () => Promise<void>;
}

const SIZES = {
  sidebar: { width: 300, height: 640 },
  "set-up": { width: 480, height: 620 },
  adopt: { width: 720, height: 600 },
  preview: { width: 760, height: 560 },
  baselines: { width: 680, height: 600 },
  templates: { width: 800, height: 620 },
  breakdown: { width: 980, height: 640 },
  forecast: { width: 880, height: 640 },
  level: { width: 760, height: 560 },
  picture: { width: 1000, height: 640 },
  "goal-picture": { width: 1000, height: 640 },
};
export type PageName = keyof typeof SIZES;

/** Runs in the page, before it. */
function installGoogle(): void {
  type Handler = (value: unknown) => void;
  type Reply = { readonly raise?: string } | null;
  const server = window as unknown as {
    readonly standIn: (name: string, args: unknown) => Promise<Reply>;
  };
  const runner = (success: Handler, failure: Handler): object => ({
    withSuccessHandler: (handler: Handler) => runner(handler, failure),
    withFailureHandler: (handler: Handler) => runner(success, handler),
    call: (name: string, args: unknown) => {
      void server
        .standIn(name, args)
        .then((reply) =>
          typeof reply?.raise === "string" ? failure(new Error(reply.raise)) : success(reply),
        );
    },
  });
  const nothing = () => {};
  const host = { close: () => document.documentElement.setAttribute("data-closed", "") };
  Object.assign(window, { google: { script: { run: runner(nothing, nothing), host } } });
}

export async function openPage(
  browser: Browser,
  name: PageName,
  script: Script,
): Promise<OpenPage> {
  const context = await browser.newContext({ viewport: SIZES[name], locale: "en-US" });
  const page = await context.newPage();
  const calls: { name: string; args: unknown }[] = [];
  const errors: string[] = [];
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  page.on("pageerror", (error) => errors.push(String(error)));
  await page.exposeFunction("standIn", (asked: CallName, args: never) => {
    calls.push({ name: asked, args });
    const times = calls.filter((call) => call.name === asked).length;
    const reply = script[asked]?.(args, times) ?? { raise: `Nothing is scripted for ${asked}.` };
    return reply === "never" ? new Promise(() => {}) : reply;
  });
  await page.addInitScript(installGoogle);
  await page.route("http://page.test/", (route) =>
    route.fulfill({
      contentType: "text/html; charset=utf-8",
      body: readFileSync(`dist/${name}.html`, "utf8"),
    }),
  );
  await page.goto("http://page.test/");
  const callsOf = (asked: CallName) =>
    calls.filter((call) => call.name === asked).map(({ args }) => args);
  const asked = async (wanted: CallName, times: number) => {
    for (let tries = 0; tries < 500 && callsOf(wanted).length < times; tries += 1)
      await page.waitForTimeout(20);
    expect(callsOf(wanted).length).toBeGreaterThanOrEqual(times);
    return callsOf(wanted);
  };
  return { page, callsOf, asked, errors, close: () => context.close() };
}
