// What a KPI is declared with: its sheet formula, its computation in core, and how it is judged.
// Formulas count and sum with COUNTIFS and SUMIFS alone, as only these can be added up over several sheets of a table.
// They use symbolic names, `;` between arguments, and `{in:field}` where the period limits a date column.
import type { DealFacts, MilestoneFact } from "../model/facts";
import type { Period } from "../model/period";
import type { Reason, ReasonCode, ReasonParams, Unit } from "../model/reason";
import type { Metric } from "../model/rows";

/** Everything that KPIs are computed from. */
export interface KpiFacts {
  readonly deals: readonly DealFacts[];
  readonly milestones: readonly MilestoneFact[];
  readonly decimals: number;
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
