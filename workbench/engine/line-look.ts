// How rows and columns look: their size, whether they are hidden, frozen.
import {
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetFrozenMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
} from "@univerjs/sheets";
import { address, type Book, sheetAt } from "./book";
import { readDisplay, usedSize } from "./cells";
import { band, type Dimension } from "./lines";

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
