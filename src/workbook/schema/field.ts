// How a column is declared: what its cells hold, and with that how they are read, checked, formatted and offered.

import type { Day } from "../../core/model/day";
import type { Expression } from "../../core/model/expression";
import type { Link } from "../../core/model/link";
import type { Minor, TableName } from "../../core/model/rows";

export type Choices =
  | "metrics"
  | "directions"
  | "rollUps"
  | "lifecycle"
  | "splits"
  | "sharings"
  | "planLevels"
  | "stageKinds"
  | "priorities"
  | "constraints"
  | "dayKinds"
  | "activityKinds"
  | "feedbackKinds"
  | "forecastKeys"
  | "kpiUnits"
  | "languages";

/** Working days, or hours. */
type Length = "days" | "hours";

/** What a cell of the column holds. */
export type Kind =
  | { readonly kind: "id" }
  | { readonly kind: "text"; readonly max: number }
  | {
      readonly kind: "number";
      readonly min: number;
      readonly max: number;
      /** What a length of time is counted in; texts such as 2周 are read as such. */
      readonly counts?: Length;
    }
  | {
      readonly kind: "money";
      /** Refunds and corrections stand among the amounts. */
      readonly refunds?: true;
    }
  | { readonly kind: "percent" }
  | { readonly kind: "day" }
  | { readonly kind: "flag" }
  | { readonly kind: "choice"; readonly choices: Choices }
  | { readonly kind: "reference"; readonly to: TableName }
  /** Links to tasks. */
  | { readonly kind: "links" }
  /** What a KPI of one's own is computed from. */
  | { readonly kind: "formula" };

/** One column of a table. `T` is what its cells are read as. */
export interface Field<T> {
  readonly kind: Kind;
  /** Pixels. */
  readonly width: number;
  /** A row without it is told of. */
  readonly required: boolean;
  /** It came with a later version: a sheet made before has no column for it, and none is missed. */
  readonly later: boolean;
  /** Only for the compiler: ties the field to its type. */
  readonly reads?: T;
}

export interface Options {
  readonly width?: number;
  readonly required?: boolean;
  readonly later?: boolean;
}

const field = <T>(kind: Kind, width: number, options: Options): Field<T> => ({
  kind,
  width: options.width ?? width,
  required: options.required ?? false,
  later: options.later ?? false,
});

export const id = <T extends string>(): Field<T> => field({ kind: "id" }, 64, {});
export const text = (options: Options & { max?: number } = {}): Field<string | null> =>
  field({ kind: "text", max: options.max ?? 500 }, 140, options);
export const number = (
  options: Options & { min?: number; max?: number; counts?: Length } = {},
): Field<number | null> =>
  field(
    {
      kind: "number",
      min: options.min ?? -1e15,
      max: options.max ?? 1e15,
      ...(options.counts ? { counts: options.counts } : {}),
    },
    90,
    options,
  );
export const money = (options: Options & { refunds?: true } = {}): Field<Minor | null> =>
  field({ kind: "money", ...(options.refunds ? { refunds: true } : {}) }, 110, options);
export const percent = (options: Options = {}): Field<number | null> =>
  field({ kind: "percent" }, 80, options);
export const day = (options: Options = {}): Field<Day | null> =>
  field({ kind: "day" }, 100, options);
export const flag = (options: Options = {}): Field<boolean> => field({ kind: "flag" }, 80, options);
export const choice = <T extends string>(
  choices: Choices,
  options: Options = {},
): Field<T | null> => field({ kind: "choice", choices }, 110, options);
export const reference = <T extends string>(
  to: TableName,
  options: Options = {},
): Field<T | null> => field({ kind: "reference", to }, 130, options);
export const formula = (options: Options = {}): Field<Expression | null> =>
  field({ kind: "formula" }, 240, options);
export const links = (options: Options = {}): Field<readonly Link[]> =>
  field({ kind: "links" }, 110, options);

/** A column that Milepost computes. */
export interface Computed {
  readonly kind: "text" | "number" | "money" | "percent" | "day";
  readonly width: number;
}

/** One table: the columns that people fill, in order, and those that Milepost computes. */
export interface Schema<Row> {
  /** Before the number in an id: "T" makes T-1. */
  readonly prefix: string;
  readonly fields: { readonly [K in keyof Row]-?: Field<Row[K]> };
  readonly computed: Readonly<Record<string, Computed>>;
  /** Hidden from people: Milepost's own records. */
  readonly internal?: true;
}
