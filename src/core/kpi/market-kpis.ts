// KPIs of the market: what a new customer costs, and how much of the market was won.
import { toMajor } from "../model/money";
import { monthsOf, within } from "../model/period";
import type { Minor } from "../model/rows";
import { ratio, sum } from "../statistics/mean";
import { dealsIn } from "./deals-in";
import { blank, type Definitions, known } from "./definition";
import { someUncounted } from "./uncounted";
import { hasNoDeals, NO_DEALS, WON_VALUE, wonValueIn } from "./won-value";

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
      const customers = dealsIn(deals, period).won.filter((deal) => deal.newCustomer);
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
    formula: `IF(${NO_DEALS};"";IFERROR(${WON_VALUE}/({marketSize}*{months}/12);""))`,
    compute: ({ deals, marketSize, decimals }, period) => {
      if (marketSize === null) return blank("kpiNoMarketSize");
      const months = monthsOf(period);
      if (months === null) return blank("kpiWithoutEnd");
      if (hasNoDeals(deals)) return blank("kpiNoDealsClosed");
      const value = toMajor(wonValueIn(deals, period) as Minor, decimals);
      const share = ratio(value, (marketSize * months) / MONTHS_OF_YEAR);
      return share === null ? blank("kpiNoMarketSize") : known(share);
    },
  },
} as const satisfies Definitions;
