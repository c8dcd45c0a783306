// Inserts a template's steps as tasks, and the project that they belong to where that is new.
import type { TableName } from "../../core/model/rows";
import type { Texts } from "../../i18n/texts";
import type { Host } from "../../platform/host";
import type { Block } from "../../workbook/plan/block";
import { readWorkbook, type WorkbookRead } from "../../workbook/read/read-workbook";
import { digestOf, keepRequest, type Request, readRequests } from "../../workbook/requests";
import { headerOf } from "../../workbook/schema/headers";
import { appendBlock, type NewRow } from "../../workbook/write/append-rows";
import { offerRows } from "../../workbook/write/make-table";
import { RowsMoved } from "../../workbook/write/verify-rows";
import { writeAhead } from "../../workbook/write/write-ahead";
import { ensureTables } from "../ensure-tables";
import { idsFrom, rowOf, takeId } from "../entries/append-entry";
import { entryReader } from "../entries/entry-reader";
import { Fault } from "../fault";
import { recalculateLocked, untilRowsRest } from "../recalculate";
import type { Added, TemplateRequest } from "../rpc";
import { alone, openRegistry, openSpreadsheet, userTexts } from "../session";
import { meantProject } from "./template-project";
import { templateRows } from "./template-rows";
import { templateOf } from "./templates";

const READS = ["tasks", "projects", "goals", "team", "calendar"] as const;

/** Cut off anywhere and asked again, it inserts the steps once. The add-on's undo takes them back. */
export function insertTemplate(host: Host, asked: TemplateRequest): Added {
  return alone(host, () => {
    const inserted = untilRowsRest(() => insertOnce(host, asked));
    recalculateLocked(host);
    return inserted;
  });
}

function insertOnce(host: Host, asked: TemplateRequest): Added {
  const texts = userTexts(host);
  const spreadsheet = openSpreadsheet(host);
  const book = readWorkbook(host, spreadsheet, openRegistry(spreadsheet), READS);
  const { language } = book.settings.settings;
  const template = templateOf(asked.template, language, language);
  const memory = memoryOf(host, asked, book);
  const first = memory.standing("tasks");
  if (first !== null) {
    if (!memory.same) throw savedBefore(first.id, texts);
    return { table: "tasks", ...first, notes: [] };
  }

  const reader = entryReader("tasks", book, texts);
  const project = meantProject(asked, memory.standing("projects")?.id ?? null, book, reader);
  const { placed, due, rowsOf } = templateRows(asked, template, book, reader);
  if (reader.issues.length > 0) throw new Fault("refused", reader.issues);
  const wanted: readonly TableName[] = project.row === null ? ["tasks"] : ["projects", "tasks"];
  const missing = wanted.filter((table) => !book.tables.has(table));
  if (missing.length > 0 && ensureTables(host, missing).length > 0) return insertOnce(host, asked);

  const ids = idsFrom(book, "tasks", template.steps.length, memory.taken("tasks"));
  const [projectId = ""] = idsFrom(book, "projects", 1, memory.taken("projects"));
  takeId(host, "tasks", ids[ids.length - 1] ?? "");
  if (project.row !== null) takeId(host, "projects", projectId);
  memory.keep({ tasks: ids[0] ?? "", ...(project.row === null ? {} : { projects: projectId }) });
  const dates = { start: placed?.begins ?? null, due };
  const projects = project.row === null ? [] : [{ ...project.row, ...dates, id: projectId }];
  // The tasks last: their first row says that all is done.
  const appended = [
    appendRows(host, book, "projects", projects, texts),
    appendRows(host, book, "tasks", rowsOf(ids, project.written), texts),
  ];
  const blocks = appended.flatMap(({ block }) => block ?? []);
  writeAhead(host, book, blocks);
  return {
    table: "tasks",
    id: ids[0] ?? "",
    row: blocks[blocks.length - 1]?.row ?? 0,
    notes: appended.flatMap(({ left }) => left),
  };
}

interface AppendedRows {
  readonly block: Block | null;
  /** A sentence for each field that was to be filled and has no column. */
  readonly left: readonly string[];
}

function appendRows(
  host: Host,
  book: WorkbookRead,
  table: TableName,
  rows: readonly NewRow[],
  texts: Texts,
): AppendedRows {
  if (rows.length === 0) return { block: null, left: [] };
  const raw = book.tables.get(table)?.home.raw;
  const block = raw && appendBlock(raw, rows);
  if (!raw || !block) throw new Fault("notSetUp");
  if (raw.sheet.getLastRow() !== raw.values.length) throw new RowsMoved();
  const formats = raw.place.adopted ? book.settings.settings : null;
  offerRows(host, raw.sheet, table, raw.columns, { row: block.row, count: rows.length }, formats);
  const keys = new Set(rows.flatMap((row) => Object.keys(row).filter((key) => holds(row[key]))));
  const left = [...keys].filter((key) => !raw.columns.has(key));
  return {
    block,
    left: left.map((key) => texts.entry.noColumn(headerOf(table, key, texts), raw.sheet.getName())),
  };
}

const holds = (cell: NewRow[string] | undefined) =>
  cell !== undefined && cell !== null && cell !== false && cell !== 0;

type Ids = Readonly<Partial<Record<"tasks" | "projects", string>>>;

/** What a run took for the same request before it was cut off. */
function memoryOf(host: Host, { request, ...asked }: TemplateRequest, book: WorkbookRead) {
  const requests = request === undefined ? [] : readRequests(host);
  const digest = digestOf(asked);
  const found = (table: "tasks" | "projects"): Request | undefined =>
    requests.find((each) => each.request === nameOf(table, request) && each.table === table);
  const taken = (table: "tasks" | "projects") => found(table)?.id;
  return {
    taken,
    same: found("tasks")?.asked === digest,
    standing: (table: "tasks" | "projects") => {
      const id = taken(table);
      const at = id === undefined ? null : rowOf(book, table, id);
      return id === undefined || at === null ? null : { id, row: at.row };
    },
    keep: (ids: Ids) => {
      if (request === undefined) return;
      const kept: Request[] = [...requests];
      for (const table of ["projects", "tasks"] as const) {
        const id = ids[table];
        if (id === undefined) continue;
        const own = { request: nameOf(table, request), table, id, asked: digest };
        keepRequest(host, kept, own);
        kept.push(own);
      }
    },
  };
}

/** One name stands for one row; the project's is derived. */
const nameOf = (table: "tasks" | "projects", request = "") =>
  table === "tasks" ? request : `${request}.project`;

const savedBefore = (id: string, texts: Texts) =>
  new Fault("refused", [
    { field: null, code: "savedBefore", message: texts.entry.savedBefore(id) },
  ]);
