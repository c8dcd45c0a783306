// Win rates and sales cycles of a real pipeline, by quarter, agent, manager, product and region, against a plain count of
// the same file.
import { dealNames } from "../../../src/core/deal-names";
import { reportsIn } from "../../../src/core/goals/reports";
import { dealFacts } from "../../../src/core/kpi/deal-facts";
import type { KpiFacts } from "../../../src/core/kpi/definition";
import { KPIS } from "../../../src/core/kpi/dictionary";
import { sliceOf } from "../../../src/core/kpi/slice";
import type { SliceBy } from "../../../src/core/model/figure-choice";
import { ALL_TIME, type Period, periodAt } from "../../../src/core/model/period";
import { DEFAULTS } from "../../../src/core/model/settings";
import { iso } from "../rows";
import { type CrmDeal, counted, crmDeals, crmRows, hasCrm } from "./crm-rows";
import { NO_OTHERS } from "./other-facts";

const testHere = hasCrm ? test : test.skip;

const PERIODS: readonly Period[] = [
  ALL_TIME,
  ...["2017-01-01", "2017-04-01", "2017-07-01", "2017-10-01"].map((on) =>
    periodAt("quarter", iso(on), 1),
  ),
];

testHere("every slice in every quarter is what the file says", () => {
  const rows = crmRows();
  const lines = crmDeals();
  const names = dealNames(rows);
  const deals = dealFacts(rows.deals, rows.stages, rows.team, DEFAULTS, names);
  const ground = {
    team: rows.team,
    deals,
    products: [],
    segments: [],
    segmentOf: () => null,
    productNamed: names.product,
    below: reportsIn(rows.team),
  };
  const slices: readonly (readonly [SliceBy, keyof CrmDeal])[] = [
    ["person", "agent"],
    ["team", "manager"],
    ["product", "product"],
    ["region", "region"],
  ];
  let compared = 0;
  for (const [by, field] of slices)
    for (const word of new Set(lines.map((line) => String(line[field])))) {
      const own = deals.filter(sliceOf(ground, { [by]: word }).deal);
      const reference = lines.filter((line) => line[field] === word);
      expect([word, own.length]).toEqual([word, reference.length]);
      const facts: KpiFacts = {
        ...NO_OTHERS,
        deals: own,
        decimals: 2,
        compare: "before",
        targetOf: () => null,
      };
      for (const period of PERIODS)
        for (const [key, value] of Object.entries(counted(reference, period))) {
          const found = KPIS[key as keyof ReturnType<typeof counted>].compute(facts, period).value;
          if (value === null || value === undefined)
            expect([word, key, found]).toEqual([word, key, null]);
          else expect(found).toBeCloseTo(value, 9);
          compared += 1;
        }
    }
  console.info(`crm-sales: ${compared} figures of core as the file has them`);
  expect(compared).toBeGreaterThan(1_000);
});
