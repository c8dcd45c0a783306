// The table's cell behind a drawn one, and what is to stand in it; or a sentence that says why nothing goes there.
import type { Model } from "../core/assess";
import type { Cell } from "../core/model/cell";
import { type Day, formatDay } from "../core/model/day";
import { isDone } from "../core/model/is-done";
import type { Metric, TableName, Task } from "../core/model/rows";
import type { TaskState } from "../core/model/task-state";
import { fieldOfPoint, isPoint, toEndOn } from "../core/schedule/reshape";
import { formatter } from "../i18n/format";
import type { Sheet } from "../platform/host";
import { readTrace } from "../views/trace";
import { issueText } from "../workbook/plan/computed-cells";
import { placesById } from "../workbook/plan/plan-table";
import { planTables } from "../workbook/plan/plan-workbook";
import type { PartRead } from "../workbook/read/read-part";
import { partsOf, type WorkbookRead } from "../workbook/read/read-workbook";
import { readTyped, typedContext } from "../workbook/read/typed-cell";
import type { ViewName } from "../workbook/registry";
import type { Kind } from "../workbook/schema/field";
import { headerOf } from "../workbook/schema/headers";
import { schemaOf, TABLE_NAMES } from "../workbook/schema/tables";
import { fieldBehind } from "../workbook/typed/traced-views";
import { asWritten } from "./entries/entry-reader";

export interface Behind {
  readonly sheet: Sheet;
  /** Both from 1. */
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
  /** Says where it went. */
  readonly moved: string;
  /** Says what the view shows instead, where other tasks or dates hold it. */
  readonly held: (model: Model) => string | null;
}

export interface Told {
  readonly told: string;
}

/**
 * @param trace the drawn row's, as it stands in the sheet
 * @param shown what the cell shows: "begins"; undefined right of what can be traced
 * @param typed what stands in the cell now
 */
export function behindTyped(
  read: WorkbookRead,
  view: ViewName,
  trace: string,
  shown: string | undefined,
  typed: Cell,
): Behind | Told {
  const { texts } = read;
  const words = texts.typed;
  const known = readTrace(trace);
  const table = TABLE_NAMES.find((name) => name === known?.table);
  const place = placesById(partsOf(read)).get(`${table}:${known?.id}`);
  const part = table && place ? read.tables.get(table)?.parts[place.part] : undefined;
  // A person's part may stand in no single row of Plan.
  const fallback = texts.table[table ?? (view === "goalTree" ? "goals" : "tasks")];
  if (!known || !table || !place || !part || shown === undefined)
    return { told: words.drawn(texts.view[view], fallback) };
  const field = fieldBehind(table, shown);
  if (field === null)
    return { told: words.computed(sourceOf(read, table, known.id, shown, texts.table)) };
  const target =
    table === "tasks"
      ? taskTarget(read, known.id, field, typed, (name) => part.raw.columns.has(name))
      : { field, typed };
  if ("told" in target) return target;
  const column = part.raw.columns.get(target.field);
  const where = texts.views.place(part.raw.sheet.getName(), place.row);
  const header =
    (column === undefined ? undefined : part.raw.headers[column]) ??
    headerOf(table, target.field, texts);
  // Neither an emptied cell nor a formula is taken over.
  if (column === undefined || typeof target.typed === "object" || target.typed === "")
    return { told: words.there(header, where) };
  if (part.raw.formulas[place.row - 1]?.[column]) return { told: words.formula(header, where) };
  const found = asCell(read, part, table, target.field, target.typed);
  if ("told" in found) return { told: words.refused(header, where, found.told) };
  return {
    sheet: part.raw.sheet,
    row: place.row,
    column: column + 1,
    cell: found.cell,
    moved: words.moved(header, where),
    held: (model) => held(model, read, known.id, shown, typed),
  };
}

