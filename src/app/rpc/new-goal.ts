// What the goal form sends, and what it is told. JSON-safe on both ways.
import type { Monthly } from "../../core/goals/monthly";
import type { Team } from "../../core/goals/reports";
import type { Direction, Metric, RollUp } from "../../core/model/rows";

/** A goal's fields as people type them: "12万", "30%", "3/31/2026", a name or an id; "" stands for a blank one. */
export interface GoalFields {
  readonly metric?: Metric | "";
  readonly unit?: string;
  readonly direction?: Direction | "";
  readonly startValue?: string;
  readonly target?: string;
  readonly start?: string;
  readonly due?: string;
  readonly owner?: string;
  readonly parent?: string;
  readonly purpose?: string;
  readonly rollUp?: RollUp | "";
}

export interface NewGoal extends GoalFields {
  /** Made by the form for each draft: sent again after a lost answer, it is not added twice. */
  readonly request?: string;
  readonly name: string;
}

/** What is to be another than it is; what is left out stays. */
export interface GoalChange extends GoalFields {
  readonly id: string;
  readonly name?: string;
  /** What the form knew of, as JSON: what others changed since is not written over. */
  readonly stood?: Readonly<Record<string, string>>;
}

/** What the page holds a goal against as one types. */
export interface GoalFacts {
  readonly team: Team;
  readonly past: Monthly;
}
