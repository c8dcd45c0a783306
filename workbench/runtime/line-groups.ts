// Groups of rows and columns as the page draws them.
import type { LineGroup } from "../api";
import { type Book, groupsOf } from "../engine/book";
import { listGroups } from "../engine/groups";

const DIMENSIONS = ["rows", "columns"] as const;

export const lineGroups = (book: Book): readonly LineGroup[] =>
  book.grid.workbook.getSheets().flatMap((sheet) => {
    const sheetId = sheet.getSheetId();
    return DIMENSIONS.flatMap((dimension) =>
      listGroups(groupsOf(book, sheetId)[dimension]).map((group) => ({
        sheetId,
        dimension,
        ...group,
      })),
    );
  });
