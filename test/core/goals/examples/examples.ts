// The examples of the craft as rows: what people take for goals, in both languages, in the middle of March 2026.
import type { Activity, Deal, Goal, Language, Rows } from "../../../../src/core/model/rows";
import { deal, goal, iso, NO_ROWS, person } from "../../rows";
import { broken, sharer, written } from "../breakdown/case";

/** Monday. */
export const TODAY = iso("2026-03-16");

type Words = Readonly<Record<Language, string>>;
const say = (en: string, zh: string): Words => ({ en, "zh-CN": zh });

const TEAM = Array.from({ length: 7 }, (_, i) =>
  person({ id: `M-${i + 2}`, name: "ABCDEFG"[i] ?? null, manager: "M-1", hours: 40 }),
);
const PEOPLE = [person({ id: "M-1", name: "Lead" }), ...TEAM];

/** A deal of so many thousands. */
const won = (id: number, closed: string, thousands: number, owner = "M-2"): Deal =>
  deal({
    id: `D-${id}`,
    owner,
    customer: `C-${id}`,
    stage: "Won",
    closed: iso(closed),
    amount: (thousands * 100_000) as never,
  });
const lost = (id: number, closed: string): Deal =>
  deal({ id: `D-${id}`, owner: "M-2", stage: "Lost", closed: iso(closed) });
const visit = (id: number, on: string) =>
  ({ id: `AC-${id}`, on: iso(on), kind: "visit", person: "M-2" }) as unknown as Activity;

export interface Example {
  readonly name: Words;
  readonly unit?: Words;
  readonly goal: Omit<Partial<Goal>, "name" | "unit">;
  readonly rows: Partial<Rows>;
}

/** The rows of an example in a language. */
export function rowsOf({ name, unit, goal: row, rows }: Example, language: Language): Rows {
  const own = goal({ ...row, name: name[language], unit: unit?.[language] ?? null });
  return { ...NO_ROWS, team: PEOPLE, ...rows, goals: [own] };
}

/** Ten thousand in each month from December on. */
const TEN_A_MONTH = ["2025-12-10", "2026-01-14", "2026-02-11", "2026-03-04"].flatMap((on, i) => [
  won(2 * i + 1, on, 6),
  won(2 * i + 2, on, 4),
]);

export const EXAMPLES = {
  conversion: {
    name: say("Conversion +10 % within two months", "两个月内转化率提高10%"),
    goal: goal({
      metric: "winRate",
      startValue: 0.3,
      target: 0.33,
      start: iso("2026-03-01"),
      due: iso("2026-04-30"),
      owner: "M-2",
      purpose: "More of what we offer is to be bought.",
    }),
    rows: {
      deals: [
        ...[1, 2, 3].map((id) => won(id, "2026-02-10", 5)),
        ...[4, 5, 6, 7, 8, 9, 10].map((id) => lost(id, "2026-01-20")),
        ...[11, 12, 13, 14, 15].map((id) => won(id, "2026-03-10", 5)),
        ...[16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26].map((id) => lost(id, "2026-03-11")),
      ],
    },
  },
  visits: {
    name: say("10 visits a month", "每月拜访10次"),
    unit: say("visits", "次"),
    goal: goal({
      metric: "visits",
      target: 10,
      start: iso("2026-03-01"),
      due: iso("2026-03-31"),
      owner: "M-2",
      purpose: "Customers know us.",
    }),
    rows: {
      activities: [
        ...Array.from({ length: 8 }, (_, i) => visit(i, "2026-02-10")),
        ...[10, 11, 12].map((id) => visit(id, "2026-03-05")),
      ],
    },
  },
  growth: {
    name: say(
      "Sales +20 % next quarter by more customers or larger orders",
      "下季度销售额增长20%，靠更多客户或更大订单",
    ),
    goal: goal({
      metric: "wonValue",
      startValue: 30_000,
      target: 36_000,
      start: iso("2026-04-01"),
      due: iso("2026-06-30"),
      owner: "M-2",
      purpose: "The new line has to sell.",
    }),
    rows: { deals: TEN_A_MONTH },
  },
  threeMonths: {
    name: say("Sales +20 % in three months", "三个月内销售额增长20%"),
    goal: goal({
      metric: "wonValue",
      startValue: 30_000,
      target: 36_000,
      start: iso("2026-03-01"),
      due: iso("2026-05-31"),
      owner: "M-2",
      purpose: "The year before was flat.",
    }),
    rows: { deals: TEN_A_MONTH },
  },
  customers: {
    name: say("50 new customers a month", "每月新增50个客户"),
    unit: say("customers", "个"),
    goal: goal({
      metric: "newCustomers",
      target: 50,
      start: iso("2026-03-01"),
      due: iso("2026-03-31"),
      owner: "M-2",
      purpose: "Half of them buy again.",
    }),
    rows: {
      deals: [
        ...Array.from({ length: 20 }, (_, i) => won(i + 1, "2026-02-10", 1)),
        ...Array.from({ length: 30 }, (_, i) => won(i + 31, "2026-03-06", 1)),
      ],
    },
  },
  team: {
    name: say("Won value of the team, Q1 2026", "团队2026年第一季度成交额"),
    goal: goal({
      metric: "wonValue",
      target: 630_000,
      start: iso("2026-01-01"),
      due: iso("2026-03-31"),
      owner: "M-1",
      purpose: "The year begins here.",
      finest: "week",
    }),
    rows: {
      deals: TEAM.map(({ id }, i) => won(i + 1, "2026-02-20", i === 0 ? 20 : 80, id)),
    },
  },
  vague: {
    name: say("Improve sales", "提升业绩"),
    goal: goal({ metric: null }),
    rows: {},
  },
} as const satisfies Readonly<Record<string, Example>>;

/** The team's quarter, split to months and weeks and shared out to seven people. */
export const TEAM_PARTS = broken({
  goal: EXAMPLES.team.goal,
  people: TEAM.map(({ id }) => sharer(id)),
}).parts;
export const TEAM_PLAN = written(TEAM_PARTS);
