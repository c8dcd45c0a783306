// Adopts a sheet of the user's as one of the tables: from then on that sheet is that table, with its own headers.
// Nothing in it is moved, renamed or reformatted; what Milepost computes goes to the right of its last column.
import type { TableName } from "../../core/model/rows";
import { textsOf } from "../../i18n/texts";
import type { CellValue, Host, Sheet } from "../../platform/host";
import { isBlank } from "../../workbook/codec/read-cell";
import { issueSentence } from "../../workbook/plan/computed-cells";
import { readWorkbook } from "../../workbook/read/read-workbook";
import { rememberColumns } from "../../workbook/read/remembered-columns";
import { sheetsById } from "../../workbook/read/sheets";
import { proposeColumns, stageKindOf } from "../../workbook/recognize";
import { placesOf, saveRegistry, withPlaces } from "../../workbook/registry";
import { schemaOf } from "../../workbook/schema/tables";
import { appendBlock, type NewRow } from "../../workbook/write/append-rows";
import { writeCells } from "../../workbook/write/write-block";
import { Fault } from "../fault";
import { recalculateLocked } from "../recalculate";
import type { Adopted, Api, RpcIssue } from "../rpc";
import { alone, openRegistry, openSpreadsheet, userTexts } from "../session";
import { type ForeignSheet, foreignSheet } from "./find-sheet";
import { rowsHeld } from "./propose";

/** As many unread cells as the dialog lists. */
const MOST_UNREAD = 100;

export function adoptSheet(host: Host, request: Api["adoptSheet"]["args"]): Adopted {
  return alone(host, () => {
    const spreadsheet = openSpreadsheet(host);
    const stored = openRegistry(spreadsheet);
    const { registry } = stored;
    const user = userTexts(host);
    const { table } = request;
    const foreign = foreignSheet(spreadsheet, registry, request.sheet, user);
    const columns = request.columns ?? proposedColumns(table, foreign);
    const issues = columnIssues(table, columns, foreign, host);
    if (issues.length > 0) throw new Fault("refused", issues);

    const before = placesOf(registry, table)[0];
    const sheetId = foreign.sheet.getSheetId();
    const again = before?.sheet === sheetId;
    const held = again ? 0 : rowsHeld(host, registry, table);
    if (held > 0 && request.replace !== true)
      throw new Fault("refused", [
        {
          field: "replace",
          code: "holdsRows",
          message: user.adopt.replaceAsk(user.table[table], held),
        },
      ]);

    const old = before === undefined ? null : (sheetsById(spreadsheet).get(before.sheet) ?? null);
    const place = { sheet: sheetId, headerRow: foreign.headerRow, adopted: true, headers: columns };
    saveRegistry(spreadsheet, withPlaces(registry, table, [place]), stored);
    remember(foreign, columns);
    const added = addUnknown(host, table);
    const done = recalculateLocked(host);
    if (!again && held === 0 && before?.adopted === false) hideUnused(old);
    const texts = textsOf(done.plan.read.settings.settings.language);
    const unread = done.plan.issues.filter((issue) => issue.table === table && issue.row !== null);
    return {
      table,
      rows: done.plan.read.tables.get(table)?.home.raw.records.length ?? 0,
      columns,
      unread: unread.slice(0, MOST_UNREAD).map((issue) => ({
        column: columns[issue.column ?? ""] ?? issue.column ?? "",
        row: issue.row ?? 0,
        message: issueSentence({ ...issue, column: null }, texts),
      })),
      unreadCount: unread.length,
      ...added,
    };
  });
}

function proposedColumns(
  table: TableName,
  { headers, rows }: ForeignSheet,
): Record<string, string> {
  const columns: Record<string, string> = {};
  for (const { field, header } of proposeColumns(table, headers, rows))
    if (field !== null) columns[field] = header;
  return columns;
}

