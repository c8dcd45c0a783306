// One data validation rule in Univer's words, and back.
import type { ISheetDataValidationRule } from "@univerjs/core";
import { type Book, sheetAt } from "./book";
import { formulaIn } from "./formula-text";
import { columnName, parseA1, quoteSheet, type Rect, splitA1 } from "./place";

export type ValidationValue = string | number | boolean | null | readonly string[] | Rect;

/** A rule as Google's builder makes it. */
export interface ValidationRule {
  /** A name of Google's DataValidationCriteria. */
  readonly criteria: string;
  /** Dates are serial numbers, ranges are rectangles. */
  readonly values: readonly ValidationValue[];
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
}

/** Univer's rule with Google's beside it; both travel in the snapshot. */
type Stored = ISheetDataValidationRule & { readonly google?: ValidationRule };

const COMPARISONS: Readonly<Record<string, readonly [type: string, operator: string]>> = {
  NUMBER_BETWEEN: ["decimal", "between"],
  NUMBER_NOT_BETWEEN: ["decimal", "notBetween"],
  NUMBER_EQUAL_TO: ["decimal", "equal"],
  NUMBER_NOT_EQUAL_TO: ["decimal", "notEqual"],
  NUMBER_GREATER_THAN: ["decimal", "greaterThan"],
  NUMBER_GREATER_THAN_OR_EQUAL_TO: ["decimal", "greaterThanOrEqual"],
  NUMBER_LESS_THAN: ["decimal", "lessThan"],
  NUMBER_LESS_THAN_OR_EQUAL_TO: ["decimal", "lessThanOrEqual"],
  DATE_AFTER: ["date", "greaterThan"],
  DATE_ON_OR_AFTER: ["date", "greaterThanOrEqual"],
  DATE_BEFORE: ["date", "lessThan"],
  DATE_ON_OR_BEFORE: ["date", "lessThanOrEqual"],
  DATE_BETWEEN: ["date", "between"],
  DATE_NOT_BETWEEN: ["date", "notBetween"],
  DATE_EQUAL_TO: ["date", "equal"],
};
/** The first day and a day that no one reaches: any date. */
const ANY_DATE = ["1", "2958465"] as const;
const STOP = 1;
const WARNING = 2;
const ARROW = 1;

export function toUniverValidation(
  book: Book,
  rule: ValidationRule,
): Omit<Stored, "uid" | "ranges"> {
  return {
    ...condition(book, rule),
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: rule.allowInvalid ? WARNING : STOP,
    ...(rule.helpText === null
      ? {}
      : { error: rule.helpText, prompt: rule.helpText, showInputMessage: true }),
    google: rule,
  };
}

function condition(
  book: Book,
  { criteria, values }: ValidationRule,
): Pick<Stored, "type"> & Partial<Stored> {
  const [first, second] = values;
  if (criteria === "CHECKBOX")
    return values.length === 0
      ? { type: "checkbox" }
      : { type: "checkbox", formula1: String(first), formula2: String(second ?? "") };
  if (criteria === "VALUE_IN_LIST")
    return {
      type: "list",
      formula1: (Array.isArray(first) ? first : []).join(","),
      showDropDown: second !== false,
      renderMode: ARROW,
    };
  if (criteria === "VALUE_IN_RANGE")
    return {
      type: "list",
      formula1: `=${reference(book, first as Rect)}`,
      showDropDown: second !== false,
      renderMode: ARROW,
    };
  if (criteria === "CUSTOM_FORMULA")
    return { type: "custom", formula1: formulaIn(String(first ?? "")).formula };
  if (criteria === "DATE_IS_VALID_DATE")
    return {
      type: "date",
      operator: "between",
      formula1: ANY_DATE[0],
      formula2: ANY_DATE[1],
    } as Stored;
  const comparison = COMPARISONS[criteria];
  if (comparison)
    return {
      type: comparison[0],
      operator: comparison[1],
      formula1: String(first ?? ""),
      formula2: String(second ?? ""),
    } as Stored;
  return { type: "any" };
}

/** Google's rule; one that was made or changed in the page is given by what it means. */
export function fromUniverRule(book: Book, stored: Stored): ValidationRule {
  const { google, type, formula1 = "" } = stored;
  if (
    google &&
    (google.criteria === "VALUE_IN_RANGE") === formula1.startsWith("=") &&
    type !== "list"
  )
    return google;
  if (google && type === "list" && google.criteria === "VALUE_IN_LIST" && !formula1.startsWith("="))
    return google;
  const rest = {
    allowInvalid: stored.errorStyle !== STOP,
    helpText: stored.error ?? google?.helpText ?? null,
  };
  if (type === "list" && formula1.startsWith("=")) {
    const rect = referenced(book, formula1.slice(1));
    if (rect)
      return { criteria: "VALUE_IN_RANGE", values: [rect, stored.showDropDown !== false], ...rest };
  }
  if (type === "list")
    return {
      criteria: "VALUE_IN_LIST",
      values: [formula1.split(","), stored.showDropDown !== false],
      ...rest,
    };
  if (type === "checkbox") return { criteria: "CHECKBOX", values: [], ...rest };
  return google ?? { criteria: "CUSTOM_FORMULA", values: [formula1], ...rest };
}

/** A rectangle as an absolute reference: Stages!$A$2:$A$9. */
export function reference(book: Book, { sheet, row, column, rows, columns }: Rect): string {
  const name = quoteSheet(sheetAt(book, sheet).getName());
  const first = `$${columnName(column)}$${row + 1}`;
  const last = `$${columnName(column + columns - 1)}$${row + rows}`;
  return `${name}!${first}${first === last ? "" : `:${last}`}`;
}

/** The rectangle that a reference names; null where its sheet is gone. */
export function referenced(book: Book, text: string): Rect | null {
  const { sheet: name, a1 } = splitA1(text);
  const sheet = name === null ? null : book.grid.workbook.getSheetBySheetName(name);
  if (!sheet) return null;
  const rect = parseA1(a1, { rows: sheet.getRowCount(), columns: sheet.getColumnCount() });
  return rect ? { sheet: Number(sheet.getSheetId()), ...rect } : null;
}
