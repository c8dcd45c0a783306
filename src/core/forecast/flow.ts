// A figure as it comes along, of everybody or of a part: what happened when, and the open deals that may still add to it.
// Amounts are in major units.
import type { Day } from "../model/day";
import type { DealId } from "../model/rows";

export interface Flow {
  /** What it is, in a few words that stay: seeds the draws. */
  readonly name: string;
  /** Sum from one day to another, both included. Null is without end. */
  readonly between: (from: Day | null, to: Day | null) => number;
  /** The first day on which anything of its kind is known. */
  readonly since: Day | null;
  /** Deals that were open on the morning of a day; null for a figure that does not come from deals. */
  readonly openOn: ((on: Day) => readonly OpenDeal[]) | null;
}

/** Where a deal's chance comes from: what became of deals of its stage, the deal itself, its stage, or all deals. */
export type ChanceSource = "learned" | "deal" | "stage" | "overall";

/** A deal as it was on the morning of a day. */
export interface OpenDeal {
  readonly id: DealId;
  /** What it would add to the figure. */
  readonly worth: number;
  /** 0 to 1; null where nobody knows. */
  readonly chance: number | null;
  readonly source: ChanceSource | null;
  /** What is said of its chance, by itself or its stage, whatever was learned; null where nothing is. */
  readonly said: number | null;
  readonly expected: Day | null;
  /** When it was won after all, and what it then added; null and 0 while it is not. */
  readonly won: Day | null;
  readonly brought: number;
}
