// Places in a workbook: a sheet by its id (Google's gid), a rectangle of cells by 0-based numbers.

export interface Rect {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const columnName = (column: number): string =>
  (column >= 26 ? columnName(Math.floor(column / 26) - 1) : "") +
  String.fromCharCode(65 + (column % 26));

export const columnIndex = (name: string): number =>
  [...name.toUpperCase()].reduce((sum, char) => sum * 26 + char.charCodeAt(0) - 64, 0) - 1;

/** A rectangle of a sheet in A1 notation; open ends ("A2:C", "3:5") reach the sheet's last row or column. */
export function parseA1(
  a1: string,
  size: { readonly rows: number; readonly columns: number },
): Omit<Rect, "sheet"> | null {
  const match = /^\$?([A-Za-z]{1,3})?\$?(\d+)?(?::\$?([A-Za-z]{1,3})?\$?(\d+)?)?$/.exec(a1.trim());
  if (!match || a1.trim() === "") return null;
  const [, c1, r1, c2, r2] = match;
  const single = !a1.includes(":");
  if (single && (c1 === undefined || r1 === undefined)) return null;
  if (!single && ((c1 === undefined && r1 === undefined) || (c2 === undefined && r2 === undefined)))
    return null;
  const left = c1 === undefined ? 0 : columnIndex(c1);
  const top = r1 === undefined ? 0 : Number(r1) - 1;
  const right = single ? left : c2 === undefined ? size.columns - 1 : columnIndex(c2);
  const bottom = single ? top : r2 === undefined ? size.rows - 1 : Number(r2) - 1;
  return {
    row: Math.min(top, bottom),
    column: Math.min(left, right),
    rows: Math.abs(bottom - top) + 1,
    columns: Math.abs(right - left) + 1,
  };
}

export function toA1({ row, column, rows, columns }: Omit<Rect, "sheet">): string {
  const first = `${columnName(column)}${row + 1}`;
  if (rows === 1 && columns === 1) return first;
  return `${first}:${columnName(column + columns - 1)}${row + rows}`;
}

/** Splits "'My sheet'!A1:B2" into the sheet's name, null where there is none, and the rest. */
export function splitA1(text: string): { readonly sheet: string | null; readonly a1: string } {
  const quoted = /^'((?:[^']|'')+)'!(.+)$/.exec(text);
  if (quoted) return { sheet: (quoted[1] ?? "").replaceAll("''", "'"), a1: quoted[2] ?? "" };
  const bang = text.lastIndexOf("!");
  return bang < 0
    ? { sheet: null, a1: text }
    : { sheet: text.slice(0, bang), a1: text.slice(bang + 1) };
}

/** A sheet's name as formulas write it. */
export const quoteSheet = (name: string): string =>
  /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
