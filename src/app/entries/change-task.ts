// Changes fields of a task that stands already: checked as a new one's are, written, recalculated, and taken back
// with the next undo. Formulas of the user's stay, and so does what others changed meanwhile.
import type { Host } from "../../platform/host";
import { readWorkbook } from "../../workbook/read/read-workbook";
import type { NewRow } from "../../workbook/write/append-rows";
import { Fault, refused } from "../fault";
import { recalculateLocked, untilRowsRest } from "../recalculate";
import type { Added, TaskChange } from "../rpc";
import { taskFacts } from "../schedule-facts";
import { alone, openRegistry, openSpreadsheet, userTexts } from "../session";
import { planChange, writeChanges } from "./change-row";
import { entryReader } from "./entry-reader";
import { overtaken } from "./overtaken";
import { taskAnswer } from "./task-answer";
import { checkTogether, taskCells } from "./task-fields";

export function changeTask(host: Host, change: TaskChange): Added {
  return alone(host, () => {
    const changed = untilRowsRest(() => changeOnce(host, change));
    const { plan } = recalculateLocked(host);
    return { ...changed, notes: [...changed.notes, ...taskAnswer(host, plan.model, change.id)] };
  });
}

function changeOnce(host: Host, { id, stood = {}, ...given }: TaskChange): Added {
  const texts = userTexts(host);
  const spreadsheet = openSpreadsheet(host);
  const stored = openRegistry(spreadsheet);
  const book = readWorkbook(host, spreadsheet, stored, ["tasks", "projects", "goals", "team"]);
  const task = book.rows.tasks.find((each) => each.id === id);
  if (task === undefined) throw refused("id", "gone", texts.rpc.gone(id));
  const reader = entryReader("tasks", book, texts);
  // A milestone is a point in time.
  const cells: NewRow = { ...taskCells(given, reader), ...(given.milestone ? { days: 0 } : {}) };
  if ("name" in given) reader.demand("name", cells["name"]);
  checkTogether({ ...task, ...cells }, reader);
  const planned = planChange(book, { table: "tasks", id, cells, blanks: {} }, texts);
  const issues = [
    ...reader.issues,
    ...overtaken(host, book, "tasks", taskFacts(task), planned, stood),
  ];
  if (issues.length > 0) throw new Fault("refused", issues);
  writeChanges(host, book, [planned]);
  return { table: "tasks", id, row: planned.at.row, notes: planned.left };
}
