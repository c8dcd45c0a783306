// Earned value: what was planned, done and spent by now, and what that says of the end. Nothing to divide by is null.
// Source: Project Management Institute, "The Standard for Earned Value Management", 2019.
import { ratio, sum } from "../statistics/mean";

/**
 * What was to be done by the end of a period (PV).
 *
 * @param planned shares of the budget to be done by the end of each period, 0 to 1, adding up as time goes on
 * @param period 1 is the first; null where there is no such period
 */
export function plannedValue(
  budget: number,
  planned: readonly number[],
  period: number,
): number | null {
  const share = planned[period - 1];
  return share === undefined ? null : budget * share;
}

/** What the work done is worth by the budget (EV); `done` from 0 to 1. */
export function earnedValue(budget: number, done: number): number {
  return budget * done;
}

/**
 * What was spent by the end of a period (AC).
 *
 * @param costs by period
 * @param period 1 is the first; null where there is no such period
 */
export function actualCost(costs: readonly number[], period: number): number | null {
  return period >= 1 && period <= costs.length ? sum(costs.slice(0, period)) : null;
}

/** How far the work is ahead of the plan (SV), in money; below 0 it is behind. */
export function scheduleVariance(earned: number, planned: number): number {
  return earned - planned;
}

/** How far the spending is below what the work is worth (CV); below 0 it is above. */
export function costVariance(earned: number, cost: number): number {
  return earned - cost;
}

/** Work done for each unit planned (SPI). */
export function scheduleIndex(earned: number, planned: number): number | null {
  return ratio(earned, planned);
}

/** Work done for each unit spent (CPI). */
export function costIndex(earned: number, cost: number): number | null {
  return ratio(earned, cost);
}

/**
 * What all will have cost in the end (EAC): what was spent, and what is left
 * - `typical`: at the cost of the work so far,
 * - `atypical`: as budgeted, since what went wrong was once,
 * - `combined`: at the cost of the work so far, and dearer as much as it is late.
 */
export function estimateAtCompletion(
  method: "typical" | "atypical" | "combined",
  { budget, earned, cost, cpi, spi }: Performance,
): number | null {
  if (method === "typical") return cpi === null ? null : ratio(budget, cpi);
  if (method === "atypical") return cost + budget - earned;
  const left = cpi === null || spi === null ? null : ratio(budget - earned, cpi * spi);
  return left === null ? null : cost + left;
}

/** Where the work stands. Money in one unit throughout. */
export interface Performance {
  readonly budget: number;
  readonly earned: number;
  readonly cost: number;
  readonly cpi: number | null;
  readonly spi: number | null;
}

/** What is still to be spent (ETC): as budgeted, or with a cost index at the cost of the work so far. */
export function estimateToComplete(budget: number, earned: number, cpi = 1): number | null {
  return ratio(budget - earned, cpi);
}

/** How far the end will stay below the budget (VAC); below 0 it is above. */
export function varianceAtCompletion(budget: number, estimate: number): number {
  return budget - estimate;
}

/**
 * Work that each unit still to be spent has to do (TCPI), so that the whole costs `total`: the budget, or the estimate.
 */
export function toCompleteIndex(
  budget: number,
  earned: number,
  cost: number,
  total: number,
): number | null {
  return ratio(budget - earned, total - cost);
}

/** The whole of parts that vary independently: its mean and standard deviation (second-moment method). */
export function whole(parts: readonly { readonly mean: number; readonly variance: number }[]): {
  readonly mean: number;
  readonly deviation: number;
} {
  return {
    mean: sum(parts.map((part) => part.mean)),
    deviation: Math.sqrt(sum(parts.map(({ variance }) => variance))),
  };
}