/** Every field must be one of the table's, every header one of the sheet's, and none may stand twice. */
function columnIssues(
  table: TableName,
  columns: Readonly<Record<string, string>>,
  { headers }: ForeignSheet,
  host: Host,
): readonly RpcIssue[] {
  const texts = userTexts(host);
  const { fields } = schemaOf(table);
  const names: Readonly<Record<string, string>> = texts.field[table];
  const issues: RpcIssue[] = [];
  const used = new Set<string>();
  for (const [field, header] of Object.entries(columns)) {
    const tell = (code: string, message: string) => issues.push({ field, code, message });
    if (!Object.keys(fields).includes(field)) tell("unknownField", texts.rpc.unknownField(field));
    else if (!headers.includes(header)) tell("unknownHeader", texts.rpc.unknownHeader(header));
    else if (used.has(header)) tell("usedTwice", texts.adopt.twice(header));
    used.add(header);
  }
  const missing = Object.entries(fields).filter(
    ([key, field]) => field.required && !(key in columns),
  );
  if (missing.length > 0)
    issues.push({
      field: missing[0]?.[0] ?? null,
      code: "missingField",
      message: texts.adopt.needs(missing.map(([key]) => names[key] ?? key).join(", ")),
    });
  return issues;
}

function remember(
  { sheet, headers }: ForeignSheet,
  columns: Readonly<Record<string, string>>,
): void {
  rememberColumns(
    sheet,
    new Map(Object.entries(columns).map(([key, header]) => [key, headers.indexOf(header)])),
  );
}

/** Stages and people that the sheet names, but that Stages and Team do not hold yet, are added to these. */
function addUnknown(
  host: Host,
  table: TableName,
): { readonly addedPeople: number; readonly addedStages: number } {
  const spreadsheet = openSpreadsheet(host);
  const read = readWorkbook(host, spreadsheet, openRegistry(spreadsheet));
  const adopted = read.tables.get(table)?.home;
  const append = (into: "team" | "stages", rows: readonly NewRow[]) => {
    const raw = read.tables.get(into)?.home.raw;
    const block = raw && appendBlock(raw, rows);
    if (!raw || !block) return 0;
    writeCells(host, raw.sheet, block.row, block.column, block.after);
    return rows.length;
  };

  const unknown = new Set<string>();
  for (const issue of adopted?.issues ?? [])
    if (issue.code === "unknownReference" && issue.params.table === "team")
      unknown.add(issue.params.value);
  // A second issue about the same cell cannot arise from one name, so each name stands once.
  const people = table === "team" ? [] : [...unknown].map((name): NewRow => ({ name }));

  const stages = new Set(read.rows.stages.map((stage) => stage.name));
  const order = read.rows.stages.reduce((most, stage) => Math.max(most, stage.order ?? 0), 0);
  const words =
    table === "deals"
      ? distinct(
          adopted?.raw.values ?? [],
          adopted?.raw.columns.get("stage"),
          adopted?.raw.records ?? [],
        )
      : [];
  const newStages = words
    .filter((word) => !stages.has(word))
    .map(
      (name, i): NewRow => ({
        name,
        order: order + i + 1,
        kind: read.texts.choice.stageKinds[stageKindOf(name)],
      }),
    );
  return { addedPeople: append("team", people), addedStages: append("stages", newStages) };
}

/** More stages than that are not stages but another column. */
const MOST_STAGES = 30;

function distinct(
  values: readonly (readonly CellValue[])[],
  column: number | undefined,
  records: readonly number[],
): readonly string[] {
  if (column === undefined) return [];
  const words = new Set<string>();
  for (const record of records) {
    const cell = values[record]?.[column];
    if (cell !== undefined && !isBlank(cell)) words.add(String(cell).trim());
  }
  return words.size > MOST_STAGES ? [] : [...words];
}

/** The empty table that the adopted sheet takes the place of. */
function hideUnused(sheet: Sheet | null): void {
  if (sheet && !sheet.isSheetHidden()) sheet.hideSheet();
}
