// Levers: how far each cause of a goal alone would have to move, as values and as sentences.
import fc from "fast-check";
import { growthOf, type Levers, leversOf, sayLevers } from "../../../src/core/goals/drivers";
import { ledger, type Sources } from "../../../src/core/goals/sources";
import { dealFacts } from "../../../src/core/kpi/deal-facts";
import type { Language, RollUp } from "../../../src/core/model/rows";
import { DEFAULTS } from "../../../src/core/model/settings";
import { formatter } from "../../../src/i18n/format";
import { sentence } from "../../../src/i18n/say";
import { textsOf } from "../../../src/i18n/texts";
import { deal, goal, iso, STAGES } from "../rows";

const cause = (
  name: string,
  actual: number | null,
  more: Parameters<typeof goal>[0] = { unit: null },
) => ({ goal: goal({ id: name, name, ...more }), actual });
const ORDERS = [
  cause("Customers", 40, { metric: "newCustomers", unit: "customers" }),
  cause("Order value", 2_500, { metric: "averageDeal" }),
];
const product = goal({ metric: "wonValue", target: 120_000, rollUp: "product" });

const said = (levers: Levers, language: Language = "en") =>
  sayLevers(levers).map((reason) =>
    sentence(reason, textsOf(language), formatter(language, language === "en" ? "USD" : "CNY")),
  );

test("customers x order value: more of the one, or of the other, or a little of both", () => {
  const levers = leversOf(product, 100_000, ORDERS);
  expect(said(levers)).toEqual([
    "“Customers” alone would have to go from 40 customers to 48 customers (+20 %).",
    "“Order value” alone would have to go from $2,500 to $3,000 (+20 %).",
    "All together: +10 % each.",
  ]);
  expect(said(levers, "zh-CN")).toEqual([
    "单靠“Customers”，要从40customers做到48customers（+20%）。",
    "单靠“Order value”，要从¥2,500做到¥3,000（+20%）。",
    "同时发力：各+10%。",
  ]);
});

test("visits x conversion x order value: a rate cannot pass 100 %", () => {
  const causes = [
    cause("Visits", 100, { metric: "visits", unit: "visits" }),
    cause("Conversion", 0.6, { metric: "winRate" }),
    cause("Order value", 1_000, { metric: "averageDeal" }),
  ];
  expect(said(leversOf({ ...product, target: 120_000 }, 60_000, causes))).toEqual([
    "“Visits” alone would have to go from 100 visits to 200 visits (+100 %).",
    "“Conversion” alone cannot do it.",
    "“Order value” alone would have to go from $1,000 to $2,000 (+100 %).",
    "All together: +26 % each.",
  ]);
});

test("a sum: each part alone makes up for what is missing", () => {
  const parts = [
    cause("East", 60, { metric: "visits", unit: "visits" }),
    cause("West", 30, { metric: "visits", unit: "visits" }),
  ];
  const whole = goal({ metric: "visits", target: 108, rollUp: "sum" });
  expect(said(leversOf(whole, 90, parts))).toEqual([
    "“East” alone would have to go from 60 visits to 78 visits (+30 %).",
    "“West” alone would have to go from 30 visits to 48 visits (+60 %).",
    "All together: +20 % each.",
  ]);
  // So many fewer that one part alone could not be it.
  expect(said(leversOf({ ...whole, target: 20 }, 90, parts))[1]).toBe("“West” alone cannot do it.");
});

test.each<[string, Levers]>([
  ["another roll-up", leversOf({ ...product, rollUp: "mean" }, 100, ORDERS)],
  ["no target", leversOf({ ...product, target: null }, 100, ORDERS)],
  ["no actual", leversOf(product, null, ORDERS)],
  ["a cause unknown", leversOf(product, 100, [...ORDERS, cause("Visits", null)])],
])("no levers: %s", (_, levers) => {
  expect(levers).toEqual({ levers: [], together: null });
});

test("where another cause is nothing, no lever alone moves a product", () => {
  const { levers, together } = leversOf(product, 0, [cause("A", 0), cause("B", 5)]);
  expect(levers.map(({ to, change }) => [to?.value ?? null, change])).toEqual([
    [24_000, null],
    [null, null],
  ]);
  expect(together).toBeNull();
});

test("moving one lever so far reaches the target", () => {
  const values = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 5 });
  const by = fc.constantFrom<RollUp>("sum", "product");
  fc.assert(
    fc.property(values, by, fc.integer({ min: 1, max: 1_000_000 }), (actuals, rollUp, target) => {
      const combine = (all: readonly number[]) =>
        all.reduce((a, b) => (rollUp === "sum" ? a + b : a * b));
      const causes = actuals.map((actual, i) => cause(`C${i}`, actual, { metric: "checkIns" }));
      const row = goal({ target, rollUp });
      const { levers, together } = leversOf(row, combine(actuals), causes);
      expect(levers).toHaveLength(actuals.length);
      for (const [i, { to }] of levers.entries()) {
        const others = combine([rollUp === "sum" ? 0 : 1, ...actuals.filter((_, j) => j !== i)]);
        if (to === null) expect(rollUp === "sum" && others > target).toBe(true);
        else {
          const moved = combine(actuals.map((actual, j) => (j === i ? to.value : actual)));
          expect(moved / target).toBeCloseTo(1, 6);
        }
      }
      if (together !== null)
        expect(combine(actuals.map((actual) => actual * (1 + together))) / target).toBeCloseTo(
          1,
          6,
        );
    }),
  );
});

describe("growth by more customers or larger orders", () => {
  const won = (id: string, closed: string, amount: number | null) =>
    deal({ id, owner: "M-1", stage: "Won", closed: iso(closed), amount: amount as never });
  const sources: Sources = {
    deals: dealFacts(
      [
        won("D-1", "2025-10-15", 6_000_000),
        won("D-2", "2025-12-31", 4_000_000),
        won("D-3", "2025-11-30", null),
        won("D-4", "2026-01-01", 9_900_000),
        won("D-5", "2025-09-30", 9_900_000),
      ],
      STAGES,
      [],
      DEFAULTS,
    ),
    receipts: [],
    actuals: [],
    activities: [],
    checkIns: [],
    tasks: [],
    projects: [],
    team: [],
    decimals: 2,
  };
  const quarter = goal({
    metric: "wonValue",
    target: 120_000,
    start: iso("2026-01-01"),
    due: iso("2026-03-31"),
  });

  test("is measured on the months before", () => {
    const growth = growthOf(quarter, ledger(sources), iso("2026-02-10"));
    expect(growth.base).toEqual({ from: iso("2025-10-01"), to: iso("2025-12-31") });
    expect(said(growth)).toEqual([
      "Deals won alone would have to go from 2 to 3 (+50 %).",
      "Average deal alone would have to go from $50,000 to $60,000 (+20 %).",
      "All together: +10 % each.",
    ]);
    expect(said(growth, "zh-CN")[0]).toBe("单靠赢单数，要从2做到3（+50%）。");
  });

  test.each([
    ["another metric", { ...quarter, metric: "visits" as const }],
    ["no target", { ...quarter, target: null }],
    ["no dates", { ...quarter, due: null }],
    ["shorter than a month", { ...quarter, due: iso("2026-01-15") }],
    ["nothing won before", { ...quarter, start: iso("2025-01-01"), due: iso("2025-01-31") }],
  ])("none: %s", (_, row) => {
    expect(growthOf(row, ledger(sources), iso("2026-02-10"))).toEqual({
      levers: [],
      together: null,
      base: null,
    });
  });
});
