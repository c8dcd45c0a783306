// Which sheets hold formulas. Reading a sheet without any needs no calculation, and calculations are what is slow.
import type { Worksheet } from "@univerjs/core";
import { type Book, matrixOf, sheetAt } from "./book";

const known = new WeakMap<Book, Map<string, boolean>>();

/** Forgets what was known of a sheet. */
export function forgetFormulas(book: Book, sheetId: string): void {
  known.get(book)?.delete(sheetId);
}

function holdsFormulas(book: Book, sheet: Worksheet): boolean {
  let sheets = known.get(book);
  if (!sheets) {
    sheets = new Map();
    known.set(book, sheets);
  }
  const id = sheet.getSheetId();
  const answer = sheets.get(id) ?? scan(sheet);
  sheets.set(id, answer);
  return answer;
}

function scan(sheet: Worksheet): boolean {
  for (const row of Object.values(matrixOf(sheet)))
    for (const cell of Object.values(row ?? {})) if (cell?.f || cell?.si) return true;
  return false;
}

/** Calculates what is stale, where that can change what the sheet holds. */
export async function calculateFor(book: Book, gid: number): Promise<void> {
  if (holdsFormulas(book, sheetAt(book, gid))) await book.grid.calculate();
}
