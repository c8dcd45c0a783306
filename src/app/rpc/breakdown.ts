// What the dialog that breaks a goal down asks for, and what it has written. JSON-safe on both ways.
import type { BreakdownChoice, BreakdownFacts } from "../../core/goals/breakdown/choice";
import type { Day } from "../../core/model/day";
import type { GoalId, Language, PersonId } from "../../core/model/rows";
import type { NumberStyle } from "../../core/typed/number-style";

/** A goal that may be broken down, and how many rows of Plan are its own. */
export interface BreakdownGoal {
  readonly id: GoalId;
  readonly name: string;
  readonly parts: number;
}

export interface BreakdownState {
  /** The user's. */
  readonly lang: Language;
  readonly asOf: Day;
  /** ISO 4217 code of the base currency. */
  readonly currency: string;
  /** Whether 1.200 is twelve hundred or a little more than one, by the spreadsheet's locale. */
  readonly numberStyle: NumberStyle;
  /** Those that somebody works at, in the sheet's order. */
  readonly goals: readonly BreakdownGoal[];
  readonly people: readonly { readonly id: PersonId; readonly name: string }[];
  /** The goal that was asked for, with the choice that it was broken down with, or that is usual. */
  readonly chosen: { readonly facts: BreakdownFacts; readonly choice: BreakdownChoice } | null;
}

export interface BreakdownRequest {
  readonly goal: string;
  readonly choice: BreakdownChoice;
}

/** What was written to Plan. */
export interface BreakdownDone {
  /** Rows that are new, that were changed, and that are gone. */
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  /** Sentences on what stays as it was. */
  readonly notes: readonly string[];
}
