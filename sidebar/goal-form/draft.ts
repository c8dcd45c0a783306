// What stands in the goal form while it is being filled in: texts as typed. Null is what is proposed.
import type { GoalRow } from "../../src/app/rpc";
import type { Direction, Metric, RollUp } from "../../src/core/model/rows";

export interface GoalDraft {
  readonly name: string;
  readonly metric: "" | Metric;
  readonly target: string;
  readonly unit: string;
  readonly startValue: string;
  readonly direction: Direction;
  readonly start: string;
  readonly due: string;
  readonly owner: string | null;
  readonly parent: string;
  readonly purpose: string;
  readonly rollUp: "" | RollUp;
}

/** In the order in which they stand. */
export const GOAL_FIELDS = [
  "name",
  "metric",
  "target",
  "startValue",
  "unit",
  "direction",
  "start",
  "due",
  "owner",
  "parent",
  "purpose",
  "rollUp",
] as const;
export type GoalField = (typeof GOAL_FIELDS)[number];

/** The goal that is changed, as it stood. */
export interface EditedGoal {
  readonly goal: GoalRow;
  readonly before: GoalDraft;
}

export const BLANK_DRAFT: GoalDraft = {
  name: "",
  metric: "",
  target: "",
  unit: "",
  startValue: "",
  direction: "up",
  start: "",
  due: "",
  owner: null,
  parent: "",
  purpose: "",
  rollUp: "",
};

/** Who adds several mostly stays with the owner, the dates and the parent. */
export const nextGoal = ({ owner, start, due, parent }: GoalDraft): GoalDraft => ({
  ...BLANK_DRAFT,
  owner,
  start,
  due,
  parent,
});
