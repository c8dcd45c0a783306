// KPIs of the market: what a new customer costs, and how much of the market was won.
import { toMajor } from "../model/money";
import { monthsOf, within } from "../model/period";
import type { Minor } from "../model/rows";
import { ratio, sum } from "../statistics/mean";
import { blank, type Definitions, known } from "./definition";
import { someUncounted } from "./uncounted";

const MONTHS_OF_YEAR = 12;

export const MARKET_KPIS = {
  acquisitionCost: {
    unit: "money",
    better: "less",
    metric: null,
    accumulates: false,
    ofEverybody: true,
    formula:
      'IF(COUNTIFS({costs.value};">-1000000000000"{period:costs.on})=0;"";IFERROR(SUMIFS({costs.value};{costs.value};">-1000000000000"{period:costs.on})/COUNTIFS({deals.newCustomer};1{in:deals.closed});""))',
    compute: ({ costs, deals, decimals }, period) => {
      const spent = costs.filter(({ on }) => within(period, on));
      const values = spent.flatMap(({ value }) => value ?? []);
      if (values.length === 0) return blank("kpiNoCosts");
      const customers = deals.filter((deal) => deal.newCustomer && within(period, deal.closed));
      const value = ratio(toMajor(sum(values) as Minor, decimals), customers.length);
      return value === null
        ? blank("kpiNoNewCustomers")
        : known(value, someUncounted("costs", spent));
    },
  },
  marketShare: {
    unit: "percent",
    better: "more",
    metric: null,
    accumulates: false,
    ofEverybody: true,
    formula:
      'IFERROR(SUMIFS({deals.value};{deals.outcome};{won}{in:deals.closed})/({marketSize}*{months}/12);"")',
    compute: ({ deals, marketSize, decimals }, period) => {
      if (marketSize === null) return blank("kpiNoMarketSize");
      const months = monthsOf(period);
      if (months === null) return blank("kpiWithoutEnd");
      const won = deals.flatMap(({ outcome, closed, value }) =>
        outcome === "won" && within(period, closed) ? (value ?? []) : [],
      );
      const value = toMajor(sum(won) as Minor, decimals);
      const share = ratio(value, (marketSize * months) / MONTHS_OF_YEAR);
      return share === null ? blank("kpiNoMarketSize") : known(share);
    },
  },
} as const satisfies Definitions;
