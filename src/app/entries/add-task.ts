// A task or milestone as a row of Tasks.
import type { Day } from "../../core/model/day";
import type { NewTask } from "../rpc";
import type { EntryKind } from "./entry-kind";
import { asWritten, type EntryReader } from "./entry-reader";

const MOST_DAYS = 10_000;

export const taskEntry: EntryKind<NewTask> = {
  table: "tasks",
  reads: ["tasks", "projects", "goals", "team"],
  read: (task, reader) => {
    const { book, texts } = reader;
    const name = reader.text("name", task.name);
    reader.demand("name", name);
    const after = typeof task.after === "string" ? task.after.split(SEPARATORS) : task.after;
    const ids = reader.references("after", after ?? []);
    const start = reader.day("start", task.start);
    const due = reader.day("due", task.due);
    if (start !== null && due !== null && due < start)
      reader.tell("due", "endsBeforeStart", texts.issue.endsBeforeStart({}));
    return {
      row: {
        name,
        project: asWritten(book, "projects", reader.reference("project", task.project)),
        goal: reader.reference("goal", task.goal),
        owner: asWritten(book, "team", reader.reference("owner", task.owner)),
        start,
        due,
        days: task.milestone ? null : daysOf(task, reader),
        after: ids.length === 0 ? null : ids.join("; "),
        priority: task.priority === undefined ? null : book.texts.choice.priorities[task.priority],
      },
      besides: {
        ...(start === null ? { start: beginning(task, book.asOf) } : {}),
        ...(task.milestone ? { days: 0 } : {}),
        milestone: task.milestone ?? false,
        done: 0,
      },
    };
  },
};

const SEPARATORS = /[;,；，、\n]/;

/** New work begins today at the earliest, also behind predecessors that ended long ago. */
const beginning = ({ milestone }: NewTask, asOf: Day) => (milestone ? null : asOf);

function daysOf({ days }: NewTask, { tell, texts }: EntryReader): number | null {
  if (days === undefined) return null;
  return Number.isInteger(days) && days >= 0 && days <= MOST_DAYS
    ? days
    : tell("days", "notANumber", texts.form.badNumber);
}
