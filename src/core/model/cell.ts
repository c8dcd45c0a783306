// What a cell is to hold, as plans and views say it.

/** A formula, which the sheet computes. Everything else that is a string is text. */
export interface Formula {
  /** Without the leading "=". */
  readonly formula: string;
}

/** Null is empty. Days are serial numbers, in a cell formatted as a date. */
export type Cell = string | number | boolean | null | Formula;

export const isFormula = (cell: Cell): cell is Formula => typeof cell === "object" && cell !== null;