/** What a typed text or number is in the field's own terms, as people write it in the table. */
function asCell(
  read: WorkbookRead,
  { raw }: PartRead,
  table: TableName,
  field: string,
  typed: Exclude<Cell, object | null>,
): { readonly cell: Cell } | Told {
  const { texts } = read;
  const kind: Kind = schemaOf(table).fields[field]?.kind ?? { kind: "text", max: 500 };
  const result = readTyped(typedContext(read, texts), field, kind, typed);
  if ("fault" in result) return { told: issueText(result.fault, texts) };
  const { value } = result;
  if (kind.kind === "reference") return { cell: asWritten(read, kind.to, String(value)) };
  // A column of theirs whose dates are texts gets one more text.
  const column = raw.columns.get(field) ?? -1;
  const isText = (row: number) => {
    const standing = raw.values[row]?.[column];
    return typeof standing === "string" && standing !== "";
  };
  if (kind.kind === "day" && raw.place.adopted && raw.records.some(isText))
    return { cell: formatDay(value as Day) };
  return { cell: value as Cell };
}

/**
 * Which field of a task a typed date is about, and what goes there. A begin that has passed is when it really began, any
 * other when it may; an end makes it longer or shorter by so many days; a finished task ended then. A milestone behind
 * others stands where they end, so that a date of its own is its deadline.
 *
 * @param kept whether the task's sheet has a column for a field
 */
function taskTarget(
  read: WorkbookRead,
  id: string,
  field: string,
  typed: Cell,
  kept: (field: string) => boolean,
): { readonly field: string; readonly typed: Cell } | Told {
  const task = read.rows.tasks.find((one) => one.id === id);
  if (!task || (field !== "days" && field !== "start") || typeof typed === "object")
    return { field, typed };
  if (isPoint(task)) return { field: fieldOfPoint(task), typed };
  const day = readTyped(typedContext(read, read.texts), "due", { kind: "day" }, typed);
  if ("fault" in day) return { field: field === "start" ? field : "due", typed };
  if (field === "start") {
    const began = isDone(task) || task.started !== null || (day.value as Day) < read.asOf;
    return { field: began && kept("started") ? "started" : field, typed };
  }
  if (isDone(task)) return { field: "finished", typed };
  return newDuration(read, task, day.value as Day);
}

function newDuration(
  read: WorkbookRead,
  task: Task,
  end: Day,
): { readonly field: string; readonly typed: Cell } | Told {
  const { texts, asOf } = read;
  const words = texts.views.timeline;
  const { model } = planTables(read);
  const state = model.tasks.find((one) => one.task.id === task.id);
  if (!state) return { field: "due", typed: end };
  const edit = toEndOn(state, end, model.calendar, asOf);
  if (edit === "beforeBegin") return { told: texts.typed.before(words.ends, words.begins) };
  if (edit === "past") return { told: texts.typed.open(words.done) };
  return { field: edit.field, typed: edit.value };
}

/** What a computed cell is made from, for people. */
function sourceOf(
  { rows }: WorkbookRead,
  table: TableName,
  id: string,
  shown: string,
  names: Readonly<Record<TableName, string>>,
): string {
  if ((table !== "goals" && table !== "plan") || shown !== "actual")
    return names[table === "projects" ? "tasks" : table];
  const part = table === "plan" ? rows.plan.find((one) => one.id === id) : undefined;
  const goal = rows.goals.find((one) => one.id === (part?.goal ?? id));
  if (part !== undefined && goal?.metric) return names[COUNTED_FROM[goal.metric]];
  const isSum = rows.goals.some(({ parent }) => parent !== null && parent === goal?.id);
  return names[isSum || !goal?.metric ? "goals" : COUNTED_FROM[goal.metric]];
}

const COUNTED_FROM: Readonly<Record<Metric, TableName>> = {
  wonValue: "deals",
  wonDeals: "deals",
  newCustomers: "deals",
  winRate: "deals",
  averageDeal: "deals",
  collected: "collections",
  activities: "activities",
  visits: "activities",
  calls: "activities",
  tasksDone: "tasks",
  milestones: "tasks",
  actuals: "actuals",
  checkIns: "checkIns",
};

function held(
  model: Model,
  { texts }: WorkbookRead,
  id: string,
  shown: string,
  typed: Cell,
): string | null {
  if (shown !== "begins" && shown !== "ends") return null;
  const state: TaskState | undefined = model.tasks.find(({ task }) => task.id === id);
  if (!state || typeof typed !== "number" || state[shown] === typed) return null;
  const { language, currency } = model.settings;
  const day = formatter(language, currency).day(state[shown]);
  const before = model.rows.tasks.find((task) => task.id === state.waitsFor);
  return before === undefined || shown !== "begins"
    ? texts.typed.held(day)
    : texts.typed.heldBy(before.name ?? before.id, day);
}
