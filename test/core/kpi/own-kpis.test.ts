// KPIs of the user's own: their values and standing, why they are blank, and what is told of their rows.
import { assess } from "../../../src/core/assess";
import { PLAIN_CHOICE } from "../../../src/core/model/figure-choice";
import type { KpiChoice, Minor } from "../../../src/core/model/rows";
import { DEFAULTS } from "../../../src/core/model/settings";
import { readFormula } from "../../../src/core/typed/read-formula";
import { deal, iso, NO_ROWS } from "../rows";

const AS_OF = iso("2026-03-15");
const DEALS = [
  deal({ id: "D-1", stage: "Won", amount: 30_000 as Minor, closed: iso("2026-03-10") }),
  deal({ id: "D-2", stage: "Won", amount: 10_000 as Minor, closed: iso("2026-02-10") }),
  deal({ id: "D-3", stage: "Lost", closed: iso("2026-03-11") }),
];
const NAMES = ["wonValue", "dealsWon", "dealsLost", "milestonesOnTime"].map((id) => ({
  id,
  name: id,
}));

type Typed = Partial<Omit<KpiChoice, "formula">> & { readonly formula?: string };

/** Rows by number and name, each with its formula; null as it is where one could not be read. */
function kpis(...rows: readonly Typed[]) {
  const named = rows.map((row, i) => ({ id: row.id ?? `KPI-${i + 1}`, name: row.own ?? "" }));
  const choices = rows.map((row, i): KpiChoice => {
    const read = readFormula(row.formula ?? "", [...NAMES, ...named]);
    return {
      show: true,
      target: null,
      own: null,
      unit: null,
      better: null,
      ...row,
      id: named[i]?.id ?? "",
      formula: "fault" in read ? null : read.expression,
    };
  });
  const choice = { ...PLAIN_CHOICE, period: "month" } as const;
  return assess({ ...NO_ROWS, deals: DEALS, kpis: choices }, DEFAULTS, choice, AS_OF);
}

const state = (model: ReturnType<typeof kpis>, id: string) => {
  const found = model.kpis.find((kpi) => kpi.id === id);
  if (!found) throw new Error(id);
  return found;
};

test("it has the value, the period beside it and the trend of what its formula names", () => {
  const model = kpis({ own: "Mean", formula: "wonValue / (dealsWon + dealsLost)", unit: "money" });
  const { value, previous, trend, unit, key, status, why } = state(model, "KPI-1");
  expect({ value, previous, unit, key, status }).toEqual({
    value: 150,
    previous: 100,
    unit: "money",
    key: null,
    status: "none",
  });
  expect(trend.slice(-2)).toEqual([100, 150]);
  expect(trend[0]).toBeNull();
  expect(why).toEqual([
    { code: "kpiBetter", params: { by: { value: 50, unit: "money" }, compare: "before" }, ids: [] },
  ]);
});

test.each<[string, Typed, unknown[]]>([
  ["reached", { target: 140 }, ["green", 150 / 140, "kpiReached"]],
  ["a little short", { target: 160 }, ["amber", 150 / 160, "kpiBehind"]],
  ["far short", { target: 300 }, ["red", 0.5, "kpiBehind"]],
  [
    "less is better, and it is more",
    { target: 100, better: "down" },
    ["red", 100 / 150, "kpiOver"],
  ],
  [
    "just what is wanted, and that is below zero",
    { formula: "-wonValue / 2", target: -150 },
    ["green", null, "kpiReached"],
  ],
])("against a target: %s", (_, row, [status, attainment, code]) => {
  const found = state(kpis({ own: "Mean", formula: "wonValue / 2", ...row }), "KPI-1");
  expect([found.status, found.attainment, found.why[0]?.code]).toEqual([status, attainment, code]);
});

test("one may name another, in whatever order they stand", () => {
  const model = kpis(
    { own: "Twice", formula: "2 * Half" },
    { own: "Half", formula: "wonValue / 2" },
  );
  expect(state(model, "KPI-1").value).toBe(300);
  expect(model.findings).toEqual([]);
});

test("a long chain is reckoned to its end", () => {
  const chain = Array.from({ length: 400 }, (_, i) => ({
    own: `Link ${i}x`,
    formula: i === 0 ? "wonValue" : `Link ${i - 1}x + 1`,
  }));
  expect(state(kpis(...chain), "KPI-400").value).toBe(699);
});

test.each<[string, string, object]>([
  ["nothing to read", "wonvalu", { code: "kpiNoFormula" }],
  ["a division by zero", "1 / (dealsLost - 1) + wonValue", { code: "kpiByZero" }],
  [
    "a blank KPI",
    "wonValue * milestonesOnTime",
    { code: "kpiOfBlank", params: { kpi: "milestonesOnTime", name: null } },
  ],
])("%s leaves it blank, and is said", (_, formula, why) => {
  const found = state(kpis({ own: "Mine", formula }), "KPI-1");
  expect(found.value).toBeNull();
  expect(found.why[0]).toMatchObject(why);
  // What the blank one lacks is said as well.
  if ("params" in why) expect(found.why[1]).toMatchObject({ code: "kpiNoMilestones" });
});

test("those that need each other are blank, and the circle is spelled out; the others go on", () => {
  const model = kpis(
    { own: "A", formula: "B * 2" },
    { own: "B", formula: "wonValue + C" },
    { own: "C", formula: "A - 1" },
    { own: "D", formula: "A + 1" },
    { own: "E", formula: "E" },
    { own: "F", formula: "wonValue" },
  );
  expect(model.kpis.slice(-6).map(({ value }) => value)).toEqual([
    null,
    null,
    null,
    null,
    null,
    300,
  ]);
  expect(state(model, "KPI-1").why).toMatchObject([{ code: "kpiInCircle" }]);
  expect(state(model, "KPI-4").why).toMatchObject([
    { code: "kpiOfBlank", params: { kpi: null, name: "A" } },
  ]);
  expect(model.findings).toMatchObject([
    { code: "formulaCircle", id: "KPI-1", column: "formula", params: { names: ["A", "B", "C"] } },
    { code: "formulaCircle", id: "KPI-2", params: { names: ["B", "C", "A"] } },
    { code: "formulaCircle", id: "KPI-3", params: { names: ["C", "A", "B"] } },
    { code: "formulaCircle", id: "KPI-5", params: { names: ["E"] } },
  ]);
});

test.each<[string, Typed[], object[]]>([
  [
    "a formula in the row of a KPI of the dictionary",
    [{ id: "wonValue", formula: "dealsWon * 2" }],
    [{ code: "kpiNotOwn", id: "wonValue", column: "formula" }],
  ],
  [
    "a name in the row of a KPI of the dictionary",
    [{ id: "wonValue", own: "Mine" }],
    [{ code: "kpiNotOwn", id: "wonValue", column: "own" }],
  ],
  ["no name", [{ formula: "dealsWon * 2" }], [{ code: "missing", id: "KPI-1", column: "own" }]],
  [
    "a name that stands twice",
    [
      { own: "Mine", formula: "dealsWon" },
      { own: "ＭＩＮＥ ", formula: "dealsLost" },
    ],
    [{ code: "kpiNameTaken", id: "KPI-2", column: "own" }],
  ],
  ["a key as its name", [{ own: "wonvalue" }], [{ code: "kpiNameTaken", id: "KPI-1" }]],
])("%s is told", (_, rows, findings) => {
  expect(kpis(...rows).findings).toMatchObject(findings);
});
