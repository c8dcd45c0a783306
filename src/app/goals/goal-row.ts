// A goal as the sidebar knows it.
import type { Goal } from "../../core/model/rows";
import type { GoalRow } from "../rpc";
import { filled } from "../schedule-facts";

/** Without its blank fields. */
export const goalRow = (goal: Goal): GoalRow => ({ ...filled(goal), name: goal.name ?? goal.id });
