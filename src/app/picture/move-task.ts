// Writes what was moved in the picture into the task's row, unless that was changed meanwhile; and draws anew.
// Formulas of the user's stay. The next undo takes it back.
import type { Host } from "../../platform/host";
import { readWorkbook } from "../../workbook/read/read-workbook";
import { headerOf } from "../../workbook/schema/headers";
import { planChange, writeChanges } from "../entries/change-row";
import { refused } from "../fault";
import { recalculateLocked, untilRowsRest } from "../recalculate";
import { MOVED_FIELDS, type Moved, type TaskMove } from "../rpc/picture";
import { alone, openRegistry, openSpreadsheet, userTexts } from "../session";
import { pictureOf } from "./picture-of";

export function moveTask(host: Host, move: TaskMove): Moved {
  return alone(host, () => {
    const notes = untilRowsRest(() => moveOnce(host, move));
    const { plan } = recalculateLocked(host);
    const task = plan.read.rows.tasks.find(({ id }) => id === move.task);
    return {
      written: MOVED_FIELDS.every(
        (field) => !(field in move.cells) || task?.[field] === move.cells[field],
      ),
      notes,
      picture: pictureOf(host, plan.read),
    };
  });
}

function moveOnce(host: Host, { task: id, cells, stood }: TaskMove): readonly string[] {
  const texts = userTexts(host);
  const spreadsheet = openSpreadsheet(host);
  const book = readWorkbook(host, spreadsheet, openRegistry(spreadsheet), ["tasks"]);
  const task = book.rows.tasks.find((each) => each.id === id);
  if (task === undefined) throw refused("task", "gone", texts.rpc.gone(id));
  const other = MOVED_FIELDS.find((field) => field in stood && task[field] !== stood[field]);
  if (other !== undefined)
    throw refused(
      other,
      "changed",
      texts.picture.changed(headerOf("tasks", other, book.texts), id),
    );
  const planned = planChange(book, { table: "tasks", id, cells, blanks: {} }, texts);
  writeChanges(host, book, [planned]);
  return planned.left;
}
