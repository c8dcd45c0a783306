// Values on their way into cells. Google takes strings as if they were typed, so text has to be guarded.
import { type Cell, isFormula } from "../../core/model/cell";
import type { WritableValue } from "../../platform/host";

/** The most characters that a cell can hold. Source: Google Sheets' limits. */
const CELL_CHARACTERS = 50_000;

/**
 * As `setValues` wants it. Text that Sheets might take for a formula, number, date or truth value gets the leading
 * apostrophe with which people say "this is text"; Sheets does not show it, and `getValues` does not return it.
 */
export function toWritable(cell: Cell): WritableValue {
  if (cell === null) return "";
  if (isFormula(cell)) return `=${cell.formula}`;
  return typeof cell === "string" ? guarded(cell) : cell;
}

function guarded(text: string): string {
  const cut = text.length >= CELL_CHARACTERS ? `${text.slice(0, CELL_CHARACTERS - 2)}…` : text;
  const plain = /^[\p{L}█░┃]/u.test(cut) && !/\d/.test(cut) && !/^(true|false)$/i.test(cut.trim());
  return plain || cut === "" ? cut : `'${cut}`;
}

/** Formulas that differ only in what Google itself rewrites: separators, quotes around names, spaces. */
export function sameFormula(a: string, b: string): boolean {
  return canonical(a) === canonical(b);
}

function canonical(formula: string): string {
  return formula
    .split('"')
    .map((part, i) =>
      i % 2 === 0 ? part.replace(/['\s]/g, "").replace(/;/g, ",").toUpperCase() : part,
    )
    .join('"')
    .replace(/^=/, "");
}
