// KPIs of deals and milestones: their values over a few deals, why there is none, and how they stand against targets and the past.
import fc from "fast-check";
import { assessKpis } from "../../../src/core/kpi/assess-kpis";
import type { KpiFacts, PeriodTarget } from "../../../src/core/kpi/definition";
import {
  expanded,
  KPI_KEYS,
  KPIS,
  type KpiKey,
  kpiFormula,
} from "../../../src/core/kpi/dictionary";
import { purchaseColumns } from "../../../src/core/kpi/purchases";
import { type Day, day } from "../../../src/core/model/day";
import type { DeadlineFact, DealFacts } from "../../../src/core/model/facts";
import { type Layout, resolve } from "../../../src/core/model/layout";
import { ALL_TIME, type Period, periodAt } from "../../../src/core/model/period";
import type { DealId, Metric } from "../../../src/core/model/rows";
import { DEFAULTS } from "../../../src/core/model/settings";
import { iso } from "../rows";
import { NO_OTHERS } from "./other-facts";

type Draft = { readonly [K in keyof DealFacts]?: DealFacts[K] | number | string };
const made = (draft: Draft): DealFacts =>
  ({
    id: "D-1",
    owner: null,
    customer: null,
    outcome: null,
    value: null,
    weighted: null,
    cycle: null,
    newCustomer: null,
    customerKey: null,
    closed: null,
    expected: null,
    entered: [],
    reached: null,
    at: null,
    ...draft,
  }) as DealFacts;

const month = (on: string) => periodAt("month", iso(on), 1);
const MARCH = periodAt("month", iso("2026-03-15"), 1);
const [FEB, MAR, APR] = [iso("2026-02-10"), iso("2026-03-10"), iso("2026-04-10")];
const DEALS = [
  made({ outcome: "won", closed: MAR, value: 10_000, cycle: 20, newCustomer: true }),
  made({ outcome: "won", closed: MAR, value: 20_050, cycle: 40, newCustomer: false }),
  made({ outcome: "won", closed: FEB, value: 60_000, cycle: null, newCustomer: true }),
  made({ outcome: "lost", closed: MAR, value: 99_999 }),
  made({ outcome: "open", expected: MAR, value: 5000, weighted: 2500 }),
  made({ outcome: "open", expected: APR, value: 7000, weighted: null }),
  made({ outcome: null, closed: MAR, expected: MAR, value: 1 }),
];
const MILESTONES: readonly DeadlineFact[] = [
  { due: MAR, onTime: true },
  { due: MAR, onTime: false },
  { due: FEB, onTime: true },
  { due: MAR, onTime: null },
];
const NONE: KpiFacts = {
  ...NO_OTHERS,
  deals: [],
  decimals: 2,
  compare: "before",
  targetOf: () => null,
};
const FACTS: KpiFacts = { ...NONE, deals: DEALS, milestones: MILESTONES };

test.each<[KpiKey, number, number]>([
  ["wonValue", 300.5, 900.5],
  ["dealsWon", 2, 3],
  ["dealsLost", 1, 1],
  ["winRate", 2 / 3, 3 / 4],
  ["salesCycle", 30, 30],
  ["openPipeline", 50, 120],
  ["weightedPipeline", 25, 25],
  ["averageDeal", 150.25, 900.5 / 3],
  ["newCustomers", 1, 2],
  ["milestonesOnTime", 1 / 2, 2 / 3],
])("%s is %d in March, %d for all time", (key, month, all) => {
  expect(KPIS[key].compute(FACTS, MARCH).value).toBeCloseTo(month, 9);
  expect(KPIS[key].compute(FACTS, ALL_TIME).value).toBeCloseTo(all, 9);
});

const NEWBORN: KpiFacts = { ...NONE, deals: [made({ outcome: "won", closed: MAR })] };
const OPEN: KpiFacts = { ...NONE, deals: [made({ outcome: "open" }), made({ outcome: "open" })] };
const AIMING: KpiFacts = { ...NONE, targetOf: () => ({ target: 100, expected: 50 }) };
const CHANCELESS: KpiFacts = { ...NONE, deals: [made({ outcome: "open", value: 5 })] };

