// The domains together: what one hands to the other, and what is told of deals that do not fit.

import { assess } from "../../src/core/assess";
import { PLAIN_CHOICE } from "../../src/core/model/figure-choice";
import type { Rows } from "../../src/core/model/rows";
import { DEFAULTS } from "../../src/core/model/settings";
import { calendarDay, deal, goal, iso, NO_ROWS, task } from "./rows";

const TODAY = iso("2026-03-09");
const NOT_OWN = { own: null, formula: null, unit: null, better: null };
const model = (rows: Partial<Rows>) =>
  assess({ ...NO_ROWS, ...rows }, DEFAULTS, PLAIN_CHOICE, TODAY);
const holiday = (on: string, kind: "off" | "work" | null) => calendarDay({ on: iso(on), kind });

test("nothing at all is assessed to nothing, with a reason for each KPI", () => {
  const { goals, tasks, projects, attention, findings, kpis, period } = model({});
  expect({ goals, tasks, projects, attention, findings }).toEqual({
    goals: [],
    tasks: [],
    projects: [],
    attention: [],
    findings: [],
  });
  expect([period.from, period.to]).toEqual([iso("2026-01-01"), iso("2026-03-31")]);
  for (const { value, why } of kpis) expect([value, why.length]).toEqual([null, 1]);
});

test("days off and make-up workdays move goals and tasks alike", () => {
  const rows = {
    goals: [goal({ target: 40, start: iso("2026-03-02"), due: iso("2026-03-06") })],
    tasks: [task({ start: iso("2026-03-02"), days: 4 })],
  };
  const off = [
    holiday("2026-03-03", "off"),
    holiday("2026-03-04", null),
    holiday("2026-03-07", "work"),
  ];
  const before = model(rows);
  const after = model({ ...rows, calendar: off });
  expect([before.goals[0]?.pace?.elapsed, after.goals[0]?.pace?.elapsed]).toEqual([5, 3]);
  const planned = [before, after].map(({ tasks: [first] }) => first?.planned.ends);
  expect(planned).toEqual([iso("2026-03-05"), iso("2026-03-07")]);
});

test("a KPI's target is that of the goals, a typed one goes before", () => {
  const rows = {
    goals: [
      goal({ metric: "wonValue", target: 640, start: iso("2026-01-01"), due: iso("2026-03-31") }),
    ],
    deals: [deal({ stage: "Won", amount: 5000 as never, closed: iso("2026-03-02") })],
  };
  const targets = (kpis: Rows["kpis"]) =>
    model({ ...rows, kpis }).kpis.flatMap(({ key, target }) =>
      target === null ? [] : [[key, target]],
    );
  const whole = ["targetAttainment", 1];
  expect(targets([])).toEqual([["wonValue", 640], whole]);
  expect(
    targets([
      { id: "wonValue", show: true, target: 99, ...NOT_OWN },
      { id: "winRate", show: true, target: 0.5, ...NOT_OWN },
      { id: "nobody", show: true, target: 1, ...NOT_OWN },
    ]),
  ).toEqual([["wonValue", 99], whole, ["winRate", 0.5]]);
});

test("of a typed target that fills over the quarter, the working days that are over ask for their part", () => {
  // 47 of the quarter's 64 working days lie before Monday, 9 March.
  const typed = (id: string, target: number) => ({ id, show: true, target, ...NOT_OWN });
  const { kpis } = model({
    deals: [deal({ stage: "Won", amount: 47_000 as never, closed: iso("2026-03-02") })],
    kpis: [typed("wonValue", 640), typed("dealsLost", 64), typed("winRate", 0.5)],
  });
  const paces = kpis.flatMap(({ key, pace, status }) =>
    status === "none" ? [] : [[key, pace, status]],
  );
  expect(paces).toEqual([
    ["wonValue", 470, "green"],
    ["targetAttainment", 47 / 64, "green"],
    // A limit is one from the first day on.
    ["dealsLost", 64, "green"],
    ["winRate", null, "green"],
  ]);
});

test("growth begins the quarter at a loss of everything, and catches up by working days", () => {
  const grown = (won: number) => {
    const { kpis } = model({
      deals: [
        deal({ stage: "Won", amount: 100_000 as never, closed: iso("2025-12-01") }),
        deal({ id: "D-2", stage: "Won", amount: won as never, closed: iso("2026-03-02") }),
      ],
      kpis: [{ id: "wonGrowth", show: true, target: 0.28, ...NOT_OWN }],
    });
    const found = kpis.find(({ key }) => key === "wonGrowth");
    return [found?.pace?.toFixed(9), found?.status];
  };
  // 128 after 64 working days are 94 after 47 of them.
  const pace = (1.28 * (47 / 64) - 1).toFixed(9);
  expect([94_000, 80_000, 70_000, 128_000].map(grown)).toEqual([
    [pace, "green"],
    [pace, "amber"],
    [pace, "red"],
    [pace, "done"],
  ]);
});

test("milestones feed their KPI", () => {
  const { kpis } = model({
    tasks: [
      task({ id: "T-1", milestone: true, due: iso("2026-03-02"), finished: iso("2026-03-02") }),
      task({ id: "T-2", milestone: true, due: iso("2026-03-02") }),
      task({ id: "T-3", start: iso("2026-03-02"), due: iso("2026-03-02") }),
    ],
  });
  expect(kpis.find(({ key }) => key === "milestonesOnTime")?.value).toBe(0.5);
});

test.each([
  [
    "a stage that nobody explained",
    { stage: "Maybe" },
    [["unknownStage", "stage", { value: "Maybe" }]],
  ],
  ["no stage is the reader's to tell", {}, []],
  [
    "a currency without rate",
    { stage: "Won", amount: 5 as never, currency: "GBP" },
    [["unknownCurrency", "currency", { value: "GBP" }]],
  ],
  ["a currency without amount", { stage: "Won", currency: "GBP" }, []],
  ["the base currency", { stage: "Won", amount: 5 as never, currency: "USD" }, []],
])("told of: %s", (_, row, expected) => {
  const { findings } = model({ deals: [deal(row)] });
  expect(findings.map(({ code, column, params }) => [code, column, params])).toEqual(expected);
});
