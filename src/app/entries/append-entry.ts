// Appends an entry to its table, under an id that no other row had or will have.
import type { TableName } from "../../core/model/rows";
import type { Texts } from "../../i18n/texts";
import type { Host } from "../../platform/host";
import { readHighWater, writeHighWater } from "../../workbook/ledger";
import type { Block } from "../../workbook/plan/block";
import type { RawTable } from "../../workbook/read/raw-table";
import type { WorkbookRead } from "../../workbook/read/read-workbook";
import { headerOf } from "../../workbook/schema/headers";
import { schemaOf } from "../../workbook/schema/tables";
import { appendBlock } from "../../workbook/write/append-rows";
import { offerRows } from "../../workbook/write/make-table";
import { RowsMoved } from "../../workbook/write/verify-rows";
import { writeCells } from "../../workbook/write/write-block";
import { Fault } from "../fault";
import { asTheColumn } from "./as-the-column";
import type { Entry } from "./entry-kind";

export interface StandingRow {
  readonly raw: RawTable;
  /** The sheet's row, 1 the first. */
  readonly row: number;
}

/** Where a row stands; null where there is none of that id. */
export function rowOf(book: WorkbookRead, table: TableName, id: string): StandingRow | null {
  for (const { raw, identified } of book.tables.get(table)?.parts ?? []) {
    const record = raw.records[identified.ids.indexOf(id)];
    if (record !== undefined) return { raw, row: record + 1 };
  }
  return null;
}

export function nextId(book: WorkbookRead, table: TableName): string {
  const parts = book.tables.get(table)?.parts ?? [];
  const highest = Math.max(0, ...parts.map(({ identified }) => identified.highWater));
  return `${schemaOf(table).prefix}-${highest + 1}`;
}

/** Consecutive ids. @param first the first of them, where they were taken before */
export function idsFrom(
  book: WorkbookRead,
  table: TableName,
  count: number,
  first: string = nextId(book, table),
): readonly string[] {
  const { prefix } = schemaOf(table);
  const from = Number(first.slice(prefix.length + 1));
  return Array.from({ length: count }, (_, i) => `${prefix}-${from + i}`);
}

/** Before anything else is written: what was cut off after it is not taken for another's row. */
export function takeId(host: Host, table: TableName, id: string): void {
  const { prefix } = schemaOf(table);
  writeHighWater(host, readHighWater(host), { [prefix]: Number(id.slice(prefix.length + 1)) });
}

/** @returns the row, and a sentence for each field that was given and has no column */
export function appendEntry(
  host: Host,
  book: WorkbookRead,
  table: TableName,
  id: string,
  entry: Entry,
  texts: Texts,
): { readonly row: number; readonly left: readonly string[] } {
  const { block, left } = planAppend(host, book, table, id, entry, texts);
  const raw = book.tables.get(table)?.home.raw;
  if (raw) writeCells(host, raw.sheet, block.row, block.column, block.after);
  return { row: block.row, left };
}

/** The block that appends an entry, for whoever journals it first; and what of it has no column. */
export function planAppend(
  host: Host,
  book: WorkbookRead,
  table: TableName,
  id: string,
  { row: given, besides }: Entry,
  texts: Texts,
): { readonly block: Block; readonly left: readonly string[] } {
  const raw = book.tables.get(table)?.home.raw;
  const cells = Object.entries({ ...given, ...besides, id }).map(
    ([key, cell]) => [key, raw ? asTheColumn(raw, key, cell) : cell] as const,
  );
  const block = raw && appendBlock(raw, [Object.fromEntries(cells)]);
  if (!raw || !block) throw new Fault("notSetUp");
  if (raw.sheet.getLastRow() !== raw.values.length) throw new RowsMoved();
  offerRows(
    host,
    raw.sheet,
    table,
    raw.columns,
    { row: block.row, count: 1 },
    raw.place.adopted ? book.settings.settings : null,
  );
  const left = Object.keys(given).filter((key) => given[key] !== null && !raw.columns.has(key));
  return {
    block,
    left: left.map((key) => texts.entry.noColumn(headerOf(table, key, texts), raw.sheet.getName())),
  };
}
