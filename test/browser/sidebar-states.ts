// The pages in each state that they can be in, for what must hold in all of them.
import type { Page } from "playwright-core";
import { day } from "../../src/core/model/day";
import type { Language } from "../../src/core/model/rows";
import { formatter } from "../../src/i18n/format";
import { textsOf } from "../../src/i18n/texts";
import { adoptable, adopted, hugeProposal, personQuestion, proposal } from "./adopt-answers";
import { BASELINE_STATES } from "./baselines-states";
import { BREAKDOWN_STATES } from "./breakdown-states";
import { FORECAST_STATES } from "./forecast-states";
import { GOAL_PICTURE_STATES } from "./goal-picture-states";
import { GOALS_STATES } from "./goals-states";
import { LEVEL_STATES } from "./level-states";
import type { State } from "./page-state";
import { moved, picture } from "./picture-answers";
import { added, beginning, likeKnown, preview, sidebarState, wordsOf } from "./sidebar-answers";
import type { Script } from "./sidebar-page";
import { TEMPLATE_STATES } from "./templates-states";

const LISTS = { mine: [], late: [], red: [] };
const overtakenStart = (lang: Language) => {
  const { field, taskForm } = textsOf(lang);
  const now = day(2026, 3, 9);
  const said = formatter(lang, "USD").day(now);
  const message = taskForm.overtaken(field.tasks.start, said);
  return { field: "start", code: "changed", message, now: String(now) };
};
const issue = { field: "project", code: "gone", message: "" };

const form = (name: string, script: Partial<Script>, act: State["act"]): State => ({
  name: `form, ${name}`,
  page: "sidebar",
  script: (lang) => ({ state: () => ({ ok: sidebarState(lang) }), ...script }),
  act: async (page, lang) => {
    await page.locator("#task-name").waitFor();
    await act(page, lang);
  },
});
const lists = (name: string, change: Parameters<typeof sidebarState>[1]): State => ({
  name: `lists, ${name}`,
  page: "sidebar",
  script: (lang) => ({ state: () => ({ ok: sidebarState(lang, change) }) }),
  act: (page) => page.locator("#tab-mine").click(),
});
/** One click goes from the list of sheets to the proposal. */
const adopt = (
  name: string,
  script: (lang: Language) => Script,
  act: (page: Page) => Promise<unknown>,
): State => ({
  name: `adopt, ${name}`,
  page: "adopt",
  script: (lang) => ({
    adoptable: () => ({ ok: adoptable(lang) }),
    proposeColumns: (args) => ({ ok: proposal(lang, args) }),
    adoptSheets: () => ({ ok: adopted(lang) }),
    ...script(lang),
  }),
  act: async (page) => {
    await page.locator(".group").first().click();
    await act(page);
  },
});
const usual = () => ({});
const huge = (lang: Language): Script => ({
  proposeColumns: (args) => ({ ok: hugeProposal(lang, args) }),
});

/** The timeline's picture of so many tasks. */
const drawing = (name: string, tasks: number, act: State["act"]): State => ({
  name: `picture, ${name}`,
  page: "picture",
  script: (lang) => ({
    picture: () => ({ ok: picture(lang, tasks) }),
    moveTask: (args) => ({ ok: moved(lang, args) }),
  }),
  act,
});

/** The deal's, activity's or goal's form. */
const entry = (
  kind: "deal" | "activity" | "goal",
  name: string,
  script: Partial<Script>,
  act: State["act"],
): State => ({
  name: `${kind}, ${name}`,
  page: "sidebar",
  script: (lang) => ({ state: () => ({ ok: sidebarState(lang) }), ...script }),
  act: async (page, lang) => {
    await page.locator(`#entry-${kind}`).check();
    await act(page, lang);
  },
});

const STEP = { doing: "making", table: "tasks", done: 2, of: 10 } as const;
const setUp = (
  name: string,
  script: Omit<Partial<Script>, "beginning"> & {
    readonly beginning?: (lang: Language) => { readonly ok: ReturnType<typeof beginning> };
  },
  act: State["act"],
): State => ({
  name: `set up, ${name}`,
  page: "set-up",
  script: (lang) => ({
    setUp: () => ({ ok: { kept: 2 } }),
    progress: () => ({ ok: STEP }),
    recalculate: () => ({ ok: { changed: 9, unread: 0 } }),
    ...script,
    beginning: () => (script.beginning ?? ((own) => ({ ok: beginning(own) })))(lang),
  }),
  act: async (page, lang) => {
    await page.locator(".action").waitFor();
    await act(page, lang);
  },
});

