// Every KPI for the chosen period and for all time: value, target, attainment, previous period, trend, status, why.
import type { Day } from "../model/day";
import { ALL_TIME, lastMonths, type Period, periodBefore } from "../model/period";
import type { Quantity, Reason, Status } from "../model/reason";
import type { Metric } from "../model/rows";
import type { Settings } from "../model/settings";
import { ratio } from "../statistics/mean";
import type { KpiFacts } from "./definition";
import { KPI_KEYS, KPIS, type KpiKey } from "./dictionary";

export interface KpiState {
  readonly key: KpiKey;
  readonly value: number | null;
  readonly target: number | null;
  readonly attainment: number | null;
  readonly previous: number | null;
  /** The last months, oldest first. */
  readonly trend: readonly (number | null)[];
  readonly status: Status;
  readonly why: readonly Reason[];
  readonly allTime: number | null;
  readonly allTimeWhy: readonly Reason[];
}

/** A target for a period, and the part of it expected by now. */
export interface PeriodTarget {
  readonly target: number;
  readonly expected: number;
}

export const TREND_MONTHS = 6;

/**
 * @param targetOf the goals' target for a metric in the period; null where no goal has it
 * @param given targets typed into the KPIs table
 */
export function assessKpis(
  facts: KpiFacts,
  period: Period,
  asOf: Day,
  settings: Settings,
  targetOf: (metric: Metric) => PeriodTarget | null,
  given: ReadonlyMap<string, number>,
): readonly KpiState[] {
  const before = periodBefore(period);
  const months = lastMonths(TREND_MONTHS, asOf);
  return KPI_KEYS.map((key) => {
    const kpi = KPIS[key];
    const now = kpi.compute(facts, period);
    const all = kpi.compute(facts, ALL_TIME);
    const previous = before ? kpi.compute(facts, before).value : null;
    const target = targetFor(key, targetOf, given);
    const status = statusOf(key, now.value, target, settings);
    return {
      key,
      value: now.value,
      target: target?.target ?? null,
      attainment: now.value === null || target === null ? null : ratio(now.value, target.target),
      previous,
      trend: months.map((month) => kpi.compute(facts, month).value),
      status,
      why: [...now.why, ...against(key, now.value, target, previous)],
      allTime: all.value,
      allTimeWhy: all.why,
    };
  });
}

function targetFor(
  key: KpiKey,
  targetOf: (metric: Metric) => PeriodTarget | null,
  given: ReadonlyMap<string, number>,
): PeriodTarget | null {
  const own = given.get(key);
  if (own !== undefined) return { target: own, expected: own };
  const { metric } = KPIS[key];
  return metric === null ? null : targetOf(metric);
}

function statusOf(
  key: KpiKey,
  value: number | null,
  target: PeriodTarget | null,
  settings: Settings,
): Status {
  if (value === null || target === null) return "none";
  const { better, accumulates } = KPIS[key];
  if (better === "less") {
    if (value <= target.target) return "green";
    return value * settings.amber <= target.target ? "amber" : "red";
  }
  if (accumulates && value >= target.target && target.target > 0) return "done";
  const wanted = accumulates ? target.expected : target.target;
  if (value >= wanted * settings.green) return "green";
  return value >= wanted * settings.amber ? "amber" : "red";
}

/** How the value stands against what was expected by now, or, without a target, against the period before. */
function against(
  key: KpiKey,
  value: number | null,
  target: PeriodTarget | null,
  previous: number | null,
): readonly Reason[] {
  if (value === null) return [];
  const { unit, better, accumulates } = KPIS[key];
  const by = (gap: number): { readonly by: Quantity } => ({ by: { value: Math.abs(gap), unit } });
  if (target !== null) {
    const wanted = accumulates ? target.expected : target.target;
    const gap = better === "more" ? wanted - value : value - wanted;
    return gap > 0
      ? [{ code: better === "more" ? "kpiBehind" : "kpiOver", params: by(gap), ids: [] }]
      : [{ code: "kpiReached", params: { over: by(gap).by }, ids: [] }];
  }
  if (previous === null || previous === value || accumulates) return [];
  const improved = better === "more" ? value > previous : value < previous;
  return [{ code: improved ? "kpiBetter" : "kpiWorse", params: by(value - previous), ids: [] }];
}
