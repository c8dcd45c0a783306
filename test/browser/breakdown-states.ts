// The dialog that breaks a goal down in each state that it can be in.
import type { Page } from "playwright-core";
import type { BreakdownState } from "../../src/app/rpc/breakdown";
import { day } from "../../src/core/model/day";
import type { Language } from "../../src/core/model/rows";
import { part } from "../core/rows";
import { type Asked, breakdownDone, breakdownState } from "./breakdown-answers";
import type { State } from "./page-state";
import type { Script } from "./sidebar-page";

const state = (
  name: string,
  asked: Asked | ((lang: Language) => BreakdownState),
  act: (page: Page) => Promise<unknown> = async () => {},
  script: Script = {},
): State => ({
  name: `break down, ${name}`,
  page: "breakdown",
  script: (lang) => ({
    breakdownFacts: () => ({
      ok: typeof asked === "function" ? asked(lang) : breakdownState(lang, asked),
    }),
    ...script,
  }),
  act: async (page) => {
    await page.locator(".actions").waitFor();
    await act(page);
  },
});

const REVENUE: Asked = { goal: "G-1" };
const MARCH = { level: "month", from: day(2026, 3, 1), to: day(2026, 3, 31) } as const;

const write = (page: Page) => page.locator(".action").click();
/** Types over the part in a column of the first line. */
async function type(page: Page, column: number, text: string): Promise<void> {
  await page.locator(".grid tbody td button").nth(column).focus();
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

export const BREAKDOWN_STATES: readonly State[] = [
  state("no goal yet", (lang) => ({ ...breakdownState(lang), goals: [] })),
  state("choosing, a name that there isn't", {}, async (page) => {
    await page.locator("#breakdown-goal").fill("777");
    await page.locator("#breakdown-goal").blur();
    await page.locator("#breakdown-goal-fault").waitFor();
  }),
  state("months, typed over", { ...REVENUE, people: 2 }, async (page) => {
    await type(page, 2, "20000");
    await page.locator("td.typed").waitFor();
  }),
  state(
    "weeks by season, more than there is",
    { ...REVENUE, choice: { finest: "week", splitBy: "season" } },
    async (page) => {
      await type(page, 1, "99999999");
      await page.locator(".notice.bad").waitFor();
    },
  ),
  {
    ...state(
      "all weeks of twenty people",
      { ...REVENUE, people: 20, choice: { finest: "week" } },
      (page) => page.locator("#weeks-of").selectOption("all"),
    ),
    isLarge: true,
  },
  state("levels, over-assigned, provisional, no season", {
    ...REVENUE,
    facts: { overAssign: 0.1, provisional: [2026], past: { from: null, values: [] } },
    choice: { shareBy: "level", splitBy: "season" },
  }),
  state(
    "given shares, one that is none",
    { ...REVENUE, choice: { shareBy: "given", splitBy: "given" } },
    async (page) => {
      await page.locator("#period-share-2").fill("12");
      await page.locator("#period-share-3").fill("140");
      await page.locator("#period-share-3-fault").waitFor();
    },
  ),
  state(
    "what differs from Plan",
    {
      ...REVENUE,
      facts: {
        existing: [
          part({ id: "PL-1", person: "P-1", ...MARCH, planned: 5, override: 4000 }),
          part({ id: "PL-2", person: null, ...MARCH, planned: 84_415.8 }),
        ],
      },
    },
    async (page) => {
      await page.locator("summary").click();
      await page.locator(".list").first().waitFor();
    },
  ),
  state("a rate", { goal: "G-2" }),
  state("no team", { goal: "G-3", people: 0 }),
  state("a goal without a target", { goal: "G-4" }),
  state(
    "writing",
    REVENUE,
    async (page) => {
      await write(page);
      await page.locator(".busy").waitFor();
    },
    { breakDown: () => "never" },
  ),
  state(
    "refused",
    REVENUE,
    async (page) => {
      await write(page);
      await page.locator(".notice.bad:focus").waitFor();
    },
    { breakDown: () => ({ issues: [{ field: null, code: "busy", message: "…" }] }) },
  ),
  state(
    "written",
    REVENUE,
    async (page) => {
      await write(page);
      await page.locator(".outcome").waitFor();
    },
    { breakDown: () => ({ ok: breakdownDone }) },
  ),
];
