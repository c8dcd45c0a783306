// One sheet as CSV, as File > Download gives it: what its cells display. With a byte order mark, without which Excel
// takes Chinese for Latin. Text that begins like a formula stays as it is: the file is to be what the sheet shows.
import Papa from "papaparse";
import type { Book } from "../engine/book";
import { readDisplay, usedSize } from "../engine/cells";

const MARK = "\uFEFF";

/** Computes nothing: the caller has the sheet calculated. */
export function csvOf(book: Book, gid: number): string {
  const { rows, columns } = usedSize(book, gid);
  return MARK + Papa.unparse(readDisplay(book, { sheet: gid, row: 0, column: 0, rows, columns }));
}
