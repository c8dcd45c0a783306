// KPIs of customers: who is new, who comes back, who buys more than once.
import { comparedWith } from "../model/period";
import { ratio } from "../statistics/mean";
import { dealsIn } from "./deals-in";
import { blank, type Definitions, known } from "./definition";

export const CUSTOMER_KPIS = {
  newCustomers: {
    unit: "count",
    better: "more",
    metric: "newCustomers",
    accumulates: true,
    formula:
      'IF(COUNTIFS({deals.newCustomer};">=0"{slice:deals})=0;"";COUNTIFS({deals.newCustomer};1{in:deals.closed}))',
    compute: ({ deals }, period) => {
      const { won } = dealsIn(deals, period);
      if (deals.every(({ newCustomer }) => newCustomer === null))
        return deals.some((deal) => deal.outcome === "won")
          ? {
              value: null,
              why: [{ code: "kpiNoCustomers", params: { deals: won.length }, ids: [] }],
            }
          : blank("kpiNoDealsWon");
      return known(won.filter(({ newCustomer }) => newCustomer).length);
    },
  },
  retention: {
    unit: "percent",
    better: "more",
    metric: null,
    accumulates: false,
    // Over the column "bought again", since a distinct count of customers has no portable formula.
    formula:
      'IFERROR(COUNTIFS({deals.retained};1{slice:deals})/COUNTIFS({deals.retained};">=0"{slice:deals});"")',
    compute: ({ deals, compare }, period) => {
      const before = comparedWith(period, compare);
      if (before === null) return blank("kpiNoPeriodBefore");
      const then = customersOf(dealsIn(deals, before).won);
      const now = customersOf(dealsIn(deals, period).won);
      const value = ratio([...then].filter((customer) => now.has(customer)).length, then.size);
      return value === null
        ? { value, why: [{ code: "kpiNothingBefore", params: { compare }, ids: [] }] }
        : known(value);
    },
  },
  repeatRate: {
    unit: "percent",
    better: "more",
    metric: null,
    accumulates: false,
    formula:
      'IFERROR(COUNTIFS({deals.purchase};2{until:deals.closed})/COUNTIFS({deals.purchase};1{until:deals.closed});"")',
    compute: ({ deals }, period) => {
      const until = (closed: (typeof deals)[number]["closed"]) =>
        period.to === null || (closed !== null && closed <= period.to);
      const times = new Map<string, number>();
      for (const { outcome, customerKey, closed } of deals)
        if (outcome === "won" && customerKey !== null && until(closed))
          times.set(customerKey, (times.get(customerKey) ?? 0) + 1);
      const value = ratio([...times.values()].filter((n) => n > 1).length, times.size);
      return value === null ? blank("kpiNoDealsWon") : known(value);
    },
  },
} as const satisfies Definitions;

const customersOf = (
  won: readonly { readonly customerKey: string | null }[],
): ReadonlySet<string> => new Set(won.flatMap(({ customerKey }) => customerKey ?? []));