test.each<[string, KpiKey, KpiFacts, number | null, unknown]>([
  ["no deals at all", "wonValue", NONE, null, { code: "kpiNoDealsClosed" }],
  ["no deals at all", "dealsWon", NONE, null, { code: "kpiNoDealsClosed" }],
  ["no deals at all", "dealsLost", NONE, null, { code: "kpiNoDealsClosed" }],
  ["no deals at all", "winRate", NONE, null, { code: "kpiNoDealsClosed" }],
  ["no deals at all", "salesCycle", NONE, null, { code: "kpiNoDealsWon" }],
  ["no deals at all", "openPipeline", NONE, null, { code: "kpiNoOpenDeals" }],
  ["no deals at all", "weightedPipeline", NONE, null, { code: "kpiNoOpenDeals" }],
  ["no deals at all", "targetAttainment", AIMING, null, { code: "kpiNoDealsClosed" }],
  ["no deals at all", "coverage", AIMING, null, { code: "kpiNoDealsClosed" }],
  ["no deals at all", "averageDeal", NONE, null, { code: "kpiNoDealsWon" }],
  ["no deals at all", "newCustomers", NONE, null, { code: "kpiNoDealsWon" }],
  ["no milestones", "milestonesOnTime", NONE, null, { code: "kpiNoMilestones" }],
  ["deals, but none won", "wonValue", OPEN, 0, undefined],
  ["deals, but none won", "dealsWon", OPEN, 0, undefined],
  [
    "a won deal without amount",
    "wonValue",
    NEWBORN,
    0,
    { code: "kpiNoAmounts", params: { deals: 1 } },
  ],
  [
    "a won deal without amount",
    "averageDeal",
    NEWBORN,
    null,
    { code: "kpiNoAmounts", params: { deals: 1 } },
  ],
  [
    "a won deal without dates",
    "salesCycle",
    NEWBORN,
    null,
    { code: "kpiNoDates", params: { deals: 1 } },
  ],
  [
    "a won deal without customer",
    "newCustomers",
    NEWBORN,
    null,
    { code: "kpiNoCustomers", params: { deals: 1 } },
  ],
  [
    "open deals without amount",
    "openPipeline",
    OPEN,
    null,
    { code: "kpiNoAmounts", params: { deals: 2 } },
  ],
  [
    "open deals without amount",
    "weightedPipeline",
    OPEN,
    null,
    { code: "kpiNoAmounts", params: { deals: 2 } },
  ],
  [
    "open deals without chance",
    "weightedPipeline",
    CHANCELESS,
    null,
    { code: "kpiNoChances", params: { deals: 1 } },
  ],
  [
    "some without a weight",
    "weightedPipeline",
    FACTS,
    25,
    { code: "kpiSomeWithout", params: { deals: 1, of: 2 } },
  ],
])("%s: %s", (_, key, facts, value, why) => {
  const found = KPIS[key].compute(facts, ALL_TIME);
  expect(found.value).toBe(value);
  if (why === undefined) expect(found.why).toEqual([]);
  else expect(found.why[0]).toMatchObject(why as object);
});

describe("against another period and the target", () => {
  const bought = (customerKey: string, closed: Day, value = 1000) =>
    made({ id: `D-${customerKey}${closed}`, outcome: "won", customerKey, closed, value });
  const YEAR_AGO = iso("2025-03-05");
  const JAN = iso("2026-01-05");
  const deals = [
    bought("A", FEB),
    bought("A", MAR),
    bought("B", FEB, 500),
    bought("B", JAN),
    bought("C", MAR, 5000),
    bought("C", YEAR_AGO, 2000),
    bought("D", YEAR_AGO, 3000),
    made({ outcome: "open", expected: MAR, value: 3000 }),
    made({ outcome: "open", expected: APR, value: 9000 }),
  ];
  const facts = (target: number | null, compare: "before" | "lastYear" = "before"): KpiFacts => ({
    ...NONE,
    deals,
    compare,
    targetOf: () => (target === null ? null : { target, expected: target / 2 }),
  });
  test.each<[string, KpiKey, KpiFacts, Period, number | null, string | null]>([
    ["four times February", "wonGrowth", facts(null), MARCH, 6000 / 1500 - 1, null],
    ["more than a year ago", "wonGrowth", facts(null, "lastYear"), MARCH, 6000 / 5000 - 1, null],
    ["all time", "wonGrowth", facts(null), ALL_TIME, null, "kpiNoPeriodBefore"],
    ["nothing before", "wonGrowth", facts(null), month("2026-01-01"), null, "kpiNothingBefore"],
    ["no target", "targetAttainment", facts(null), MARCH, null, "kpiNoTarget"],
    ["a target of nothing", "targetAttainment", facts(0), MARCH, null, "kpiNoTarget"],
    ["a part of the target", "targetAttainment", facts(120), MARCH, 0.5, null],
    ["open deals against what lacks", "coverage", facts(80), MARCH, 30 / 20, "kpiLacking"],
    ["nothing lacks", "coverage", facts(60), MARCH, null, "kpiNothingLacking"],
    ["nothing is open", "coverage", facts(80), month("2026-02-01"), 0, "kpiLacking"],
    ["half came back", "retention", facts(null), MARCH, 1 / 2, null],
    ["half of a year ago came back", "retention", facts(null, "lastYear"), MARCH, 1 / 2, null],
    ["nobody before", "retention", facts(null), month("2026-01-01"), null, "kpiNothingBefore"],
    ["all time", "retention", facts(null), ALL_TIME, null, "kpiNoPeriodBefore"],
    ["by the end of February", "repeatRate", facts(null), month("2026-02-01"), 1 / 4, null],
    ["by now", "repeatRate", facts(null), ALL_TIME, 3 / 4, null],
    [
      "before anybody bought",
      "repeatRate",
      facts(null),
      month("2020-01-01"),
      null,
      "kpiNoDealsWon",
    ],
  ])("%s: %s", (_, key, given, period, value, code) => {
    const found = KPIS[key].compute(given, period);
    if (value === null) expect(found.value).toBeNull();
    else expect(found.value).toBeCloseTo(value, 12);
    expect(found.why[0]?.code ?? null).toBe(code);
  });

  test("columns that formulas count over say the same", () => {
    const columns = purchaseColumns(deals, MARCH, month("2026-02-01"));
    const of = (customer: string, on: Day) => columns.get(`D-${customer}${on}` as DealId);
    expect(of("A", FEB)).toEqual({ purchase: 1, retained: true });
    expect(of("A", MAR)).toEqual({ purchase: 2, retained: null });
    expect(of("B", FEB)).toEqual({ purchase: 2, retained: false });
    expect(of("C", MAR)).toEqual({ purchase: 2, retained: null });
  });
});

