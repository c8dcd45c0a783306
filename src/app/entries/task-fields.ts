// What a form gives of a task as cells of its row, each read as a cell of its column would be read.
import type { Cell } from "../../core/model/cell";
import type { Task } from "../../core/model/rows";
import type { NewRow } from "../../workbook/write/append-rows";
import type { TaskChange } from "../rpc";
import { asWritten, type EntryReader } from "./entry-reader";

/** As of a new task, or of a change. */
export type TaskGiven = Omit<TaskChange, "id" | "stood">;

const MOST_DAYS = 10_000;

const READERS: {
  readonly [K in keyof TaskGiven]-?: (given: TaskGiven, reader: EntryReader) => Cell;
} = {
  name: ({ name }, { text }) => text("name", name),
  project: ({ project }, { book, reference }) =>
    asWritten(book, "projects", reference("project", project)),
  goal: ({ goal }, { reference }) => reference("goal", goal),
  owner: ({ owner }, { book, reference }) => asWritten(book, "team", reference("owner", owner)),
  phase: ({ phase }, { text }) => text("phase", phase),
  start: ({ start }, { day }) => day("start", start),
  due: ({ due }, { day }) => day("due", due),
  days: daysOf,
  after: ({ after }, { links }) =>
    links("after", typeof after === "string" ? after : after?.join("\n")),
  milestone: ({ milestone }) => milestone ?? false,
  done: ({ done }, { figure }) => figure("done", done),
  started: ({ started }, { day }) => day("started", started),
  finished: ({ finished }, { day }) => day("finished", finished),
  effort: ({ effort }, { figure }) => figure("effort", effort),
  priority: ({ priority }, { book }) => (priority ? book.texts.choice.priorities[priority] : null),
  department: ({ department }, { text }) => text("department", department),
  constraint: ({ constraint }, { book }) =>
    constraint ? book.texts.choice.constraints[constraint] : null,
  constraintDate: ({ constraintDate }, { day }) => day("constraintDate", constraintDate),
  optimistic: ({ optimistic }, { figure }) => figure("optimistic", optimistic),
  pessimistic: ({ pessimistic }, { figure }) => figure("pessimistic", pessimistic),
  acceptance: ({ acceptance }, { text }) => text("acceptance", acceptance),
};

/** The cells of the fields that were given; a blank one is null. What is wrong is told at its field. */
export function taskCells(given: TaskGiven, reader: EntryReader): NewRow {
  const cells: Record<string, Cell> = {};
  for (const [field, read] of Object.entries(READERS))
    if (field in given) cells[field] = read(given, reader);
  return cells;
}

/** @param whole what the row will hold: what was given, upon what stands there */
export function checkTogether(whole: TaskTogether, { tell, texts }: EntryReader): void {
  const { start, due, days, optimistic, pessimistic, constraint, constraintDate } = whole;
  if (isNumber(start) && isNumber(due) && due < start)
    tell("due", "endsBeforeStart", texts.issue.endsBeforeStart({}));
  if (isNumber(optimistic) && isNumber(days) && optimistic > days)
    tell("optimistic", "outOfOrder", texts.taskForm.bestIsMore);
  if (isNumber(pessimistic) && pessimistic < Math.max(number(days), number(optimistic)))
    tell("pessimistic", "outOfOrder", texts.taskForm.worstIsLess);
  if (constraint && !isNumber(constraintDate))
    tell("constraintDate", "missing", texts.taskForm.constraintDate);
}

type Together =
  | "start"
  | "due"
  | "days"
  | "optimistic"
  | "pessimistic"
  | "constraint"
  | "constraintDate";
type TaskTogether = { readonly [K in Together]?: Cell | Task[K] };

const isNumber = (cell: unknown): cell is number => typeof cell === "number";
const number = (cell: unknown): number => (isNumber(cell) ? cell : 0);

function daysOf({ days }: TaskGiven, { figure, tell, texts }: EntryReader): number | null {
  if (typeof days === "number" && !(Number.isInteger(days) && days >= 0 && days <= MOST_DAYS))
    return tell("days", "notANumber", texts.form.badNumber);
  return figure("days", days);
}
