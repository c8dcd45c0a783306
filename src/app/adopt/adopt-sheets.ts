// Adopts sheets of the user's as one of the tables: from then on they are that table, with their own headers.
// Nothing in them is moved, renamed or reformatted; what Milepost computes goes to the right of their last column.
import type { TableName } from "../../core/model/rows";
import type { Texts } from "../../i18n/texts";
import type { Host, Sheet } from "../../platform/host";
import { readWorkbook } from "../../workbook/read/read-workbook";
import { rememberColumns } from "../../workbook/read/remembered-columns";
import { sheetsById } from "../../workbook/read/sheets";
import { placesOf, saveRegistry, type TablePlace, withPlaces } from "../../workbook/registry";
import { schemaOf } from "../../workbook/schema/tables";
import { appendBlock, type NewRow } from "../../workbook/write/append-rows";
import { writeCells } from "../../workbook/write/write-block";
import { ensureTables } from "../ensure-tables";
import { Fault } from "../fault";
import { telling } from "../progress";
import { recalculateLocked } from "../recalculate";
import type { Adopted, Api, RpcIssue } from "../rpc";
import { alone, openRegistry, userTexts } from "../session";
import { rowsElsewhere, unreadCells } from "./propose";
import { type Study, study } from "./study";

/** As many unread cells as the dialog lists. */
const MOST_UNREAD = 100;

export function adoptSheets(host: Host, request: Api["adoptSheets"]["args"]): Adopted {
  return alone(host, () => {
    const found = study(host, request);
    const { table, columns, places, spreadsheet } = found;
    const texts = userTexts(host);
    const issues = choiceIssues(found, request, texts);
    if (issues.length > 0) throw new Fault("refused", issues);

    const standing = placesOf(found.stored.registry, table);
    saveRegistry(
      spreadsheet,
      withPlaces(found.stored.registry, table, together(found, standing, request.replace ?? false)),
      found.stored,
    );
    found.sheets.forEach(({ sheet, headers }, i) => {
      const headersOf = Object.entries(places[i]?.headers ?? {});
      rememberColumns(
        sheet,
        new Map(
          headersOf.flatMap(([key, header]) =>
            headers.includes(header) ? [[key, headers.indexOf(header)] as const] : [],
          ),
        ),
      );
    });
    const added = addWords(host, found);
    const { plan } = recalculateLocked(host, { tell: telling(host, request.progress) });
    hideDropped(found, standing);
    const theirs = new Set(places.map(({ sheet }) => sheet));
    const parts = (plan.read.tables.get(table)?.parts ?? []).filter(({ raw }) =>
      theirs.has(raw.place.sheet),
    );
    const unread = unreadCells({ ...found, parts }, texts);
    return {
      table,
      rows: parts.reduce((sum, { rows }) => sum + rows.length, 0),
      columns,
      unread: unread.slice(0, MOST_UNREAD),
      unreadCount: unread.length,
      ...added,
    };
  });
}

/** Every field must be one of the table's, every header one of the sheets', and no question may be open. */
function choiceIssues(
  found: Study,
  { answers = {}, replace }: Api["adoptSheets"]["args"],
  texts: Texts,
): readonly RpcIssue[] {
  const { table, columns, sheets, questions, places } = found;
  const { fields } = schemaOf(table);
  const names: Readonly<Record<string, string>> = texts.field[table];
  const known = new Set(sheets.flatMap(({ headers }) => headers));
  const issues: RpcIssue[] = [];
  const used = new Set<string>();
  const tell = (field: string | null, code: string, message: string) =>
    issues.push({ field, code, message });
  for (const [field, header] of Object.entries(columns)) {
    if (!Object.keys(fields).includes(field))
      tell(field, "unknownField", texts.rpc.unknownField(field));
    else if (!known.has(header)) tell(field, "unknownHeader", texts.rpc.unknownHeader(header));
    else if (used.has(header)) tell(field, "usedTwice", texts.adopt.twice(header));
    used.add(header);
  }
  const missing = Object.entries(fields).filter(
    ([key, field]) =>
      field.required &&
      !(key in columns) &&
      !places.every(({ reading }) => key in (reading?.given ?? {})),
  );
  if (missing.length > 0)
    tell(
      missing[0]?.[0] ?? null,
      "missingField",
      texts.adopt.needs(texts.listed(missing.map(([key]) => names[key] ?? key))),
    );
  for (const { id, ask, options, proposed } of questions) {
    const answer = answers[id] ?? proposed;
    if (!options.some((option) => option.id === answer)) tell(id, "unanswered", ask);
  }
  const held = rowsElsewhere(found);
  if (held > 0 && replace === undefined)
    tell("replace", "holdsRows", texts.adopt.replaceAsk(texts.table[table], held));
  return issues;
}

