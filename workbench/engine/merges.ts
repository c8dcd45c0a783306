// Merged cells.
import type { IRange } from "@univerjs/core";
import { AddWorksheetMergeMutation, RemoveWorksheetMergeMutation } from "@univerjs/sheets";
import { address, type Book, matrixOf, sheetAt } from "./book";
import { rangeOf, rectIn } from "./conditional";
import type { Rect } from "./place";
import { clearCells } from "./write-cells";

export type MergeKind = "all" | "across" | "vertically";

const overlaps = (a: IRange, b: IRange): boolean =>
  a.startRow <= b.endRow &&
  b.startRow <= a.endRow &&
  a.startColumn <= b.endColumn &&
  b.startColumn <= a.endColumn;

export const mergesIn = (book: Book, rect: Rect): Rect[] =>
  sheetAt(book, rect.sheet)
    .getMergeData()
    .filter((range) => overlaps(range, rangeOf(rect)))
    .map((range) => rectIn(rect.sheet, range));

/** Merges; all but the first cell of each merge lose their values, as at Google. */
export function merge(book: Book, rect: Rect, kind: MergeKind): void {
  const sheet = sheetAt(book, rect.sheet);
  unmerge(book, rect);
  const parts = split(rect, kind).filter((part) => part.rows * part.columns > 1);
  if (parts.length === 0) return;
  book.grid.execute(AddWorksheetMergeMutation.id, {
    ...address(book, sheet),
    ranges: parts.map(rangeOf),
  });
  const matrix = matrixOf(sheet);
  for (const part of parts)
    for (let i = 0; i < part.rows; i++)
      for (let j = 0; j < part.columns; j++)
        if (i + j > 0 && matrix[part.row + i]?.[part.column + j])
          clearCells(
            book,
            { sheet: rect.sheet, row: part.row + i, column: part.column + j, rows: 1, columns: 1 },
            { contents: true, formats: false },
          );
}

function split(rect: Rect, kind: MergeKind): readonly Rect[] {
  if (kind === "all") return [rect];
  return kind === "across"
    ? Array.from({ length: rect.rows }, (_, i) => ({ ...rect, row: rect.row + i, rows: 1 }))
    : Array.from({ length: rect.columns }, (_, j) => ({
        ...rect,
        column: rect.column + j,
        columns: 1,
      }));
}

export function unmerge(book: Book, rect: Rect): void {
  const sheet = sheetAt(book, rect.sheet);
  const ranges = mergesIn(book, rect).map(rangeOf);
  if (ranges.length > 0)
    book.grid.execute(RemoveWorksheetMergeMutation.id, { ...address(book, sheet), ranges });
}
