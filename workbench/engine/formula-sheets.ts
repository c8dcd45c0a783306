// Which sheets hold formulas. Reading a sheet without any needs no calculation, and calculations are what is slow.
import type { Worksheet } from "@univerjs/core";
import { type Book, matrixOf, sheetAt } from "./book";
import { ASKS_THE_CLOCK } from "./functions";
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

/** Has the workbook computed anew where a formula asks for the date or the time. */
export function noticeClock(book: Book): void {
  const asked = book.grid.workbook
    .getSheets()
    .some((sheet) =>
      Object.values(matrixOf(sheet)).some((row) =>
        Object.values(row ?? {}).some((cell) => cell?.f && ASKS_THE_CLOCK.test(cell.f)),
      ),
    );
  if (asked) book.grid.invalidate();
}
