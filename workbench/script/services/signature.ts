// Arguments as Google checks them, with its texts.
import { Exception } from "./bridge";

function typeName(value: unknown): string {
  if (value === null || value === undefined) return "null";
  if (Array.isArray(value)) return `${value.length === 0 ? "Object" : elementName(value)}[]`;
  if (typeof value === "string") return "String";
  if (typeof value === "object") return value.constructor?.name ?? "Object";
  return typeof value;
}
const elementName = (values: readonly unknown[]): string =>
  Array.isArray(values[0]) || typeof values[0] === "number"
    ? typeName(values[0])
    : typeName(values[0]);

/** The error of a call whose arguments fit no signature of the method. */
export const mismatch = (method: string, args: readonly unknown[]): Exception =>
  new Exception(
    `The parameters (${args.map(typeName).join(",")}) don't match the method signature for ${method}.`,
  );

/** A whole number, as Google takes it: fractions are cut off. */
export function whole(value: unknown, method: string, args: readonly unknown[]): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw mismatch(method, args);
  return Math.trunc(value);
}

/** A table with the range's number of rows and columns. */
export function fitting<T>(
  values: unknown,
  size: { readonly rows: number; readonly columns: number },
  method: string,
): T[][] {
  if (!Array.isArray(values) || values.some((row) => !Array.isArray(row)))
    throw mismatch(method, [values]);
  const table = values as T[][];
  if (table.length !== size.rows) throw sizeError("rows", table.length, size.rows);
  for (const row of table)
    if (row.length !== size.columns) throw sizeError("columns", row.length, size.columns);
  return table;
}

const sizeError = (what: string, has: number, wanted: number): Exception =>
  new Exception(
    `The number of ${what} in the data does not match the number of ${what} in the range. The data has ${has} but the range has ${wanted}.`,
  );
