// What kind of figure a metric gives: whether it adds up over time, from where it starts, and its smallest unit.
import type { Goal, Metric } from "../model/rows";

/**
 * "flow": what happens in a period, and adds up over periods. "level": where something stands.
 * "rate": one thing by another.
 */
type Kind = "flow" | "level" | "rate";

const KINDS: Readonly<Record<Metric, Kind>> = {
  wonValue: "flow",
  wonDeals: "flow",
  newCustomers: "flow",
  winRate: "rate",
  averageDeal: "rate",
  collected: "flow",
  activities: "flow",
  visits: "flow",
  calls: "flow",
  tasksDone: "flow",
  milestones: "flow",
  actuals: "level",
  checkIns: "level",
};
const MONEY: readonly (Metric | null)[] = ["wonValue", "averageDeal", "collected"];

export const isFlow = ({ metric }: Pick<Goal, "metric">): boolean =>
  metric !== null && KINDS[metric] === "flow";

/** A rate that begins nowhere ("win rate 30 %"): it is held against its target from the first day on. */
export const isSteady = ({ metric, startValue }: Pick<Goal, "metric" | "startValue">): boolean =>
  metric !== null && KINDS[metric] === "rate" && startValue === null;

/** Whether its target can be split into parts that add up: all but rates, and what is only checked in. */
export const isDivisible = ({ metric }: Pick<Goal, "metric">): boolean =>
  isFlow({ metric }) || metric === "actuals";

export const isMoney = ({ metric }: Pick<Goal, "metric">): boolean => MONEY.includes(metric);

/**
 * Where a goal's way begins. What flows begins at 0: its start value is what it is compared with ("last
 * quarter 100,000"). Other goals begin at their start value; one downwards has to say it, else null.
 */
export function originOf(goal: Goal): number | null {
  if (isFlow(goal) && goal.direction !== "down") return 0;
  return goal.startValue ?? (goal.direction === "down" ? null : 0);
}

/** How many of the goal's smallest units are in one: 100 for cents, 1 for customers, 10 for a target of 12.5. */
export function unitsPerOne(goal: Goal, currencyDecimals: number): number {
  if (isMoney(goal)) return 10 ** currencyDecimals;
  if (isFlow(goal)) return 1;
  for (let decimals = 0; decimals < 4; decimals += 1)
    if (
      isWhole((goal.target ?? 0) * 10 ** decimals) &&
      isWhole((goal.startValue ?? 0) * 10 ** decimals)
    )
      return 10 ** decimals;
  return 10_000;
}

const isWhole = (value: number) => Math.abs(value - Math.round(value)) < 1e-9;
