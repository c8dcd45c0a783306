// What is forecast of a figure for the chosen period: the computed number and its range, how it came about, how well
// it would have done in the past, what a manager says instead, and the chance of reaching the target.
import type { Day } from "../model/day";
import type { Period } from "../model/period";
import type { Reason } from "../model/reason";
import type { ForecastKey } from "../model/rows";
import type { DueDeal } from "./look";
import type { SeriesMethod } from "./model";
import type { StageRecord } from "./stage-chances";

/** How a period's figure can be forecast: from open deals, from the pace so far, or from the months before. */
export const FORECAST_METHODS = ["pipeline", "runRate", "history"] as const;
export type ForecastMethod = (typeof FORECAST_METHODS)[number];

/** How a method did on the workbook's own past periods. */
export interface PastError {
  /** Periods that it was tried on. */
  readonly tried: number;
  /** Mean of how far it was off, as a part of what came: 0.1 is a tenth. Null where nothing came. */
  readonly mean: number | null;
  /** How often the 80 % range held what came, 0 to 1; null for a method without one. */
  readonly held: number | null;
}

/** One method's word on the whole period. Figures in major units. */
export interface MethodForecast {
  readonly method: ForecastMethod;
  /** Null where it has nothing to go on; `why` says what is missing. */
  readonly value: number | null;
  readonly error: PastError | null;
  readonly why: readonly Reason[];
}

/** A figure's range: what it will be in 80 and in 95 of 100 such cases. */
export interface Ranges {
  readonly low80: number;
  readonly high80: number;
  readonly low95: number;
  readonly high95: number;
}

/** Sums of what sales people commit to, hope for, and have at all; each holds the one before it. */
export interface Categories {
  readonly won: number;
  readonly commit: number;
  readonly bestCase: number;
  readonly pipeline: number;
}

export interface Override {
  readonly id: string;
  readonly value: number;
  readonly on: Day | null;
  readonly by: string | null;
  readonly why: string | null;
}

/**
 * What became of the chances that would have been given on the own past: of bringing at least what the period before had
 * brought, looked at after the same share of the period.
 */
export interface ChanceRecord {
  readonly tried: number;
  /** Mean of what was given, and the share that happened. */
  readonly given: number;
  readonly happened: number;
}

export interface FigureForecast {
  readonly figure: ForecastKey;
  readonly period: Period;
  /** Reached so far in the period. */
  readonly actual: number;
  readonly target: number | null;
  /** The method that counts: of those that can say something the one that was least off; null where none can. */
  readonly method: ForecastMethod | null;
  readonly value: number | null;
  readonly ranges: Ranges | null;
  readonly methods: readonly MethodForecast[];
  /** Of won value alone. */
  readonly categories: Categories | null;
  /** A manager's last word for this period; it stands beside `value`, never in its place. */
  readonly override: Override | null;
  /** Of reaching the target; null where there is none, or too little history. */
  readonly chance: number | null;
  readonly record: ChanceRecord | null;
  /** What it starts from. */
  readonly inputs: ForecastInputs;
  /** What had come by the end of each step of the period before the as-of day, running total: for the burn-up. */
  readonly came: readonly CamePoint[];
  /** The same expected from the as-of day on. */
  readonly course: readonly ForecastPoint[];
  readonly why: readonly Reason[];
}

export interface ForecastInputs {
  /** Whole months of history, the running one left out; past periods of this length that it was tried on. */
  readonly months: number;
  readonly past: number;
  /** How the months before are carried on; null with too few. */
  readonly carriedOn: SeriesMethod | null;
  /** Working days of the period before the as-of day, and from it on. */
  readonly elapsed: number;
  readonly left: number;
  /** Open deals that count in the rest of the period, those that bring most first; null where no deals are behind it. */
  readonly due: readonly DueDeal[] | null;
  /** Open deals that count nowhere: without a day or a chance, or long overdue. */
  readonly leftOut: number;
  /** What the rest of a period brings beside deals that are due, in the mean of past ones. */
  readonly fresh: number;
  /** What became of deals that had reached each stage. */
  readonly stages: readonly StageRecord[];
}

export interface CamePoint {
  readonly on: Day;
  readonly value: number;
}

export interface ForecastPoint {
  readonly on: Day;
  readonly value: number;
  readonly low: number;
  readonly high: number;
}
