// Checks in on a goal: a row for each goal and week, so that a second word in one week changes the first. What somebody
// else has typed there meanwhile stays. Undone with the recalculation that follows it.
import { checkInOfWeek, parentsIn, takesValue } from "../../core/goals/check-ins";
import type { Cell } from "../../core/model/cell";
import type { CheckIn, Goal } from "../../core/model/rows";
import type { Host } from "../../platform/host";
import { readWorkbook } from "../../workbook/read/read-workbook";
import { headerOf } from "../../workbook/schema/headers";
import type { NewRow } from "../../workbook/write/append-rows";
import { writeAhead } from "../../workbook/write/write-ahead";
import { ensureTables } from "../ensure-tables";
import { nextId, planAppend, takeId } from "../entries/append-entry";
import { planChange, writeChanges } from "../entries/change-row";
import { asWritten, type EntryReader, entryReader } from "../entries/entry-reader";
import { Fault, refused } from "../fault";
import { whoIsMe } from "../me";
import { recalculateLocked, untilRowsRest } from "../recalculate";
import type { Added } from "../rpc";
import type { CheckInRequest } from "../rpc/goals";
import { alone, openRegistry, openSpreadsheet, userTexts } from "../session";

/** Sent twice, or cut off anywhere and asked again, it is one row. */
export function checkIn(host: Host, request: CheckInRequest): Added {
  return alone(host, () => {
    const done = untilRowsRest(() => checkInOnce(host, request));
    recalculateLocked(host);
    return done;
  });
}

function checkInOnce(host: Host, request: CheckInRequest): Added {
  const texts = userTexts(host);
  const spreadsheet = openSpreadsheet(host);
  const stored = openRegistry(spreadsheet);
  const book = readWorkbook(host, spreadsheet, stored, ["goals", "checkIns", "team"]);
  const goal = book.rows.goals.find(({ id }) => id === request.goal);
  if (goal === undefined) throw refused("goal", "gone", texts.rpc.gone(request.goal));
  if (goal.state !== null && goal.state !== "active")
    throw refused("goal", "closed", texts.checkIn.closed(texts.choice.lifecycle[goal.state]));

  const own = book.rows.checkIns.filter((each) => each.goal === goal.id);
  const standing = checkInOfWeek(own, book.asOf, book.settings.settings.weekStart);
  const reader = entryReader("checkIns", book, texts);
  const said = wordOf(request, goal, standing, reader);
  if (reader.issues.length > 0) throw new Fault("refused", reader.issues);
  const person = asWritten(book, "team", whoIsMe(host, spreadsheet, book.rows.team));
  if (standing !== null) {
    const later = (standing.on ?? book.asOf) < book.asOf ? { on: book.asOf } : {};
    const change = { cells: { ...said, ...later }, blanks: person === null ? {} : { person } };
    const planned = planChange(book, { table: "checkIns", id: standing.id, ...change }, texts);
    writeChanges(host, book, [planned]);
    return { table: "checkIns", id: standing.id, row: planned.at.row, notes: planned.left };
  }
  if (!book.tables.has("checkIns") && ensureTables(host, ["checkIns"]).length > 0)
    return checkInOnce(host, request);
  const id = nextId(book, "checkIns");
  takeId(host, "checkIns", id);
  const entry = { row: { goal: goal.id, on: book.asOf, ...said }, besides: { person } };
  const { block, left } = planAppend(host, book, "checkIns", id, entry, texts);
  writeAhead(host, book, [block]);
  return { table: "checkIns", id, row: block.row, notes: left };
}

const FIELDS = ["value", "confidence", "note"] as const;

/** The cells that were given, each checked; told of are those that hold something else than the form knew of. */
function wordOf(
  request: CheckInRequest,
  goal: Goal,
  standing: CheckIn | null,
  reader: EntryReader,
): NewRow {
  const { texts, tell, book } = reader;
  const { goals } = book.rows;
  const measured = takesValue(goal, parentsIn(goals));
  const value = reader.figure("value", request.value);
  if (value !== null && goal.metric !== null && !measured)
    tell("value", "mixedSources", texts.checkIn.notMeasured(texts.choice.metrics[goal.metric]));
  if (measured && value === null && (request.value !== undefined || standing === null))
    reader.demand("value", value);
  const given: Readonly<Record<(typeof FIELDS)[number], Cell>> = {
    value,
    confidence: request.confidence ?? null,
    note: reader.text("note", request.note),
  };
  const said: Record<string, Cell> = {};
  for (const field of FIELDS) {
    if (request[field] === undefined) continue;
    const stands = standing?.[field] ?? null;
    if (stands === given[field]) continue;
    if (stands !== request.stood[field]) {
      const header = headerOf("checkIns", field, book.texts);
      tell(field, "changed", texts.checkIn.changed(header, standing?.id ?? ""));
    }
    said[field] = given[field];
  }
  return said;
}
