// Adds what a form gave as a row of its table: every argument checked, the row appended, then everything recalculated.
// Cut off anywhere and asked again, it adds one row.
import type { Host } from "../../platform/host";
import { readWorkbook } from "../../workbook/read/read-workbook";
import { digestOf, keepRequest, readRequests } from "../../workbook/requests";
import { ensureTables } from "../ensure-tables";
import { Fault } from "../fault";
import { recalculateLocked, untilRowsRest } from "../recalculate";
import type { Added } from "../rpc";
import { alone, openRegistry, openSpreadsheet, userTexts } from "../session";
import { appendEntry, nextId, rowOf, takeId } from "./append-entry";
import { planChange, writeBeside } from "./change-row";
import type { EntryKind } from "./entry-kind";
import { entryReader } from "./entry-reader";

export function addEntry<A extends { readonly request?: string }>(
  host: Host,
  kind: EntryKind<A>,
  given: A,
): Added {
  return alone(host, () => {
    const added = untilRowsRest(() => addOnce(host, kind, given));
    const { plan } = recalculateLocked(host);
    const told = kind.answer?.(host, plan.model, added.id) ?? [];
    return { ...added, notes: [...added.notes, ...told] };
  });
}

function addOnce<A extends { readonly request?: string }>(
  host: Host,
  kind: EntryKind<A>,
  given: A,
): Added {
  const { table } = kind;
  const texts = userTexts(host);
  const spreadsheet = openSpreadsheet(host);
  const book = readWorkbook(host, spreadsheet, openRegistry(spreadsheet), kind.reads);
  const { request, ...asked } = given;
  const requests = request === undefined ? [] : readRequests(host);
  const before = requests.find((each) => each.request === request && each.table === table);
  const standing = before ? rowOf(book, table, before.id) : null;
  if (before && standing !== null) {
    if (before.asked === digestOf(asked))
      return { table, id: before.id, row: standing.row, notes: [] };
    const message = texts.entry.savedBefore(before.id);
    throw new Fault("refused", [{ field: null, code: "savedBefore", message }]);
  }

  const reader = entryReader(table, book, texts);
  const entry = kind.read(given, reader);
  if (reader.issues.length > 0) throw new Fault("refused", reader.issues);
  if (!book.tables.has(table) && ensureTables(host, [table]).length > 0)
    return addOnce(host, kind, given);
  const id = before?.id ?? nextId(book, table);
  takeId(host, table, id);
  if (request !== undefined)
    keepRequest(host, requests, { request, table, id, asked: digestOf(asked) });
  // First, since it does no harm to write it twice: the row says that all is done.
  const change = entry.change ? planChange(book, entry.change, texts) : null;
  if (change) writeBeside(host, book, change);
  const { row, left } = appendEntry(host, book, table, id, entry, texts);
  return { table, id, row, notes: [...left, ...(change?.left ?? [])] };
}
