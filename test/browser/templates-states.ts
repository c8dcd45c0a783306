// The dialog of the templates in each state that it can be in.
import type { Page } from "playwright-core";
import type { Language } from "../../src/core/model/rows";
import type { State } from "./page-state";
import { added, wordsOf } from "./sidebar-answers";
import type { Script } from "./sidebar-page";
import { templateState } from "./templates-answers";

const state = (
  name: string,
  script: Script,
  act: (page: Page, lang: Language) => Promise<unknown>,
): State => ({
  name: `templates, ${name}`,
  page: "templates",
  script: (lang) => ({ templates: () => ({ ok: templateState(lang) }), ...script }),
  act: async (page, lang) => {
    await page.locator("#template").waitFor();
    await act(page, lang);
  },
});

export const TEMPLATE_STATES: readonly State[] = [
  state("asking", {}, async () => {}),
  state("too late for the deadline", {}, async (page) => {
    await page.locator("#counting-due").check();
    await page.locator("#template-due").fill("2026-03-20");
    await page.locator(".notice.bad").waitFor();
  }),
  state("of a project that stands, faulty", {}, async (page, lang) => {
    await page.locator("#ownership-existing").check();
    await page.locator("#template-project").fill(wordsOf(lang).nothingHolds);
    await page.locator("#template-start").fill("2026-02-30");
    await page.locator(".action").click();
    await page.locator("#template-start:focus").waitFor();
  }),
  state("adding", { insertTemplate: () => "never" }, async (page) => {
    await page.locator("#ownership-none").check();
    await page.locator(".action").click();
    await page.locator(".busy").waitFor();
  }),
  state("added", { insertTemplate: () => added("tasks", "T-33") }, async (page) => {
    await page.locator("#ownership-none").check();
    await page.locator(".action").click();
    await page.locator(".outcome").waitFor();
  }),
];
