// KPIs of other tables than Deals over rows small enough to work them out by hand; why they are blank; their slices.
import { assess } from "../../../src/core/assess";
import { KPI_KEYS, KPIS, type KpiKey } from "../../../src/core/kpi/dictionary";
import { type FigureChoice, PLAIN_CHOICE } from "../../../src/core/model/figure-choice";
import type {
  Activity,
  Collection,
  Cost,
  Feedback,
  Minor,
  Rows,
} from "../../../src/core/model/rows";
import { DEFAULTS, type Settings } from "../../../src/core/model/settings";
import { deal, iso, NO_ROWS, person, project, task } from "../rows";

const AS_OF = iso("2026-03-16");
const [FEB, MAR] = [iso("2026-02-10"), iso("2026-03-10")];

const money = (row: Partial<Cost & Collection> & { readonly id: string }) => ({
  on: MAR,
  amount: null,
  currency: null,
  note: null,
  project: null,
  category: null,
  deal: null,
  ...row,
});
const minor = (major: number) => (major * 100) as Minor;
const activity = (row: Partial<Activity> & { readonly id: string }): Activity => ({
  on: MAR,
  kind: null,
  person: null,
  customer: null,
  deal: null,
  note: null,
  ...row,
});
const answer = (kind: Feedback["kind"], score: number | null, on = MAR): Feedback => ({
  id: `F-${kind}-${score}`,
  on,
  kind,
  score,
  customer: null,
  deal: null,
  person: null,
  note: null,
});

const ROWS: Rows = {
  ...NO_ROWS,
  team: [person({ id: "M-1", name: "Ann" }), person({ id: "M-2", name: "Ben" })],
  deals: [
    deal({ id: "D-1", stage: "Won", amount: minor(400), customer: "A", closed: MAR, owner: "M-1" }),
    deal({ id: "D-2", stage: "Won", amount: minor(200), customer: "B", closed: MAR, owner: "M-2" }),
    deal({ id: "D-3", stage: "Won", amount: minor(100), customer: "C", closed: FEB, owner: "M-2" }),
  ],
  costs: [
    money({ id: "C-1", amount: minor(90), project: "P-1" as Cost["project"] }),
    money({ id: "C-2", amount: minor(30) }),
    money({ id: "C-3", amount: minor(-20) }),
    money({ id: "C-4", amount: minor(500), currency: "XXX" }),
    money({ id: "C-5", amount: minor(60), on: FEB, project: "P-1" as Cost["project"] }),
    money({
      id: "C-6",
      amount: minor(40),
      on: iso("2026-04-01"),
      project: "P-1" as Cost["project"],
    }),
  ],
  collections: [
    money({ id: "R-1", amount: minor(250), deal: "D-1" as Collection["deal"] }),
    money({ id: "R-2", amount: minor(-10), deal: "D-2" as Collection["deal"] }),
    money({ id: "R-3", amount: minor(70), on: FEB, deal: "D-3" as Collection["deal"] }),
    money({ id: "R-4" }),
  ],
  activities: [
    activity({ id: "AC-1", kind: "visit", person: "M-1" as Activity["person"] }),
    activity({ id: "AC-2", kind: "visit", person: "M-2" as Activity["person"], on: FEB }),
    activity({ id: "AC-3", kind: "call", person: "M-2" as Activity["person"] }),
    activity({ id: "AC-4" }),
    activity({ id: "AC-5", on: null, kind: "call" }),
  ],
  feedback: [
    ...[5, 4, 3, 1].map((score) => answer("csat", score)),
    answer("csat", 9),
    answer("csat", null),
    answer("csat", 2, FEB),
    ...[10, 9, 8, 6, 0].map((score) => answer("nps", score)),
    answer(null, 5),
  ],
  projects: [project({ id: "P-1", budget: minor(1000) }), project({ id: "P-2" })],
  // Two weeks of work, planned from Monday, 2 March; a week and a day of it by the as-of day.
  tasks: [
    task({
      id: "T-1",
      project: "P-1",
      start: iso("2026-03-02"),
      days: 5,
      due: iso("2026-03-06"),
      finished: iso("2026-03-06"),
    }),
    task({
      id: "T-2",
      project: "P-1",
      start: iso("2026-03-09"),
      days: 5,
      due: iso("2026-03-11"),
      finished: iso("2026-03-13"),
    }),
    task({ id: "T-3", project: "P-1", start: iso("2026-03-16"), days: 10, due: iso("2026-03-20") }),
    task({ id: "T-4", due: iso("2026-03-12"), days: 1, owner: "M-1" }),
    task({ id: "T-5", milestone: true, due: iso("2026-03-12") }),
  ],
};
const SETTINGS: Settings = { ...DEFAULTS, marketSize: 12_000 };

const state = (
  key: KpiKey,
  rows: Rows,
  choice: Partial<FigureChoice> = {},
  settings = SETTINGS,
) => {
  const { kpis } = assess(rows, settings, { ...PLAIN_CHOICE, period: "month", ...choice }, AS_OF);
  const found = kpis.find((kpi) => kpi.key === key);
  if (!found) throw new Error(key);
  return found;
};

