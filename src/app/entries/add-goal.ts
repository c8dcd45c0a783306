// A goal as a row of Goals. How well it is put is advised, and never in the way.
import type { NewGoal } from "../rpc/new-goal";
import type { EntryKind } from "./entry-kind";
import { checkGoalDates, goalCells } from "./goal-fields";

export const goalEntry: EntryKind<NewGoal> = {
  table: "goals",
  reads: ["goals", "team"],
  read: ({ request: _, ...given }, reader) => {
    const row = goalCells(given, reader);
    reader.demand("name", row["name"]);
    reader.demand("metric", row["metric"] ?? null);
    checkGoalDates(row, reader);
    return { row, besides: {} };
  },
};
