// Won value as other KPIs go by it, and whether there are deals at all: each as a formula and in core.
import type { DealFacts } from "../model/facts";
import type { Period } from "../model/period";
import { sum } from "../statistics/mean";
import { dealsIn } from "./deals-in";

export const WON_VALUE = "SUMIFS({deals.value};{deals.outcome};{won}{in:deals.closed})";

/** In minor units; deals without a value count nothing. */
export const wonValueIn = (deals: readonly DealFacts[], period: Period): number =>
  sum(dealsIn(deals, period).won.flatMap(({ value }) => value ?? []));

const dealsAs = (outcome: "won" | "lost" | "open") =>
  `COUNTIFS({deals.outcome};{${outcome}}{slice:deals})`;

/** Where nobody has entered a deal, nothing won is no 0. */
export const NO_DEALS = `${dealsAs("won")}+${dealsAs("lost")}+${dealsAs("open")}=0`;

export const hasNoDeals = (deals: readonly DealFacts[]): boolean =>
  deals.every(({ outcome }) => outcome === null);
