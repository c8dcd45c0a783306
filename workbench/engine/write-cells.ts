// Writing cells: values, formulas, clearing. Texts are taken as if typed, by the spreadsheet's locale.
import type { ICellData, Nullable, Worksheet } from "@univerjs/core";
import { SetRangeValuesMutation, SetStyleCommand } from "@univerjs/sheets";
import { address, type Book, matrixOf, sheetAt } from "./book";
import { type CellValue, patternOf } from "./cells";
import { isDatePattern, isGeneral } from "./display";
import { formulaIn } from "./formula-text";
import type { Rect } from "./place";
import { datePattern, parseTyped, TIME_PATTERN, type TypedIn } from "./typed";

/** Google's limit of characters in one cell. */
const MAX_CELL_CHARACTERS = 50_000;
const TOO_LONG = `Your input contains more than the maximum of ${MAX_CELL_CHARACTERS} characters in a single cell.`;

const TEXT_PATTERN = "@";

export type CellPatch = Nullable<ICellData>;
export type PatchMatrix = Record<number, Record<number, CellPatch>>;

const BLANK = {
  v: null,
  t: null,
  f: null,
  si: null,
  p: null,
  custom: null,
} as unknown as ICellData;

/** Applies patches by 0-based row and column as one mutation. */
export function patchCells(book: Book, sheet: Worksheet, cellValue: PatchMatrix): void {
  book.grid.execute(SetRangeValuesMutation.id, { ...address(book, sheet), cellValue });
}

/** Applies patches of styles only. Without this trigger Univer takes each as a new, empty content. */
export function patchStyles(book: Book, sheet: Worksheet, cellValue: PatchMatrix): void {
  const trigger = SetStyleCommand.id;
  book.grid.execute(SetRangeValuesMutation.id, { ...address(book, sheet), cellValue, trigger });
}

/** One patch for each cell of the rectangle; undefined leaves the cell as it is. */
export function patchRect(
  book: Book,
  rect: Rect,
  patch: (
    i: number,
    j: number,
    cell: Nullable<ICellData>,
    sheet: Worksheet,
  ) => CellPatch | undefined,
  apply: typeof patchCells = patchCells,
): void {
  const sheet = sheetAt(book, rect.sheet);
  const matrix = matrixOf(sheet);
  const cellValue: PatchMatrix = {};
  for (let i = 0; i < rect.rows; i++) {
    const row: Record<number, CellPatch> = {};
    for (let j = 0; j < rect.columns; j++) {
      const made = patch(i, j, matrix[rect.row + i]?.[rect.column + j], sheet);
      if (made !== undefined) row[rect.column + j] = made;
    }
    cellValue[rect.row + i] = row;
  }
  apply(book, sheet, cellValue);
}

/** Sets values as Range.setValues does. */
export function writeValues(
  book: Book,
  rect: Rect,
  values: readonly (readonly CellValue[])[],
  year: number,
): void {
  checkLength(values);
  const typedIn = { locale: book.extras.locale, year };
  patchRect(book, rect, (i, j, cell, sheet) =>
    contentPatch(values[i]?.[j] ?? "", patternOf(sheet, cell), typedIn),
  );
}

function checkLength(values: readonly (readonly CellValue[])[]): void {
  for (const row of values)
    for (const value of row)
      if (typeof value === "string" && value.length > MAX_CELL_CHARACTERS)
        throw new Error(TOO_LONG);
}

/** What a cell with this number format becomes by a value set into it or typed. */
export function contentPatch(
  value: CellValue,
  pattern: string | null,
  typedIn: TypedIn,
): ICellData {
  if (typeof value === "number") return { ...BLANK, v: value, t: 2 };
  if (typeof value === "boolean") return { ...BLANK, v: value ? 1 : 0, t: 3 };
  if (typeof value === "object")
    return numberPatch(value.serial, pattern, serialPattern(value.serial, typedIn));
  if (pattern === TEXT_PATTERN) return value === "" ? { ...BLANK } : textPatch(value);
  const typed = parseTyped(value, typedIn);
  switch (typed.kind) {
    case "blank":
      return { ...BLANK };
    case "text":
      return textPatch(typed.value);
    case "boolean":
      return { ...BLANK, v: typed.value ? 1 : 0, t: 3 };
    case "formula":
      return formulaPatch(typed.value);
    case "number":
      return numberPatch(typed.value, pattern, typed.pattern);
  }
}

/** Type 4 forces text in Univer, so that "007" set as text is not read as a number. */
const textPatch = (value: string): ICellData => ({
  ...BLANK,
  v: value,
  t: value.trim() !== "" && Number.isFinite(Number(value)) ? 4 : 1,
});

/** A cell without a number format takes the one that the value brings. */
const numberPatch = (value: number, pattern: string | null, brought: string | null): ICellData => ({
  ...BLANK,
  v: value,
  t: 2,
  ...(brought !== null && takes(pattern, brought) ? { s: { n: { pattern: brought } } } : {}),
});

const takes = (pattern: string | null, brought: string): boolean =>
  isGeneral(pattern) ||
  (isDatePattern(brought) !== isDatePattern(pattern) && isDatePattern(pattern));

const serialPattern = (serial: number, { locale }: TypedIn): string =>
  Number.isInteger(serial) ? datePattern(locale) : `${datePattern(locale)} ${TIME_PATTERN}`;

function formulaPatch(text: string): ICellData {
  const { formula, semicolons } = formulaIn(text);
  return { ...BLANK, f: formula, ...(semicolons ? { custom: { semicolons: true } } : {}) };
}

/** Sets formulas as Range.setFormulas does: "" clears, a leading "=" may be missing. */
export function writeFormulas(
  book: Book,
  rect: Rect,
  formulas: readonly (readonly string[])[],
): void {
  checkLength(formulas);
  patchRect(book, rect, (i, j) => {
    const text = formulas[i]?.[j] ?? "";
    if (text === "") return { ...BLANK };
    return formulaPatch(text.startsWith("=") ? text : `=${text}`);
  });
}

export interface Clearing {
  readonly contents: boolean;
  readonly formats: boolean;
}

/** Clears contents, formats or both, where there are any. */
export function clearCells(book: Book, rect: Rect, { contents, formats }: Clearing): void {
  const patch = (_i: number, _j: number, cell: Nullable<ICellData>): CellPatch | undefined => {
    if (!cell) return undefined;
    if (contents && formats) return null;
    return contents ? { ...BLANK } : ({ s: null } as ICellData);
  };
  patchRect(book, rect, patch, contents ? patchCells : patchStyles);
}
