// What every figure about deals starts from: each deal's outcome, value in base currency, weighted value and cycle.
import type { DealFacts } from "../model/facts";
import { toBase } from "../model/money";
import { plainName } from "../model/plain-name";
import type { Deal, DealId, Minor, Person, Stage, StageChange, StageKind } from "../model/rows";
import type { Settings } from "../model/settings";
import { dealCourses } from "./stage-history";

/** What the texts of deals mean, by the tables that list them. */
export interface DealNames {
  readonly customer: (name: string) => { readonly key: string; readonly segment: string | null };
  readonly product: (name: string) => string;
}

/** Where no table lists customers and products: names are what they are. */
const PLAIN_NAMES: DealNames = {
  customer: (name) => ({ key: plainName(name), segment: null }),
  product: (name) => name,
};

/**
 * One entry for each deal, in the deals' order.
 *
 * @param changes of stages, as far as anything was recorded
 */
export function dealFacts(
  deals: readonly Deal[],
  stages: readonly Stage[],
  team: readonly Person[],
  settings: Settings,
  names: DealNames = PLAIN_NAMES,
  changes: readonly StageChange[] = [],
): readonly DealFacts[] {
  const stageOf = new Map(stages.map((stage) => [stage.name, stage]));
  const people = new Map(team.map((person) => [person.id, person]));
  const outcomes = deals.map((deal) => stageOf.get(deal.stage)?.kind ?? null);
  const customers = deals.map(({ customer }) =>
    customer === null ? null : names.customer(customer),
  );
  const first = firstWon(deals, outcomes, (i) => customers[i]?.key ?? null);
  const courses = dealCourses(deals, stages, changes);
  return deals.map((deal, i) => {
    const outcome = outcomes[i] ?? null;
    const owner = deal.owner === null ? undefined : people.get(deal.owner);
    const value = deal.amount === null ? null : toBase(deal.amount, deal.currency, settings);
    const chance = deal.chance ?? stageOf.get(deal.stage)?.chance ?? null;
    return {
      id: deal.id,
      owner: deal.owner,
      customer: deal.customer,
      customerKey: customers[i]?.key ?? null,
      segment: customers[i]?.segment ?? null,
      product: deal.product === null ? null : names.product(deal.product),
      source: deal.source,
      department: owner?.department ?? null,
      manager: owner?.manager ?? null,
      region: deal.region ?? owner?.region ?? null,
      outcome,
      value,
      weighted:
        outcome === "open" && value !== null && chance !== null
          ? (Math.round(value * chance) as Minor)
          : null,
      cycle:
        outcome === "won" &&
        deal.created !== null &&
        deal.closed !== null &&
        deal.closed >= deal.created
          ? deal.closed - deal.created
          : null,
      newCustomer: outcome === "won" && deal.customer !== null ? first.has(deal.id) : null,
      created: deal.created,
      closed: deal.closed,
      expected: deal.expected,
      at: courses[i]?.at ?? null,
      reached: courses[i]?.reached ?? null,
      entered: courses[i]?.entered ?? [],
    };
  });
}

/** The first won deal of each customer: the earliest closed, the upper row where two closed on one day. */
function firstWon(
  deals: readonly Deal[],
  outcomes: readonly (StageKind | null)[],
  customerOf: (deal: number) => string | null,
): ReadonlySet<DealId> {
  const first = new Map<string, Deal>();
  deals.forEach((deal, i) => {
    const customer = customerOf(i);
    if (outcomes[i] !== "won" || customer === null) return;
    const before = first.get(customer);
    if (!before || (deal.closed ?? Infinity) < (before.closed ?? Infinity))
      first.set(customer, deal);
  });
  return new Set([...first.values()].map((deal) => deal.id));
}
