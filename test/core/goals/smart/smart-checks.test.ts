// Each letter of SMART: when it is met, when nobody knows, and what is advised, as people read it.
import { firstAdvice, smartChecks } from "../../../../src/core/goals/smart/smart-checks";
import type { SmartContext } from "../../../../src/core/goals/smart/smart-context";
import { ledger, type Sources } from "../../../../src/core/goals/sources";
import { dealFacts } from "../../../../src/core/kpi/deal-facts";
import type { Activity, Goal } from "../../../../src/core/model/rows";
import { DEFAULTS } from "../../../../src/core/model/settings";
import type { SmartLetter } from "../../../../src/core/model/smart";
import { formatter } from "../../../../src/i18n/format";
import { adviceSentence, smartLine } from "../../../../src/i18n/say";
import { textsOf } from "../../../../src/i18n/texts";
import { deal, goal, iso, STAGES, WEEKDAYS } from "../../rows";

const won = (id: string, closed: string, major: number, owner = "M-1") =>
  deal({ id, owner, stage: "Won", closed: iso(closed), amount: (major * 100) as never });
const lost = (id: string, closed: string) =>
  deal({ id, owner: "M-1", stage: "Lost", closed: iso(closed) });
const visit = (on: string) =>
  ({ id: "AC-1", on: iso(on), kind: "visit", person: "M-1" }) as unknown as Activity;

const SOURCES: Sources = {
  deals: dealFacts(
    [
      won("D-1", "2025-10-01", 70_000),
      won("D-2", "2025-12-30", 50_000),
      won("D-3", "2026-02-02", 9_000, "M-2"),
      lost("D-4", "2025-11-11"),
      lost("D-5", "2025-11-12"),
    ],
    STAGES,
    [],
    DEFAULTS,
  ),
  activities: [visit("2025-12-15")],
  receipts: [],
  actuals: [],
  checkIns: [],
  tasks: [],
  projects: [],
  team: [],
  decimals: 2,
};
const CONTEXT: SmartContext = {
  calendar: WEEKDAYS,
  asOf: iso("2026-01-12"),
  counts: ledger(SOURCES),
  people: (owner) => (owner === null ? 4 : 1),
  carriedOn: () => null,
  brokenDown: () => false,
};
/** A goal of the first quarter of 2026 with nothing to advise. */
const SMART = {
  name: "Won value in the East",
  metric: "wonValue",
  target: 120_000,
  start: iso("2026-01-01"),
  due: iso("2026-03-31"),
  owner: "M-1",
  parent: "G-0",
} as const;

const check = (row: Goal, letter: SmartLetter, context: Partial<SmartContext> = {}) => {
  const found = smartChecks(row, { ...CONTEXT, ...context }).find((one) => one.letter === letter);
  const advice = found?.advice ?? null;
  return [
    found?.met,
    advice === null ? "" : adviceSentence(advice, textsOf("en"), formatter("en", "USD")),
  ];
};
const line = (row: Goal, language: "en" | "zh-CN") => {
  const checks = smartChecks(row, CONTEXT);
  const format = formatter(language, language === "en" ? "USD" : "CNY");
  return smartLine(checks, firstAdvice(checks), textsOf(language), format);
};

test("a goal that is well put has nothing to advise", () => {
  expect(line(goal(SMART), "en")).toBe("S M A R T");
});

test("“Improve sales” fails the letters that it should, and is told what to write instead", () => {
  const vague = goal({ name: "Improve sales", metric: null });
  expect(smartChecks(vague, CONTEXT).map(({ letter, met }) => [letter, met])).toEqual([
    ["S", false],
    ["M", false],
    ["A", null],
    ["R", false],
    ["T", false],
  ]);
  expect(line(vague, "en")).toBe(
    "– – ? – – · S: “Improve sales” can mean anything. Say who and what: “New customers in the East, 50 a month, by 31 March”.",
  );
  expect(line({ ...vague, name: "提升业绩" }, "zh-CN")).toBe(
    "– – ? – – · S：“提升业绩”太笼统，请写清谁做什么：“华东新客户，每月50家，3月31日前”。",
  );
});

const EXAMPLE = "“New customers in the East, 50 a month, by 31 March”.";
type Part = Parameters<typeof goal>[0];
test.each<[string, Part, boolean, string]>([
  ["well put", {}, true, ""],
  ["no name", { name: null }, false, `Say who and what: ${EXAMPLE}`],
  ["vague", { name: "Sales" }, false, `“Sales” can mean anything. Say who and what: ${EXAMPLE}`],
  [
    "a hedge",
    { name: "Win customers asap" },
    false,
    "Everybody understands “asap” in their own way. Say how many and by when: “50 a month, by 31 March”.",
  ],
  ["a place, with a metric", { name: "East region" }, true, ""],
  [
    "a place, without",
    { name: "East region", metric: null },
    false,
    "“East region” does not say what is done or counted. Add it: “New customers in the East”.",
  ],
  ["nobody's", { owner: null }, false, "Name one owner who answers for it."],
])("specific: %s", (_, part, met, advice) => {
  expect(check(goal({ ...SMART, ...part }), "S")).toEqual([met, advice]);
});

const START_VALUE =
  "Write under “Start value” where it stands now, so that one sees how far it is.";
