// A user's edit as onEdit's event has it.
import type { ICellData, Nullable } from "@univerjs/core";
import { type Book, gidOf, matrixOf, sheetAt } from "../engine/book";
import { scalarOf } from "../engine/cells";
import type { Rect } from "../engine/place";
import type { EventSeed } from "../script/environment";

interface RangeValues {
  readonly subUnitId: string;
  readonly cellValue?: Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>>>>;
}

/** The rectangle whose contents a mutation of Univer's changes; null where it changes none. */
export function editedRect(id: string, params: unknown): Rect | null {
  if (id !== "sheet.mutation.set-range-values") return null;
  const { subUnitId, cellValue } = params as RangeValues;
  let [top, left, bottom, right] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, -1, -1];
  for (const [row, cells] of Object.entries(cellValue ?? {}))
    for (const [column, cell] of Object.entries(cells ?? {})) {
      if (cell && !("v" in cell) && !("f" in cell) && !("p" in cell)) continue;
      [top, bottom] = [Math.min(top, Number(row)), Math.max(bottom, Number(row))];
      [left, right] = [Math.min(left, Number(column)), Math.max(right, Number(column))];
    }
  if (bottom < 0) return null;
  return {
    sheet: gidOf(subUnitId),
    row: top,
    column: left,
    rows: bottom - top + 1,
    columns: right - left + 1,
  };
}

/** Texts and numbers as they are (a date is its serial number), booleans as "TRUE" and "FALSE". */
export function editValue(book: Book, { sheet, row, column }: Rect): string | number | undefined {
  const value = scalarOf(matrixOf(sheetAt(book, sheet))[row]?.[column]);
  if (value === null) return undefined;
  return typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : value;
}

/** `value` and `oldValue` are there for single cells only. */
export function editEvent(
  book: Book,
  range: Rect,
  oldValue: string | number | undefined,
): EventSeed {
  if (range.rows * range.columns > 1) return { range, plain: {} };
  const value = editValue(book, range);
  return {
    range,
    plain: {
      ...(value === undefined ? {} : { value }),
      ...(oldValue === undefined ? {} : { oldValue }),
    },
  };
}
