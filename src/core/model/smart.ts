// How well a goal is put, as values: each letter of SMART, and what to write instead. Advice never blocks.
import type { Day } from "./day";
import type { Quantity } from "./reason";

/** Specific, measurable, achievable, relevant, time-bound. */
export const SMART_LETTERS = ["S", "M", "A", "R", "T"] as const;
export type SmartLetter = (typeof SMART_LETTERS)[number];

/** What each advice has to tell. */
export interface SmartAdviceParams {
  readonly nameIt: Record<never, never>;
  /** The name says no more than “improve sales”. */
  readonly sayMore: { readonly name: string };
  /** A word of the name that everybody understands in their own way. */
  readonly sayPlainly: { readonly word: string };
  /** The name says neither what is done nor what is counted. */
  readonly sayDoing: { readonly name: string };
  readonly nameOwner: Record<never, never>;
  readonly chooseMetric: Record<never, never>;
  readonly setTarget: Record<never, never>;
  readonly sayUnit: Record<never, never>;
  readonly sayStart: Record<never, never>;
  /** A target, dates or metric are missing, without which nothing can be compared. */
  readonly cannotCompare: Record<never, never>;
  /** So many a working day of each of so many people, where `most` is a lot. */
  readonly tooMany: {
    readonly each: number;
    readonly people: number;
    readonly most: number;
  };
  /** `times` what it was from `since` to `until`: `before` in all. */
  readonly tooSteep: {
    readonly times: number;
    readonly before: Quantity;
    readonly since: Day;
    readonly until: Day;
    /** Reckoned for each working day; a rate is taken as it is. */
    readonly byDay: boolean;
  };
  readonly noHistory: Record<never, never>;
  readonly sayWhy: Record<never, never>;
  readonly setStart: Record<never, never>;
  readonly setDue: Record<never, never>;
  readonly swapDates: Record<never, never>;
  /** Longer than a year and not broken down. */
  readonly breakDown: { readonly months: number };
}
export type SmartAdviceCode = keyof SmartAdviceParams;

export type SmartAdvice = {
  readonly [C in SmartAdviceCode]: { readonly code: C; readonly params: SmartAdviceParams[C] };
}[SmartAdviceCode];

export interface SmartCheck {
  readonly letter: SmartLetter;
  /** Null where it cannot be said. */
  readonly met: boolean | null;
  /** What to write instead, or what is wanting to say it. */
  readonly advice: SmartAdvice | null;
}
