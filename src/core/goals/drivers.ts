// What drives a goal, as what-if: how far each of its causes alone would have to move for the target to be reached.
import type { Day } from "../model/day";
import type { Quantity, Reason } from "../model/reason";
import type { Goal, Metric } from "../model/rows";
import { sum } from "../statistics/mean";
import { ownActual } from "./actual";
import { type DaySpan, monthsBefore } from "./before";
import { isFlow, isMoney } from "./measure";
import { quantity } from "./quantity";
import type { Counting } from "./roll-up";
import type { Ledger } from "./sources";

/** One cause of a goal: a goal below it, or a metric of which its own figure is made. */
export interface Lever {
  /** What people call it; null where its metric says it. */
  readonly name: string | null;
  readonly metric: Metric | null;
  /** Rows to look at. */
  readonly ids: readonly string[];
  readonly from: Quantity;
  /** What it would have to be, all others staying as they are; null where it alone cannot do it. */
  readonly to: Quantity | null;
  /** From the one to the other, as a share of `from`: 0.25 is a quarter more. Null where `from` is nothing. */
  readonly change: number | null;
}

export interface Levers {
  readonly levers: readonly Lever[];
  /** By what share all of them would have to move, each alike; null where that cannot be said. */
  readonly together: number | null;
}

interface Cause {
  readonly goal: Goal;
  readonly value: number;
}

const NO_LEVERS: Levers = { levers: [], together: null };

/**
 * The levers of a goal that is a product or a sum of the goals below it. None for other roll-ups, without a target, or
 * where one of the causes is unknown.
 *
 * @param children those that count in it
 */
export function leversOf(goal: Goal, actual: number | null, children: readonly Counting[]): Levers {
  const by = goal.rollUp ?? "sum";
  if (by !== "product" && by !== "sum") return NO_LEVERS;
  const causes = children.flatMap(({ goal: its, actual: value }) =>
    value === null ? [] : [{ goal: its, value }],
  );
  if (actual === null || goal.target === null || causes.length < children.length) return NO_LEVERS;
  return levers(goal.target, causes, by);
}

/** The levers of a goal's own figure, and the months on which they are measured. */
export interface Growth extends Levers {
  readonly base: DaySpan | null;
}

/** Shorter goals have no months like them to be measured on. */
const SHORTEST = 28;

/**
 * The levers of a target of won value that has no goals below: more deals, or larger ones, measured on the last whole
 * months before the goal. None for other metrics, goals shorter than a month, or where nothing was won then.
 */
export function growthOf(goal: Goal, ledger: Ledger, asOf: Day): Growth {
  const none = { ...NO_LEVERS, base: null };
  const { metric: own, target, start, due } = goal;
  if (own !== "wonValue" || target === null || start === null || due === null) return none;
  if (due - start + 1 < SHORTEST) return none;
  const { from, to } = monthsBefore(start, due, asOf);
  const then = (metric: Metric) =>
    ownActual({ ...goal, metric, start: from, due: to }, ledger, to) ?? 0;
  const [value, average] = [then("wonValue"), then("averageDeal")];
  if (value <= 0 || average <= 0) return none;
  const of = (metric: Metric): Goal => ({ ...goal, name: null, metric, unit: null });
  const causes = [
    // Deals without an amount made none of the value.
    { goal: of("wonDeals"), value: Math.round(value / average) },
    { goal: of("averageDeal"), value: average },
  ];
  return { ...levers(target, causes, "product"), base: { from, to } };
}

function levers(target: number, causes: readonly Cause[], by: "product" | "sum"): Levers {
  const all = combined(
    causes.map(({ value }) => value),
    by,
  );
  const growth = all === 0 ? null : target / all;
  const alike = by === "product" ? 1 / causes.length : 1;
  return {
    levers: causes.map((cause, i) => {
      const others = combined(
        causes.filter((_, other) => other !== i).map(({ value }) => value),
        by,
      );
      return lever(cause, by === "sum" ? target - others : others === 0 ? null : target / others);
    }),
    together: growth === null || growth < 0 || causes.length < 2 ? null : growth ** alike - 1,
  };
}

const combined = (values: readonly number[], by: "product" | "sum"): number =>
  by === "sum" ? sum(values) : values.reduce((product, value) => product * value, 1);

/** The most that a cause can be: nobody wins more than every deal. */
const MOST: Partial<Readonly<Record<Metric, number>>> = { winRate: 1 };

function lever({ goal, value }: Cause, needed: number | null): Lever {
  const most = goal.metric === null ? undefined : MOST[goal.metric];
  const whole = needed === null ? null : wholeOf(goal, needed);
  const to =
    whole === null || whole < 0 || whole > (most ?? Number.POSITIVE_INFINITY) ? null : whole;
  return {
    name: goal.name,
    metric: goal.metric,
    ids: goal.name === null ? [] : [goal.id],
    from: quantity(goal, value),
    to: to === null ? null : quantity(goal, to),
    change: to === null || value === 0 ? null : to / value - 1,
  };
}

/** What is counted is reached by whole ones. */
const wholeOf = (goal: Goal, needed: number): number =>
  isFlow(goal) && !isMoney(goal) ? Math.ceil(needed - 1e-9) : needed;

/** Levers as reasons, in their order, and what all of them together would have to do. */
export function sayLevers({ levers: all, together }: Levers): readonly Reason[] {
  const said = all.map(({ name, metric, ids, from, to, change }): Reason => {
    const who = { name, metric };
    return to === null
      ? { code: "leverCannot", params: who, ids }
      : { code: "leverAlone", params: { ...who, was: from, wants: to, change }, ids };
  });
  return together === null
    ? said
    : [...said, { code: "leversTogether", params: { change: together }, ids: [] }];
}
