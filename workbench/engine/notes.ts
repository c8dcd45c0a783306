// Notes on cells.

import { randomUUID } from "node:crypto";
import { RemoveNoteMutation, SheetsNoteModel, UpdateNoteMutation } from "@univerjs/sheets-note";
import { type Book, sheetAt } from "./book";
import type { Rect } from "./place";

const NOTE_WIDTH = 220;
const NOTE_HEIGHT = 92;

/** A note by 0-based row and column. */
export interface PlacedNote {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A sheet's notes, row by row. */
export function listNotes(book: Book, gid: number): readonly PlacedNote[] {
  const sheetId = sheetAt(book, gid).getSheetId();
  const notes = book.grid.injector.get(SheetsNoteModel).getSheetNotes(book.grid.unitId, sheetId);
  return [...(notes?.values() ?? [])]
    .map(({ row, col, note }) => ({ row, column: col, text: note }))
    .sort((a, b) => a.row - b.row || a.column - b.column);
}

export function readNotes(book: Book, rect: Rect): string[][] {
  const byCell = new Map<string, string>();
  for (const { row, column, text } of listNotes(book, rect.sheet))
    byCell.set(`${row},${column}`, text);
  return Array.from({ length: rect.rows }, (_, i) =>
    Array.from(
      { length: rect.columns },
      (_, j) => byCell.get(`${rect.row + i},${rect.column + j}`) ?? "",
    ),
  );
}

/** Sets notes; "" and null remove. */
export function writeNotes(
  book: Book,
  rect: Rect,
  notes: readonly (readonly (string | null)[])[],
): void {
  const sheetId = sheetAt(book, rect.sheet).getSheetId();
  const { unitId } = book.grid;
  const model = book.grid.injector.get(SheetsNoteModel);
  for (let i = 0; i < rect.rows; i++)
    for (let j = 0; j < rect.columns; j++) {
      const [row, col, text] = [rect.row + i, rect.column + j, notes[i]?.[j] ?? ""];
      const known = model.getNote(unitId, sheetId, { row, col });
      if (text === "") {
        if (known) book.grid.execute(RemoveNoteMutation.id, { unitId, sheetId, row, col });
      } else if (known?.note !== text)
        book.grid.execute(UpdateNoteMutation.id, {
          unitId,
          sheetId,
          row,
          col,
          note: {
            id: known?.id ?? randomUUID(),
            row,
            col,
            width: NOTE_WIDTH,
            height: NOTE_HEIGHT,
            note: text,
          },
        });
    }
}
