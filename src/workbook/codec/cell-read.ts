// What reading a cell gives: the typed value of its field, or what is wrong with it; and what it is read with.
import type { Fault } from "../../core/model/issue";
import type { NamedKpi } from "../../core/typed/formula-tokens";
import type { Texts } from "../../i18n/texts";
import type { ColumnContext } from "./column-context";
import type { SerialOf } from "./zone";

/**
 * A value with `faults` is what could be read of a cell that holds several things.
 * `interpreted` says that formulas cannot use the cell itself: a text that stands for something, or a number that
 * means more than it says. "relativeDay" is a date such as "next week", which means another day next week.
 */
export type CellRead =
  | {
      readonly value: unknown;
      readonly faults?: readonly Fault[];
      readonly interpreted?: true;
      readonly note?: "relativeDay";
    }
  | { readonly fault: Fault };

export interface CellContext extends ColumnContext {
  readonly serialOf: SerialOf;
  /** In the workbook's language, for the words that a cell may hold. */
  readonly texts: Texts;
  /** Decimals of the money in this column. */
  readonly decimals: number;
  /** Looks up what a person typed to mean a row of a table. */
  readonly resolve: (table: string, text: string) => ReferenceRead;
  /** The KPIs that a formula may name; of two with one name the first is meant. */
  readonly kpis: readonly NamedKpi[];
}
export type ReferenceRead = { readonly id: string } | { readonly fault: Fault };

/** A cell's value, its date as text. */
export type Plain = string | number | boolean;

/** As the user sees it, cut to what a sentence can hold. */
export function shown(cell: Plain): string {
  const text = String(cell);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
