// Money received: each collection in base currency, with whose deal it was for.
import type { Receipt } from "../model/facts";
import { toBase } from "../model/money";
import type { Collection, Deal } from "../model/rows";
import type { Settings } from "../model/settings";

/** One entry for each collection, in their order. */
export function receiptsOf(
  collections: readonly Collection[],
  deals: readonly Deal[],
  settings: Settings,
): readonly Receipt[] {
  const owners = new Map(deals.map(({ id, owner }) => [id, owner]));
  return collections.map(({ on, amount, currency, deal }) => ({
    on,
    owner: deal === null ? null : (owners.get(deal) ?? null),
    value: amount === null ? null : toBase(amount, currency, settings),
  }));
}
