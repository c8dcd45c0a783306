// The dialog that levels the load in each state that it can be in, with what a server would answer.
import type { Levelling } from "../../src/app/rpc";
import type { Language } from "../../src/core/model/rows";
import { textsOf } from "../../src/i18n/texts";
import type { State } from "./page-state";

const WORDS = {
  en: {
    names: ["Send the offer to Harbour Freight", "Renewal-of-the-frame-contract-".repeat(6)],
    people: ["Claire Morgan", "Thomas Reed"],
    days: ["2 Mar 2026", "9 Mar 2026"],
  },
  "zh-CN": {
    names: ["给华东渠道发报价", "与各子公司续签框架合同并确认付款条件".repeat(8)],
    people: ["王晓明", "李娜"],
    days: ["2026年3月2日", "2026年3月9日"],
  },
} as const;

/** Two tasks that can begin later, and what comes of it. */
function levelling(lang: Language): Levelling {
  const { names, people, days } = WORDS[lang];
  const [owner, other] = people;
  const [from, to] = days;
  const move = (id: string, name: string) => ({
    id,
    name,
    owner,
    from,
    to,
    day: "2026-03-09",
    why: textsOf(lang).level.why(owner, from, 16),
  });
  return {
    lang,
    over: 42,
    left: 10,
    moves: [move("T-3", names[0]), move("T-8", names[1])],
    weeks: [
      { person: owner, week: from, before: 72, after: 40, there: 40 },
      { person: owner, week: to, before: 8, after: 40, there: 40 },
      { person: other, week: from, before: 50, after: 50, there: 40 },
    ],
  };
}

export const LEVEL_STATES: readonly State[] = [
  {
    name: "level the load",
    page: "level",
    script: (lang) => ({ proposeLevelling: () => ({ ok: levelling(lang) }) }),
    act: (page) => page.locator("[type=checkbox]").first().click(),
  },
  {
    name: "level the load, nothing can move",
    page: "level",
    script: (lang) => ({
      proposeLevelling: () => ({ ok: { ...levelling(lang), moves: [], left: 42 } }),
    }),
    act: (page) => page.locator(".outcome").waitFor(),
  },
  {
    name: "level the load, refused",
    page: "level",
    script: (lang) => ({
      proposeLevelling: () => ({ ok: levelling(lang) }),
      acceptLevelling: () => ({
        issues: [{ field: null, code: "busy", message: textsOf(lang).toast.busy }],
      }),
    }),
    act: async (page) => {
      await page.locator(".action").click();
      await page.locator(".notice.bad").waitFor();
    },
  },
  {
    name: "level the load, done",
    page: "level",
    script: (lang) => ({
      proposeLevelling: () => ({ ok: levelling(lang) }),
      acceptLevelling: () => ({
        ok: { moved: 1, notes: [textsOf(lang).level.changed("T-8")] },
      }),
    }),
    act: async (page) => {
      await page.locator(".action").click();
      await page.locator(".outcome").waitFor();
    },
  },
];
