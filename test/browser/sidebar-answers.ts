// What a server would answer the pages, in both languages: a small team with names of every length.
import type {
  Added,
  Beginning,
  EntryOptions,
  ListEntry,
  PreviewResult,
  ScheduleFacts,
  SidebarState,
  TaskFacts,
} from "../../src/app/rpc";
import type { GoalFacts } from "../../src/app/rpc/new-goal";
import { addDays, type Day, day } from "../../src/core/model/day";
import type { Language, PersonId, TaskId } from "../../src/core/model/rows";
import { DEFAULTS } from "../../src/core/model/settings";

const LONG = "Renewal-of-the-frame-contract-with-every-subsidiary-".repeat(4).slice(0, 200);

const WORDS = {
  en: {
    people: ["Claire Morgan", "Thomas Reed", "Priya Nair", "Priya Nair"],
    projects: ["Harbour Freight network", "Northwind storage renewal"],
    goals: ["Revenue this quarter", "Revenue, enterprise", "New customers"],
    customers: ["Harbour Freight Ltd", "Northwind Traders", LONG],
    deals: ["Harbour Freight network", LONG],
    products: ["Storage array", "Support plan"],
    regions: ["North", "South"],
    sources: ["Referral", "Trade fair"],
    stages: ["Qualified", "Proposal", "Won", "Lost"],
    task: (n: number) => `Step ${n} of the roll-out`,
    names: ["Send the offer to Harbour Freight", LONG, "Revenue, enterprise"],
    late: "Late",
    risk: "At risk",
    red: "Off track",
    waiting: "Not started",
    due: "6 Mar 2026",
    why: "Late by 3 working days. Waits for T-4 Collect the requirements.",
    behind: "$48,200 behind pace (11 working days).",
    nothingHolds: "There is no project of this name.",
    phases: ["Plan", "Execute"],
    departments: ["Sales", "Services"],
    sheets: ["Timeline", "Goal Tree"],
    before: "Not started",
  },
  "zh-CN": {
    people: ["王晓明", "李娜", "陈静", "陈静"],
    projects: ["华东渠道拓展", "存储设备续约"],
    goals: ["本季度销售额", "大客户销售额", "新客户"],
    customers: ["华为技术有限公司", "北方贸易", "与各子公司".repeat(30).slice(0, 120)],
    deals: ["华为存储扩容", "与各子公司".repeat(30).slice(0, 120)],
    products: ["存储阵列", "维保服务"],
    regions: ["华北", "华南"],
    sources: ["转介绍", "展会"],
    stages: ["初步接洽", "方案报价", "赢单", "丢单"],
    task: (n: number) => `推广第${n}步`,
    names: [
      "给华东渠道发报价",
      "与各子公司续签框架合同并确认付款条件".repeat(11).slice(0, 200),
      "大客户销售额",
    ],
    late: "逾期",
    risk: "有风险",
    red: "落后",
    waiting: "未开始",
    due: "2026年3月6日",
    why: "已逾期3个工作日。等待T-4“整理需求”完成。",
    behind: "落后时间进度¥48,200（11个工作日）。",
    nothingHolds: "没有这个项目。",
    phases: ["规划", "执行"],
    departments: ["销售部", "服务部"],
    sheets: ["时间线", "目标树"],
    before: "未开始",
  },
} as const;

/** The first customer's name, written otherwise. */
export const likeKnown = (lang: Language) =>
  lang === "en" ? "Harbour Freigth" : "华为技术（深圳）";

export const beginning = (lang: Language, ready = false): Beginning => ({
  lang,
  ready,
  mine: false,
  fiscalStart: 1,
  ...(lang === "en"
    ? { currency: "USD", weekStart: 7, country: "US" }
    : { currency: "CNY", weekStart: 1, country: "CN" }),
});

export const wordsOf = (lang: Language) => WORDS[lang];

const options = (prefix: string, names: readonly string[]) =>
  names.map((name, index) => ({ id: `${prefix}-${index + 1}`, name }));

function entryOptions(lang: Language): EntryOptions {
  const words = WORDS[lang];
  return {
    customers: words.customers.map((name, index) => ({ name, deals: 3 - index })),
    products: words.products,
    regions: words.regions,
    sources: words.sources,
    stages: words.stages.map((name, index) => ({
      name,
      kind: index < 2 ? "open" : index === 2 ? "won" : "lost",
    })),
    deals: words.deals.map((name, index) => ({
      id: `D-${index + 1}`,
      name,
      customer: words.customers[index] ?? null,
      stage: words.stages[0],
    })),
    today: "2026-03-02",
    currency: lang === "en" ? "USD" : "CNY",
    numberStyle: "point",
    fiscalStart: 1,
  };
}

