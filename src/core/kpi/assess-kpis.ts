// Every KPI for the chosen period and slice: value, target, attainment, pace, the period beside it, trend, status, why.
import type { Day } from "../model/day";
import type { SliceBy } from "../model/figure-choice";
import { comparedWith, lastMonths, type Period } from "../model/period";
import type { Reason, Status, Unit } from "../model/reason";
import type { Settings } from "../model/settings";
import type { KpiDefinition, KpiFacts, PeriodTarget } from "./definition";
import { comparesPeriods, expanded, KPI_KEYS, KPIS, type KpiKey } from "./dictionary";
import { against, attainmentOf, statusOf, wantedBy } from "./kpi-standing";
import type { OwnKpi } from "./own-kpi";
import type { Cut } from "./slice";

export interface KpiState {
  /** The dictionary's key, or the id of its row for one of the user's own. */
  readonly id: string;
  /** Null for one of the user's own. */
  readonly key: KpiKey | null;
  readonly own: OwnKpi | null;
  readonly unit: Unit;
  readonly better: KpiDefinition["better"];
  /** With symbolic names; null where the choice leaves nothing to compute. */
  readonly formula: string | null;
  readonly value: number | null;
  readonly target: number | null;
  /** From 1 on as wanted, whether more or less is better. */
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
 * @param given targets typed into the KPIs table; those that fill over the period are everybody's, and hold for no slice
 * @param cut what `facts` were cut by
 */
export function assessKpis(
  facts: KpiFacts,
  period: Period,
  asOf: Day,
  settings: Settings,
  given: ReadonlyMap<string, PeriodTarget>,
  cut: Pick<Cut, "slice" | "why">,
): readonly KpiState[] {
  const before = comparedWith(period, facts.compare);
  const months = trendMonths(period, asOf);
  const isSliced = Object.keys(cut.slice).length > 0;
  const asked = withTyped(facts, period, isSliced ? undefined : given.get("wonValue"));
  return KPI_KEYS.map((key): KpiState => {
    const kpi: KpiDefinition = KPIS[key];
    const refused = refusalOf(kpi, cut);
    if (refused !== null) return blankState(key, refused, months.length);
    const now = kpi.compute(asked, period);
    const previous = before && !kpi.ofToday ? kpi.compute(asked, before).value : null;
    const own = isSliced && kpi.accumulates ? undefined : given.get(key);
    const target = own ?? targetFor(kpi, asked, period);
    return {
      ...identityOf(key),
      formula:
        before === null && comparesPeriods(kpi.formula)
          ? null
          : expanded(kpi.formula, period.kind === "all" ? "all" : "period"),
      value: now.value,
      target: target?.target ?? null,
      attainment: attainmentOf(kpi.better, now.value, target?.target ?? null),
      pace: kpi.accumulates && target !== null ? wantedBy(kpi, target) : null,
      previous,
      trend: months.map((month) => (kpi.ofToday ? null : kpi.compute(asked, month).value)),
      status: statusOf(kpi, now.value, target, settings),
      why: [...now.why, ...against(kpi, now.value, target, previous, facts.compare)],
    };
  });
}

/** Why a KPI has no value under a slice: it cannot be told apart by it, or a word of it means nothing. */
function refusalOf(
  { ofEverybody }: KpiDefinition,
  { slice, why }: Pick<Cut, "slice" | "why">,
): readonly Reason[] | null {
  const [by] = Object.keys(slice) as readonly SliceBy[];
  if (ofEverybody && by !== undefined)
    return [{ code: "kpiNotSliced", params: { slice: by }, ids: [] }];
  return why.length > 0 ? why : null;
}

function identityOf(key: KpiKey) {
  const { unit, better } = KPIS[key];
  return { id: key, key, own: null, unit, better };
}

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

/** A target for won value that somebody typed for this period goes before the goals'. */
function withTyped(facts: KpiFacts, period: Period, typed: PeriodTarget | undefined): KpiFacts {
  if (typed === undefined) return facts;
  return {
    ...facts,
    targetOf: (metric, of) =>
      metric === "wonValue" && of === period ? typed : facts.targetOf(metric, of),
  };
}

function targetFor(
  { metric, ownTarget }: KpiDefinition,
  facts: KpiFacts,
  period: Period,
): PeriodTarget | null {
  if (ownTarget) return ownTarget(facts, period);
  return metric === null ? null : facts.targetOf(metric, period);
}
