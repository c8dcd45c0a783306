// A cell with the formula of a KPI of one's own: "wonValue / visits".
import { readFormula } from "../../core/typed/read-formula";
import type { CellContext, CellRead, Plain } from "./cell-read";

/** As much as a person can follow. */
const LONGEST = 500;

export function readFormulaCell(cell: Plain, { kpis }: CellContext): CellRead {
  const text = String(cell);
  if (text.length > LONGEST) return { fault: { code: "tooLong", params: { length: text.length } } };
  const read = readFormula(text, kpis);
  return "fault" in read ? read : { value: read.expression };
}
