// The sidebar's goals in each state that they can be in.
import type { Page } from "playwright-core";
import type { Language } from "../../src/core/model/rows";
import { goalDetail, goalList } from "./goals-answers";
import type { State } from "./page-state";
import { added, sidebarState } from "./sidebar-answers";
import type { Script } from "./sidebar-page";

const goals = (
  name: string,
  count: number,
  script: (lang: Language) => Script,
  act: (page: Page, lang: Language) => Promise<unknown>,
): State => ({
  name: `goals, ${name}`,
  page: "sidebar",
  script: (lang) => ({
    state: () => ({ ok: sidebarState(lang, { goalList: goalList(lang, count) }) }),
    goalDetail: () => ({ ok: goalDetail(lang) }),
    ...script(lang),
  }),
  act: async (page, lang) => {
    await page.locator("#tab-goals").click();
    await act(page, lang);
  },
});
const usual = () => ({});
const explain = async (page: Page) => {
  await page.locator(".entry-acts .link:visible").nth(1).click();
  await page.locator(".figures").waitFor();
};

export const GOALS_STATES: readonly State[] = [
  goals("mine", 6, usual, (page) => page.locator(".check-in:visible").first().waitFor()),
  goals("none", 0, usual, (page) => page.locator("#panel-goals .hint").waitFor()),
  goals(
    "of nobody known",
    6,
    (lang) => ({
      state: () => ({ ok: sidebarState(lang, { me: null, goalList: [] }) }),
    }),
    (page) => page.locator("#whose-goals-mine").check(),
  ),
  {
    ...goals("two hundred", 200, usual, async (page) => {
      await page.locator("#whose-goals-all").check();
      await page.locator("#panel-goals .entries > .plain").click();
    }),
    isLarge: true,
  },
  goals("faulty", 6, usual, async (page) => {
    await page.locator("#value-G-1").fill("");
    await page.locator(".check-in button[type=submit]").first().click();
    await page.locator(".check-in .fault").first().waitFor();
  }),
  goals(
    "checked in, with a note",
    6,
    () => ({ checkIn: () => added("checkIns", "CI-20") }),
    async (page) => {
      await page.locator(".check-in .row .link").first().click();
      await page.locator("#sure-G-1-70").check();
      await page.locator(".check-in button[type=submit]").first().click();
      await page.locator(".saved-word:not(:empty)").waitFor();
    },
  ),
  goals(
    "refused",
    6,
    () => ({
      checkIn: () => ({ issues: [{ field: "value", code: "changed", message: "" }] }),
    }),
    async (page) => {
      await page.locator("#sure-G-1-70").check();
      await page.locator(".check-in button[type=submit]").first().click();
      await page.locator("#value-G-1[aria-invalid=true]").waitFor();
    },
  ),
  goals(
    "explaining",
    6,
    () => ({ goalDetail: () => "never" }),
    async (page) => {
      await page.locator(".entry-acts .link:visible").nth(1).click();
      await page.locator("#panel-goals .busy").waitFor();
    },
  ),
  goals("explained, with everything open", 6, usual, async (page) => {
    await explain(page);
    await page.locator(".part > .link").first().click();
    for (const fold of await page.locator("#panel-goals summary").all()) await fold.click();
  }),
  goals(
    "closed",
    6,
    () => ({ closeGoal: () => added("goals", "G-2") }),
    async (page) => {
      await explain(page);
      await page.locator(".closing summary").click();
      await page.locator(".closing .plain").first().click();
      await page.locator("#panel-goals .notice.good").waitFor();
    },
  ),
];
