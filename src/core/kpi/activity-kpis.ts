// KPIs of what sales people do: activities of every kind, visits and calls.
import { type Period, within } from "../model/period";
import type { ActivityKind } from "../model/rows";
import { blank, type Definitions, type KpiFacts, type KpiValue, known } from "./definition";

/** Blank where nobody logs activities at all. */
function counted({ activities }: KpiFacts, period: Period, kind: ActivityKind | null): KpiValue {
  if (activities.length === 0) return blank("kpiNoActivities");
  return known(
    activities.filter((one) => (kind === null || one.kind === kind) && within(period, one.on))
      .length,
  );
}

const NONE = "COUNTIFS({activities.inSlice};1)=0";

export const ACTIVITY_KPIS = {
  activities: {
    unit: "count",
    better: "more",
    metric: "activities",
    accumulates: true,
    formula: `IF(${NONE};"";COUNTIFS({activities.inSlice};1{period:activities.on}))`,
    compute: (facts, period) => counted(facts, period, null),
  },
  visits: {
    unit: "count",
    better: "more",
    metric: "visits",
    accumulates: true,
    formula: `IF(${NONE};"";COUNTIFS({activities.counted};{visit}{in:activities.on}))`,
    compute: (facts, period) => counted(facts, period, "visit"),
  },
  calls: {
    unit: "count",
    better: "more",
    metric: "calls",
    accumulates: true,
    formula: `IF(${NONE};"";COUNTIFS({activities.counted};{call}{in:activities.on}))`,
    compute: (facts, period) => counted(facts, period, "call"),
  },
} as const satisfies Definitions;
