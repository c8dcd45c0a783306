// Adds a task or milestone: checked field by field, appended to Tasks, then everything is recalculated.
import type { Cell } from "../core/model/cell";
import type { Day } from "../core/model/day";
import type { TableName } from "../core/model/rows";
import type { Texts } from "../i18n/texts";
import type { Host } from "../platform/host";
import { orderOfLocale, parseDay } from "../workbook/codec/parse-day";
import type { ReferenceRead } from "../workbook/codec/read-cell";
import { issueText } from "../workbook/plan/computed-cells";
import { directory } from "../workbook/read/directory";
import { partsOf, readWorkbook, type WorkbookRead } from "../workbook/read/read-workbook";
import { appendBlock, type NewRow } from "../workbook/write/append-rows";
import { offerRow } from "../workbook/write/make-table";
import { writeCells } from "../workbook/write/write-block";
import { Fault } from "./fault";
import { recalculateLocked } from "./recalculate";
import type { NewTask, RpcIssue } from "./rpc";
import { alone, openRegistry, openSpreadsheet, userTexts } from "./session";

const LONGEST_NAME = 500;

export function addTask(host: Host, task: NewTask): { readonly id: string; readonly row: number } {
  return alone(host, () => {
    const spreadsheet = openSpreadsheet(host);
    const read = readWorkbook(host, spreadsheet, openRegistry(spreadsheet));
    const texts = userTexts(host);
    const { row, issues } = checked(task, read, texts, spreadsheet.getSpreadsheetLocale());
    if (issues.length > 0) throw new Fault("refused", issues);
    const raw = read.tables.get("tasks")?.home.raw;
    const block = raw && appendBlock(raw, [row]);
    if (!raw || !block) throw new Fault("notSetUp");
    offerRow(host, raw.sheet, "tasks", raw.columns, block.row, read.settings.settings);
    writeCells(host, raw.sheet, block.row, block.column, block.after);

    const { plan } = recalculateLocked(host);
    const after = plan.read.tables.get("tasks")?.home;
    const at = after?.raw.records.indexOf(block.row - 1) ?? -1;
    return { id: after?.identified.ids[at] ?? "", row: block.row };
  });
}

/** The row that the task makes, and what is wrong with it, by argument. */
function checked(
  task: NewTask,
  read: WorkbookRead,
  texts: Texts,
  locale: string,
): { readonly row: NewRow; readonly issues: readonly RpcIssue[] } {
  const issues: RpcIssue[] = [];
  const tell = (field: string, code: string, message: string) => {
    issues.push({ field, code, message });
    return null;
  };
  const found = directory(
    partsOf(read).map(({ raw, identified }) => ({ raw, ids: identified.ids })),
  );
  const resolve = (field: string, table: TableName, text: string): string | null => {
    const read: ReferenceRead = found.resolve(table, text.trim());
    return "fault" in read ? tell(field, read.fault.code, issueText(read.fault, texts)) : read.id;
  };
  const reference = (field: "project" | "goal" | "owner", table: TableName): Cell => {
    const text = task[field];
    if (text === undefined || text.trim() === "") return null;
    const id = resolve(field, table, text);
    return id === null ? null : (nameOf(read, table, id) ?? id);
  };
  const day = (field: "start" | "due"): Day | null => {
    const text = task[field];
    if (text === undefined || text.trim() === "") return null;
    return parseDay(text, orderOfLocale(locale)) ?? tell(field, "notADate", texts.form.badDate);
  };
  const name = task.name.trim();
  if (name === "") tell("name", "missing", texts.form.required);
  if (name.length > LONGEST_NAME) tell("name", "tooLong", texts.form.tooLong(LONGEST_NAME));
  const { days } = task;
  if (days !== undefined && !(Number.isInteger(days) && days >= 0 && days <= 10_000))
    tell("days", "notANumber", texts.form.badNumber);
  const after =
    typeof task.after === "string" ? task.after.split(/[;,；，、\n]/) : (task.after ?? []);
  const ids = after
    .filter((text) => text.trim() !== "")
    .flatMap((text) => resolve("after", "tasks", text) ?? []);
  const start = day("start");
  const due = day("due");
  if (start !== null && due !== null && due < start)
    tell("due", "endsBeforeStart", texts.issue.endsBeforeStart({}));
  return {
    issues,
    row: {
      name,
      project: reference("project", "projects"),
      goal: reference("goal", "goals"),
      owner: reference("owner", "team"),
      // New work begins today at the earliest, also behind predecessors that ended long ago.
      start: start ?? (task.milestone ? null : read.asOf),
      due,
      days: task.milestone ? 0 : (days ?? null),
      after: ids.length === 0 ? null : ids.join("; "),
      milestone: task.milestone ?? false,
      done: 0,
      priority: task.priority === undefined ? null : read.texts.choice.priorities[task.priority],
    },
  };
}

/** People and projects are written by name, as people write them, where the name is theirs alone; goals by id. */
function nameOf(read: WorkbookRead, table: TableName, id: string): string | null {
  if (table === "goals") return null;
  const rows: readonly { readonly id: string; readonly name: string | null }[] =
    table === "projects" ? read.rows.projects : read.rows.team;
  const name = rows.find((row) => row.id === id)?.name ?? null;
  return name !== null && rows.filter((row) => row.name === name).length === 1 ? name : null;
}
