// What the adopt dialog shows: the sheets that can be adopted, and for some of them the proposal. Writes nothing.

import type { Day } from "../../core/model/day";
import { formatDay } from "../../core/model/day";
import type { Link } from "../../core/model/link";
import { toMajor } from "../../core/model/money";
import type { Minor } from "../../core/model/rows";
import { printLinks } from "../../core/typed/print-links";
import { languageOf, type Texts } from "../../i18n/texts";
import type { Host } from "../../platform/host";
import { cellName } from "../../workbook/layout";
import { issueText } from "../../workbook/plan/computed-cells";
import type { PartRead } from "../../workbook/read/read-part";
import { readWorkbook } from "../../workbook/read/read-workbook";
import type { Proposal } from "../../workbook/recognize/propose-columns";
import type { Kind } from "../../workbook/schema/field";
import { schemaOf } from "../../workbook/schema/tables";
import type { AdoptProposal, Api, ReadRow, UnreadCell } from "../rpc";
import { openRegistry, openSpreadsheet, userTexts } from "../session";
import { ADOPTABLE, ownSheets, seeSheet } from "./seen-sheet";
import { sheetGroups } from "./sheet-groups";
import { knownOf, type Study, study } from "./study";

const SAMPLES = 3;
const ROWS = 5;
/** As many unread cells, and left out rows, as a dialog lists. */
const MOST = 100;

export function adoptable(host: Host): Api["adoptable"]["result"] {
  const spreadsheet = openSpreadsheet(host);
  const stored = openRegistry(spreadsheet);
  const read = readWorkbook(host, spreadsheet, stored, ["team"]);
  const own = ownSheets(stored.registry);
  const sheets = spreadsheet
    .getSheets()
    .flatMap((sheet) =>
      own.has(sheet.getSheetId()) ? [] : (seeSheet(sheet, sheet.getName()) ?? []),
    );
  const texts = userTexts(host);
  return {
    lang: languageOf(host.Session.getActiveUserLocale()),
    groups: sheetGroups(sheets, stored.registry, knownOf(read)),
    tables: ADOPTABLE.map((id) => ({ id, name: texts.table[id] })),
  };
}

export function proposal(host: Host, request: Api["proposeColumns"]["args"]): AdoptProposal {
  const found = study(host, request);
  const texts = userTexts(host);
  const { table, sheets, columns, given, parts, places } = found;
  const { fields } = schemaOf(table);
  const names: Readonly<Record<string, string>> = texts.field[table];
  const nameOf = (id: string) => ({ id, name: names[id] ?? id });
  const shown = Object.keys(fields).filter(
    (field) =>
      field in columns ||
      field === given ||
      places.some(({ reading }) => field in (reading?.given ?? {})) ||
      (field === "phase" && hasSections(parts)),
  );
  const unread = unreadCells(found, texts);
  return {
    sheets: sheets.map(({ name }) => name),
    table,
    columns: proposedColumns(found, texts),
    fields: Object.entries(fields).map(([id, { required }]) => ({ ...nameOf(id), required })),
    given: given === null ? null : nameOf(given),
    questions: found.questions,
    skipped: parts
      .flatMap(({ raw, part }) =>
        raw.skipped.map(({ row, kind, text }) => ({
          sheet: sheets[part]?.name ?? "",
          row: row + 1,
          kind,
          text,
        })),
      )
      .slice(0, MOST),
    preview: { fields: shown.map(nameOf), rows: previewRows(found, shown, request.rows ?? ROWS) },
    unread: unread.slice(0, MOST),
    unreadCount: unread.length,
    adds: {
      columns: found.added,
      people: found.people.map(({ name, mail }) => name ?? mail ?? ""),
      stages: found.stages.map(({ word, kind, into }) => ({
        name: word,
        kind: kind ?? "open",
        into,
      })),
    },
    holds: rowsElsewhere(found),
    brings: parts.reduce((sum, { rows }) => sum + rows.length, 0),
  };
}

const hasSections = (parts: readonly PartRead[]) =>
  parts.some(
    ({ raw }) => raw.table === "tasks" && raw.skipped.some(({ kind }) => kind === "section"),
  );

/** Records that the table holds in other sheets than these. */
export function rowsElsewhere({ read, table, places }: Study): number {
  const theirs = new Set(places.map(({ sheet }) => sheet));
  return (read.tables.get(table)?.parts ?? [])
    .filter(({ raw }) => !theirs.has(raw.place.sheet))
    .reduce((sum, { rows }) => sum + rows.length, 0);
}

