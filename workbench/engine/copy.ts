// Copying cells as Range.copyTo does: values, formulas with their references moved along, formats, validation.
import type { ICellData, Nullable } from "@univerjs/core";
import { LexerTreeBuilder } from "@univerjs/engine-formula";
import { type Book, matrixOf, sheetAt } from "./book";
import { scalarOf } from "./cells";
import { readNotes, writeNotes } from "./notes";
import type { Rect } from "./place";
import { readValidations, writeValidations } from "./validation";
import { contentPatch, type PatchMatrix, patchCells } from "./write-cells";

/** @param paste a name of Google's CopyPasteType. The source is repeated where the target is a multiple of it. */
export function copyCells(book: Book, from: Rect, to: Rect, paste: string): void {
  const target = {
    ...to,
    rows: to.rows % from.rows === 0 ? Math.max(to.rows, from.rows) : from.rows,
    columns: to.columns % from.columns === 0 ? Math.max(to.columns, from.columns) : from.columns,
  };
  const source = matrixOf(sheetAt(book, from.sheet));
  const patches: PatchMatrix = {};
  for (let i = 0; i < target.rows; i++) {
    const row: Record<number, Nullable<ICellData>> = {};
    for (let j = 0; j < target.columns; j++) {
      const [r, c] = [from.row + (i % from.rows), from.column + (j % from.columns)];
      const offset = { rows: target.row + i - r, columns: target.column + j - c };
      row[target.column + j] = pasted(book, source[r]?.[c], paste, offset);
    }
    patches[target.row + i] = row;
  }
  patchCells(book, sheetAt(book, to.sheet), patches);
  if (paste !== "PASTE_NORMAL" && paste !== "PASTE_DATA_VALIDATION") return;
  writeValidations(book, target, repeat(readValidations(book, from), target));
  if (paste === "PASTE_NORMAL") writeNotes(book, target, repeat(readNotes(book, from), target));
}

const repeat = <T>(table: readonly (readonly T[])[], { rows, columns }: Rect): T[][] =>
  Array.from({ length: rows }, (_, i) => {
    const row = table[i % table.length] ?? [];
    return Array.from({ length: columns }, (_, j) => row[j % row.length] as T);
  });

function pasted(
  book: Book,
  cell: Nullable<ICellData>,
  paste: string,
  offset: { readonly rows: number; readonly columns: number },
): ICellData {
  const blank = contentPatch("", null, { locale: book.extras.locale, year: 0 });
  if (paste === "PASTE_DATA_VALIDATION") return {};
  if (paste === "PASTE_FORMAT") return { s: cell?.s ?? null };
  const value = scalarOf(cell);
  const kept =
    typeof value === "boolean"
      ? { v: value ? 1 : 0, t: 3 }
      : value === null
        ? {}
        : { v: value, t: cell?.t ?? null };
  if (paste === "PASTE_VALUES") return { ...blank, ...kept };
  const content = cell?.f
    ? {
        ...blank,
        f: book.grid.injector
          .get(LexerTreeBuilder)
          .moveFormulaRefOffset(cell.f, offset.columns, offset.rows),
        ...(cell.custom ? { custom: cell.custom } : {}),
      }
    : { ...blank, ...kept };
  return paste === "PASTE_FORMULA" ? content : { ...content, s: cell?.s ?? null };
}
