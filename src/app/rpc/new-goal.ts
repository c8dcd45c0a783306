// What the goal form sends, and what it is told. JSON-safe on both ways.
import type { Monthly } from "../../core/goals/monthly";
import type { Team } from "../../core/goals/reports";
import type { Direction, Metric, RollUp } from "../../core/model/rows";

/** A goal's fields as people type them: "12万", "30%", "3/31/2026", a name or an id. */
export interface NewGoal {
  /** Made by the form for each draft: sent again after a lost answer, it is not added twice. */
  readonly request?: string;
  readonly name: string;
  readonly metric?: Metric;
  readonly unit?: string;
  readonly direction?: Direction;
  readonly startValue?: string;
  readonly target?: string;
  readonly start?: string;
  readonly due?: string;
  readonly owner?: string;
  readonly parent?: string;
  readonly purpose?: string;
  readonly rollUp?: RollUp;
}

/** What the page holds a goal against as one types. */
export interface GoalFacts {
  readonly team: Team;
  readonly past: Monthly;
}
