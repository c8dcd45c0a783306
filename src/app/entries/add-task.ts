// A task or milestone as a row of Tasks.
import type { Day } from "../../core/model/day";
import type { NewTask } from "../rpc";
import type { EntryKind } from "./entry-kind";
import { checkTogether, taskCells } from "./task-fields";

export const taskEntry: EntryKind<NewTask> = {
  table: "tasks",
  reads: ["tasks", "projects", "goals", "team"],
  read: (task, reader) => {
    const { request: _, ...given } = task;
    const cells = taskCells(given, reader);
    reader.demand("name", cells["name"]);
    const row = task.milestone ? { ...cells, days: null } : cells;
    checkTogether(row, reader);
    return {
      row,
      besides: {
        ...((cells["start"] ?? null) === null ? { start: beginning(task, reader.book.asOf) } : {}),
        ...(task.milestone ? { days: 0 } : {}),
        milestone: task.milestone ?? false,
        done: 0,
      },
    };
  },
};

/** New work begins today at the earliest, also behind predecessors that ended long ago. */
const beginning = ({ milestone }: NewTask, asOf: Day) => (milestone ? null : asOf);
