// Formulas as an xlsx file holds them: "," between arguments, newer functions under their file names, and none that
// Excel and LibreOffice do not know.
import { formulaIn } from "../engine/formula-text";
import { withExcelNames } from "./sheet-names";

/** What Sheets alone computes: such a cell keeps its value only. */
const SHEETS_ONLY =
  /\b(SPARKLINE|QUERY|ARRAYFORMULA|COUNTUNIQUE|JOIN|SPLIT|REGEXMATCH|REGEXEXTRACT|REGEXREPLACE|FLATTEN|GOOGLEFINANCE|IMPORTRANGE|IMAGE)\(/i;

/** Functions that came after the format: files name them so. [MS-XLSX] 2.2.2 */
const LATER = new Set(
  `ACOT BASE BINOM.DIST CEILING.MATH CONCAT COVARIANCE.P COVARIANCE.S DAYS DECIMAL FLOOR.MATH IFNA IFS ISOWEEKNUM
  MAXIFS MINIFS MODE.SNGL NORM.DIST NORM.INV NUMBERVALUE PERCENTILE.EXC PERCENTILE.INC QUARTILE.EXC
  QUARTILE.INC RANK.AVG RANK.EQ STDEV.P STDEV.S SWITCH TEXTJOIN UNICHAR UNICODE VAR.P VAR.S XOR
  LET LAMBDA RANDARRAY SEQUENCE SORTBY UNIQUE XLOOKUP XMATCH TAKE DROP TOCOL TOROW VSTACK HSTACK WRAPCOLS WRAPROWS`.split(
    /\s+/,
  ),
);
const SHEET_FUNCTIONS = new Set(["FILTER", "SORT"]);
const fileName = (name: string): string => {
  const upper = name.toUpperCase();
  if (SHEET_FUNCTIONS.has(upper)) return `_xlfn._xlws.${upper}`;
  return LATER.has(upper) ? `_xlfn.${upper}` : name;
};

/** Writes formulas of one workbook. */
export type FormulaWriter = (text: string) => string | null;

/**
 * @param names Excel's name of each sheet by its own
 * @returns what writes a formula without "=", or gives null where only Sheets computes it
 */
export const formulaWriter =
  (names: ReadonlyMap<string, string>): FormulaWriter =>
  (text) => {
    const formula = formulaIn(text).formula.replace(/^=/, "");
    const pieces = formula.split(/("(?:[^"]|"")*")/);
    const code = pieces.filter((_, index) => index % 2 === 0);
    if (code.some((piece) => SHEETS_ONLY.test(piece))) return null;
    return pieces
      .map((piece, index) =>
        index % 2 === 0
          ? withExcelNames(piece, names).replace(/[A-Za-z][A-Za-z0-9.]*(?=\()/g, fileName)
          : piece,
      )
      .join("");
  };
