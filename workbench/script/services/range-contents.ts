// What a range holds: values, formulas, notes, validation.
import type { ValidationRule } from "../../engine/validation-univer";
import { call } from "./bridge";
import { validationIn, validationOut } from "./data-validation";
import { valueIn, valueOut } from "./dates";
import { RangeCheckboxes } from "./range-checkboxes";
import { defineService, type Part } from "./service";
import { fitting } from "./signature";

type GRange = GoogleAppsScript.Spreadsheet.Range;

const first = <T>(table: readonly (readonly T[])[]): T => table[0]?.[0] as T;
const named = (method: string): string => `SpreadsheetApp.Range.${method}`;

export class RangeContents extends RangeCheckboxes implements Part<RangeContents, GRange> {
  // What it holds.
  getValue(): unknown {
    return valueOut(first(call("values", this.firstCell)));
  }
  getValues(): unknown[][] {
    return call("values", this.at).map((row) => row.map(valueOut));
  }
  setValue(value: unknown): GRange {
    const made = valueIn(value);
    call(
      "writeValues",
      this.at,
      Array.from({ length: this.at.rows }, () => Array(this.at.columns).fill(made)),
    );
    return this.self;
  }
  setValues(values: readonly unknown[][]): GRange {
    const table = fitting<unknown>(values, this.at, named("setValues"));
    call(
      "writeValues",
      this.at,
      table.map((row) => Array.from(row, valueIn)),
    );
    return this.self;
  }
  getDisplayValue(): string {
    return first(call("displayed", this.firstCell));
  }
  getDisplayValues(): string[][] {
    return call("displayed", this.at);
  }
  getFormula(): string {
    return first(call("formulas", this.firstCell));
  }
  getFormulas(): string[][] {
    return call("formulas", this.at);
  }
  setFormula(formula: string): GRange {
    const text = String(formula);
    call(
      "writeFormulas",
      this.at,
      Array.from({ length: this.at.rows }, () => Array(this.at.columns).fill(text)),
    );
    return this.self;
  }
  setFormulas(formulas: readonly string[][]): GRange {
    const table = fitting<unknown>(formulas, this.at, named("setFormulas"));
    call(
      "writeFormulas",
      this.at,
      table.map((row) => Array.from(row, (one) => String(one ?? ""))),
    );
    return this.self;
  }
  isBlank(): boolean {
    const values = call("values", this.at);
    const formulas = call("formulas", this.at);
    return [...values, ...formulas].every((row) => row.every((cell) => cell === ""));
  }

  // Clearing.
  clear(options?: ClearOptions): GRange {
    const wanted = clearing(options);
    if (wanted.contents || wanted.formats) call("clear", this.at, wanted);
    if (wanted.validations) call("writeValidations", this.at, []);
    if (wanted.notes) call("writeNotes", this.at, []);
    return this.self;
  }
  clearContent(): GRange {
    call("clear", this.at, { contents: true, formats: false });
    return this.self;
  }
  clearFormat(): GRange {
    call("clear", this.at, { contents: false, formats: true });
    return this.self;
  }
  clearNote(): GRange {
    call("writeNotes", this.at, []);
    return this.self;
  }
  clearDataValidations(): GRange {
    call("writeValidations", this.at, []);
    return this.self;
  }

  // Notes.
  getNote(): string {
    return first(call("notes", this.firstCell));
  }
  getNotes(): string[][] {
    return call("notes", this.at);
  }
  setNote(note: string | null): GRange {
    call(
      "writeNotes",
      this.at,
      Array.from({ length: this.at.rows }, () => Array(this.at.columns).fill(note)),
    );
    return this.self;
  }
  setNotes(notes: readonly (string | null)[][]): GRange {
    call("writeNotes", this.at, fitting<string | null>(notes, this.at, named("setNotes")));
    return this.self;
  }

  // Validation.
  getDataValidation(): GoogleAppsScript.Spreadsheet.DataValidation | null {
    const rule = first(call("validations", this.firstCell));
    return rule && validationOut(rule);
  }
  getDataValidations(): (GoogleAppsScript.Spreadsheet.DataValidation | null)[][] {
    return call("validations", this.at).map((row) =>
      row.map((rule) => rule && validationOut(rule)),
    );
  }
  setDataValidation(rule: GoogleAppsScript.Spreadsheet.DataValidation | null): GRange {
    this.#validate(rule === null ? null : validationIn(rule));
    return this.self;
  }
  setDataValidations(
    rules: readonly (GoogleAppsScript.Spreadsheet.DataValidation | null)[][],
  ): GRange {
    const table = fitting<GoogleAppsScript.Spreadsheet.DataValidation | null>(
      rules,
      this.at,
      named("setDataValidations"),
    );
    call(
      "writeValidations",
      this.at,
      table.map((row) => row.map((rule) => rule && validationIn(rule))),
    );
    return this.self;
  }
  #validate(rule: ValidationRule | null): void {
    call(
      "writeValidations",
      this.at,
      Array.from({ length: this.at.rows }, () => Array(this.at.columns).fill(rule)),
    );
  }
}
defineService("Range", RangeContents);

interface ClearOptions {
  readonly commentsOnly?: boolean | undefined;
  readonly contentsOnly?: boolean | undefined;
  readonly formatOnly?: boolean | undefined;
  readonly validationsOnly?: boolean | undefined;
  readonly skipFilteredRows?: boolean | undefined;
}

/** clear() takes contents and formats; any "only" takes just what it names. Validation and notes stay. */
function clearing(options: ClearOptions = {}) {
  const {
    contentsOnly = false,
    formatOnly = false,
    validationsOnly = false,
    commentsOnly = false,
  } = options;
  const all = !contentsOnly && !formatOnly && !validationsOnly && !commentsOnly;
  return {
    contents: all || contentsOnly,
    formats: all || formatOnly,
    validations: validationsOnly,
    notes: commentsOnly,
  };
}
