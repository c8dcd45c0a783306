// KPIs of deals: what was won and lost, how fast, how large, and what is still open.
import type { DealFacts } from "../model/facts";
import { toMajor } from "../model/money";
import type { Period } from "../model/period";
import type { Reason } from "../model/reason";
import { mean, median, ratio, sum } from "../statistics/mean";
import { dealsIn } from "./deals-in";
import { blank, type Definitions, type KpiFacts, type KpiValue, known } from "./definition";
import { hasNoDeals, NO_DEALS, WON_VALUE } from "./won-value";

const closedAs = ({ deals }: KpiFacts, period: Period, outcome: "won" | "lost") =>
  dealsIn(deals, period)[outcome];

const open = ({ deals }: KpiFacts, period: Period) => dealsIn(deals, period).open;

/** Of the deals won; those that lack a date, or closed before they were created, are left out and told. */
function cycle(
  facts: KpiFacts,
  period: Period,
  middle: (days: readonly number[]) => number | null,
): KpiValue {
  const won = closedAs(facts, period, "won");
  if (won.length === 0) return blank("kpiNoDealsWon");
  const without = won.filter((deal) => deal.cycle === null);
  const value = middle(won.flatMap((deal) => deal.cycle ?? []));
  if (value === null)
    return { value, why: [{ code: "kpiNoDates", params: { deals: won.length }, ids: [] }] };
  return known(
    value,
    without.length === 0
      ? []
      : [
          {
            code: "kpiSomeWithoutDates",
            params: { deals: without.length, of: won.length },
            ids: without.map(({ id }) => id),
          },
        ],
  );
}

/** Sums a money field of deals; blank where none of them has it. */
function money(
  deals: readonly DealFacts[],
  field: "value" | "weighted",
  facts: KpiFacts,
  none: (deals: number) => Reason,
): KpiValue {
  const values = deals.flatMap((deal) => deal[field] ?? []);
  if (values.length === 0) return { value: null, why: [none(deals.length)] };
  const why: Reason[] =
    values.length < deals.length
      ? [
          {
            code: "kpiSomeWithout",
            params: { deals: deals.length - values.length, of: deals.length },
            ids: deals.filter((deal) => deal[field] === null).map((deal) => deal.id),
          },
        ]
      : [];
  return known(toMajor(sum(values) as (typeof values)[number], facts.decimals), why);
}

const noAmounts = (deals: number): Reason => ({ code: "kpiNoAmounts", params: { deals }, ids: [] });

export const DEAL_KPIS = {
  wonValue: {
    unit: "money",
    better: "more",
    metric: "wonValue",
    accumulates: true,
    formula: `IF(${NO_DEALS};"";${WON_VALUE})`,
    compute: (facts, period) => {
      if (hasNoDeals(facts.deals)) return blank("kpiNoDealsClosed");
      const won = closedAs(facts, period, "won");
      const result = money(won, "value", facts, noAmounts);
      return result.value === null ? known(0, won.length > 0 ? result.why : []) : result;
    },
  },
  dealsWon: {
    unit: "count",
    better: "more",
    metric: "wonDeals",
    accumulates: true,
    formula: `IF(${NO_DEALS};"";COUNTIFS({deals.outcome};{won}{in:deals.closed}))`,
    compute: (facts, period) =>
      hasNoDeals(facts.deals)
        ? blank("kpiNoDealsClosed")
        : known(closedAs(facts, period, "won").length),
  },
  dealsLost: {
    unit: "count",
    better: "less",
    metric: null,
    accumulates: true,
    formula: `IF(${NO_DEALS};"";COUNTIFS({deals.outcome};{lost}{in:deals.closed}))`,
    compute: (facts, period) =>
      hasNoDeals(facts.deals)
        ? blank("kpiNoDealsClosed")
        : known(closedAs(facts, period, "lost").length),
  },
  winRate: {
    unit: "percent",
    better: "more",
    metric: null,
    accumulates: false,
    formula:
      'IFERROR(COUNTIFS({deals.outcome};{won}{in:deals.closed})/(COUNTIFS({deals.outcome};{won}{in:deals.closed})+COUNTIFS({deals.outcome};{lost}{in:deals.closed}));"")',
    compute: (facts, period) => {
      const won = closedAs(facts, period, "won").length;
      const value = ratio(won, won + closedAs(facts, period, "lost").length);
      return value === null ? blank("kpiNoDealsClosed") : known(value);
    },
  },
  salesCycle: {
    unit: "days",
    better: "less",
    metric: null,
    accumulates: false,
    formula:
      'IFERROR(SUMIFS({deals.cycle};{deals.outcome};{won}{in:deals.closed})/COUNTIFS({deals.cycle};">-1000000";{deals.outcome};{won}{in:deals.closed});"")',
    compute: (facts, period) => cycle(facts, period, mean),
  },
  medianCycle: {
    unit: "days",
    better: "less",
    metric: null,
    accumulates: false,
    // Over a column that holds the cycles of this period and slice alone, since MEDIAN knows no conditions.
    formula: 'IFERROR(MEDIAN({deals.periodCycle});"")',
    compute: (facts, period) => cycle(facts, period, median),
  },
  openPipeline: {
    unit: "money",
    better: "more",
    metric: null,
    accumulates: false,
    formula:
      'IF(COUNTIFS({deals.outcome};{open};{deals.value};">-1000000000000"{in:deals.expected})=0;"";SUMIFS({deals.value};{deals.outcome};{open}{in:deals.expected}))',
    compute: (facts, period) => {
      const deals = open(facts, period);
      return deals.length === 0 ? blank("kpiNoOpenDeals") : money(deals, "value", facts, noAmounts);
    },
  },
  weightedPipeline: {
    unit: "money",
    better: "more",
    metric: null,
    accumulates: false,
    formula:
      'IF(COUNTIFS({deals.outcome};{open};{deals.weighted};">-1000000000000"{in:deals.expected})=0;"";SUMIFS({deals.weighted};{deals.outcome};{open}{in:deals.expected}))',
    compute: (facts, period) => {
      const deals = open(facts, period);
      if (deals.length === 0) return blank("kpiNoOpenDeals");
      return money(deals, "weighted", facts, (n) =>
        deals.some((deal) => deal.value !== null)
          ? { code: "kpiNoChances", params: { deals: n }, ids: [] }
          : noAmounts(n),
      );
    },
  },
  averageDeal: {
    unit: "money",
    better: "more",
    metric: null,
    accumulates: false,
    formula: `IFERROR(${WON_VALUE}/COUNTIFS({deals.value};">-1000000000000";{deals.outcome};{won}{in:deals.closed});"")`,
    compute: (facts, period) => {
      const won = closedAs(facts, period, "won");
      if (won.length === 0) return blank("kpiNoDealsWon");
      const value = mean(won.flatMap((deal) => deal.value ?? []));
      return value === null
        ? { value, why: [noAmounts(won.length)] }
        : known(value / 10 ** facts.decimals);
    },
  },
} as const satisfies Definitions;
