// Rows and columns: insert, delete, move, size, hide, freeze, group. What Univer leaves behind follows here.
import type { IRange, Worksheet } from "@univerjs/core";
import {
  InsertColByRangeCommand,
  InsertRowByRangeCommand,
  MoveColsCommand,
  MoveRowsCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetFrozenMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowCountMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
} from "@univerjs/sheets";
import { address, type Book, groupsOf, matrixOf, sheetAt } from "./book";
import { readDisplay, usedSize } from "./cells";
import { shiftRules } from "./conditional";
import { changeDepth, type Group, type Groups, isFolded, listGroups, setCollapsed } from "./groups";
import { refreshNames } from "./names";
import type { Rect } from "./place";
import type { Shift } from "./shift";
import { readValidations, writeValidations } from "./validation";
import { type PatchMatrix, patchStyles } from "./write-cells";

export type Dimension = "rows" | "columns";

/** Univer's RANGE_TYPE. */
const ROW = 1;
const COLUMN = 2;

const band = (sheet: Worksheet, dimension: Dimension, at: number, count: number): IRange =>
  dimension === "rows"
    ? {
        startRow: at,
        endRow: at + count - 1,
        startColumn: 0,
        endColumn: sheet.getColumnCount() - 1,
        rangeType: ROW,
      }
    : {
        startRow: 0,
        endRow: sheet.getRowCount() - 1,
        startColumn: at,
        endColumn: at + count - 1,
        rangeType: COLUMN,
      };

const lengthOf = (sheet: Worksheet, dimension: Dimension): number =>
  dimension === "rows" ? sheet.getRowCount() : sheet.getColumnCount();

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

export function setLineSize(
  book: Book,
  gid: number,
  dimension: Dimension,
  at: number,
  count: number,
  pixels: number,
): void {
  const sheet = sheetAt(book, gid);
  const ranges = [band(sheet, dimension, at, count)];
  const target = address(book, sheet);
  if (dimension === "columns") {
    book.grid.execute(SetWorksheetColWidthMutation.id, { ...target, ranges, colWidth: pixels });
    return;
  }
  book.grid.execute(SetWorksheetRowHeightMutation.id, { ...target, ranges, rowHeight: pixels });
  book.grid.execute(SetWorksheetRowIsAutoHeightMutation.id, {
    ...target,
    ranges,
    autoHeightInfo: 0,
  });
}

/** Pixels of a character and of a cell's two margins, roughly; Chinese characters count twice. */
const CHARACTER_PX = 7;
const MARGINS_PX = 14;

/** Makes columns as wide as what they display. */
export function fitColumns(book: Book, gid: number, at: number, count: number): void {
  const { rows } = usedSize(book, gid);
  for (let column = at; column < at + count; column++) {
    const shown =
      rows === 0 ? [] : readDisplay(book, { sheet: gid, row: 0, rows, column, columns: 1 });
    const longest = Math.max(0, ...shown.map(([text = ""]) => textWidth(text)));
    if (longest > 0)
      setLineSize(book, gid, "columns", column, 1, longest * CHARACTER_PX + MARGINS_PX);
  }
}

const textWidth = (text: string): number =>
  Math.max(
    ...text.split("\n").map((line) => [...line].reduce((n, c) => n + (c > "\u2e7f" ? 2 : 1), 0)),
  );

export const lineSize = (book: Book, gid: number, dimension: Dimension, at: number): number =>
  dimension === "rows"
    ? sheetAt(book, gid).getRowHeight(at)
    : sheetAt(book, gid).getColumnWidth(at);

export function setLinesHidden(
  book: Book,
  gid: number,
  dimension: Dimension,
  at: number,
  count: number,
  hidden: boolean,
): void {
  const sheet = sheetAt(book, gid);
  const mutation =
    dimension === "rows"
      ? hidden
        ? SetRowHiddenMutation
        : SetRowVisibleMutation
      : hidden
        ? SetColHiddenMutation
        : SetColVisibleMutation;
  book.grid.execute(mutation.id, {
    ...address(book, sheet),
    ranges: [band(sheet, dimension, at, count)],
  });
}

export const isLineHidden = (book: Book, gid: number, dimension: Dimension, at: number): boolean =>
  dimension === "rows"
    ? !sheetAt(book, gid).getRowRawVisible(at)
    : !sheetAt(book, gid).getColVisible(at);

export function frozen(
  book: Book,
  gid: number,
): { readonly rows: number; readonly columns: number } {
  const freeze = sheetAt(book, gid).getFreeze();
  return { rows: freeze?.ySplit ?? 0, columns: freeze?.xSplit ?? 0 };
}

export function setFrozen(book: Book, gid: number, dimension: Dimension, count: number): void {
  const sheet = sheetAt(book, gid);
  const now = { ...frozen(book, gid), [dimension]: count };
  book.grid.execute(SetFrozenMutation.id, {
    ...address(book, sheet),
    xSplit: now.columns,
    ySplit: now.rows,
    startRow: now.rows > 0 ? now.rows : -1,
    startColumn: now.columns > 0 ? now.columns : -1,
  });
}

const storeGroups = (book: Book, sheetId: string, dimension: Dimension, groups: Groups): void => {
  book.extras = {
    ...book.extras,
    groups: {
      ...book.extras.groups,
      [sheetId]: { ...groupsOf(book, sheetId), [dimension]: groups },
    },
  };
};

export function shiftGroupDepth(
  book: Book,
  gid: number,
  dimension: Dimension,
  at: number,
  count: number,
  delta: number,
): void {
  const sheetId = sheetAt(book, gid).getSheetId();
  const before = groupsOf(book, sheetId)[dimension];
  storeGroups(book, sheetId, dimension, changeDepth(before, at, count, delta));
  fold(book, gid, dimension, before);
}

export function collapseGroup(
  book: Book,
  gid: number,
  dimension: Dimension,
  group: Group,
  collapsed: boolean,
): void {
  const sheetId = sheetAt(book, gid).getSheetId();
  const before = groupsOf(book, sheetId)[dimension];
  storeGroups(book, sheetId, dimension, setCollapsed(before, group, collapsed));
  fold(book, gid, dimension, before);
}

/** Hides what is folded now and was not, and shows what no longer is. */
function fold(book: Book, gid: number, dimension: Dimension, before: Groups): void {
  const now = groupsOf(book, sheetAt(book, gid).getSheetId())[dimension];
  const indices = new Set(
    [...listGroups(before), ...listGroups(now)]
      .filter((group) => group.collapsed)
      .flatMap((group) =>
        Array.from({ length: group.end - group.start + 1 }, (_, i) => group.start + i),
      ),
  );
  for (const index of indices) {
    const folded = isFolded(now, index);
    if (folded !== isFolded(before, index)) setLinesHidden(book, gid, dimension, index, 1, folded);
  }
}
