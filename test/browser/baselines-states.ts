// The dialog of the baselines in each state that it can be in.
import type { Page } from "playwright-core";
import type { Language } from "../../src/core/model/rows";
import { baselineState, noBaselines } from "./baselines-answers";
import type { State } from "./page-state";
import type { Script } from "./sidebar-page";

const state = (
  name: string,
  script: (lang: Language) => Script,
  act: (page: Page) => Promise<unknown>,
): State => ({
  name: `baselines, ${name}`,
  page: "baselines",
  script: (lang) => ({ baselines: () => ({ ok: baselineState(lang) }), ...script(lang) }),
  act: async (page) => {
    await page.locator(".save").waitFor();
    await act(page);
  },
});
const issue = { code: "repeatedName", message: "" };

export const BASELINE_STATES: readonly State[] = [
  state(
    "compared",
    () => ({}),
    async () => {},
  ),
  state(
    "none yet",
    (lang) => ({ baselines: () => ({ ok: noBaselines(lang) }) }),
    async () => {},
  ),
  state(
    "saved",
    (lang) => ({ saveBaseline: () => ({ ok: baselineState(lang) }) }),
    async (page) => {
      await page.locator(".action").click();
      await page.locator(".notice.good").waitFor();
    },
  ),
  state(
    "refused",
    () => ({ saveBaseline: () => ({ issues: [{ ...issue, field: "name" }] }) }),
    async (page) => {
      await page.locator(".action").click();
      await page.locator("#baseline-name[aria-invalid=true]:focus").waitFor();
    },
  ),
  state(
    "working",
    () => ({ deleteBaseline: () => "never" }),
    async (page) => {
      await page.locator("td .link").first().click();
      await page.locator(".busy").waitFor();
    },
  ),
];
