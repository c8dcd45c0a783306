// The deals of a period by what became of them. Asked for by every KPI of the same facts, and so remembered.
import type { DealFacts } from "../model/facts";
import { type Period, within } from "../model/period";

/** Won and lost by the day on which they closed, open by the day on which that is expected. */
export interface DealsIn {
  readonly won: readonly DealFacts[];
  readonly lost: readonly DealFacts[];
  readonly open: readonly DealFacts[];
}

const known = new WeakMap<readonly DealFacts[], Map<string, DealsIn>>();

export function dealsIn(deals: readonly DealFacts[], period: Period): DealsIn {
  const byPeriod = known.get(deals) ?? new Map<string, DealsIn>();
  known.set(deals, byPeriod);
  const key = `${period.from}:${period.to}`;
  const before = byPeriod.get(key);
  if (before) return before;
  const found = { won: [] as DealFacts[], lost: [] as DealFacts[], open: [] as DealFacts[] };
  for (const deal of deals) {
    const { outcome } = deal;
    if (outcome !== null && within(period, outcome === "open" ? deal.expected : deal.closed))
      found[outcome].push(deal);
  }
  byPeriod.set(key, found);
  return found;
}
