// Changes fields of a goal that stands already: checked as a new one's are, written, recalculated, and taken back
// with the next undo. Formulas of the user's stay, and so does what others changed meanwhile.
import type { Host } from "../../platform/host";
import { readWorkbook } from "../../workbook/read/read-workbook";
import { Fault, refused } from "../fault";
import { goalRow } from "../goals/goal-row";
import { recalculateLocked, untilRowsRest } from "../recalculate";
import type { Added } from "../rpc";
import type { GoalChange } from "../rpc/new-goal";
import { alone, openRegistry, openSpreadsheet, userTexts } from "../session";
import { planChange, writeChanges } from "./change-row";
import { entryReader } from "./entry-reader";
import { checkGoalDates, goalCells } from "./goal-fields";
import { overtaken } from "./overtaken";

export function changeGoal(host: Host, change: GoalChange): Added {
  return alone(host, () => {
    const changed = untilRowsRest(() => changeOnce(host, change));
    recalculateLocked(host);
    return changed;
  });
}

function changeOnce(host: Host, { id, stood = {}, ...given }: GoalChange): Added {
  const texts = userTexts(host);
  const spreadsheet = openSpreadsheet(host);
  const book = readWorkbook(host, spreadsheet, openRegistry(spreadsheet), ["goals", "team"]);
  const goal = book.rows.goals.find((each) => each.id === id);
  if (goal === undefined) throw refused("id", "gone", texts.rpc.gone(id));
  const reader = entryReader("goals", book, texts);
  const cells = goalCells(given, reader);
  if ("name" in given) reader.demand("name", cells["name"]);
  if ("metric" in given) reader.demand("metric", cells["metric"]);
  if (cells["parent"] === id)
    reader.tell("parent", "selfReference", texts.issue.selfReference({ value: id }));
  checkGoalDates({ ...goal, ...cells }, reader);
  const planned = planChange(book, { table: "goals", id, cells, blanks: {} }, texts);
  const issues = [
    ...reader.issues,
    ...overtaken(host, book, "goals", goalRow(goal), planned, stood),
  ];
  if (issues.length > 0) throw new Fault("refused", issues);
  writeChanges(host, book, [planned]);
  return { table: "goals", id, row: planned.at.row, notes: planned.left };
}
