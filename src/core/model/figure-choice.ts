// What people choose in KPI Summary's own cells: which period, what it is compared with, and whose figures.
import type { Day } from "./day";
import type { PeriodKind } from "./settings";

/** Ways to cut the figures; several narrow them down together. */
export const SLICES = [
  "person",
  "team",
  "department",
  "product",
  "region",
  "segment",
  "source",
] as const;
export type SliceBy = (typeof SLICES)[number];

/** What was chosen of each, as it was typed; what is left out cuts nothing. */
export type Slice = Readonly<Partial<Record<SliceBy, string>>>;

/** What the period stands beside: the one before it, or the same one a year earlier. */
export const COMPARISONS = ["before", "lastYear"] as const;
export type Comparison = (typeof COMPARISONS)[number];

export interface FigureChoice {
  readonly period: PeriodKind;
  /** A day in the period; null for the one that holds the as-of day. */
  readonly on: Day | null;
  readonly compare: Comparison;
  readonly slice: Slice;
}

/** What nobody has to choose. */
export const PLAIN_CHOICE: FigureChoice = {
  period: "quarter",
  on: null,
  compare: "before",
  slice: {},
};
