// The span of days that figures are for: a month, quarter or year around a day, or all time.
import { addMonths, type Day, startOfMonth, startOfQuarter, startOfYear } from "./day";
import type { Comparison } from "./figure-choice";
import type { PeriodKind } from "./settings";

/** `from` and `to` are inclusive; null at both ends is all time. */
export interface Period {
  readonly kind: PeriodKind;
  readonly from: Day | null;
  readonly to: Day | null;
}

export const ALL_TIME: Period = { kind: "all", from: null, to: null };

const MONTHS = { month: 1, quarter: 3, year: 12 } as const;

/** How many months a period has; null for all time. */
export const monthsOf = ({ kind }: Period): number | null => (kind === "all" ? null : MONTHS[kind]);

/** The period of a kind that holds `on`. Quarters and years follow the fiscal year. */
export function periodAt(kind: PeriodKind, on: Day, fiscalStart: number): Period {
  if (kind === "all") return ALL_TIME;
  const from =
    kind === "month"
      ? startOfMonth(on)
      : kind === "quarter"
        ? startOfQuarter(on, fiscalStart)
        : startOfYear(on, fiscalStart);
  return { kind, from, to: (addMonths(from, MONTHS[kind]) - 1) as Day };
}

/** The period before one; all time has none. */
export function periodBefore(period: Period): Period | null {
  if (period.kind === "all" || period.from === null) return null;
  const from = addMonths(period.from, -MONTHS[period.kind]);
  return { kind: period.kind, from, to: (period.from - 1) as Day };
}

/** What a period stands beside: the one before it, or the same one a year earlier. All time has neither. */
export function comparedWith(period: Period, comparison: Comparison): Period | null {
  if (comparison === "before") return periodBefore(period);
  if (period.from === null || period.to === null) return null;
  const end = addMonths((period.to + 1) as Day, -12);
  return { kind: period.kind, from: addMonths(period.from, -12), to: (end - 1) as Day };
}

/** The last `count` calendar months up to the one that holds `on`, oldest first. */
export function lastMonths(count: number, on: Day): readonly Period[] {
  const first = startOfMonth(on);
  return Array.from({ length: count }, (_, i) => {
    const from = addMonths(first, i - count + 1);
    return { kind: "month", from, to: (addMonths(from, 1) - 1) as Day };
  });
}

/** Whether a day lies in a period. A blank day lies in all time only. */
export function within(period: Period, on: Day | null): boolean {
  if (period.from === null || period.to === null) return true;
  return on !== null && on >= period.from && on <= period.to;
}