test.each<[string, Part, boolean, string]>([
  ["well put", {}, true, ""],
  [
    "no metric",
    { metric: null },
    false,
    "Choose by what it is counted, such as “New customers” or “Deals won”.",
  ],
  [
    "no target",
    { target: null },
    false,
    "Write a target that can be reached or missed, such as 50.",
  ],
  [
    "counted in nothing",
    { metric: "actuals", startValue: 0 },
    false,
    "Write under “Unit” what is counted, such as leads, points or orders.",
  ],
  ["a level without a start", { metric: "checkIns", unit: "points" }, false, START_VALUE],
  ["a rate without a start", { metric: "winRate", target: 0.3 }, false, START_VALUE],
  ["downwards without a start", { direction: "down" }, false, START_VALUE],
  ["a level with both", { metric: "checkIns", unit: "points", startValue: 0 }, true, ""],
  ["what adds up begins at nothing", { metric: "actuals", unit: "leads" }, true, ""],
])("measurable: %s", (_, part, met, advice) => {
  expect(check(goal({ ...SMART, ...part }), "M")).toEqual([met, advice]);
});

const WAYS = "Lower the target, give it more time, or say what will be done differently.";
const NO_PAST = "There are no figures from the time before to compare it with.";
const WANTING = "With a metric, a target and dates it can be compared with the time before.";
test.each<[string, Part, boolean | null, string]>([
  ["as much as before", {}, true, ""],
  ["half as much again", { target: 170_000 }, true, ""],
  [
    "far more than before",
    { target: 280_000 },
    false,
    `Needs 2.4 times the pace of Oct–Dec 2025 ($120,000). ${WAYS}`,
  ],
  [
    "as much in a third of the time",
    { due: iso("2026-01-30"), target: 120_000 },
    false,
    `Needs 2.5 times the pace of Dec 2025 ($50,000). ${WAYS}`,
  ],
  [
    "a rate, as it is",
    { metric: "winRate", target: 0.8 },
    false,
    `Needs 1.6 times what Oct–Dec 2025 gave (50 %). ${WAYS}`,
  ],
  ["somebody who did nothing before", { owner: "M-3" }, null, NO_PAST],
  ["somebody who began since", { owner: "M-2" }, null, NO_PAST],
  ["figures of too short a time", { metric: "visits", target: 1 }, null, NO_PAST],
  ["only its own rows", { metric: "actuals" }, null, NO_PAST],
  ["downwards", { direction: "down", startValue: 9 }, null, NO_PAST],
  ["no target", { target: null }, null, WANTING],
  ["no dates", { due: null }, null, WANTING],
  ["dates the wrong way round", { due: iso("2025-12-31") }, null, WANTING],
  [
    "more than a person can do",
    { metric: "visits", target: 640 },
    false,
    "Asks for 10 a working day of one person; 8 is a lot. Lower the target, or give it more time or people.",
  ],
  [
    "more than a team can do",
    { metric: "calls", target: 25_600, owner: null },
    false,
    "Asks for 100 a working day of each of 4 people; 80 is a lot. Lower the target, or give it more time or people.",
  ],
])("achievable: %s", (_, part, met, advice) => {
  expect(check(goal({ ...SMART, ...part }), "A")).toEqual([met, advice]);
});

test("what only its own rows tell is compared with the goal that it carries on", () => {
  const row = goal({ ...SMART, metric: "actuals", unit: "leads", startValue: 0, target: 128 });
  const before = { ...row, start: iso("2025-10-01"), due: iso("2025-12-31") };
  const carriedOn = (actual: number) => ({ carriedOn: () => ({ goal: before, actual }) });
  expect(check(row, "A", carriedOn(100))).toEqual([true, ""]);
  expect(check(row, "A", carriedOn(44))).toEqual([
    false,
    `Needs 3 times the pace of Oct–Dec 2025 (44 leads). ${WAYS}`,
  ]);
  expect(check(row, "A", carriedOn(0))).toEqual([null, NO_PAST]);
});

test.each<[string, Part, boolean, string]>([
  ["a parent", {}, true, ""],
  ["a purpose", { parent: null, purpose: "The East is new." }, true, ""],
  [
    "neither",
    { parent: null },
    false,
    "Choose the parent goal that it serves, or write under “Why it matters” what it is for.",
  ],
])("relevant: %s", (_, part, met, advice) => {
  expect(check(goal({ ...SMART, ...part }), "R")).toEqual([met, advice]);
});

test.each<[string, Part, boolean, string]>([
  ["both dates", {}, true, ""],
  ["a whole year", { due: iso("2026-12-31") }, true, ""],
  ["no start", { start: null }, false, "Write under “Start” from when on it counts."],
  ["no due", { due: null }, false, "Write under “Due” by when, such as 31 March."],
  [
    "the wrong way round",
    { due: iso("2025-12-31") },
    false,
    "It ends before it begins. Change one of the two dates.",
  ],
  [
    "longer than a year",
    { due: iso("2027-06-30") },
    false,
    "Runs for 18 months. Break it down into quarters in Plan, or end it within a year.",
  ],
])("time-bound: %s", (_, part, met, advice) => {
  expect(check(goal({ ...SMART, ...part }), "T")).toEqual([met, advice]);
});

test("a goal of two years that is broken down is time-bound", () => {
  const row = goal({ ...SMART, due: iso("2027-12-31") });
  expect(check(row, "T", { brokenDown: () => true })).toEqual([true, ""]);
});
