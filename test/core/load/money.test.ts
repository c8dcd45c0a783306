// What projects have spent of their budgets, in base currency.
import { costFindings, projectMoney } from "../../../src/core/load/money";
import type { Cost } from "../../../src/core/model/rows";
import { DEFAULTS } from "../../../src/core/model/settings";
import { project } from "../rows";

const SETTINGS = { ...DEFAULTS, rates: { EUR: 1.1 } };
const cost = (amount: number | null, currency: string | null = null, of: string | null = "P-1") =>
  ({ id: "C-1", on: null, amount, currency, project: of, category: null, note: null }) as Cost;
const money = (budget: number | null, costs: readonly Cost[], done: number | null = null) =>
  projectMoney([project({ budget })], costs, () => done, SETTINGS).map(
    ({ spent, share, forecast, over }) => ({ spent, share, forecast, over }),
  );

test.each([
  ["nothing to tell", null, [], null, []],
  ["nothing spent", 1_000, [], 0.5, [{ spent: 0, share: 0, forecast: null, over: null }]],
  [
    "spent without a budget",
    null,
    [cost(300)],
    null,
    [{ spent: 300, share: null, forecast: null, over: null }],
  ],
  [
    "another currency",
    1_000,
    [cost(300), cost(100, "EUR"), cost(50, "GBP"), cost(70, null, null)],
    null,
    [{ spent: 410, share: 0.41, forecast: null, over: null }],
  ],
  [
    "half is done for more than half",
    1_000,
    [cost(600)],
    0.5,
    [{ spent: 600, share: 0.6, forecast: 1_200, over: "forecast" }],
  ],
  [
    "more than there was",
    1_000,
    [cost(1_100)],
    1,
    [{ spent: 1_100, share: 1.1, forecast: 1_100, over: "spent" }],
  ],
  [
    "refunds count",
    1_000,
    [cost(600), cost(-200)],
    0.5,
    [{ spent: 400, share: 0.4, forecast: 800, over: null }],
  ],
] as const)("%s", (_, budget, costs, done, expected) => {
  expect(money(budget, costs, done)).toEqual(expected);
});

test("a currency without a rate is told", () => {
  expect(costFindings([cost(1, "EUR"), cost(1, "GBP"), cost(null, "GBP")], SETTINGS)).toEqual([
    {
      code: "unknownCurrency",
      table: "costs",
      id: "C-1",
      column: "currency",
      params: { value: "GBP" },
    },
  ]);
});