test.each<[KpiKey, number, number | null, number | null]>([
  // 90 + 30 - 20 for two new customers; 60 for one.
  ["acquisitionCost", 50, 60, null],
  // 600 of the 1,000 a month.
  ["marketShare", 0.6, 0.1, null],
  ["collected", 240, 70, 250],
  ["collectionRate", 0.4, 0.7, 250 / 400],
  ["activities", 3, 1, 1],
  ["visits", 1, 1, 1],
  ["calls", 1, 0, 0],
  // 5 and 4 of 5, 4, 3, 1.
  ["csat", 0.5, 0, null],
  // Two of five recommend, two advise against.
  ["nps", 0, null, null],
  // In time, late, overdue; one to come.
  ["tasksOnTime", 1 / 3, null, 0],
  // 150 of 1,000 spent by the as-of day; what it was in February, nobody keeps.
  ["budgetUsed", 0.15, null, null],
  // 10 and 1 of 20 days planned: 550; half done: 500.
  ["scheduleIndex", 500 / 550, null, null],
  ["costIndex", 500 / 150, null, null],
  ["estimateAtCompletion", 300, null, null],
  ["toCompleteIndex", 500 / 850, null, null],
])("%s is %d in March, %d in February, %d of Ann's", (key, march, february, ann) => {
  const close = (value: number | null, wanted: number | null) =>
    wanted === null ? expect(value).toBeNull() : expect(value).toBeCloseTo(wanted, 9);
  close(state(key, ROWS).value, march);
  close(state(key, ROWS).previous, february);
  close(state(key, ROWS, { slice: { person: "Ann" } }).value, ann);
});

test.each<[KpiKey, Partial<Rows>, string]>([
  ["acquisitionCost", { costs: [] }, "kpiNoCosts"],
  ["acquisitionCost", { deals: [] }, "kpiNoNewCustomers"],
  ["marketShare", { deals: [] }, "kpiNoDealsClosed"],
  ["collected", { collections: [] }, "kpiNoCollections"],
  ["collectionRate", { deals: [] }, "kpiNothingWon"],
  ["activities", { activities: [] }, "kpiNoActivities"],
  ["visits", { activities: [] }, "kpiNoActivities"],
  ["csat", { feedback: [] }, "kpiNoFeedback"],
  ["nps", { feedback: [answer("csat", 5)] }, "kpiNoFeedback"],
  ["tasksOnTime", { tasks: [] }, "kpiNoTasks"],
  ["budgetUsed", { projects: [] }, "kpiNoBudgets"],
  ["costIndex", { tasks: [] }, "kpiNoBudgets"],
  ["costIndex", { costs: [] }, "kpiNothingSpent"],
  ["estimateAtCompletion", { costs: [] }, "kpiNothingSpent"],
  ["toCompleteIndex", { projects: [project({ id: "P-1", budget: minor(100) })] }, "kpiBudgetSpent"],
])("%s is blank without what it needs, and says so", (key, rows, code) => {
  const found = state(key, { ...ROWS, ...rows });
  expect([found.value, found.why[0]?.code]).toEqual([null, code]);
});

test("work that begins later leaves nothing to compare with, and what nobody has begun no estimate", () => {
  const later = task({ id: "T-1", project: "P-1", start: iso("2026-05-04"), days: 5 });
  const rows = { ...ROWS, tasks: [later] };
  expect(state("scheduleIndex", rows).why[0]?.code).toBe("kpiNothingPlanned");
  expect(state("estimateAtCompletion", rows).why[0]?.code).toBe("kpiNothingDone");
});

test.each<[string, Partial<FigureChoice>, number | null, string]>([
  ["nobody said how large it is", {}, null, "kpiNoMarketSize"],
  ["all time has no size", { period: "all" }, 12_000, "kpiWithoutEnd"],
  ["a slice of it has another", { slice: { person: "Ann" } }, 12_000, "kpiNotSliced"],
])("market share: %s", (_, choice, marketSize, code) => {
  const found = state("marketShare", ROWS, choice, { ...SETTINGS, marketSize });
  expect([found.value, found.why[0]?.code]).toEqual([null, code]);
});

test("amounts that do not count are told, and scores that their scale does not have", () => {
  expect(state("acquisitionCost", ROWS).why[0]).toMatchObject({
    code: "kpiSomeUncounted",
    params: { rows: 1, of: 4, table: "costs" },
  });
  expect(state("collected", ROWS).why[0]).toMatchObject({
    params: { rows: 1, of: 3, table: "collections" },
  });
  const { findings } = assess(ROWS, SETTINGS, PLAIN_CHOICE, AS_OF);
  expect(findings.filter(({ table }) => table === "feedback")).toEqual([
    {
      code: "offScale",
      table: "feedback",
      id: "F-csat-9",
      column: "score",
      params: { value: "9", low: 1, high: 5 },
    },
  ]);
});

test("what is as of today has no trend", () => {
  expect(state("costIndex", ROWS).trend).toEqual(Array(12).fill(null));
  expect(state("visits", ROWS).trend.slice(-2)).toEqual([1, 1]);
});

test("budgets, the market and targets are everybody's: no slice leaves a figure, and that is said", () => {
  for (const key of KPI_KEYS)
    if (/projects|costs|marketSize|target/.test(KPIS[key].formula)) {
      const { value, why } = state(key, ROWS, { slice: { person: "Ann" } });
      expect([key, value, why[0]?.code]).toEqual([key, null, "kpiNotSliced"]);
    }
});