const anyDay = fc.integer({ min: day(2026, 1, 1), max: day(2026, 12, 31) }).map((n) => n as Day);
const anyDeal = fc
  .record({
    outcome: fc.constantFrom("open", "won", "lost"),
    closed: anyDay,
    expected: anyDay,
    value: fc.nat(1e6),
    weighted: fc.nat(1e6),
    newCustomer: fc.boolean(),
  })
  .map(made);

test("what is counted or added over twelve months is what it is over the year and all time", () => {
  const months = Array.from({ length: 12 }, (_, i) => periodAt("month", day(2026, i + 1, 1), 1));
  fc.assert(
    fc.property(fc.array(anyDeal, { minLength: 1, maxLength: 40 }), (deals) => {
      const facts = { ...NONE, deals };
      const value = (key: KpiKey, period: Period) => KPIS[key].compute(facts, period).value ?? 0;
      for (const key of [
        "wonValue",
        "dealsWon",
        "dealsLost",
        "newCustomers",
        "openPipeline",
      ] as const) {
        const parts = months.reduce((total, month) => total + value(key, month), 0);
        expect(parts).toBeCloseTo(value(key, ALL_TIME), 4);
        expect(value(key, periodAt("year", day(2026, 6, 1), 1))).toBe(value(key, ALL_TIME));
      }
    }),
  );
});

test("means and shares of a period lie within what they are made of", () => {
  fc.assert(
    fc.property(fc.array(anyDeal, { minLength: 1, maxLength: 40 }), (deals) => {
      const facts = { ...NONE, deals };
      const rate = KPIS.winRate.compute(facts, ALL_TIME).value ?? 0;
      expect(rate).toBeGreaterThanOrEqual(0);
      expect(rate).toBeLessThanOrEqual(1);
      const won = KPIS.dealsWon.compute(facts, ALL_TIME).value ?? 0;
      const mean = KPIS.averageDeal.compute(facts, ALL_TIME).value ?? 0;
      expect(mean * won).toBeCloseTo(KPIS.wonValue.compute(facts, ALL_TIME).value ?? 0, 4);
    }),
  );
});

