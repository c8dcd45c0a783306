// Inserting, deleting and moving rows and columns. What Univer leaves behind follows here.
import type { Worksheet } from "@univerjs/core";
import {
  InsertColByRangeCommand,
  InsertRowByRangeCommand,
  MoveColsCommand,
  MoveRowsCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
} from "@univerjs/sheets";
import { address, type Book, matrixOf, sheetAt } from "./book";
import { shiftRules } from "./conditional";
import { band, type Dimension, lengthOf } from "./lines";
import { refreshNames } from "./names";
import type { Rect } from "./place";
import type { Shift } from "./shift";
import { readValidations, writeValidations } from "./validation";
import { type PatchMatrix, patchStyles } from "./write-cells";

/** Inserts before `at`; the new ones look and validate like `like`, as at Google. */
export async function insertLines(
  book: Book,
  gid: number,
  dimension: Dimension,
  at: number,
  count: number,
  like: number,
): Promise<void> {
  const sheet = sheetAt(book, gid);
  if (at === lengthOf(sheet, dimension)) append(book, sheet, dimension, count);
  else
    await book.grid.command(
      dimension === "rows" ? InsertRowByRangeCommand.id : InsertColByRangeCommand.id,
      {
        ...address(book, sheet),
        range: band(sheet, dimension, at, count),
        direction: dimension === "rows" ? 0 : 3,
        cellValue: {},
      },
    );
  settle(book, sheet, dimension, { kind: "insert", at, count });
  inherit(book, sheet, gid, dimension, { at, count, like: like >= at ? like + count : like });
}

/** Univer's insert commands refuse the place after the last row or column. */
function append(book: Book, sheet: Worksheet, dimension: Dimension, count: number): void {
  const target = address(book, sheet);
  const length = lengthOf(sheet, dimension) + count;
  if (dimension === "rows")
    book.grid.execute(SetWorksheetRowCountMutation.id, { ...target, rowCount: length });
  else book.grid.execute(SetWorksheetColumnCountMutation.id, { ...target, columnCount: length });
}

/** Copies formats and validation of one row or column to new ones. */
function inherit(
  book: Book,
  sheet: Worksheet,
  gid: number,
  dimension: Dimension,
  { at, count, like }: { readonly at: number; readonly count: number; readonly like: number },
): void {
  if (like < 0 || like >= lengthOf(sheet, dimension)) return;
  const matrix = matrixOf(sheet);
  const patches: PatchMatrix = {};
  const put = (row: number, column: number, s: string | object) => {
    patches[row] = { ...patches[row], [column]: { s } };
  };
  const other = dimension === "rows" ? sheet.getColumnCount() : sheet.getRowCount();
  for (let index = 0; index < other; index++) {
    const cell = dimension === "rows" ? matrix[like]?.[index] : matrix[index]?.[like];
    if (!cell?.s) continue;
    for (let line = at; line < at + count; line++)
      if (dimension === "rows") put(line, index, cell.s);
      else put(index, line, cell.s);
  }
  if (Object.keys(patches).length > 0) patchStyles(book, sheet, patches);
  const line = (first: number, length: number): Rect =>
    dimension === "rows"
      ? { sheet: gid, row: first, rows: length, column: 0, columns: sheet.getColumnCount() }
      : { sheet: gid, row: 0, rows: sheet.getRowCount(), column: first, columns: length };
  const rules = readValidations(book, line(like, 1));
  if (!rules.some((row) => row.some((rule) => rule !== null))) return;
  writeValidations(
    book,
    line(at, count),
    dimension === "rows"
      ? Array.from({ length: count }, () => rules[0] ?? [])
      : rules.map((row) => Array.from({ length: count }, () => row[0] ?? null)),
  );
}

export async function deleteLines(
  book: Book,
  gid: number,
  dimension: Dimension,
  at: number,
  count: number,
): Promise<void> {
  const sheet = sheetAt(book, gid);
  if (count >= lengthOf(sheet, dimension))
    throw new Error(`You can't delete all the ${dimension} on the sheet.`);
  await book.grid.command(
    dimension === "rows" ? RemoveRowByRangeCommand.id : RemoveColByRangeCommand.id,
    { ...address(book, sheet), range: band(sheet, dimension, at, count) },
  );
  settle(book, sheet, dimension, { kind: "remove", at, count });
}

/** Moves `count` rows or columns to before what stands at `to`. */
export async function moveLines(
  book: Book,
  gid: number,
  dimension: Dimension,
  from: number,
  count: number,
  to: number,
): Promise<void> {
  if (to >= from && to <= from + count) return;
  const sheet = sheetAt(book, gid);
  const range = band(sheet, dimension, from, count);
  await book.grid.command(dimension === "rows" ? MoveRowsCommand.id : MoveColsCommand.id, {
    ...address(book, sheet),
    range,
    fromRange: range,
    toRange: band(sheet, dimension, to, count),
  });
  settle(book, sheet, dimension, { kind: "move", from, count, to });
}

/** Lets follow what Univer leaves: conditional formats, and names that formulas have cached. */
function settle(book: Book, sheet: Worksheet, dimension: Dimension, shift: Shift): void {
  shiftRules(book, sheet.getSheetId(), dimension, shift);
  refreshNames(book);
}
