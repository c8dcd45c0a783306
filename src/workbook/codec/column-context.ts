// What all cells of one column are read with: found from its cells where they tell, else as the caller knows it.
import { bareContext, type DayContext, type DayOrder } from "../../core/typed/day-context";
import { columnStyle, type NumberStyle } from "../../core/typed/number-style";
import { readNumberText } from "../../core/typed/parse-number";
import type { CellValue } from "../../platform/host";
import type { Kind } from "../schema/field";
import { dayOrder } from "./parse-day";

export interface ColumnContext {
  /** What a number without a unit of its own is multiplied by: 10,000 under 金额(万元). */
  readonly scale: number;
  readonly numberStyle: NumberStyle;
  /** Whether plain numbers are percents of 100, so that 1 means 1 %. */
  readonly percentOf100: boolean;
  readonly days: DayContext;
}

/** What the caller knows of a column; what it leaves out is as in a sheet that Milepost made. */
export interface KnownOfColumn extends Partial<Omit<DayContext, "edge">> {
  readonly scale?: number;
  /** Where the column itself does not tell. */
  readonly numberStyle?: NumberStyle;
}

/** Dates from which something counts: a month means its first day. Any other ends with its last. */
const BEGINNINGS = new Set(["start", "created", "from"]);

/** @param field the key of the column's field */
export function columnContext(
  field: string,
  kind: Kind,
  cells: readonly CellValue[],
  known: KnownOfColumn = {},
): ColumnContext {
  const { scale = 1, numberStyle = "point", order = "mdy", ...days } = known;
  const texts = cells.filter((cell): cell is string => typeof cell === "string");
  return {
    scale,
    numberStyle: kind.kind === "day" ? numberStyle : styleOf(texts, numberStyle),
    percentOf100: kind.kind === "percent" && percentsOf100(cells),
    days: {
      ...bareContext(orderOf(kind, texts, order)),
      ...days,
      edge: BEGINNINGS.has(field) ? "first" : "last",
    },
  };
}

const orderOf = (kind: Kind, texts: readonly string[], otherwise: DayOrder) =>
  kind.kind === "day" ? dayOrder(texts, otherwise) : otherwise;

function styleOf(texts: readonly string[], otherwise: NumberStyle): NumberStyle {
  const style = columnStyle(texts);
  return style === "point" || style === "comma" ? style : otherwise;
}

/**
 * Whether a column counts its percents to 100: more of its plain numbers are above 1 than between 0 and 1. A column
 * of 0.5, 0.8, 1 and one 100 counts to 1; 0, 1, 40 counts to 100.
 */
export function percentsOf100(cells: Iterable<CellValue>): boolean {
  let [above, between] = [0, 0];
  for (const cell of cells) {
    const read = typeof cell === "string" ? readNumberText(cell, "point") : null;
    const number = typeof cell === "number" ? cell : read && !read.percent ? read.value : 0;
    if (number > 1) above += 1;
    else if (number > 0 && number < 1) between += 1;
  }
  return above > between;
}
