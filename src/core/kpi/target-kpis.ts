// KPIs that hold what was won, and what is still open, against the target and against another period.
import { comparedWith, type Period } from "../model/period";
import { sum } from "../statistics/mean";
import { dealsIn } from "./deals-in";
import { blank, type Definitions, type KpiFacts, known } from "./definition";
import { hasNoDeals, NO_DEALS, WON_VALUE, wonValueIn } from "./won-value";

const WON_BEFORE = "SUMIFS({deals.value};{deals.outcome};{won}{before:deals.closed})";
/** Sums of decimals in a sheet end in crumbs: what is nothing has to be nothing. */
const isMore = (formula: string) => `ROUND(${formula};4)>0`;

/** In minor units. */
const targetOf = (facts: KpiFacts, period: Period) => {
  const found = facts.targetOf("wonValue", period);
  return found === null ? null : found.target * 10 ** facts.decimals;
};

/** As the sheet rounds it. */
const isNothing = (minor: number, { decimals }: KpiFacts) =>
  Math.round((minor / 10 ** decimals) * 1e4) <= 0;

export const TARGET_KPIS = {
  wonGrowth: {
    unit: "percent",
    better: "more",
    metric: null,
    accumulates: true,
    // Nothing is won at first.
    from: -1,
    formula: `IF(${isMore(WON_BEFORE)};${WON_VALUE}/${WON_BEFORE}-1;"")`,
    compute: (facts, period) => {
      const before = comparedWith(period, facts.compare);
      if (before === null) return blank("kpiNoPeriodBefore");
      const then = wonValueIn(facts.deals, before);
      return isNothing(then, facts)
        ? {
            value: null,
            why: [{ code: "kpiNothingBefore", params: { compare: facts.compare }, ids: [] }],
          }
        : known(wonValueIn(facts.deals, period) / then - 1);
    },
  },
  targetAttainment: {
    unit: "percent",
    better: "more",
    metric: null,
    accumulates: true,
    ofEverybody: true,
    formula: `IF({target}="";"";IF(${NO_DEALS};"";IF(${isMore("{target}")};${WON_VALUE}/{target};"")))`,
    ownTarget: (facts, period) => {
      const found = facts.targetOf("wonValue", period);
      return found === null || found.target <= 0
        ? null
        : { target: 1, expected: found.expected / found.target };
    },
    compute: (facts, period) => {
      const target = targetOf(facts, period);
      if (target === null || isNothing(target, facts)) return blank("kpiNoTarget");
      return hasNoDeals(facts.deals)
        ? blank("kpiNoDealsClosed")
        : known(wonValueIn(facts.deals, period) / target);
    },
  },
  coverage: {
    unit: "percent",
    better: "more",
    metric: null,
    accumulates: false,
    ofEverybody: true,
    formula:
      `IF({target}="";"";IF(${NO_DEALS};"";IF(${isMore(`{target}-${WON_VALUE}`)};` +
      'IF(COUNTIFS({deals.outcome};{open}{in:deals.expected})=0;0;IF(COUNTIFS({deals.outcome};{open};{deals.value};">-1000000000000"{in:deals.expected})=0;"";' +
      `SUMIFS({deals.value};{deals.outcome};{open}{in:deals.expected})/({target}-${WON_VALUE})));"")))`,
    compute: (facts, period) => {
      const target = targetOf(facts, period);
      if (target === null) return blank("kpiNoTarget");
      if (hasNoDeals(facts.deals)) return blank("kpiNoDealsClosed");
      const lacking = target - wonValueIn(facts.deals, period);
      if (isNothing(lacking, facts)) return blank("kpiNothingLacking");
      const { open } = dealsIn(facts.deals, period);
      const values = open.flatMap(({ value }) => value ?? []);
      if (open.length > 0 && values.length === 0)
        return {
          value: null,
          why: [{ code: "kpiNoAmounts", params: { deals: open.length }, ids: [] }],
        };
      return known(sum(values) / lacking, [
        {
          code: "kpiLacking",
          params: { by: { value: lacking / 10 ** facts.decimals, unit: "money" } },
          ids: [],
        },
      ]);
    },
  },
} as const satisfies Definitions;
