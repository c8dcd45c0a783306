// The periods into which a goal's time is cut: quarters, months, weeks within each other, from its start to its due date.
import {
  type Day,
  endOfMonth,
  endOfQuarter,
  endOfWeek,
  startOfMonth,
  startOfQuarter,
  startOfWeek,
} from "../../model/day";
import { PLAN_LEVELS, type PlanLevel } from "../../model/rows";

export interface Span {
  readonly level: PlanLevel;
  readonly from: Day;
  readonly to: Day;
  /** By which it is known, however the goal's dates cut it: where its calendar period begins. */
  readonly key: Day;
  /** Days of the calendar period that it is all or a piece of. */
  readonly calendarDays: number;
  readonly parts: readonly Span[];
}

/** How periods begin. */
export interface Starts {
  /** ISO weekday. */
  readonly weekStart: number;
  /** Month in which the fiscal year begins, by which quarters are counted. */
  readonly fiscalStart: number;
}

/**
 * The whole goal with its periods down to the finest level. Weeks are cut at the borders of months, so that they add
 * up to them. A level that has a single period says no more than the whole, and is left out where a finer one follows.
 */
export function spansOf(from: Day, to: Day, finest: PlanLevel, starts: Starts): Span {
  const levels = PLAN_LEVELS.slice(1, PLAN_LEVELS.indexOf(finest) + 1).filter(
    (level) => level === finest || keyOf(level, from, starts) !== keyOf(level, to, starts),
  );
  const within = (first: Day, last: Day, depth: number): readonly Span[] => {
    const level = levels[depth];
    if (level === undefined) return [];
    const spans: Span[] = [];
    for (let at = first; at <= last; ) {
      const end = Math.min(endOf(level, at, starts), last) as Day;
      spans.push({
        level,
        from: at,
        to: end,
        key: keyOf(level, at, starts),
        calendarDays: calendarDays(level, at, starts),
        parts: within(at, end, depth + 1),
      });
      at = (end + 1) as Day;
    }
    return spans;
  };
  return {
    level: "total",
    from,
    to,
    key: keyOf("total", from, starts),
    calendarDays: to - from + 1,
    parts: within(from, to, 0),
  };
}

/** By what a period of a level is known whichever of its days one asks of. There is but one total. */
export function keyOf(level: PlanLevel, on: Day, { weekStart, fiscalStart }: Starts): Day {
  switch (level) {
    case "total":
      return 0 as Day;
    case "quarter":
      return startOfQuarter(on, fiscalStart);
    case "month":
      return startOfMonth(on);
    case "week":
      return Math.max(startOfWeek(on, weekStart), startOfMonth(on)) as Day;
  }
}

function endOf(level: PlanLevel, on: Day, { weekStart, fiscalStart }: Starts): Day {
  if (level === "quarter") return endOfQuarter(on, fiscalStart);
  if (level === "month") return endOfMonth(on);
  return Math.min(endOfWeek(on, weekStart), endOfMonth(on)) as Day;
}

function calendarDays(level: PlanLevel, on: Day, { fiscalStart }: Starts): number {
  if (level === "week") return 7;
  return level === "quarter"
    ? endOfQuarter(on, fiscalStart) - startOfQuarter(on, fiscalStart) + 1
    : endOfMonth(on) - startOfMonth(on) + 1;
}

/** How many periods there are below a span. */
export function countSpans({ parts }: Span): number {
  return parts.reduce((count, part) => count + 1 + countSpans(part), 0);
}
