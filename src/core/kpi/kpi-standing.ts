// How a KPI stands: its status, and how far it is from what was wanted or from the period beside it.
import type { Comparison } from "../model/figure-choice";
import type { Quantity, Reason, Status } from "../model/reason";
import type { Settings } from "../model/settings";
import type { KpiDefinition, PeriodTarget } from "./definition";

/** What of a KPI its standing depends on. */
type Judged = Pick<KpiDefinition, "unit" | "better" | "accumulates" | "from">;

/**
 * How much of the target is reached: the value by the target; where less is better the target by the value, so that 1
 * and above is always as wanted. Null where that says nothing, as of a target below zero.
 */
export function attainmentOf(
  better: KpiDefinition["better"],
  value: number | null,
  target: number | null,
): number | null {
  if (value === null || target === null) return null;
  const [part, of] = better === "more" ? [value, target] : [target, value];
  return of > 0 ? part / of : null;
}

/** What is wanted by now: a part of a target that fills over the period; the whole of a rate, and of a limit. */
export const wantedBy = (
  { better, accumulates }: Pick<Judged, "better" | "accumulates">,
  { target, expected }: PeriodTarget,
): number => (accumulates && better === "more" ? expected : target);

export function statusOf(
  judged: Omit<Judged, "unit">,
  value: number | null,
  target: PeriodTarget | null,
  settings: Settings,
): Status {
  if (value === null || target === null) return "none";
  if (judged.better === "less") {
    if (value <= target.target) return "green";
    return value * settings.amber <= target.target ? "amber" : "red";
  }
  if (judged.accumulates && value >= target.target && target.target > 0) return "done";
  const { from = 0 } = judged;
  const way = wantedBy(judged, target) - from;
  // A target of one's own KPI may be below zero: then less of it is more.
  const reaches = (share: number) => value - from >= Math.min(way, way * share);
  if (reaches(settings.green)) return "green";
  return reaches(settings.amber) ? "amber" : "red";
}

/** How the value stands against what was expected by now, or, without a target, against the period beside it. */
export function against(
  judged: Judged,
  value: number | null,
  target: PeriodTarget | null,
  previous: number | null,
  compare: Comparison,
): readonly Reason[] {
  if (value === null) return [];
  const { unit, better, accumulates } = judged;
  const by = (gap: number): { readonly by: Quantity } => ({ by: { value: Math.abs(gap), unit } });
  if (target !== null) {
    const wanted = wantedBy(judged, target);
    const gap = better === "more" ? wanted - value : value - wanted;
    return gap > 0
      ? [{ code: better === "more" ? "kpiBehind" : "kpiOver", params: by(gap), ids: [] }]
      : [{ code: "kpiReached", params: { over: by(gap).by }, ids: [] }];
  }
  if (previous === null || previous === value || accumulates) return [];
  const improved = better === "more" ? value > previous : value < previous;
  const params = { ...by(value - previous), compare };
  return [{ code: improved ? "kpiBetter" : "kpiWorse", params, ids: [] }];
}
