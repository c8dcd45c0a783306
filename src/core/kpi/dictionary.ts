// The KPI dictionary: each KPI once, as its sheet formula and as its computation in core, which a test holds together.
import { DEAL_KPIS } from "./deal-kpis";
import { WORK_KPIS } from "./work-kpis";

/** In the order in which they are shown. */
export const KPIS = { ...DEAL_KPIS, ...WORK_KPIS } as const;

export type KpiKey = keyof typeof KPIS;
export const KPI_KEYS = Object.keys(KPIS) as readonly KpiKey[];

const IN = /\{in:([a-zA-Z.]+)\}/g;

/** A KPI's formula for the period in the cells {from} and {to}, or for all time. Still with symbolic names. */
export function kpiFormula(key: KpiKey, span: "period" | "all"): string {
  return KPIS[key].formula.replace(IN, (_, field: string) =>
    span === "all" ? "" : `;{${field}};">="&{from};{${field}};"<="&{to}`,
  );
}
