// Dates between cells and scripts: a serial number on the spreadsheet's wall clock, a Date of the script's realm.
import type { CellValue } from "../../engine/cells";
import { instantOfSerial, serialOf } from "../zone";
import { env } from "./bridge";

export const dateOf = (serial: number): Date => new Date(instantOfSerial(env().timeZone, serial));

export const serialOfDate = (date: Date): number => serialOf(env().timeZone, date.getTime());

/** A cell's value as a script reads it. */
export const valueOut = (value: CellValue): string | number | boolean | Date =>
  typeof value === "object" ? dateOf(value.serial) : value;

/** A script's value on its way into a cell. */
export function valueIn(value: unknown): CellValue {
  if (value === null || value === undefined) return "";
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : "#NUM!";
  if (value instanceof Date)
    return Number.isNaN(value.getTime()) ? String(value) : { serial: serialOfDate(value) };
  return String(value);
}
