// Every KPI for the chosen period and slice: value, target, attainment, pace, the period beside it, trend, status, why.
import type { Day } from "../model/day";
import type { SliceBy } from "../model/figure-choice";
import { comparedWith, lastMonths, type Period } from "../model/period";
import type { Reason, Status, Unit } from "../model/reason";
import type { Settings } from "../model/settings";
import { ratio } from "../statistics/mean";
import type { KpiDefinition, KpiFacts, PeriodTarget } from "./definition";
import { comparesPeriods, expanded, KPI_KEYS, KPIS, type KpiKey } from "./dictionary";
import { against, statusOf } from "./kpi-standing";
import type { OwnKpi } from "./own-kpi";
import type { Cut } from "./slice";

export interface KpiState {
  /** The dictionary's key, or the id of its row for one of the user's own. */
  readonly id: string;
  /** Null for one of the user's own. */
  readonly key: KpiKey | null;
  readonly own: OwnKpi | null;
  readonly unit: Unit;
  /** With symbolic names; null where the choice leaves nothing to compute. */
  readonly formula: string | null;
  readonly value: number | null;
  readonly target: number | null;
  readonly attainment: number | null;
  /** What is expected by now of a target that fills over the period; null for others. */
  readonly pace: number | null;
  /** Of the period that the chosen one is compared with. */
  readonly previous: number | null;
  /** The last months up to the period's end, oldest first. */
  readonly trend: readonly (number | null)[];
  readonly status: Status;
  readonly why: readonly Reason[];
}

const TREND_MONTHS = 12;

/** The months of the trend. @param asOf no month after it is shown */
export function trendMonths({ to }: Period, asOf: Day): readonly Period[] {
  return lastMonths(TREND_MONTHS, to !== null && to < asOf ? to : asOf);
}

/**
 * The dictionary's, in its order.
 *
 * @param given targets typed into the KPIs table
 * @param cut what `facts` were cut by
 */
export function assessKpis(
  facts: KpiFacts,
  period: Period,
  asOf: Day,
  settings: Settings,
  given: ReadonlyMap<string, number>,
  cut: Pick<Cut, "slice" | "why">,
): readonly KpiState[] {
  const before = comparedWith(period, facts.compare);
  const months = trendMonths(period, asOf);
  return KPI_KEYS.map((key): KpiState => {
    const kpi: KpiDefinition = KPIS[key];
    const refused = refusalOf(kpi, cut);
    if (refused !== null) return blankState(key, refused, months.length);
    const now = kpi.compute(facts, period);
    const previous = before ? kpi.compute(facts, before).value : null;
    const target = targetFor(key, facts, period, given);
    return {
      ...identityOf(key),
      formula:
        before === null && comparesPeriods(kpi.formula)
          ? null
          : expanded(kpi.formula, period.kind === "all" ? "all" : "period"),
      value: now.value,
      target: target?.target ?? null,
      attainment: now.value === null || target === null ? null : ratio(now.value, target.target),
      pace: kpi.accumulates ? (target?.expected ?? null) : null,
      previous,
      trend: months.map((month) => kpi.compute(facts, month).value),
      status: statusOf(kpi, now.value, target, settings),
      why: [...now.why, ...against(kpi, now.value, target, previous, facts.compare)],
    };
  });
}

/** Why a KPI has no value under a slice: it cannot be told apart by it, or a word of it means nothing. */
function refusalOf(
  { slices }: KpiDefinition,
  { slice, why }: Pick<Cut, "slice" | "why">,
): readonly Reason[] | null {
  const by = (Object.keys(slice) as readonly SliceBy[]).find(
    (chosen) => slices?.includes(chosen) === false,
  );
  if (by !== undefined) return [{ code: "kpiNotSliced", params: { slice: by }, ids: [] }];
  return why.length > 0 ? why : null;
}

const identityOf = (key: KpiKey) => ({ id: key, key, own: null, unit: KPIS[key].unit });

const blankState = (key: KpiKey, why: readonly Reason[], months: number): KpiState => ({
  ...identityOf(key),
  formula: null,
  value: null,
  target: null,
  attainment: null,
  pace: null,
  previous: null,
  trend: Array<null>(months).fill(null),
  status: "none",
  why,
});

function targetFor(
  key: KpiKey,
  facts: KpiFacts,
  period: Period,
  given: ReadonlyMap<string, number>,
): PeriodTarget | null {
  const own = given.get(key);
  if (own !== undefined) return { target: own, expected: own };
  const { metric } = KPIS[key];
  return metric === null ? null : facts.targetOf(metric, period);
}
