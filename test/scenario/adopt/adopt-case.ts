// One messy sheet of the corpus: what stands in it, the table that it should become, and what a person would ask.
// Everything is plain data, so that a case can be read beside the sheet that it describes.
import type { Language, StageKind, TableName } from "../../../src/core/model/rows";

/** A cell as it stands: text is never parsed, `typed` is parsed as Sheets does when a person types it. */
export type CaseCell =
  | string
  | number
  | boolean
  | null
  | { readonly formula: string }
  | { readonly date: string }
  | { readonly typed: string };

/** A sheet; ranges are in A1 notation, rows count from 1. */
export interface CaseSheet {
  readonly name: string;
  readonly cells: readonly (readonly CaseCell[])[];
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
  /** Letters. */
  readonly hiddenColumns?: readonly string[];
  readonly filter?: string;
  readonly formats?: Readonly<Record<string, string>>;
  readonly notes?: Readonly<Record<string, string>>;
  /** Letter to pixels. */
  readonly widths?: Readonly<Record<string, number>>;
  /** Lists to choose from, which do not refuse other words. */
  readonly validations?: Readonly<Record<string, readonly string[]>>;
  readonly colours?: Readonly<Record<string, string>>;
}

/** A column, counted from the left edge of the sheet, blank ones too. */
export interface CaseColumn {
  /** The lowest header cell that is not blank. */
  readonly header: string;
  readonly field: string | null;
  /** A person would ask as well. */
  readonly unsure: boolean;
  /** One person would take it and another would leave it out, and neither is wrong. */
  readonly optional: boolean;
}

/** Days as "2026-03-02", money in major units, shares from 0 to 1, people by name. */
export type CaseValue = string | number | boolean | null;

/** Something that nobody could know from the sheet. `answer` is an option's id, or its name. */
export interface CaseQuestion {
  readonly kind: "dayOrder" | "year" | "person" | "word" | "stage" | "field";
  readonly about: string;
  readonly answer: string;
}

/** Somebody who stands in Team before; the first is M-1. */
export interface CasePerson {
  readonly name: string;
  readonly otherNames?: string;
  readonly mail?: string;
}

export interface AdoptCase {
  readonly name: string;
  readonly lang: Language;
  readonly locale: "en_US" | "en_GB" | "zh_CN" | "de_DE";
  readonly today: string;
  readonly team?: readonly CasePerson[];
  /** All of one layout, in the order in which they feed the table. */
  readonly sheets: readonly CaseSheet[];
  readonly as: TableName;
  /** Of the first sheet. */
  readonly columns: readonly CaseColumn[];
  /** The records in order, with the fields worth checking. */
  readonly rows: readonly Readonly<Record<string, CaseValue>>[];
  /** Rows below the header that are no records. */
  readonly skipped: {
    readonly total?: number;
    readonly note?: number;
    readonly header?: number;
    readonly section?: number;
  };
  readonly asks: readonly CaseQuestion[];
  /** What one person would ask and another would know. */
  readonly mayAsk?: readonly string[];
  /** For deals: what each word of the stage column stands for. */
  readonly stages?: Readonly<Record<string, StageKind>>;
}
