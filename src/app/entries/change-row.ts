// Changes some cells of a row that stands already, and leaves every formula of the user's.
import type { Texts } from "../../i18n/texts";
import type { Host } from "../../platform/host";
import { isBlank } from "../../workbook/codec/read-cell";
import { type Block, cellOf, sameCell } from "../../workbook/plan/block";
import type { WorkbookRead } from "../../workbook/read/read-workbook";
import { headerOf } from "../../workbook/schema/headers";
import { schemaOf } from "../../workbook/schema/tables";
import { formatOf } from "../../workbook/write/make-table";
import { RowsMoved } from "../../workbook/write/verify-rows";
import { writeAhead } from "../../workbook/write/write-ahead";
import { writeBlocks } from "../../workbook/write/write-block";
import { rowOf, type StandingRow } from "./append-entry";
import { asTheColumn } from "./as-the-column";
import type { RowChange } from "./entry-kind";

/** What a change would write, and a sentence for each cell that cannot be changed. */
export interface PlannedChange {
  readonly change: RowChange;
  readonly at: StandingRow;
  readonly cells: readonly PlannedCell[];
  readonly left: readonly string[];
}

interface PlannedCell {
  readonly key: string;
  readonly block: Block;
}

/** Nothing is written. Cells that hold already what they are to hold are left out. */
export function planChange(book: WorkbookRead, change: RowChange, texts: Texts): PlannedChange {
  const at = rowOf(book, change.table, change.id);
  if (at === null) throw new RowsMoved();
  const blanks = Object.entries(change.blanks).filter(([key]) => isBlank(standing(at, key).value));
  const cells: PlannedCell[] = [];
  const left: string[] = [];
  for (const [key, cell] of [...Object.entries(change.cells), ...blanks]) {
    const { column, value, formula } = standing(at, key);
    const header = headerOf(change.table, key, texts);
    const before = cellOf(value, formula, book.serialOf);
    const after = asTheColumn(at.raw, key, cell);
    if (column === undefined) {
      if (cell !== null) left.push(texts.entry.noColumn(header, at.raw.sheet.getName()));
    } else if (formula !== "") left.push(texts.entry.formulaStays(header, change.id));
    else if (!sameCell(before, after))
      cells.push({
        key,
        block: {
          sheet: at.raw.place.sheet,
          row: at.row,
          column: column + 1,
          before: [[before]],
          after: [[after]],
        },
      });
  }
  return { change, at, cells, left };
}

/** Writes changes as a part of the recalculation that follows on them. One write for each cell, so a few at most. */
export function writeChanges(
  host: Host,
  book: WorkbookRead,
  changes: readonly PlannedChange[],
): void {
  for (const change of changes) prepare(book, change);
  writeAhead(host, book, changes.flatMap(blocksOf));
}

/** Writes a change beside a new row, with which it stays when the recalculation is taken back. */
export function writeBeside(host: Host, book: WorkbookRead, change: PlannedChange): void {
  prepare(book, change);
  writeBlocks(host, book.sheets, blocksOf(change));
}

const blocksOf = ({ cells }: PlannedChange): readonly Block[] => cells.map(({ block }) => block);

/** Before the journal is opened: what it holds is about to be written where it says. */
function prepare({ settings }: WorkbookRead, { change, at, cells }: PlannedChange): void {
  if (cells.length > 0) verifyRow(at, change.id);
  for (const { key, block } of cells) {
    const isDay = schemaOf(change.table).fields[key]?.kind.kind === "day";
    // In a user's own sheet a date may show as a number.
    if (!isDay || !at.raw.place.adopted || standing(at, key).value instanceof Date) continue;
    const format = formatOf("day", settings.settings);
    if (format !== null) at.raw.sheet.getRange(block.row, block.column).setNumberFormat(format);
  }
}

function standing({ raw, row }: StandingRow, key: string) {
  const column = raw.columns.get(key);
  return {
    column,
    value: column === undefined ? "" : (raw.values[row - 1]?.[column] ?? ""),
    formula: column === undefined ? "" : (raw.formulas[row - 1]?.[column] ?? ""),
  };
}

/** People sort and insert rows while a script runs. */
function verifyRow({ raw, row }: StandingRow, id: string): void {
  const column = raw.columns.get("id");
  if (column === undefined) return;
  const now = raw.sheet.getRange(row, column + 1, 1, 1).getValues()[0]?.[0];
  if (String(now).trim() !== id) throw new RowsMoved();
}
