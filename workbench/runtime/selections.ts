// What is selected in each window, and which sheet it shows. A script started from a window sees that window's.
import type { Book } from "../engine/book";
import { findSheet } from "../engine/book";
import type { Rect } from "../engine/place";
import { activeSheet } from "../engine/sheets";

export interface Selections {
  /** The sheet that a window shows; with null, the one that was shown last anywhere. */
  sheetOf(origin: string | null): number;
  /** The first cell of the shown sheet where nothing was selected in it. */
  of(origin: string | null): Rect;
  select(origin: string | null, rect: Rect): void;
}

export function createSelections(book: Book): Selections {
  const rects = new Map<string, Rect>();
  const isShown = (gid: number): boolean => findSheet(book, gid)?.isSheetHidden() === 0;
  const sheetOf = (origin: string | null): number => {
    const own = origin === null ? undefined : rects.get(origin);
    return own && isShown(own.sheet) ? own.sheet : activeSheet(book);
  };
  return {
    sheetOf,
    of(origin) {
      const sheet = sheetOf(origin);
      const rect = rects.get(origin ?? "");
      return rect?.sheet === sheet ? rect : { sheet, row: 0, column: 0, rows: 1, columns: 1 };
    },
    select(origin, rect) {
      rects.set(origin ?? "", rect);
      rects.set("", rect);
      book.extras = { ...book.extras, activeSheet: rect.sheet };
    },
  };
}
