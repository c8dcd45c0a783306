// A rule of data validation that rejects input rejects a script's values too, with Google's message.
import { type Book, sheetAt } from "./book";
import { type CellValue, cellReader, scalarOf } from "./cells";
import { columnName, type Rect } from "./place";
import { remember } from "./remember";
import { satisfies } from "./satisfies";
import { parseTyped, type TypedIn } from "./typed";
import { readValidations } from "./validation";
import type { ValidationRule } from "./validation-univer";

export function refuseInvalid(
  book: Book,
  rect: Rect,
  values: readonly (readonly CellValue[])[],
  year: number,
): void {
  const typedIn = { locale: book.extras.locale, year };
  const rules = readValidations(book, rect);
  const allowed = new Map<ValidationRule, (value: CellValue) => boolean>();
  for (let i = 0; i < rect.rows; i++)
    for (let j = 0; j < rect.columns; j++) {
      const rule = rules[i]?.[j];
      const value = values[i]?.[j] ?? "";
      if (!rule || rule.allowInvalid || value === "") continue;
      if (typeof value === "string" && value.startsWith("=")) continue;
      if (!remember(allowed, rule, () => testOf(book, rule, typedIn))(value))
        throw new Error(
          `The data you entered in cell ${columnName(rect.column + j)}${rect.row + i + 1} violates the data validation rules set on this cell.`,
        );
    }
}

function testOf(book: Book, rule: ValidationRule, typedIn: TypedIn): (value: CellValue) => boolean {
  const { criteria, values } = rule;
  if (criteria === "VALUE_IN_LIST" && Array.isArray(values[0])) {
    const list = new Set(values[0].map(String));
    return (value) => list.has(textOf(value));
  }
  if (criteria === "VALUE_IN_RANGE") {
    const rect = values[0] as Rect;
    const cellAt = cellReader(book, sheetAt(book, rect.sheet));
    const list = new Set<string>();
    for (let i = 0; i < rect.rows; i++)
      for (let j = 0; j < rect.columns; j++) {
        const value = scalarOf(cellAt(rect.row + i, rect.column + j));
        if (value !== null) list.add(String(value));
      }
    return (value) => list.has(textOf(value));
  }
  if (criteria === "CHECKBOX" && values.length === 0)
    return (value) => /^(true|false)$/i.test(textOf(value));
  return (value) => satisfies(rule, scalarFrom(value, typedIn));
}

/** What the cell would hold. */
function scalarFrom(value: CellValue, typedIn: TypedIn): string | number | boolean {
  if (typeof value === "object") return value.serial;
  if (typeof value !== "string") return value;
  const typed = parseTyped(value, typedIn);
  return typed.kind === "number" || typed.kind === "boolean" ? typed.value : value;
}

const textOf = (value: CellValue): string =>
  typeof value === "object" ? String(value.serial) : String(value);
