// What a KPI is declared with: its sheet formula, its computation in core, and how it is judged.
// Formulas count and sum with COUNTIFS and SUMIFS alone, as only these can be added up over several sheets of a table;
// MEDIAN takes all their columns at once.
// They use symbolic names, `;` between arguments, and macros where a period and the slice limit them:
//   {in:deals.closed} the chosen period and the slice; {before:deals.closed} the period it is compared with, and the
//   slice; {until:deals.closed} everything up to the period's end, and the slice; {slice:deals} the slice alone;
//   {period:costs.on} the period alone.
// The cell {target} holds the target for won value in the chosen period.
import type { DealFacts, OtherFacts } from "../model/facts";
import type { Comparison } from "../model/figure-choice";
import type { Period } from "../model/period";
import type { Reason, ReasonCode, ReasonParams, Unit } from "../model/reason";
import type { Metric } from "../model/rows";

/** A target for a period, and the part of it expected by now. In major units for money. */
export interface PeriodTarget {
  readonly target: number;
  readonly expected: number;
}

/** Everything that KPIs are computed from, cut to the slice already. */
export interface KpiFacts extends OtherFacts {
  readonly deals: readonly DealFacts[];
  readonly decimals: number;
  /** What a period stands beside. */
  readonly compare: Comparison;
  /** The goals' target for a metric in a period, of the slice; null where no goal has it. */
  readonly targetOf: (metric: Metric, period: Period) => PeriodTarget | null;
}

/** A KPI's value, in major units for money and 0 to 1 for percent; null with the reason where nothing supports it. */
export interface KpiValue {
  readonly value: number | null;
  readonly why: readonly Reason[];
}

export interface KpiDefinition {
  readonly unit: Unit;
  /** Whether more is better. */
  readonly better: "more" | "less";
  /** The goal metric whose targets are this KPI's target; null: Settings' own target in the KPIs table. */
  readonly metric: Metric | null;
  /** Whether it grows over the period, so that the target is compared with what is expected to date. */
  readonly accumulates: boolean;
  /** Where one that grows over the period begins; left out: at 0. */
  readonly from?: number;
  /** Of everybody alone: under a slice it is blank. */
  readonly ofEverybody?: true;
  /** As of the as-of day, whatever the period: no other period stands beside it, and it has no trend. */
  readonly ofToday?: true;
  /** What is aimed at by its nature, where neither a goal nor the KPIs table says it. */
  readonly ownTarget?: (facts: KpiFacts, period: Period) => PeriodTarget | null;
  readonly formula: string;
  readonly compute: (facts: KpiFacts, period: Period) => KpiValue;
}

type Without = {
  readonly [C in ReasonCode]: keyof ReasonParams[C] extends never ? C : never;
}[ReasonCode];

/** Nothing to compute from, and why. */
export const blank = (code: Without) =>
  ({ value: null, why: [{ code, params: {}, ids: [] } as Reason] }) satisfies KpiValue;

export const known = (value: number, why: readonly Reason[] = []): KpiValue => ({ value, why });

export type Definitions = Readonly<Record<string, KpiDefinition>>;
