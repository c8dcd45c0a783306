// The sample's sixty deals: won, lost and open, in the order in which they came up.
import { previousWorkday } from "../../core/calendar/workdays";
import { addDays, addMonths, endOfMonth } from "../../core/model/day";
import { type Draft, LOST_STAGE, type SampleDeal, WON_STAGE } from "./deal";
import { openDeals } from "./open-deals";
import { round, roundTo, row, type SampleRow, type Scene, sellerName } from "./scene";
import { DAYS_BACK, wonDeals } from "./won-deals";
import { SELLERS } from "./words";

const LOST = 17;
/** Days from created to closed. */
const CYCLES = [54, 71, 38, 88, 47, 63, 29];
/** Customers who did not buy; the first two buy elsewhere in the list. */
const LOST_CUSTOMERS = [4, 5, 0, 6];
const LOST_SIZES = [0.8, 1.3, 0.45, 2.1, 0.6, 0.95, 1.6];

export function sampleDeals(scene: Scene): readonly SampleDeal[] {
  return [...wonDrafts(scene), ...lostDrafts(scene), ...openDeals(scene)]
    .sort((one, other) => one.created - other.created)
    .map((draft, i) => ({ ...draft, id: `D-${i + 1}` }));
}

/** Every fourth deal that a seller wins is with a customer of theirs. */
function wonDrafts(scene: Scene): readonly Draft[] {
  const wins = Array.from({ length: SELLERS }, () => 0);
  return wonDeals(scene).map(({ seller, amount, closed }, i) => {
    const win = wins[seller] ?? 0;
    wins[seller] = win + 1;
    const returning = win % 4 === 3;
    return {
      seller,
      customer: Math.floor(win / 4) * 3 + (returning ? 0 : win % 4),
      product: i,
      stage: WON_STAGE,
      returning,
      amount,
      created: previousWorkday(scene.calendar, addDays(closed, -round(CYCLES, i))),
      expected: addDays(closed, (i % 4) * 3 - 4),
      closed,
    };
  });
}

function lostDrafts(scene: Scene): readonly Draft[] {
  const { words, asOf, calendar } = scene;
  return Array.from({ length: LOST }, (_, i) => {
    const ago = Math.floor(((i + 0.5) * (DAYS_BACK - 2)) / LOST);
    const closed = previousWorkday(calendar, addDays(asOf, -1 - ago));
    return {
      seller: i % SELLERS,
      customer: round(LOST_CUSTOMERS, Math.floor(i / SELLERS)),
      product: i * 3 + 1,
      stage: LOST_STAGE,
      returning: false,
      amount: roundTo(words.typicalDeal * round(LOST_SIZES, i), words.amountStep),
      created: previousWorkday(calendar, addDays(closed, -round(CYCLES, i + 3))),
      expected: addDays(closed, (i % 3) * 7),
      closed,
    };
  });
}

export function dealRows(deals: readonly SampleDeal[], scene: Scene): readonly SampleRow[] {
  const { words } = scene;
  return deals.map((deal) => {
    const customer = customerOf(deal, scene);
    const product = round(words.products, deal.product);
    return row({
      id: deal.id,
      name: words.dealName(customer, product),
      customer,
      owner: sellerName(scene, deal.seller),
      product,
      region: round(words.regions, deal.seller),
      source: deal.returning ? words.existing : round(words.sources, deal.customer + deal.seller),
      stage: round(words.stages, deal.stage),
      amount: deal.amount,
      currency: words.currency,
      chance: deal.chance,
      created: deal.created,
      expected: deal.expected,
      closed: deal.closed,
      nextStep: deal.nextStep,
      nextDate: deal.nextDate,
    });
  });
}

export function customerOf(deal: SampleDeal, { words }: Scene): string {
  return round(round(words.customers, deal.seller), deal.customer);
}

/** Chances of the open stages, from lead to contract. */
const CHANCES = [0.1, 0.25, 0.5, 0.7, 0.9];

export function stageRows({ words, choice }: Scene): readonly SampleRow[] {
  return words.stages.map((name, i) => {
    const kind = i === WON_STAGE ? "won" : i === LOST_STAGE ? "lost" : "open";
    return row({
      id: `S-${i + 1}`,
      name,
      order: i + 1,
      kind: choice.stageKinds[kind],
      chance: kind === "won" ? 1 : kind === "lost" ? 0 : CHANCES[i],
    });
  });
}

/** A deposit on the day two weeks after the signature, the balance a month later, as far as they are due. */
export const isWon = ({ stage }: SampleDeal): boolean => stage === WON_STAGE;

export function collectionRows(deals: readonly SampleDeal[], scene: Scene): readonly SampleRow[] {
  const { words, asOf } = scene;
  const paid = deals
    .filter(isWon)
    .flatMap((deal) => {
      const amount = deal.amount ?? 0;
      const deposit = Math.round(amount * 0.3);
      const closed = deal.closed ?? asOf;
      return [
        { deal, on: addDays(closed, 14), amount: deposit, note: words.collections.deposit },
        {
          deal,
          on: endOfMonth(addMonths(closed, 1)),
          amount: amount - deposit,
          note: words.collections.balance,
        },
      ];
    })
    .filter((payment) => payment.on < asOf)
    .sort((one, other) => one.on - other.on);
  return paid.map(({ deal, on, amount, note }, i) =>
    row({ id: `R-${i + 1}`, on, amount, currency: words.currency, deal: deal.id, note }),
  );
}
