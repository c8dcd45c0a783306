// Cells of numbers, lengths of time and money.
import type { Fault } from "../../core/model/issue";
import { toMinor } from "../../core/model/money";
import { parseDuration, parseHours } from "../../core/typed/duration";
import { readNumberText } from "../../core/typed/parse-number";
import type { Kind } from "../schema/field";
import { type CellContext, type CellRead, type Plain, shown } from "./cell-read";
import type { ColumnContext } from "./column-context";

/** A number or length of time within its field's bounds. */
export function readFigure(
  kind: Extract<Kind, { kind: "number" }>,
  cell: Plain,
  context: CellContext,
): CellRead {
  const read = kind.counts ? readLength(cell, kind.counts, context) : readNumber(cell, context);
  return "fault" in read ? read : inRange(read, kind.min, kind.max);
}

/** An amount in whole minor units; below zero only among amounts that can be refunds, and no share of anything. */
export function readMoney(
  { refunds }: Extract<Kind, { kind: "money" }>,
  cell: Plain,
  context: CellContext,
): CellRead {
  if (typeof cell === "string" && readNumberText(cell, context.numberStyle)?.percent)
    return { fault: { code: "notANumber", params: { value: shown(cell) } } };
  const read = readNumber(cell, context);
  if ("fault" in read) return read;
  if (read.value < 0 && !refunds)
    return { fault: { code: "negative", params: { value: shown(cell) } } };
  const minor = toMinor(read.value, context.decimals);
  return Number.isSafeInteger(minor)
    ? { ...read, value: minor }
    : { fault: { code: "tooLarge", params: { value: shown(cell) } } };
}

type NumberRead =
  | { readonly value: number; readonly interpreted?: true }
  | { readonly fault: Fault };

/** A number in its column's unit: 12 is 120,000 under 金额(万元), and so is "12万". */
function readNumber(cell: Plain, { numberStyle, scale }: ColumnContext): NumberRead {
  if (typeof cell === "number" && Number.isFinite(cell))
    return scale === 1 ? { value: cell } : { value: scaled(cell, scale), interpreted: true };
  const read = typeof cell === "string" ? readNumberText(cell, numberStyle) : null;
  if (read === null) return { fault: { code: "notANumber", params: { value: shown(cell) } } };
  const own = read.unit || read.percent;
  return { value: own ? read.value : scaled(read.value, scale), interpreted: true };
}

/** Without the error that a product of decimals carries. */
export const scaled = (value: number, scale: number) => Number((value * scale).toPrecision(15));

function readLength(cell: Plain, counts: "days" | "hours", context: ColumnContext): NumberRead {
  const parse = counts === "days" ? parseDuration : parseHours;
  const value = typeof cell === "string" ? parse(cell) : null;
  return value === null ? readNumber(cell, context) : { value, interpreted: true };
}

function inRange(
  read: { readonly value: number; readonly interpreted?: true },
  min: number,
  max: number,
): CellRead {
  if (read.value < min && min === 0)
    return { fault: { code: "negative", params: { value: shown(read.value) } } };
  if (read.value < min || read.value > max)
    return { fault: { code: "tooLarge", params: { value: shown(read.value) } } };
  return read;
}
