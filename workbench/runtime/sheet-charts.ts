// Charts as the page draws them.
import type { SheetChart } from "../api";
import { type Book, findSheet } from "../engine/book";

export function sheetCharts(book: Book): readonly SheetChart[] {
  const sheetIdOf = (gid: number): string => findSheet(book, gid)?.getSheetId() ?? "";
  return Object.entries(book.extras.charts ?? {}).flatMap(([gid, charts]) =>
    charts.map(({ merge: _merge, ...chart }) => ({
      ...chart,
      sheetId: sheetIdOf(Number(gid)),
      ranges: chart.ranges.map(({ sheet, ...rect }) => ({ ...rect, sheetId: sheetIdOf(sheet) })),
    })),
  );
}