async function sendOffer(page: Page, lang: Language): Promise<void> {
  await page.locator("#task-name").fill(wordsOf(lang).names[0]);
  await page.locator(".action").click();
}

export const STATES: readonly State[] = [
  ...BASELINE_STATES,
  ...FORECAST_STATES,
  ...TEMPLATE_STATES,
  ...BREAKDOWN_STATES,
  ...LEVEL_STATES,
  ...GOALS_STATES,
  ...GOAL_PICTURE_STATES,
  {
    name: "before the first answer",
    page: "sidebar",
    script: () => ({ state: () => "never" }),
    act: (page) => page.locator(".busy").waitFor(),
  },
  {
    name: "not set up",
    page: "sidebar",
    script: (lang) => ({ state: () => ({ ok: sidebarState(lang, { ready: false }) }) }),
    act: (page) => page.locator(".notice").waitFor(),
  },
  form("empty", {}, async () => {}),
  form("faulty", {}, async (page, lang) => {
    await page.locator("#task-project").fill(wordsOf(lang).nothingHolds);
    await page.locator("#task-owner").fill(wordsOf(lang).people[2]);
    await page.locator("#task-due").fill("2026-02-30");
    await page.locator("#task-days").fill("1.5");
    await page.locator(".action").click();
    await page.locator("#task-name:focus").waitFor();
  }),
  form("suggesting", {}, async (page) => {
    await page.locator("#task-after").fill("T-3, T-7");
    await page.locator("#task-after").press("Enter");
    await page.locator("#task-after").fill("1");
    await page.locator("#task-after").press("ArrowDown");
  }),
  form("with no suggestion", {}, (page) => page.locator("#task-project").fill("0000")),
  form("with everything open", {}, async (page, lang) => {
    await page.locator("#task-name").fill(wordsOf(lang).names[0]);
    await page.locator("#task-after").fill("T-7SS+2d; T-9");
    await page.locator("#task-after").press("Enter");
    await page.locator("#task-days").fill("5");
    await page.locator("#task-due").fill("2026-03-06");
    await page.locator("#task-owner").fill(wordsOf(lang).people[1]);
    await page.locator(".more-fields summary").click();
    await page.locator("#task-constraint").selectOption("mustStart");
    await page.locator("#task-pessimistic").fill("2");
    await page.locator(".action").click();
    await page.locator("#task-constraintDate:focus").waitFor();
  }),
  form("milestone", {}, async (page, lang) => {
    await page.locator("#task-kind-milestone").check();
    await page.locator("#task-name").fill(wordsOf(lang).names[0]);
    await page.locator("#task-due").fill("2026-03-06");
  }),
  form("saving", { addTask: () => "never" }, sendOffer),
  form("refused", { addTask: () => ({ issues: [issue] }) }, sendOffer),
  form("failed", { addTask: () => ({ raise: "PERMISSION_DENIED" }) }, async (page, lang) => {
    await sendOffer(page, lang);
    await page.locator(".notice.bad").waitFor();
  }),
  form("saved", { addTask: () => added("tasks", "T-31") }, async (page, lang) => {
    await sendOffer(page, lang);
    await page.locator(".notice.good").waitFor();
  }),
  entry("deal", "empty", {}, async () => {}),
  entry("deal", "like a known one, and faulty", {}, async (page, lang) => {
    await page.locator("#deal-customer").fill(likeKnown(lang));
    await page.locator("#deal-amount").fill("12万");
    await page.locator("#deal-nextDate").fill("2026-02-30");
    await page.locator(".more-fields:visible summary").click();
    await page.locator(".quick button").first().click();
    await page.locator(".action:visible").click();
  }),
  entry("deal", "suggesting", {}, async (page, lang) => {
    await page.locator("#deal-customer").fill(wordsOf(lang).customers[0].slice(0, 2));
    await page.locator("#deal-customer").press("ArrowDown");
  }),
  entry("deal", "won", {}, async (page, lang) => {
    await page.locator("#deal-stage").selectOption(wordsOf(lang).stages[2]);
  }),
  entry("deal", "saved", { addDeal: () => added("deals", "D-61") }, async (page, lang) => {
    await page.locator("#deal-customer").fill(wordsOf(lang).customers[2]);
    await page.locator("#deal-customer").press("Enter");
    await page.locator(".notice.good:visible").waitFor();
  }),
  entry("activity", "empty", {}, async () => {}),
  entry("activity", "faulty", {}, async (page) => {
    await page.locator("#activity-on").fill("2026-02-30");
    await page.locator(".action:visible").click();
  }),
  entry("activity", "of a deal", {}, async (page) => {
    await page.locator("#activity-deal").fill("D-2");
    await page.locator("#activity-nextStep").waitFor();
  }),
  entry("goal", "empty", {}, async () => {}),
  entry("goal", "with advice", {}, async (page, lang) => {
    await page.locator("#goal-name").fill(lang === "en" ? "Improve sales" : "提升业绩");
    await page.locator("#goal-metric").selectOption("wonValue");
    await page.locator("#goal-target").fill("120万");
    await page.locator("#goal-startValue").fill("500000");
    await page.locator(".quick:visible button").nth(3).click();
  }),
  entry("goal", "counted, and faulty", {}, async (page) => {
    await page.locator("#goal-metric").selectOption("visits");
    await page.locator("#goal-unit").fill("9");
    await page.locator("#goal-target").fill("?");
    await page.locator("#goal-due").fill("2026-02-30");
    await page.locator(".more-fields:visible summary").click();
    await page.locator(".action:visible").click();
  }),
  entry("goal", "saved", { addGoal: () => added("goals", "G-9") }, async (page, lang) => {
    await page.locator("#goal-name").fill(wordsOf(lang).goals[0]);
    await page.locator("#goal-metric").selectOption("visits");
    await page.locator("#goal-name").press("Enter");
    await page.locator(".notice.good:visible").waitFor();
  }),
  lists("full", {}),
  {
    ...lists("reporting progress", {}),
    act: async (page) => {
      await page.locator("#tab-mine").click();
      await page.locator(".entry-acts [aria-expanded]").first().click();
    },
  },
  {
    ...lists("editing a goal", {}),
    act: async (page) => {
      await page.locator("#tab-mine").click();
      await page.locator(".entry", { hasText: "G-2" }).locator(".entry-acts button").click();
      await page.locator("#edit-goal-name").waitFor();
    },
  },
  {
    ...lists("changed", {}),
    script: (lang) => ({
      state: () => ({ ok: sidebarState(lang) }),
      changeTask: () => added("tasks", "T-12"),
    }),
    act: async (page) => {
      await page.locator("#tab-mine").click();
      await page.locator(".entry-acts [aria-expanded]").first().click();
      await page.locator(".entry-acts .quick button").last().click();
      await page.locator(".notice.good").waitFor();
    },
  },
  {
    ...lists("changing a task", {}),
    act: async (page) => {
      await page.locator("#tab-mine").click();
      await page.locator("#find-task").fill("T-12");
      await page.locator("#find-task").press("Enter");
      await page.locator("#panel-mine .more-fields summary").click();
    },
  },
  {
    ...lists("changing what somebody else changed", {}),
    script: (lang) => ({
      state: () => ({ ok: sidebarState(lang) }),
      changeTask: () => ({ issues: [overtakenStart(lang)] }),
    }),
    act: async (page) => {
      await page.locator("#tab-mine").click();
      await page.locator("#find-task").fill("T-12");
      await page.locator("#find-task").press("Enter");
      await page.locator("#edit-start").fill("2026-03-16");
      await page.locator("#edit-start").press("Control+Enter");
      await page.locator("#edit-start[aria-invalid=true]").waitFor();
    },
  },
  lists("empty, of nobody", { me: null, lists: LISTS }),
  lists("without people", { me: null, people: [], lists: LISTS }),
  setUp("asking", {}, async () => {}),
  setUp("again", { beginning: (lang) => ({ ok: beginning(lang, true) }) }, async () => {}),
  setUp("with a team", {}, async (page, lang) => {
    const { people } = wordsOf(lang);
    await page.locator("#team").fill(`${people.join("\n")}\n@`);
    await page.locator("#owner").selectOption(people[1]);
  }),
  setUp("refused", { setUp: () => ({ issues: [{ ...issue, field: "amount" }] }) }, async (page) => {
    await page.locator("#amount").fill("many");
    await page.locator(".action").click();
    await page.locator("#amount:focus").waitFor();
  }),
  setUp("working", { setUp: () => "never" }, async (page) => {
    await page.locator(".action").click();
    await page.locator("[role=progressbar]").waitFor();
  }),
  setUp("done", { recalculate: () => "never" }, async (page) => {
    await page.locator(".action").click();
    await page.locator(".outcome").waitFor();
    await page.locator("[role=progressbar]").waitFor();
  }),
  setUp("on to sheets", {}, async (page) => {
    await page.locator("#way-mine").check();
    await page.locator(".action").click();
    await page.locator(".outcome").waitFor();
  }),
  {
    name: "adopt, no sheets",
    page: "adopt",
    script: (lang) => ({ adoptable: () => ({ ok: { ...adoptable(lang), groups: [] } }) }),
    act: (page) => page.locator(".outcome").waitFor(),
  },
  {
    name: "adopt, choosing",
    page: "adopt",
    script: (lang) => ({ adoptable: () => ({ ok: adoptable(lang) }) }),
    act: (page) => page.locator(".group").first().waitFor(),
  },
  adopt(
    "reading",
    () => ({ proposeColumns: () => "never" }),
    (page) => page.locator(".busy").waitFor(),
  ),
  adopt("proposed", usual, (page) => page.locator(".records").waitFor()),
  adopt("reading again", usual, async (page) => {
    await page.locator("#column-6").selectOption("customer");
    await page.locator(".busy").waitFor();
  }),
  adopt("with everything open", huge, async (page) => {
    await page.locator(".records").waitFor();
    for (const fold of await page.locator("summary").all()) await fold.click();
    await page.setViewportSize({ width: 480, height: 620 });
  }),
  adopt(
    "unanswered",
    (lang) => ({
      proposeColumns: (args) => ({
        ok: proposal(lang, { ...args, columns: {} }, { questions: [personQuestion(lang)] }),
      }),
    }),
    async (page) => {
      await page.locator(".records").waitFor();
      await page.locator(".action").click();
      await page.locator(".actions .fault:not(:empty)").waitFor();
    },
  ),
  adopt(
    "without columns",
    (lang) => ({
      proposeColumns: (args) => ({
        ok: proposal(lang, args, { columns: [], preview: { fields: [], rows: [] }, brings: 0 }),
      }),
    }),
    (page) => page.locator(".notice").waitFor(),
  ),
  adopt(
    "adopting",
    () => ({
      adoptSheets: () => "never",
      progress: () => ({ ok: { doing: "reading", table: null, done: 0, of: 2 } }),
    }),
    async (page) => {
      await page.locator(".records").waitFor();
      await page.locator(".action").click();
      await page.locator("[role=progressbar]").waitFor();
    },
  ),
  adopt("done", usual, async (page) => {
    await page.locator(".records").waitFor();
    await page.locator(".action").click();
    await page.locator(".outcome").waitFor();
  }),
  {
    name: "preview",
    page: "preview",
    script: (lang) => ({ preview: () => ({ ok: preview(lang) }) }),
    act: (page) => page.locator("table").waitFor(),
  },
  drawing("whole", 24, (page) => page.locator(".chart").waitFor()),
  drawing("of nothing", 0, (page) => page.locator(".nothing").waitFor()),
  drawing("a milestone chosen", 24, (page) => page.locator("[data-task=T-8]").focus()),
  drawing("a move tried", 24, async (page) => {
    await page.locator("[data-task=T-2]").focus();
    await page.keyboard.press("ArrowRight");
    await page.locator(".effects").waitFor();
  }),
  drawing("a move written", 24, async (page) => {
    await page.locator("[data-task=T-2]").focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await page.locator(".told").waitFor();
  }),
  {
    ...drawing("a move refused", 24, async (page) => {
      await page.locator("[data-task=T-2]").focus();
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("Enter");
      await page.locator(".notice.bad").waitFor();
    }),
    script: (lang) => ({
      picture: () => ({ ok: picture(lang, 24) }),
      moveTask: () => ({
        issues: [{ field: null, code: "busy", message: textsOf(lang).toast.busy }],
      }),
    }),
  },
  {
    name: "preview of nothing",
    page: "preview",
    script: (lang) => ({ preview: () => ({ ok: preview(lang, 0) }) }),
    act: (page) => page.locator(".outcome").waitFor(),
  },
];
