// Reading cells: values as a script sees them, what they display, their formulas.
import type { ICellData, IRange, IStyleData, Nullable, Worksheet } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { type Book, gidOf, matrixOf, sheetAt } from "./book";
import { display, isDatePattern, type Scalar } from "./display";
import { formulaOut } from "./formula-text";
import { SPARKLINE_MARK } from "./functions";
import type { Rect } from "./place";

/** A value on its way to a script: a date is its serial number in the spreadsheet's time zone. */
export type CellValue = string | number | boolean | { readonly serial: number };

/** Set on cells whose formula was written with ";" between arguments. */
export interface CellMarks {
  readonly semicolons?: true;
}

const CHECKED = new Set<unknown>([1, true, "1", "TRUE", "true"]);

/** What the cell holds, whatever it shows; null where it is blank. */
export function scalarOf(cell: Nullable<ICellData>): Scalar {
  if (!cell) return null;
  if (cell.p?.body) return cell.p.body.dataStream.replace(/\r?\n$/, "").replaceAll("\r", "\n");
  const { v, t } = cell;
  if (v === null || v === undefined || v === "") return null;
  if (t === 3) return CHECKED.has(v);
  if (typeof v === "boolean" || typeof v === "number") return v;
  if (t === 2 && v.trim() !== "" && Number.isFinite(Number(v))) return Number(v);
  return v.startsWith(SPARKLINE_MARK) ? null : v;
}

export const styleOf = (sheet: Worksheet, cell: Nullable<ICellData>): IStyleData | null =>
  (typeof cell?.s === "string" ? sheet.getStyleDataByHash(cell.s) : cell?.s) ?? null;

export const patternOf = (sheet: Worksheet, cell: Nullable<ICellData>): string | null =>
  (cell?.s ? styleOf(sheet, cell)?.n?.pattern : null) ?? null;

/** Reads a cell by 0-based row and column, with what array formulas spill. */
export type CellReader = (row: number, column: number) => Nullable<ICellData>;

export function cellReader(book: Book, sheet: Worksheet): CellReader {
  const matrix = matrixOf(sheet);
  const spilled = book.grid.injector.get(FormulaDataModel).getArrayFormulaCellData()[
    book.grid.unitId
  ]?.[sheet.getSheetId()];
  if (!spilled) return (row, column) => matrix[row]?.[column];
  const spill = spilled as unknown as Record<number, Record<number, ICellData> | undefined>;
  return (row, column) => {
    const own = matrix[row]?.[column];
    const over = spill[row]?.[column];
    return over ? { ...own, ...over, s: own?.s } : own;
  };
}

/** Calls `read` for each cell of the rectangle, row by row. */
export function mapCells<T>(
  book: Book,
  rect: Rect,
  read: (cell: Nullable<ICellData>, sheet: Worksheet, row: number, column: number) => T,
): T[][] {
  const sheet = sheetAt(book, rect.sheet);
  const cellAt = cellReader(book, sheet);
  return Array.from({ length: rect.rows }, (_, i) =>
    Array.from({ length: rect.columns }, (_, j) =>
      read(cellAt(rect.row + i, rect.column + j), sheet, rect.row + i, rect.column + j),
    ),
  );
}

export const readValues = (book: Book, rect: Rect): CellValue[][] =>
  mapCells(book, rect, (cell, sheet) => {
    const value = scalarOf(cell);
    if (value === null) return "";
    return typeof value === "number" && cell?.s && isDatePattern(patternOf(sheet, cell))
      ? { serial: value }
      : value;
  });

export const readDisplay = (book: Book, rect: Rect): string[][] =>
  mapCells(book, rect, (cell, sheet) =>
    display(scalarOf(cell), patternOf(sheet, cell), book.extras.locale),
  );

export const readFormulas = (book: Book, rect: Rect): string[][] =>
  mapCells(book, rect, (cell, sheet, row, column) => formulaAt(book, sheet, cell, row, column));

/** The formula as it was set; "" where there is none. */
export function formulaAt(
  book: Book,
  sheet: Worksheet,
  cell: Nullable<ICellData>,
  row: number,
  column: number,
): string {
  if (!cell) return "";
  const text = cell.f
    ? cell.f
    : cell.si
      ? book.grid.injector
          .get(FormulaDataModel)
          .getFormulaStringByCell(row, column, sheet.getSheetId(), book.grid.unitId)
      : null;
  if (!text) return "";
  return formulaOut(text, (cell.custom as CellMarks | undefined)?.semicolons === true);
}

/** True where the cell holds something: a value or a formula. */
const isFilled = (cell: Nullable<ICellData>): boolean =>
  !!cell &&
  (!!cell.f || !!cell.si || !!cell.p || (cell.v !== null && cell.v !== undefined && cell.v !== ""));

/** One past the last row and column that hold something; 0 in an empty sheet. */
export function usedSize(
  book: Book,
  gid: number,
): { readonly rows: number; readonly columns: number } {
  const sheet = sheetAt(book, gid);
  const matrix = matrixOf(sheet);
  let rows = 0;
  let columns = 0;
  // From the end, and no further than to what is known: sheets are long and this is asked often.
  for (let row = sheet.getRowCount() - 1; row >= 0; row -= 1) {
    const cells = matrix[row];
    if (!cells) continue;
    const known = rows === 0 ? 0 : columns;
    for (let column = sheet.getColumnCount() - 1; column >= known; column -= 1)
      if (isFilled(cells[column])) {
        rows = Math.max(rows, row + 1);
        columns = column + 1;
        break;
      }
  }
  const spilled = book.grid.injector.get(FormulaDataModel).getArrayFormulaRange()[
    book.grid.unitId
  ]?.[sheet.getSheetId()] as Readonly<Record<number, Readonly<Record<number, IRange>>>> | undefined;
  for (const row of Object.values(spilled ?? {}))
    for (const range of Object.values(row)) {
      rows = Math.max(rows, range.endRow + 1);
      columns = Math.max(columns, range.endColumn + 1);
    }
  return { rows, columns };
}

export const rectOf = (sheet: Worksheet, gid = gidOf(sheet.getSheetId())): Rect => ({
  sheet: gid,
  row: 0,
  column: 0,
  rows: sheet.getRowCount(),
  columns: sheet.getColumnCount(),
});
