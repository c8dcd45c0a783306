// The KPI dictionary: each KPI once, as its sheet formula and as its computation in core, which a test holds together.
import type { KpiChoice } from "../model/rows";
import { ACTIVITY_KPIS } from "./activity-kpis";
import { BUDGET_KPIS } from "./budget-kpis";
import { COLLECTION_KPIS } from "./collection-kpis";
import { CUSTOMER_KPIS } from "./customer-kpis";
import { DEAL_KPIS } from "./deal-kpis";
import type { KpiDefinition } from "./definition";
import { FEEDBACK_KPIS } from "./feedback-kpis";
import { MARKET_KPIS } from "./market-kpis";
import { TARGET_KPIS } from "./target-kpis";
import { WORK_KPIS } from "./work-kpis";

const { wonValue, ...OTHERS } = DEAL_KPIS;

/** In the order in which they are shown. */
export const KPIS = {
  wonValue,
  ...TARGET_KPIS,
  ...OTHERS,
  ...CUSTOMER_KPIS,
  ...MARKET_KPIS,
  ...COLLECTION_KPIS,
  ...ACTIVITY_KPIS,
  ...FEEDBACK_KPIS,
  ...WORK_KPIS,
  ...BUDGET_KPIS,
} as const;

export type KpiKey = keyof typeof KPIS;
export const KPI_KEYS = Object.keys(KPIS) as readonly KpiKey[];

/** Those that stand in the dictionary, and on KPI Summary only where somebody asks for them. */
const ON_REQUEST: ReadonlySet<string> = new Set<KpiKey>([
  "medianCycle",
  "repeatRate",
  "marketShare",
  "collectionRate",
  "activities",
  "calls",
  "nps",
  "tasksOnTime",
  "budgetUsed",
  "scheduleIndex",
  "costIndex",
  "estimateAtCompletion",
  "toCompleteIndex",
]);

/** Whether a KPI is shown where nobody said otherwise. */
export const isShownAtFirst = (id: string): boolean => !ON_REQUEST.has(id);

/** Whether the KPIs table shows a KPI; one that has no row there is shown as at first. */
export function isShown(id: string, rows: readonly KpiChoice[]): boolean {
  return rows.find((row) => row.id === id)?.show ?? isShownAtFirst(id);
}

/** Where a KPI that grows over a period begins, by its id; those of one's own do not grow. */
export function beginOf(id: string): number {
  const definitions: Readonly<Record<string, KpiDefinition>> = KPIS;
  return definitions[id]?.from ?? 0;
}

const MACRO = /\{(in|before|until|slice|period):([a-zA-Z]+)(\.[a-zA-Z]+)?\}/g;

/** Whether all time has no such figure: it stands beside nothing. */
export const comparesPeriods = (formula: string): boolean => /\{before:/.test(formula);

/**
 * A formula with its macros written out: for the period in the cells {from} and {to}, compared with the one in
 * {beforeFrom} and {beforeTo}, or for all time, where it compares with nothing and stays empty. Still with symbolic names.
 * A period ends before the day behind it, since a cell of its last day may hold a time of day.
 */
export function expanded(formula: string, span: "period" | "all"): string {
  if (span === "all" && comparesPeriods(formula)) return '""';
  return formula.replace(MACRO, (_, kind: string, table: string, field = "") => {
    const column = `{${table}${field}}`;
    const slice = `;{${table}.inSlice};1`;
    const between = (from: string, to: string) =>
      span === "all" ? "" : `;${column};">="&{${from}};${column};"<"&{${to}}+1`;
    if (kind === "slice") return slice;
    if (kind === "until") return span === "all" ? slice : `;${column};"<"&{to}+1${slice}`;
    if (kind === "before") return between("beforeFrom", "beforeTo") + slice;
    return kind === "in" ? between("from", "to") + slice : between("from", "to");
  });
}

/** A KPI's formula, for a period or for all time. */
export const kpiFormula = (key: KpiKey, span: "period" | "all"): string =>
  expanded(KPIS[key].formula, span);
