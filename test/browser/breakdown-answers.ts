// What a server would answer the dialog that breaks a goal down, in both languages: a year's sales of a team.
import type { BreakdownDone, BreakdownState } from "../../src/app/rpc/breakdown";
import type { Sharer } from "../../src/core/goals/breakdown/breakdown";
import {
  type BreakdownChoice,
  type BreakdownFacts,
  rememberedChoice,
} from "../../src/core/goals/breakdown/choice";
import { addDays, day } from "../../src/core/model/day";
import type { Goal, GoalId, Language, PersonId } from "../../src/core/model/rows";
import { goal } from "../core/rows";

const LONG = "Maximiliane-Alexandra Featherstonehaugh-Cholmondeley";

const WORDS = {
  en: {
    goals: ["Revenue this year", "Win rate", "New customers", "Customer satisfaction, all regions"],
    people: ["Claire Morgan", "Thomas Reed", "Priya Nair", "Omar Haddad", "Mei Tanaka", "Jon Berg"],
    long: LONG,
    levels: ["Junior", "Senior"],
    unit: "customers",
    currency: "USD",
  },
  "zh-CN": {
    goals: ["全年销售额", "赢单率", "新客户数", "客户满意度（所有大区）"],
    people: ["王晓明", "李娜", "陈静", "张伟", "刘洋", "赵敏"],
    long: "阿卜杜拉·买买提江·吐尔逊古丽",
    levels: ["初级", "高级"],
    unit: "家",
    currency: "CNY",
  },
} as const;

/** Monday. */
const AS_OF = day(2026, 3, 2);

const SEASON = [5, 4, 9, 8, 8, 10, 7, 6, 10, 9, 11, 13].map((value) => value * 10_000);

const sharer = (i: number, levels: readonly string[]): Sharer => ({
  id: `P-${i + 1}` as PersonId,
  hours: i === 1 ? 32 : 40,
  share: null,
  start: i === 2 ? day(2026, 4, 1) : null,
  leave: i === 0 ? [day(2026, 3, 2), day(2026, 3, 3)] : [],
  level: i === 3 ? null : (levels[i % 2] ?? null),
  past: 20_000 * (i + 1),
});

/** The goals by their places in the list. */
const goalsOf = (lang: Language): readonly Goal[] => {
  const { goals, unit } = WORDS[lang];
  const year = { start: day(2026, 1, 1), due: day(2026, 12, 31) };
  const given = [
    { metric: "wonValue", target: 1_200_000.5, ...year },
    { metric: "winRate", target: 0.35, ...year },
    { metric: "newCustomers", target: 50, unit, ...year },
    { metric: "checkIns", target: null, ...year },
  ] as const;
  return given.map((one, i) => goal({ id: `G-${i + 1}`, name: goals[i] ?? null, ...one }));
};

export interface Asked {
  readonly goal?: string | null;
  /** How many people the team has. */
  readonly people?: number;
  readonly facts?: Partial<BreakdownFacts>;
  readonly choice?: Partial<BreakdownChoice>;
}

export function breakdownState(lang: Language, asked: Asked = {}): BreakdownState {
  const { people: names, long, levels, currency } = WORDS[lang];
  const goals = goalsOf(lang);
  const count = asked.people ?? 7;
  const team = Array.from({ length: count }, (_, i) => sharer(i, levels));
  const one = goals.find(({ id }) => id === asked.goal);
  const nameOf = (i: number) =>
    i === 6 ? long : `${names[i % names.length]}${i > 6 ? ` ${i}` : ""}`;
  const facts = one && factsOf(one, team, asked.facts);
  return {
    lang,
    asOf: AS_OF,
    currency,
    numberStyle: "point",
    goals: goals.map(({ id, name }) => ({ id: id as GoalId, name: name ?? "", parts: 0 })),
    people: team.map(({ id }, i) => ({ id, name: nameOf(i) })),
    chosen: facts
      ? {
          facts,
          choice: {
            ...rememberedChoice(facts.goal, facts.existing),
            people: team.map(({ id }) => id),
            ...asked.choice,
          },
        }
      : null,
  };
}

const factsOf = (
  one: Goal,
  team: readonly Sharer[],
  given: Partial<BreakdownFacts> = {},
): BreakdownFacts => ({
  goal: one,
  calendar: { weekend: [6, 7], daysOff: [addDays(AS_OF, 10)], workdays: [] },
  provisional: [],
  weekStart: 1,
  fiscalStart: 1,
  team,
  fullTime: 40,
  existing: [],
  past: { from: day(2025, 1, 1), values: SEASON },
  overAssign: 0,
  unitsPerOne: one.metric === "wonValue" ? 100 : 1,
  ...given,
});

export const breakdownDone: BreakdownDone = { added: 104, changed: 3, removed: 1, notes: [] };
