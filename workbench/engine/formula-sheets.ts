// Which sheets hold formulas. Reading a sheet without any needs no calculation, and calculations are what is slow.
import type { Worksheet } from "@univerjs/core";
import { type Book, matrixOf, sheetAt } from "./book";
import { remember } from "./remember";

function holdsFormulas(sheet: Worksheet): boolean {
  for (const row of Object.values(matrixOf(sheet)))
    for (const cell of Object.values(row ?? {})) if (cell?.f || cell?.si) return true;
  return false;
}

/** Calculates what is stale, where that can change what the sheet holds. */
export async function calculateFor(book: Book, gid: number): Promise<void> {
  const sheet = sheetAt(book, gid);
  if (remember(book.formulaSheets, sheet.getSheetId(), () => holdsFormulas(sheet)))
    await book.grid.calculate();
}
