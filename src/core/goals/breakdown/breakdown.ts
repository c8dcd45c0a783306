// What a goal is broken down from, and what comes of it. Plain values: the server and a page compute the same.
import type { WorkCalendar } from "../../calendar/work-calendar";
import type { Day } from "../../model/day";
import type { Goal, PersonId, PlanLevel, PlanPart } from "../../model/rows";

/** Somebody whom a goal may be shared out to. */
export interface Sharer {
  readonly id: PersonId;
  /** Working hours a week; null is full time. */
  readonly hours: number | null;
  /** 0 to 1: the part of their time given to the team; null is all. */
  readonly share: number | null;
  /** First day with the team; null has always been there. */
  readonly start: Day | null;
  readonly leave: readonly Day[];
  readonly level: string | null;
  /** What they did of this in a span as long as the goal before it begins, in the goal's unit. */
  readonly past: number;
}

export interface LevelWeight {
  readonly level: string;
  readonly weight: number;
}

/** What was counted in whole months up to the goal's start, or up to now where that is earlier. */
export interface PastMonths {
  /** The first day of the first. */
  readonly from: Day | null;
  readonly values: readonly number[];
}

export interface BreakdownInput {
  /** Its splitBy, shareBy and finest say how; blank is by working days, by capacity, down to months. */
  readonly goal: Goal;
  readonly calendar: WorkCalendar;
  /** Years whose holidays are not announced yet. */
  readonly provisional: readonly number[];
  /** ISO weekday, and month of the fiscal year. */
  readonly weekStart: number;
  readonly fiscalStart: number;
  /** Nobody: it is not shared out. */
  readonly people: readonly Sharer[];
  /** Hours a week of somebody who works full time. */
  readonly fullTime: number;
  /** What each level counts, 1 where nothing is said; null takes what the shares in the rows say. */
  readonly levelWeights: readonly LevelWeight[] | null;
  /** The goal's rows in Plan. */
  readonly existing: readonly PlanPart[];
  readonly past: PastMonths;
  /** By how much the people's sum is above the goal on purpose: 0.1 is a tenth. */
  readonly overAssign: number;
  /** Smallest units in one. */
  readonly unitsPerOne: number;
}

/** One part, as it is to stand in Plan. */
export interface Part {
  readonly level: PlanLevel;
  /** Null for everybody. */
  readonly person: PersonId | null;
  readonly from: Day;
  readonly to: Day;
  /** 0 to 1: of the period above, in a person's total of the goal; null where nothing is shared. */
  readonly share: number | null;
  /** As computed, in the goal's unit; where something is typed over it, what it would be without that. */
  readonly planned: number;
  /** Typed over it. */
  readonly override: number | null;
  /** The row of Plan in which it stands already. */
  readonly row: string | null;
  /** The row is people's own, without a level: it counts as typed over, and stays as it is. */
  readonly typed: boolean;
}

/** What is kept does not fit. `person` and `from` name the part; level total without a person is the goal. */
export interface Misfit {
  /** Kept parts are more than what they are parts of, or all are kept and are less. */
  readonly code: "overridesExceed" | "sharesDiffer";
  readonly level: PlanLevel;
  readonly person: PersonId | null;
  readonly from: Day;
  /** Of the parts below, and of what they are parts of, in the goal's unit. */
  readonly sum: number;
  readonly whole: number;
}

export type BreakdownNote =
  /** Fewer whole months than a year are known: working days are taken instead of the season. */
  | { readonly code: "seasonTooShort"; readonly months: number; readonly missing: number }
  /** Nobody did anything of this before: equal shares are taken. */
  | { readonly code: "noPast" }
  /** Given shares add up to another sum than 1, and are taken in proportion. */
  | { readonly code: "sharesScaled"; readonly of: "people" | "periods"; readonly sum: number }
  /** The people's sum is above the goal on purpose. */
  | { readonly code: "overAssigned"; readonly sum: number; readonly whole: number }
  | { readonly code: "provisional"; readonly years: readonly number[] };

/** What the goal lacks; or it would have more parts than a sheet is read with. */
export type Unbreakable = "noMetric" | "noTarget" | "noDates" | "noStartValue" | "tooMany";

export interface BrokenDown {
  /** Parts add up to the goal; or it is a rate or only checked in, and each part is the target itself. */
  readonly kind: "split" | "repeated";
  /** What the parts add up to. */
  readonly whole: number;
  /** By level, everybody first, then each person, then by date. */
  readonly parts: readonly Part[];
  readonly misfits: readonly Misfit[];
  readonly notes: readonly BreakdownNote[];
  /** Computed rows without a place any more. */
  readonly obsolete: readonly PlanPart[];
  /** Rows without a place that hold something of people's: they stay. */
  readonly apart: readonly PlanPart[];
}

export type Breakdown = BrokenDown | { readonly kind: "none"; readonly why: Unbreakable };