const MONDAY = 46_083 as Day;

/** A Monday; Thomas is away from Wednesday on. */
const scheduleFacts = (lang: Language): ScheduleFacts => ({
  asOf: MONDAY,
  settings: { ...DEFAULTS, language: lang },
  order: "mdy",
  projects: [],
  calendar: [{ on: addDays(MONDAY, 2), until: addDays(MONDAY, 3), person: "P-2" as PersonId }],
  phases: WORDS[lang].phases,
  departments: WORDS[lang].departments,
});

/** 100,000 won in each month of two years, half of it by the first of the people. */
const GOAL_FACTS: GoalFacts = {
  team: [
    { id: "P-1" as PersonId, manager: null },
    { id: "P-2" as PersonId, manager: null },
  ],
  past: {
    from: day(2024, 3, 1),
    decimals: 2,
    lines: [null, "P-1" as PersonId].map((person) => ({
      what: "wonValue",
      person,
      since: day(2024, 3, 1),
      values: Array.from({ length: 24 }, () => (person === null ? 10_000_000 : 5_000_000)),
    })),
  },
};

export const added = (table: Added["table"], id: string, notes: readonly string[] = []) => ({
  ok: { table, id, row: 32, notes },
});

/** A thousand; the twelfth is filled in, and the seventh runs for two weeks. */
const tasksOf = (words: (typeof WORDS)[Language]): readonly TaskFacts[] =>
  Array.from({ length: 1000 }, (_, index) => ({
    id: `T-${index + 1}`,
    name: words.task(index + 1),
    ...(index === 6 ? { start: MONDAY, days: 10 } : {}),
    ...(index === 11 ? TWELFTH : {}),
  }));

const TWELFTH = {
  owner: "P-1" as PersonId,
  after: [{ predecessor: "T-7" as TaskId, type: "FS", lag: { amount: 2, unit: "days" } }],
  start: MONDAY,
  days: 3,
  due: addDays(MONDAY, 30),
  done: 0.25,
  priority: "high",
} as const;

export function sidebarState(lang: Language, change: Partial<SidebarState> = {}): SidebarState {
  const words = WORDS[lang];
  const entry = (part: Partial<ListEntry>): ListEntry => ({
    table: "tasks",
    id: "T-12",
    name: words.names[0],
    owner: words.people[0],
    status: words.late,
    tone: "bad",
    due: words.due,
    why: words.why,
    ...part,
  });
  const late = [entry({}), entry({ id: "T-14", name: words.names[1], owner: words.people[1] })];
  return {
    lang,
    ready: true,
    me: "P-1",
    people: options("P", words.people),
    projects: options("PR", words.projects),
    goals: options("G", words.goals),
    tasks: tasksOf(words),
    entry: entryOptions(lang),
    schedule: scheduleFacts(lang),
    goalList: [],
    goalFacts: GOAL_FACTS,
    lists: {
      mine: [
        entry({}),
        entry({ id: "T-20", name: words.task(20), status: words.risk, tone: "warn" }),
        ...Array.from({ length: 12 }, (_, index) =>
          entry({
            id: `T-${30 + index}`,
            name: words.task(30 + index),
            status: words.waiting,
            tone: "calm",
            due: null,
            why: null,
          }),
        ),
      ],
      late,
      red: [
        entry({
          table: "goals",
          id: "G-2",
          name: words.names[2],
          status: words.red,
          why: words.behind,
        }),
      ],
    },
    ...change,
  };
}

export function preview(lang: Language, cells = 60): PreviewResult {
  const { sheets, red, before } = WORDS[lang];
  return {
    lang,
    count: cells === 0 ? 0 : cells + 140,
    cells: Array.from({ length: cells }, (_, index) => ({
      sheet: sheets[index % 2] ?? "",
      cell: `H${index + 5}`,
      before: index % 3 === 0 ? "" : before,
      after: index % 3 === 1 ? "" : red,
    })),
    newSheets: cells === 0 ? [] : [sheets[0]],
  };
}
