// Customers' purchases in the slice: the n-th of each, and who of the period before bought again.
import type { Day } from "../model/day";
import type { DealFacts } from "../model/facts";
import { groupBy } from "../model/group-by";
import { type Period, within } from "../model/period";
import type { DealId } from "../model/rows";

/** Won deals of each customer, by the day on which they closed, those without one last. */
const purchasesOf = (deals: readonly DealFacts[]): ReadonlyMap<string, readonly DealFacts[]> => {
  const bought = groupBy(deals, ({ outcome, customerKey }) =>
    outcome === "won" && customerKey !== null ? customerKey : undefined,
  );
  for (const own of bought.values()) own.sort((a, b) => byDay(a.closed, b.closed));
  return bought;
};

const byDay = (a: Day | null, b: Day | null): number =>
  a === b ? 0 : a === null ? 1 : b === null ? -1 : a - b;

/** What formulas count over, of one deal. */
export interface PurchaseColumns {
  /** Which of its customer's purchases it is, 1 the first; null for what is no purchase of a known customer. */
  readonly purchase: number | null;
  /** On a customer's first purchase of the period before: whether they bought in the period again. Else null. */
  readonly retained: boolean | null;
}

/** @param deals those in the slice */
export function purchaseColumns(
  deals: readonly DealFacts[],
  period: Period,
  before: Period | null,
): ReadonlyMap<DealId, PurchaseColumns> {
  const columns = new Map<DealId, PurchaseColumns>();
  for (const own of purchasesOf(deals).values()) {
    const first = before === null ? undefined : own.find(({ closed }) => within(before, closed));
    own.forEach((deal, i) => {
      columns.set(deal.id, {
        purchase: i + 1,
        retained: deal === first ? own.some(({ closed }) => within(period, closed)) : null,
      });
    });
  }
  return columns;
}
