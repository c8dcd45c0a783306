// What there is to know of a kind of entry in order to add one: its table, and what its arguments make of it.
import type { Model } from "../../core/assess";
import type { TableName } from "../../core/model/rows";
import type { Host } from "../../platform/host";
import type { NewRow } from "../../workbook/write/append-rows";
import type { EntryReader } from "./entry-reader";

export interface Entry {
  /** What was given, by field. Blank fields are null. */
  readonly row: NewRow;
  /** What goes with it unasked. */
  readonly besides: NewRow;
  /** Cells of a row that stands already. */
  readonly change?: RowChange;
}

export interface RowChange {
  readonly table: TableName;
  readonly id: string;
  /** Fields that are to hold something else. */
  readonly cells: NewRow;
  /** Fields that are filled only where they are blank. */
  readonly blanks: NewRow;
}

export interface EntryKind<A> {
  readonly table: TableName;
  /** The tables that have to be read for it. */
  readonly reads: readonly TableName[];
  readonly read: (given: A, reader: EntryReader) => Entry;
  /** What is to be told of it once everything is recalculated. */
  readonly answer?: (host: Host, model: Model, id: string) => readonly string[];
}