describe("against targets and the period before", () => {
  const state = (key: KpiKey, facts: KpiFacts, target: PeriodTarget | null, given?: number) => {
    const all = assessKpis(
      { ...facts, targetOf: (metric: Metric) => (metric === KPIS[key].metric ? target : null) },
      MARCH,
      iso("2026-03-15"),
      DEFAULTS,
      new Map(given === undefined ? [] : [[key, { target: given, expected: given }]]),
      { slice: {}, why: [] },
    );
    const found = all.find((kpi) => kpi.key === key);
    if (!found) throw new Error(key);
    return found;
  };

  test.each<[string, KpiKey, PeriodTarget | null, number | undefined, unknown[]]>([
    [
      "ahead of what is expected by now",
      "wonValue",
      { target: 600, expected: 300 },
      undefined,
      ["green", 300.5 / 600, "kpiReached", 0.5],
    ],
    [
      "a little behind it",
      "wonValue",
      { target: 600, expected: 350 },
      undefined,
      ["amber", 300.5 / 600, "kpiBehind", 49.5],
    ],
    [
      "far behind it",
      "wonValue",
      { target: 600, expected: 400 },
      undefined,
      ["red", 300.5 / 600, "kpiBehind", 99.5],
    ],
    [
      "reached for the whole period",
      "wonValue",
      { target: 300, expected: 100 },
      undefined,
      ["done", 300.5 / 300, "kpiReached", 200.5],
    ],
    ["without target", "wonValue", null, undefined, ["none", null, undefined, undefined]],
    [
      "a typed target goes before the goals'",
      "dealsWon",
      { target: 9, expected: 9 },
      2,
      ["done", 1, "kpiReached", 0],
    ],
    ["a share reached", "winRate", null, 0.6, ["green", 2 / 3 / 0.6, "kpiReached", 2 / 3 - 0.6]],
    ["a share missed", "winRate", null, 0.9, ["red", 2 / 3 / 0.9, "kpiBehind", 0.9 - 2 / 3]],
    ["less is better, and less it is", "salesCycle", null, 35, ["green", 35 / 30, "kpiReached", 5]],
    [
      "less is better, a little more it is",
      "salesCycle",
      null,
      27,
      ["amber", 27 / 30, "kpiOver", 3],
    ],
    ["less is better, much more it is", "salesCycle", null, 20, ["red", 20 / 30, "kpiOver", 10]],
    [
      "less than nothing is wanted",
      "winRate",
      null,
      -0.1,
      ["green", null, "kpiReached", 2 / 3 + 0.1],
    ],
    ["against the month before", "winRate", null, undefined, ["none", null, "kpiWorse", 1 / 3]],
  ])("%s: %s", (_, key, target, given, [status, attainment, code, by]) => {
    const found = state(key, FACTS, target, given);
    expect(found.status).toBe(status);
    if (attainment === null) expect(found.attainment).toBeNull();
    else expect(found.attainment).toBeCloseTo(attainment as number, 9);
    const reason = found.why.find((why) => why.code === code);
    if (code === undefined) expect(found.why).toEqual([]);
    else
      expect(Object.values(reason?.params ?? {})[0]).toMatchObject({
        value: expect.closeTo(by as number, 9),
      });
  });

  test("the trend is the last twelve months, the period before the last of them but one", () => {
    const { trend, previous } = state("dealsWon", FACTS, null);
    expect(trend).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2]);
    expect(previous).toBe(1);
  });
});

describe("formulas", () => {
  const layout: Layout = {
    sheets: (table) => [(field) => `[${table}.${field}]`],
    cell: (name) => `[${name}]`,
  };

  test.each(KPI_KEYS)("%s names only what has a place, and what limits it", (key) => {
    const all = resolve(kpiFormula(key, "all"), layout) ?? "";
    const period = resolve(kpiFormula(key, "period"), layout) ?? "";
    for (const formula of [all, period]) {
      expect(formula).not.toMatch(/[{}]/);
      // No decimals, no commas: their meaning depends on the sheet's locale.
      expect(formula.replace(/"[^"]*"/g, "")).not.toMatch(/[,]|\d\.\d/);
      expect(formula.split("(").length).toBe(formula.split(")").length);
    }
    expect(all).not.toMatch(/\[(from|to|before\w+)\]/);
  });

  test.each([
    [
      "{in:deals.closed}",
      ';{deals.closed};">="&{from};{deals.closed};"<"&{to}+1;{deals.inSlice};1',
      ";{deals.inSlice};1",
    ],
    [
      "{before:deals.closed}",
      ';{deals.closed};">="&{beforeFrom};{deals.closed};"<"&{beforeTo}+1;{deals.inSlice};1',
      '""',
    ],
    ["{until:deals.closed}", ';{deals.closed};"<"&{to}+1;{deals.inSlice};1', ";{deals.inSlice};1"],
    ["{slice:tasks}", ";{tasks.inSlice};1", ";{tasks.inSlice};1"],
    ["{period:costs.on}", ';{costs.on};">="&{from};{costs.on};"<"&{to}+1', ""],
  ])("%s is written out", (macro, period, all) => {
    expect([expanded(macro, "period"), expanded(macro, "all")]).toEqual([period, all]);
  });
});
