// The rows that a template becomes: dates counted forward or back, links to the tasks of its own.
import { daysForAll } from "../../core/calendar/calendar-rows";
import { workCalendar } from "../../core/calendar/work-calendar";
import type { Link } from "../../core/model/link";
import type { TaskId } from "../../core/model/rows";
import { type PlacedSteps, placeSteps } from "../../core/schedule/place-steps";
import { printLinks } from "../../core/typed/print-links";
import type { WorkbookRead } from "../../workbook/read/read-workbook";
import type { NewRow } from "../../workbook/write/append-rows";
import { asWritten, type EntryReader } from "../entries/entry-reader";
import type { StepTemplate, TemplateRequest } from "../rpc";

export interface TemplateRows {
  readonly placed: PlacedSteps | null;
  /** As it was asked; null where the steps were counted from a start. */
  readonly due: number | null;
  /** @param ids of the tasks, one for each @param project as tasks name it */
  readonly rowsOf: (ids: readonly string[], project: string | null) => readonly NewRow[];
}

/** @param reader of tasks; tells of what is wrong with the arguments */
export function templateRows(
  { start, due: deadline, goal: ofGoal, owner: ofOwner }: TemplateRequest,
  { steps }: StepTemplate,
  book: WorkbookRead,
  reader: EntryReader,
): TemplateRows {
  const due = reader.day("due", deadline);
  const from = reader.day("start", start) ?? book.asOf;
  const goal = reader.reference("goal", ofGoal);
  const owner = asWritten(book, "team", reader.reference("owner", ofOwner));
  const counting = due === null ? { from } : { by: due };
  const placed = placeSteps(steps, calendarOf(book), counting, book.asOf);
  const rowsOf = (ids: readonly string[], project: string | null) =>
    steps.map(({ name, phase, days, after, acceptance }, i): NewRow => {
      const links = after.map(({ step, lag }): Link => {
        const predecessor = (ids[step] ?? "") as TaskId;
        const between = lag === 0 ? null : ({ amount: lag, unit: "days" } as const);
        return { predecessor, type: "FS", lag: between };
      });
      return {
        id: ids[i] ?? null,
        name,
        project,
        goal,
        phase,
        owner,
        milestone: days === 0,
        days,
        done: 0,
        after: links.length === 0 ? null : printLinks(links),
        // What waits for others follows them by itself.
        start: links.length === 0 ? (placed?.begins ?? null) : null,
        due: i === steps.length - 1 ? due : null,
        acceptance,
      };
    });
  return { placed, due, rowsOf };
}

function calendarOf({ rows, settings }: WorkbookRead) {
  return workCalendar({
    weekend: settings.settings.weekend,
    daysOff: daysForAll(rows.calendar, "off"),
    workdays: daysForAll(rows.calendar, "work"),
  }).calendar;
}
