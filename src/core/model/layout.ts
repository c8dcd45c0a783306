// Where things stand in the workbook, for formulas: a view resolves symbolic names with a Layout that it is given.

/** Addresses ready to stand in a formula, such as `Deals!$I:$I` or `$B$20`; null where the column is missing. */
export interface Layout {
  /** The column of a field: "deals.value". Formulas use its normalized column where there is one. */
  column(name: string): string | null;
  /** One cell: "won", "from". */
  cell(name: string): string | null;
}

const NAME = /\{([a-zA-Z.]+)\}/g;

/**
 * Puts addresses into a formula's symbolic names: `COUNTIFS({deals.outcome};{won})`.
 * Null where one of them has no place, so that the caller shows a value instead.
 */
export function resolve(formula: string, layout: Layout): string | null {
  let missing = false;
  const text = formula.replace(NAME, (_, name: string) => {
    const address = name.includes(".") ? layout.column(name) : layout.cell(name);
    if (address === null) missing = true;
    return address ?? "";
  });
  return missing ? null : text;
}
