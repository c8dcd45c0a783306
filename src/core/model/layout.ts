// Where things stand in the workbook, for formulas: a view resolves symbolic names with a Layout that it is given.

/** Addresses ready to stand in a formula, such as `Deals!$I:$I` or `$B$20`. */
export interface Layout {
  /** A table's sheets, each with the address of a field's column by its name; null where a sheet lacks that column. */
  sheets(table: string): readonly ((field: string) => string | null)[];
  /** One cell: "won", "from"; null where it has no place. */
  cell(name: string): string | null;
}

const CALL = /\b(?:SUMIFS|COUNTIFS)\([^()]*\)/g;
const MIDDLE = /\bMEDIAN\((\{[^{}]+\})\)/g;
const FIELD = /\{([a-zA-Z]+)\.([a-zA-Z]+)\}/g;
const CELL = /\{([a-zA-Z]+)\}/g;

/**
 * Puts addresses into a formula's symbolic names: `COUNTIFS({deals.outcome};{won})`. Where several sheets feed the
 * table, each SUMIFS and COUNTIFS becomes the sum of one for each sheet that has its columns, and a MEDIAN that of all.
 * Null where a name has no place, so that the caller shows a value instead.
 */
export function resolve(formula: string, layout: Layout): string | null {
  let missing = false;
  const terms = (call: string): readonly string[] | null => {
    const table = FIELD.exec(call)?.[1];
    FIELD.lastIndex = 0;
    if (table === undefined) return null;
    const found = layout.sheets(table).flatMap((column) => withColumns(call, column) ?? []);
    if (found.length === 0) missing = true;
    return found;
  };
  const middle = formula.replace(
    MIDDLE,
    (_, column: string) => `MEDIAN(${(terms(column) ?? []).join(";")})`,
  );
  const summed = middle.replace(CALL, (call) => {
    const found = terms(call);
    if (found === null) return call;
    return found.length === 1 ? (found[0] ?? "") : `(${found.join("+")})`;
  });
  const text = summed.replace(CELL, (_, name: string) => {
    const address = layout.cell(name);
    if (address === null) missing = true;
    return address ?? "";
  });
  return missing || text.search(FIELD) >= 0 ? null : text;
}

/** A call with one sheet's columns in it; null where that sheet lacks one. */
function withColumns(call: string, column: (field: string) => string | null): string | null {
  let missing = false;
  const text = call.replace(FIELD, (_, __, field: string) => {
    const address = column(field);
    if (address === null) missing = true;
    return address ?? "";
  });
  return missing ? null : text;
}