/** A proposal for each column, with what the user chose instead where they did. */
function proposedColumns({ proposals, columns, sheets, table }: Study, texts: Texts) {
  const [first] = sheets;
  const display =
    first?.sheet
      .getRange(
        first.header.row + 1,
        1,
        Math.min(50, first.values.length - first.header.row),
        first.headers.length,
      )
      .getDisplayValues() ?? [];
  // Of two columns with one header the first is meant.
  const chosen = new Map(
    Object.entries(columns).map(([field, header]) => [
      proposals.find((proposed) => proposed.header === header)?.column,
      field,
    ]),
  );
  return proposals.map((proposed) => {
    const { column, header, field, confidence } = proposed;
    const now = chosen.get(column) ?? null;
    return {
      header,
      column: column + 1,
      field: now,
      confidence: now === field ? confidence : ("sure" as const),
      reason: now === field ? because(proposed, table, texts) : texts.adopt.chosen,
      samples: [...new Set(display.map((row) => row[column] ?? "").filter(Boolean))].slice(
        0,
        SAMPLES,
      ),
    };
  });
}

function because(
  { field, header, grounds }: Proposal,
  table: Study["table"],
  texts: Texts,
): string {
  const { because: words } = texts.adopt;
  if (field === null) return words.nothing;
  const kind = schemaOf(table).fields[field]?.kind.kind ?? "text";
  const { of, fits } = grounds;
  return words.sentence(
    of === 0 ? null : words.values(words.share(fits, of), words.kinds[kind]),
    grounds.header === null ? null : words.header(header),
  );
}

export function unreadCells(
  { parts, sheets, columns, table }: Pick<Study, "parts" | "sheets" | "columns" | "table">,
  texts: Texts,
): readonly UnreadCell[] {
  const fields: Readonly<Record<string, string>> = texts.field[table];
  const names = new Map(sheets.map(({ sheet, name }) => [sheet.getSheetId(), name]));
  return parts.flatMap(({ issues, raw }) =>
    issues.flatMap((issue): UnreadCell[] => {
      const { column, row } = issue;
      const willBeAdded = issue.code === "unknownReference" && issue.params.table === "team";
      if (row === null || column === null || willBeAdded) return [];
      return [
        {
          sheet: names.get(raw.place.sheet) ?? "",
          column: columns[column] ?? fields[column] ?? column,
          cell: cellName(row, (raw.columns.get(column) ?? 0) + 1),
          row,
          message: issueText(issue, texts),
        },
      ];
    }),
  );
}

/** Records as they would be read, in the sheets' order. */
function previewRows(found: Study, fields: readonly string[], most: number): readonly ReadRow[] {
  const { parts, sheets, table, read } = found;
  const kinds = schemaOf(table).fields;
  const people = new Map(read.rows.team.map(({ id, name }) => [String(id), name ?? id]));
  return parts
    .flatMap(({ rows, raw, part, issues }) => {
      const texts = new Map(
        issues.flatMap((issue) =>
          issue.code === "unknownReference" && issue.params.table === "team"
            ? [[`${issue.row}:${issue.column}`, issue.params.value] as const]
            : [],
        ),
      );
      return rows.map((typed, i): ReadRow => {
        const row = (raw.records[i] ?? 0) + 1;
        // Rows are typed field by field; the schema says what each field holds.
        const values = typed as Readonly<Record<string, unknown>>;
        return {
          sheet: sheets[part]?.name ?? "",
          row,
          cells: fields.map(
            (field) =>
              texts.get(`${row}:${field}`) ??
              shown(values[field], kinds[field]?.kind, found, people),
          ),
        };
      });
    })
    .slice(0, most);
}

function shown(
  value: unknown,
  kind: Kind | undefined,
  { read }: Study,
  people: ReadonlyMap<string, string>,
): string | number | boolean | null {
  if (value === null || value === undefined) return null;
  if (kind?.kind === "day") return formatDay(value as Day);
  if (kind?.kind === "money") return toMajor(value as Minor, read.base.settings.decimals);
  if (kind?.kind === "reference" && kind.to === "team")
    return people.get(String(value)) ?? String(value);
  if (kind?.kind === "links") return printLinks(value as readonly Link[]);
  if (typeof value === "number" || typeof value === "boolean") return value;
  return String(value);
}
