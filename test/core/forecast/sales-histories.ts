// Monthly sales as they may have been: real won deals, drawn anew by the month, with growth, season and ups and downs.
import { civil } from "../../../src/core/model/day";
import { seedOf, uniform } from "../../../src/core/statistics/random";
import { crmDeals } from "../kpi/crm-rows";

/** How many deals a month come, from and up to. */
export interface Pace {
  readonly from: number;
  readonly to: number;
}

export const MANY: Pace = { from: 2, to: 60 };
export const FEW: Pace = { from: 0.5, to: 2 };
/** Months that come after those which are known. */
const AFTER = 6;

export interface History {
  readonly known: readonly number[];
  readonly after: readonly number[];
}

const MONTHS = { least: 12, most: 48 };
const YEAR = 12;

interface Won {
  readonly product: string;
  readonly month: number;
  readonly value: number;
}

/** A deal that was won or lost. */
export interface ClosedDeal {
  readonly won: boolean;
  /** Days from the first contact on. */
  readonly cycle: number;
  /** 0 of lost ones. */
  readonly value: number;
}

/** The real deals that were won or lost. */
export const closedDeals = (): readonly ClosedDeal[] =>
  crmDeals().flatMap(({ stage, created, closed, value }) =>
    created !== null && closed !== null && value !== null
      ? [{ won: stage === "Won", cycle: closed - created, value }]
      : [],
  );

/** The real deals that were won. */
export const wonDeals = (): readonly Won[] =>
  crmDeals().flatMap(({ product, stage, closed, value }) =>
    stage === "Won" && closed !== null && value !== null
      ? [{ product, month: civil(closed).month, value }]
      : [],
  );

/**
 * A history of its own for each number: 12 to 48 known months. Deals are drawn from all that were won, or from those of one
 * product. How many come in a month varies by chance, with growth of -20 to 40 % a year, with a level that wanders, half
 * the time with the quarter's rhythm of the real deals, half the time with a season of the year.
 */
export function salesHistory(won: readonly Won[], number: number, pace: Pace): History {
  const seed = seedOf(`sales ${pace.from} ${number}`);
  let place = 0;
  const any = () => uniform(seed, place++);
  const products = [...new Set(won.map(({ product }) => product))];
  const months = MONTHS.least + Math.floor(any() * (MONTHS.most - MONTHS.least + 1));
  const rate = pace.from * (pace.to / pace.from) ** any();
  const growth = Math.log(0.8 + 0.6 * any());
  const quarters = any() < 0.5 ? [1, 1, 1] : quarterRhythm(won);
  const season = any() < 0.5 ? 0 : 0.4 * any();
  const wander = 0.05 * any();
  const turn = Math.floor(any() * YEAR);
  const product = any() < 0.5 ? null : products[Math.floor(any() * products.length)];
  const pool = won.filter((deal) => product === null || deal.product === product);
  let level = Math.log(rate);
  const all = Array.from({ length: months + AFTER }, (_, t) => {
    level += growth / YEAR + wander * normal(any);
    const yearly = 1 + season * Math.sin((2 * Math.PI * (t + turn)) / YEAR);
    const mean = Math.exp(level) * (quarters[(t + turn) % quarters.length] ?? 1) * yearly;
    let total = 0;
    for (let deals = poisson(mean, any); deals > 0; deals--)
      total += pool[Math.floor(any() * pool.length)]?.value ?? 0;
    return total;
  });
  return { known: all.slice(0, months), after: all.slice(months) };
}

/** By month of a quarter: how many more deals than on average were won. */
function quarterRhythm(won: readonly Won[]): readonly number[] {
  return [0, 1, 2].map(
    (month) => (3 * won.filter((deal) => deal.month % 3 === month).length) / won.length,
  );
}

/** Of a standard normal variable. */
export function normal(any: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - any())) * Math.cos(2 * Math.PI * any());
}

/** How often happens what happens `mean` times on average. */
export function poisson(mean: number, any: () => number): number {
  const end = any();
  let count = 0;
  let part = Math.exp(-mean);
  for (let total = part; end > total && part > 0; total += part) part *= mean / ++count;
  return count;
}
