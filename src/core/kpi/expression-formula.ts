// A formula of one's own as the sheet's formula: cells for KPIs, and nothing that depends on the sheet's locale.
import { type Expression, kpisIn, writtenOut } from "../model/expression";

/** Longer ones explain nothing to whoever clicks the cell. */
const LONGEST = 4_000;

/**
 * Blank where a KPI that it names is blank, and where it cannot be reckoned. The user's text gets into it as digits and
 * addresses alone.
 *
 * @param termOf a KPI's cell, or its own formula; null where it has neither
 * @returns null where a KPI has no term, or it would be too long to be read
 */
export function expressionFormula(
  expression: Expression,
  termOf: (id: string) => string | null,
): string | null {
  const terms = new Map(kpisIn(expression).map((id) => [id, termOf(id)] as const));
  if ([...terms.values()].includes(null)) return null;
  const written = writtenOut(expression, {
    kpi: (id) => terms.get(id) ?? "",
    number: fraction,
  });
  const blanks = [...terms.values()].map((term) => `${term ?? ""}=""`);
  const anyBlank = blanks.length === 1 ? (blanks[0] ?? "") : `OR(${blanks.join(";")})`;
  const formula = `IF(${anyBlank};"";IFERROR(${written};""))`;
  return formula.length > LONGEST ? null : formula;
}

/** "0.05" as "(5/100)": a decimal point means something else in other locales. */
function fraction(digits: string): string {
  const [whole = "", decimals = ""] = digits.split(".");
  if (decimals === "") return String(Number(whole));
  return `(${Number(whole + decimals)}/${10 ** decimals.length})`;
}
