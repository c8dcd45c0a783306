// A task or milestone as a row of Tasks.
import type { Cell } from "../../core/model/cell";
import type { Day } from "../../core/model/day";
import { newTaskStart } from "../../core/model/new-task";
import type { NewTask } from "../rpc";
import type { EntryKind } from "./entry-kind";
import { taskAnswer } from "./task-answer";
import { checkTogether, taskCells } from "./task-fields";

export const taskEntry: EntryKind<NewTask> = {
  table: "tasks",
  reads: ["tasks", "projects", "goals", "team"],
  answer: taskAnswer,
  read: (task, reader) => {
    const { request: _, ...given } = task;
    const cells = taskCells(given, reader);
    reader.demand("name", cells["name"]);
    const row = task.milestone ? { ...cells, days: null } : cells;
    checkTogether(row, reader);
    const { milestone = false } = task;
    const dates = { milestone, days: number(row["days"]), due: number(row["due"]) as Day | null };
    return {
      row,
      besides: {
        ...(number(row["start"]) === null ? { start: newTaskStart(dates, reader.book.asOf) } : {}),
        ...(milestone ? { days: 0 } : {}),
        milestone,
        done: 0,
      },
    };
  },
};

const number = (cell: Cell | undefined) => (typeof cell === "number" ? cell : null);
