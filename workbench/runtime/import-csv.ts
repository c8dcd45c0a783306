// Puts a CSV file's cells into a sheet, each taken as if typed.
import Papa from "papaparse";
import type { Book } from "../engine/book";
import { sheetAt } from "../engine/book";
import { rectOf } from "../engine/cells";
import { insertSheet, listSheets } from "../engine/sheets";
import { insertLines } from "../engine/structure";
import { writeValidations } from "../engine/validation";
import { clearCells, writeValues } from "../engine/write-cells";

const EMPTY_ROWS = 1000;
const COLUMNS = 26;

/** Makes the sheet, or replaces the cells of the one of that name. Returns how many rows were read. */
export async function importCsv(
  book: Book,
  text: string,
  name: string,
  year: number,
): Promise<number> {
  const parsed = Papa.parse<string[]>(text.replace(/^\uFEFF/, ""), { skipEmptyLines: "greedy" });
  const rows = parsed.data;
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const gid = await sheetFor(book, name, rows.length, columns);
  if (rows.length > 0) {
    const padded = rows.map((row) => Array.from({ length: columns }, (_, i) => row[i] ?? ""));
    writeValues(book, { sheet: gid, row: 0, column: 0, rows: rows.length, columns }, padded, year);
  }
  return rows.length;
}

async function sheetFor(book: Book, name: string, rows: number, columns: number): Promise<number> {
  const known = listSheets(book).find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (!known)
    return insertSheet(book, {
      name,
      index: null,
      rows: Math.max(EMPTY_ROWS, rows),
      columns: Math.max(COLUMNS, columns),
    });
  const all = rectOf(sheetAt(book, known.gid), known.gid);
  clearCells(book, all, { contents: true, formats: true });
  writeValidations(book, all, []);
  if (rows > known.rows)
    await insertLines(book, known.gid, "rows", known.rows, rows - known.rows, -1);
  if (columns > known.columns)
    await insertLines(book, known.gid, "columns", known.columns, columns - known.columns, -1);
  return known.gid;
}
