// The sample's deals, 135 on any day: won, lost and open, in the order in which they came up.
import { previousWorkday } from "../../core/calendar/workdays";
import { addDays, addMonths, endOfMonth } from "../../core/model/day";
import { type Draft, isWon, LOST_STAGE, type SampleDeal, WON_STAGE } from "./deal";
import { openDeals } from "./open-deals";
import { round, roundTo, row, type SampleRow, type Scene, sellerName } from "./scene";
import { sellersOn } from "./team";
import { type Won, wonDeals } from "./won-deals";
import { SELLERS } from "./words";

const LOST = 52;
/** Days from one deal lost to the one before it. */
const BETWEEN_LOST = 8.71;
/** Days from created to closed. */
const CYCLES = [54, 71, 38, 88, 47, 63, 29];
/** So many of the deals won are older: a seller's customers of those days, some of whom bought again. */
const OLDER = 40;
const FORMER = [8, 9, 8, 10, 11, 10, 12, 13, 9, 12];
/** Days by which the older ones closed later than was expected. */
const SLIPS = [4, 26, -3, 11, 48, 0, 17, -6, 33, 8, 2];
/** Customers who did not buy, the last first; some buy elsewhere in the list. */
const LOST_CUSTOMERS = [4, 5, 0, 6, 3, 9, 11, 6, 12, 4, 13];
const LOST_SIZES = [0.8, 1.3, 0.45, 2.1, 0.6, 0.95, 1.6];
/** The last open stage of those lost, the last first: of late more in negotiation. */
const LOST_AT = [0, 2, 3, 3, 3, 3, 1, 2, 1, 4, 2, 3, 2, 4, 1, 3, 2, 0];

export function sampleDeals(scene: Scene): readonly SampleDeal[] {
  return [...wonDrafts(scene), ...lostDrafts(scene), ...openDeals(scene)]
    .sort((one, other) => one.created - other.created)
    .map((draft, i) => ({ ...draft, id: `D-${i + 1}` }));
}

function wonDrafts(scene: Scene): readonly Draft[] {
  const deals = wonDeals(scene);
  return [
    ...boughtBy(formerCustomer, deals.slice(0, OLDER)),
    ...boughtBy(lateCustomer, deals.slice(OLDER)),
  ].map(({ deal: { seller, amount, closed }, customer, returning }, i) => ({
    seller,
    customer,
    product: i,
    stage: WON_STAGE,
    returning,
    amount,
    created: previousWorkday(scene.calendar, addDays(closed, -round(CYCLES, i + 2))),
    expected: addDays(closed, i < OLDER ? -round(SLIPS, i) : (i % 4) * 3 - 4),
    closed,
  }));
}

interface Buyer {
  readonly customer: number;
  readonly returning: boolean;
}

const formerCustomer = (win: number): Buyer => {
  const customer = round(FORMER, win);
  return { customer, returning: FORMER.indexOf(customer) < win };
};

/** Every fourth deal that a seller wins is with a customer of theirs. */
const lateCustomer = (win: number): Buyer => {
  const returning = win % 4 === 3;
  return { customer: Math.floor(win / 4) * 3 + (returning ? 0 : win % 4), returning };
};

/** @param buyer by how many the seller had won of these before */
function boughtBy(
  buyer: (win: number) => Buyer,
  deals: readonly Won[],
): readonly (Buyer & { readonly deal: Won })[] {
  const wins = Array.from({ length: SELLERS }, () => 0);
  return deals.map((deal) => {
    const win = wins[deal.seller] ?? 0;
    wins[deal.seller] = win + 1;
    return { deal, ...buyer(win) };
  });
}

function lostDrafts(scene: Scene): readonly Draft[] {
  const { words, asOf, calendar } = scene;
  return Array.from({ length: LOST }, (_, i) => {
    const ago = Math.floor((i + 0.5) * BETWEEN_LOST);
    const closed = previousWorkday(calendar, addDays(asOf, -1 - ago));
    return {
      seller: round(sellersOn(scene, closed), i),
      customer: round(LOST_CUSTOMERS, Math.floor(i / SELLERS)),
      product: i * 3 + 1,
      stage: LOST_STAGE,
      lostAt: round(LOST_AT, i),
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