/** The table's sheets from now on: these, beside those that it had or in their stead. */
function together(
  { table, places, read }: Study,
  standing: readonly TablePlace[],
  replace: boolean,
): readonly TablePlace[] {
  const theirs = new Set(places.map(({ sheet }) => sheet));
  const filled = new Set(
    (read.tables.get(table)?.parts ?? []).flatMap(({ raw, rows }) =>
      rows.length > 0 ? [raw.place.sheet] : [],
    ),
  );
  const others = standing.filter(({ sheet, adopted }) => {
    if (theirs.has(sheet)) return false;
    // People and stages that other tables name are added to sheets of our own, never to the user's.
    if (!adopted && OWN_KEPT.has(table)) return true;
    return !replace && filled.has(sheet);
  });
  return [...others, ...places];
}

const OWN_KEPT: ReadonlySet<TableName> = new Set(["team", "stages"]);

/** Stages and people that the sheets name, but that Stages and Team do not hold yet, are added to these. */
function addWords(
  host: Host,
  { people, stages, spreadsheet, table, read: before }: Study,
): { readonly addedPeople: number; readonly addedStages: number } {
  const words = stages.filter(({ into }) => into === null);
  if (people.length === 0 && words.length === 0) return { addedPeople: 0, addedStages: 0 };
  // Where both stand they were read a moment ago, under the same lock.
  const stands = before.tables.has("team") && before.tables.has("stages") && table !== "team";
  if (!stands) ensureTables(host, ["team", "stages"]);
  const read = stands
    ? before
    : readWorkbook(host, spreadsheet, openRegistry(spreadsheet), ["team", "stages"]);
  const append = (into: "team" | "stages", rows: readonly NewRow[]) => {
    const raw = read.tables.get(into)?.home.raw;
    const block = raw && appendBlock(raw, rows);
    if (!raw || !block) return 0;
    writeCells(host, raw.sheet, block.row, block.column, block.after);
    if (raw.sheet.isSheetHidden() && into === "team" && table === "team") raw.sheet.showSheet();
    return rows.length;
  };
  return {
    addedPeople: append(
      "team",
      people.map(({ name, mail }): NewRow => ({ name: name ?? mail, mail })),
    ),
    addedStages: append(
      "stages",
      words.map(
        ({ word, order, kind, chance }): NewRow => ({
          name: word,
          order,
          kind: read.texts.choice.stageKinds[kind ?? "open"],
          chance,
        }),
      ),
    ),
  };
}

/** Empty tables of our own that the user's sheets take the place of. */
function hideDropped(
  { spreadsheet, read, table, places }: Study,
  standing: readonly TablePlace[],
): void {
  const sheets = sheetsById(spreadsheet);
  const theirs = new Set(places.map(({ sheet }) => sheet));
  const kept = placesOf(openRegistry(spreadsheet).registry, table).map(({ sheet }) => sheet);
  for (const { sheet: id, adopted } of standing) {
    if (adopted || theirs.has(id)) continue;
    const part = read.tables.get(table)?.parts.find(({ raw }) => raw.place.sheet === id);
    const sheet: Sheet | undefined = sheets.get(id);
    const empty = (part?.rows.length ?? 0) === 0;
    const grown = kept.includes(id) && (sheet?.getLastRow() ?? 0) > 1;
    if (sheet && empty && !grown && !sheet.isSheetHidden()) sheet.hideSheet();
  }
}
