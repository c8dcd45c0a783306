// The open deals behind each figure, as they were on the morning of any day, with the chances that one could know then.
import type { Day } from "../model/day";
import { groupBy } from "../model/group-by";
import { remembered } from "../model/remembered";
import type { DealId, PersonId, Stage, StageChange, StageKind } from "../model/rows";
import type { OpenDeal } from "./flow";
import { type Learned, learnedChance, overallChance, stageLearner } from "./stage-chances";

/** A deal as forecasts see it. */
export interface ForecastDeal {
  readonly id: DealId;
  readonly owner: PersonId | null;
  /** Tells customers apart. */
  readonly customer: string | null;
  readonly stage: string | null;
  readonly outcome: StageKind | null;
  /** Given for this deal, 0 to 1. */
  readonly chance: number | null;
  /** In major units of the base currency. */
  readonly value: number | null;
  readonly created: Day | null;
  readonly closed: Day | null;
  readonly expected: Day | null;
}

/** Figures that come from deals. */
export type DealFigure = "wonValue" | "dealsWon" | "newCustomers";

export interface DealFlows {
  /** @param owners whose deals; null for everybody's */
  readonly openOn: (
    figure: DealFigure,
    owners: ReadonlySet<PersonId> | null,
    on: Day,
  ) => readonly OpenDeal[];
  readonly learned: (before: Day) => Learned;
}

/**
 * Of the past, a deal was open from the day after it came up until the day on which it closed, in the stage that was
 * recorded last; its amount and expected date are what the table holds now, since it keeps no earlier ones. Deals that
 * do not say when they came up count in no past.
 */
export function dealFlows(
  rows: readonly ForecastDeal[],
  stages: readonly Stage[],
  changes: readonly StageChange[],
  asOf: Day,
): DealFlows {
  // However people sort their rows: the draws of a chance take deals one after another.
  const deals = [...rows].sort(byId);
  const learn = remembered(stageLearner(deals, stages, changes));
  const changesOf = groupBy(changes, ({ deal }) => deal ?? undefined);
  const given = new Map(stages.map(({ name, chance }) => [name, chance]));
  const firstWon = new Map<string, Day>();
  for (const { customer, outcome, closed } of deals)
    if (customer !== null && outcome === "won" && closed !== null)
      firstWon.set(customer, Math.min(closed, firstWon.get(customer) ?? closed) as Day);

  const isOpen = ({ created, closed, outcome }: ForecastDeal, on: Day): boolean => {
    if (on >= asOf && outcome === "open") return true;
    if (created === null || created >= on) return false;
    return outcome === "open" || (outcome !== null && closed !== null && closed >= on && on < asOf);
  };
  const stageOn = ({ id, stage }: ForecastDeal, on: Day): string | null => {
    if (on >= asOf) return stage;
    let last: StageChange | null = null;
    for (const change of changesOf.get(id) ?? [])
      if (change.on !== null && change.on < on && (last?.on ?? 0) <= change.on) last = change;
    return last?.to ?? null;
  };
  const chanceOn = (
    deal: ForecastDeal,
    stage: string | null,
    on: Day,
    learned: Learned,
  ): Chance => {
    const ofDeal = on >= asOf ? deal.chance : null;
    const said = ofDeal ?? (stage === null ? null : (given.get(stage) ?? null));
    const own = learnedChance(learned, stage);
    if (own !== null) return { chance: own, source: "learned", said };
    if (said !== null) return { chance: said, source: ofDeal === null ? "stage" : "deal", said };
    const overall = overallChance(learned);
    return { chance: overall, source: overall === null ? null : "overall", said };
  };
  /** Of everybody, without what they are worth; each day is asked for several figures. */
  const openOf = remembered((on: Day) => {
    const learned = learn(on);
    return deals.flatMap((deal): readonly Open[] => {
      if (!isOpen(deal, on)) return [];
      return [{ deal, ...chanceOn(deal, stageOn(deal, on), on, learned) }];
    });
  });
  const worthOf = (figure: DealFigure, { value, customer }: ForecastDeal, on: Day): number => {
    if (figure === "wonValue") return Math.max(0, value ?? 0);
    if (figure === "dealsWon") return 1;
    return customer !== null && (firstWon.get(customer) ?? on) >= on ? 1 : 0;
  };

  return {
    learned: learn,
    openOn: (figure, owners, on) => {
      const own = openOf(on).filter(
        ({ deal: { owner } }) => owners === null || (owner !== null && owners.has(owner)),
      );
      return (figure === "newCustomers" ? soonestEach(own, on) : own).flatMap((open) => {
        const { deal, ...chance } = open;
        const worth = worthOf(figure, deal, on);
        if (worth === 0) return [];
        const won = deal.outcome === "won" ? deal.closed : null;
        const brought = won === null ? 0 : worth;
        return [{ id: deal.id, worth, ...chance, expected: deal.expected, won, brought }];
      });
    },
  };
}

type Chance = Pick<OpenDeal, "chance" | "source" | "said">;
type Open = { readonly deal: ForecastDeal } & Chance;

/** A customer is new once: of several deals with them the one expected soonest counts, of these the likeliest. */
function soonestEach(open: readonly Open[], on: Day): readonly Open[] {
  const away = ({ deal: { expected } }: Open) =>
    expected === null ? Number.POSITIVE_INFINITY : Math.abs(expected - on);
  const found = new Map<string, Open>();
  for (const each of open) {
    const { customer } = each.deal;
    if (customer === null) continue;
    const other = found.get(customer);
    const isFirst =
      other === undefined ||
      away(each) < away(other) ||
      (away(each) === away(other) && (each.chance ?? 0) > (other.chance ?? 0));
    if (isFirst) found.set(customer, each);
  }
  return [...found.values()];
}

/** "D-9" before "D-10". */
function byId({ id: a }: ForecastDeal, { id: b }: ForecastDeal): number {
  return a.length - b.length || (a < b ? -1 : Number(a > b));
}
