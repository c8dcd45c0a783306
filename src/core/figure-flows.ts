// What is counted, as flows that can be forecast: where the ledger's sums and the open deals behind them come together.

import type { DealFigure, DealFlows, ForecastDeal } from "./forecast/deal-flows";
import type { Flow } from "./forecast/flow";
import type { Counted, Counts, Whose } from "./goals/sources";
import type { DealFacts } from "./model/facts";
import { toMajor } from "./model/money";
import type { Deal, DealId, ForecastKey, Metric, Minor, PersonId } from "./model/rows";

/** What each figure counts, and the figure of open deals that may add to it. */
const COUNTS: Readonly<Record<ForecastKey, Counted>> = {
  wonValue: "wonValue",
  dealsWon: "won",
  newCustomers: "new",
  collected: "collected",
};

/** The same of goals' metrics that add up and are counted from rows with a day; others cannot be forecast so. */
const METRIC_COUNTS: Readonly<Partial<Record<Metric, Counted>>> = {
  wonValue: "wonValue",
  wonDeals: "won",
  newCustomers: "new",
  collected: "collected",
  activities: "activity",
  visits: "visit",
  calls: "call",
};
const FROM_DEALS: Readonly<Partial<Record<Counted, DealFigure>>> = {
  wonValue: "wonValue",
  won: "dealsWon",
  new: "newCustomers",
};
const MONEY: readonly Counted[] = ["wonValue", "collected"];

export const figureFlow = (figure: ForecastKey, counts: Counts, deals: DealFlows): Flow =>
  flowOf(COUNTS[figure], null, null, counts, deals);

/**
 * Null for metrics that cannot be forecast from what happened.
 *
 * @param owners the person with all who report to them; null for everybody
 */
export function metricFlow(
  metric: Metric,
  whose: Whose,
  owners: ReadonlySet<PersonId> | null,
  counts: Counts,
  deals: DealFlows,
): Flow | null {
  const what = METRIC_COUNTS[metric];
  return what === undefined ? null : flowOf(what, whose, owners, counts, deals);
}

function flowOf(
  what: Counted,
  whose: Whose,
  owners: ReadonlySet<PersonId> | null,
  counts: Counts,
  deals: DealFlows,
): Flow {
  const figure = FROM_DEALS[what];
  const scale = MONEY.includes(what) ? toMajor(1 as Minor, counts.decimals) : 1;
  return {
    name: `${what} ${whose?.person ?? ""}`,
    between: (from, to) => counts.between(what, from, to, whose) * scale,
    since: counts.since(what, whose),
    openOn: figure === undefined ? null : (on) => deals.openOn(figure, owners, on),
  };
}

/** Deals as forecasts see them. @param facts of the same rows, or some of them */
export function forecastDeals(
  rows: readonly Deal[],
  facts: readonly DealFacts[],
  decimals: number,
): readonly ForecastDeal[] {
  const rowOf = new Map<DealId, Deal>(rows.map((row) => [row.id, row]));
  return facts.map(({ id, owner, customerKey, outcome, value, created, closed, expected }) => {
    const row = rowOf.get(id);
    return {
      id,
      owner,
      customer: customerKey,
      stage: row?.stage ?? null,
      outcome,
      chance: row?.chance ?? null,
      value: value === null ? null : toMajor(value, decimals),
      created,
      closed,
      expected,
    };
  });
}
