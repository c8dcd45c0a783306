// Sorting the rows of a rectangle as Range.sort does: numbers, then texts, then booleans, blanks last.
// Cells move with their formats; relative references of their formulas move along.
import type { ICellData, Nullable } from "@univerjs/core";
import { LexerTreeBuilder } from "@univerjs/engine-formula";
import { type Book, matrixOf, sheetAt } from "./book";
import { scalarOf } from "./cells";
import type { Scalar } from "./display";
import { readNotes, writeNotes } from "./notes";
import type { Rect } from "./place";
import { type PatchMatrix, patchCells } from "./write-cells";

export interface SortKey {
  /** 0-based column of the sheet. */
  readonly column: number;
  readonly ascending: boolean;
}

const RANKS = { number: 0, string: 1, boolean: 2 } as const;
const rank = (value: Exclude<Scalar, null>): number => RANKS[typeof value as keyof typeof RANKS];

/** Blanks last, whatever the direction. */
function compare(a: Scalar, b: Scalar, ascending: boolean): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  const order =
    rank(a) - rank(b) ||
    (typeof a === "string" ? a.localeCompare(String(b)) : Number(a) - Number(b));
  return ascending ? order : -order;
}

export function sortRect(book: Book, rect: Rect, keys: readonly SortKey[]): void {
  const sheet = sheetAt(book, rect.sheet);
  const matrix = matrixOf(sheet);
  const order = Array.from({ length: rect.rows }, (_, i) => rect.row + i);
  const valueAt = (row: number, column: number) => scalarOf(matrix[row]?.[column]);
  order.sort((a, b) => {
    for (const { column, ascending } of keys) {
      const result = compare(valueAt(a, column), valueAt(b, column), ascending);
      if (result !== 0) return result;
    }
    return a - b;
  });
  const patches: PatchMatrix = {};
  for (const [i, from] of order.entries()) {
    const to = rect.row + i;
    const row: Record<number, Nullable<ICellData>> = {};
    for (let j = 0; j < rect.columns; j++) {
      const column = rect.column + j;
      row[column] = moved(book, matrix[from]?.[column], to - from);
    }
    patches[to] = row;
  }
  const notes = readNotes(book, rect);
  // A null first: a patch is laid over a cell, and nothing of the old one may stay.
  patchCells(book, sheet, blank(patches));
  patchCells(book, sheet, patches);
  if (notes.some((row) => row.some((note) => note !== "")))
    writeNotes(
      book,
      rect,
      order.map((from) => notes[from - rect.row] ?? []),
    );
}

const blank = (patches: PatchMatrix): PatchMatrix =>
  Object.fromEntries(
    Object.entries(patches).map(([row, cells]) => [
      row,
      Object.fromEntries(Object.keys(cells).map((column) => [column, null])),
    ]),
  );

function moved(book: Book, cell: Nullable<ICellData>, rows: number): Nullable<ICellData> {
  if (!cell) return null;
  if (!cell.f || rows === 0) return { ...cell };
  const lexer = book.grid.injector.get(LexerTreeBuilder);
  return { ...cell, f: lexer.moveFormulaRefOffset(cell.f, 0, rows), v: null, t: null };
}
