// How the cells of one sheet are to be read: what adopting it found out, and what its user answered.
// Kept with the sheet's place, so that next month's rows are read as this month's were.
import type { Day } from "../core/model/day";

/** Everything by field. A sheet that Milepost made needs none of it. */
export interface Reading {
  /** Rows that make up the header; the lowest is the place's `headerRow`. */
  readonly headerRows: number;
  /** Fields whose blank cells repeat the one above, since the sheet's cells are merged. */
  readonly fill: readonly string[];
  /** What a plain number is to be multiplied by: 10,000 under 金额(万元). */
  readonly scale: Readonly<Record<string, number>>;
  /** Which comes first in 3/1/2017, where the column itself does not tell. */
  readonly orders: Readonly<Record<string, "mdy" | "dmy">>;
  /** What words of the sheet's mean: people, stages, products by the name that the tables have for them. */
  readonly meant: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** What the sheet's own name says of all its rows, such as its seller. */
  readonly given: Readonly<Record<string, string>>;
  /** What its dates lack: the year of 3月2日, the year and month of 5日. Month 1 to 12. */
  readonly year: number | null;
  readonly month: number | null;
  /** The day on which it was adopted: "next week" counts from it. */
  readonly anchor: Day | null;
}

export const PLAIN_READING: Reading = {
  headerRows: 1,
  fill: [],
  scale: {},
  orders: {},
  meant: {},
  given: {},
  year: null,
  month: null,
  anchor: null,
};
