// References in the formula of a conditional format after rows or columns were inserted, removed or moved.
// Cells' own formulas Univer adjusts itself.
import { columnIndex, columnName } from "./place";
import { type Shift, shiftIndex } from "./shift";

/** A quoted text or sheet name, a reference to another sheet, or a cell reference such as $A$1. */
const TOKEN =
  /"[^"]*"|'[^']*'!?[$A-Z0-9:]*|[A-Za-z_]\w*!\$?[A-Z0-9$:]*|(\$?)([A-Z]{1,3})(\$?)(\d+)(?![\w(])/g;

export const shiftFormula = (
  formula: string,
  dimension: "rows" | "columns",
  shift: Shift,
): string =>
  formula.replace(
    TOKEN,
    (token, fixColumn?: string, column?: string, fixRow?: string, row?: string) => {
      if (column === undefined || row === undefined) return token;
      const index = dimension === "rows" ? Number(row) - 1 : columnIndex(column);
      const to = shiftIndex(shift, index);
      if (to === null) return "#REF!";
      return dimension === "rows"
        ? `${fixColumn}${column}${fixRow}${to + 1}`
        : `${fixColumn}${columnName(to)}${fixRow}${row}`;
    },
  );
