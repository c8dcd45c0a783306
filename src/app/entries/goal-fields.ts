// What a form gives of a goal as cells of its row, each read as a cell of its column would be read.
import type { Cell } from "../../core/model/cell";
import type { NewRow } from "../../workbook/write/append-rows";
import type { GoalChange } from "../rpc/new-goal";
import { asWritten, type EntryReader } from "./entry-reader";

/** As of a new goal, or of a change. */
type GoalGiven = Omit<GoalChange, "id" | "stood">;

const READERS: {
  readonly [K in keyof GoalGiven]-?: (given: GoalGiven, reader: EntryReader) => Cell;
} = {
  name: ({ name }, { text }) => text("name", name),
  metric: ({ metric }, { book }) => (metric ? book.texts.choice.metrics[metric] : null),
  unit: ({ unit }, { text }) => text("unit", unit),
  direction: ({ direction }, { book }) =>
    direction ? book.texts.choice.directions[direction] : null,
  startValue: ({ startValue }, { figure }) => figure("startValue", startValue),
  target: ({ target }, { figure }) => figure("target", target),
  start: ({ start }, { day }) => day("start", start),
  due: ({ due }, { day }) => day("due", due),
  owner: ({ owner }, { book, reference }) => asWritten(book, "team", reference("owner", owner)),
  parent: ({ parent }, { reference }) => reference("parent", parent),
  purpose: ({ purpose }, { text }) => text("purpose", purpose),
  rollUp: ({ rollUp }, { book }) => (rollUp ? book.texts.choice.rollUps[rollUp] : null),
};

/** The cells of the fields that were given; a blank one is null. What is wrong is told at its field. */
export function goalCells(given: GoalGiven, reader: EntryReader): NewRow {
  const cells: Record<string, Cell> = {};
  for (const [field, read] of Object.entries(READERS))
    if (field in given) cells[field] = read(given, reader);
  return cells;
}

/** @param whole what the row will hold: what was given, upon what stands there */
export function checkGoalDates(
  { start, due }: { readonly start?: Cell; readonly due?: Cell },
  { tell, texts }: EntryReader,
): void {
  if (typeof start === "number" && typeof due === "number" && due < start)
    tell("due", "endsBeforeStart", texts.issue.endsBeforeStart({}));
}
