// How won value fills a period, step by step: what is won by then, what was to be, and what is expected to be.
import { addMonths, type Day } from "../model/day";
import type { DealFacts } from "../model/facts";
import type { Period } from "../model/period";
import { sum } from "../statistics/mean";
import { dealsIn } from "./deals-in";

/** By the end of a day; in major units. Null where there is nothing to say. */
export interface BurnPoint {
  readonly on: Day;
  readonly won: number | null;
  readonly plan: number | null;
  /** From the as-of day on, with the range of 80 of 100 such cases. */
  readonly forecast: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

export interface BurnFacts {
  /** Cut to the slice already. */
  readonly deals: readonly DealFacts[];
  readonly decimals: number;
  /** What was to be won by the morning of a day; null without goals. */
  readonly planBy: ((on: Day) => number) | null;
  /** Expected by the end of days from the as-of day on, earliest first. */
  readonly course: readonly {
    readonly on: Day;
    readonly value: number;
    readonly low: number;
    readonly high: number;
  }[];
}

/** Weeks of a month or quarter, months of a year; nothing for all time, which has no plan. */
export function burnUp(facts: BurnFacts, period: Period, asOf: Day): readonly BurnPoint[] {
  const { from, to } = period;
  if (from === null || to === null) return [];
  const { won } = dealsIn(facts.deals, period);
  const wonBy = (on: Day): number =>
    sum(won.map(({ closed, value }) => (closed !== null && closed <= on ? (value ?? 0) : 0))) /
    10 ** facts.decimals;
  const course = new Map(facts.course.map((point) => [point.on, point]));
  const coming = facts.course.length > 0 ? [...course.keys()] : stepsOf(period.kind, from, to);
  const days = new Set([
    ...stepsOf(period.kind, from, to).filter((on) => on < asOf),
    ...(asOf >= from && asOf <= to ? [asOf] : []),
    ...coming.filter((on) => on > asOf && on >= from && on <= to),
  ]);
  return [...days]
    .sort((a, b) => a - b)
    .map((on): BurnPoint => {
      const isPast = on <= asOf;
      const expected = on === asOf && course.size > 0 ? wonBy(on) : null;
      return {
        on,
        won: isPast ? wonBy(on) : null,
        plan: facts.planBy?.((on + 1) as Day) ?? null,
        forecast: expected ?? (isPast ? null : (course.get(on)?.value ?? null)),
        low: expected ?? (isPast ? null : (course.get(on)?.low ?? null)),
        high: expected ?? (isPast ? null : (course.get(on)?.high ?? null)),
      };
    });
}

function stepsOf(kind: Period["kind"], from: Day, to: Day): readonly Day[] {
  const count = kind === "year" ? 12 : Math.ceil((to - from + 1) / 7);
  return Array.from({ length: count }, (_, i) => {
    const end = kind === "year" ? addMonths(from, i + 1) - 1 : from + 7 * (i + 1) - 1;
    return Math.min(end, to) as Day;
  });
}
