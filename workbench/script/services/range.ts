// Range: a rectangle of cells. Values, formulas, notes, validation and metadata; formats stand in range-formats.ts.

import { type Rect, toA1 } from "../../engine/place";
import type { ValidationRule } from "../../engine/validation-univer";
import { call, Exception } from "./bridge";
import { validationIn, validationOut } from "./data-validation";
import { valueIn, valueOut } from "./dates";
import { addMetadata, finderAt, metadataAt } from "./metadata";
import { make, rectOf, setRect } from "./objects";
import { RangeFormats } from "./range-formats";
import { defineService, type Part, setArea } from "./service";
import { fitting, mismatch, whole } from "./signature";
import { sortKeys } from "./sort-spec";

type GRange = GoogleAppsScript.Spreadsheet.Range;

const first = <T>(table: readonly (readonly T[])[]): T => table[0]?.[0] as T;
const named = (method: string): string => `SpreadsheetApp.Range.${method}`;

class RangeService extends RangeFormats implements Part<RangeService, GRange> {
  // Where it is.
  getRow(): number {
    return this.at.row + 1;
  }
  getRowIndex(): number {
    return this.at.row + 1;
  }
  getColumn(): number {
    return this.at.column + 1;
  }
  getLastRow(): number {
    return this.at.row + this.at.rows;
  }
  getLastColumn(): number {
    return this.at.column + this.at.columns;
  }
  getNumRows(): number {
    return this.at.rows;
  }
  getNumColumns(): number {
    return this.at.columns;
  }
  getHeight(): number {
    return this.at.rows;
  }
  getWidth(): number {
    return this.at.columns;
  }
  getGridId(): number {
    return this.at.sheet;
  }
  getA1Notation(): string {
    return toA1(this.at);
  }
  getSheet(): GoogleAppsScript.Spreadsheet.Sheet {
    return make.sheet(this.at.sheet);
  }
  getCell(row: number, column: number): GRange {
    const [i, j] = [
      whole(row, named("getCell"), [row, column]),
      whole(column, named("getCell"), [row, column]),
    ];
    if (i < 1 || j < 1 || i > this.at.rows || j > this.at.columns)
      throw new Exception("Cell reference out of range");
    return make.range({
      ...this.at,
      row: this.at.row + i - 1,
      column: this.at.column + j - 1,
      rows: 1,
      columns: 1,
    });
  }
  offset(rowOffset: number, columnOffset: number, numRows?: number, numColumns?: number): GRange {
    const args = [rowOffset, columnOffset, numRows ?? this.at.rows, numColumns ?? this.at.columns];
    const [down = 0, right = 0, rows = 1, columns = 1] = args.map((one) =>
      whole(one, named("offset"), args),
    );
    return make
      .sheet(this.at.sheet)
      .getRange(this.at.row + down + 1, this.at.column + right + 1, rows, columns);
  }
  activate(): GRange {
    call("select", this.at);
    return this.self;
  }

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
  insertCheckboxes(checked?: unknown, unchecked?: unknown): GRange {
    const values = checked === undefined ? [] : [String(checked), String(unchecked ?? "")];
    this.#validate({ criteria: "CHECKBOX", values, allowInvalid: false, helpText: null });
    if (checked === undefined) this.#falseWhereBlank();
    return this.self;
  }
  removeCheckboxes(): GRange {
    call("writeValidations", this.at, []);
    call("clear", this.at, { contents: true, formats: false });
    return this.self;
  }
  isChecked(): boolean | null {
    const values = call("values", this.at).flat();
    if (values.every((value) => value === true)) return true;
    return values.every((value) => value === false) ? false : null;
  }
  check(): GRange {
    return this.#tick(true);
  }
  uncheck(): GRange {
    return this.#tick(false);
  }
  #tick(value: boolean): GRange {
    call(
      "writeValues",
      this.at,
      Array.from({ length: this.at.rows }, () => Array(this.at.columns).fill(value)),
    );
    return this.self;
  }
  /** A new checkbox holds FALSE. */
  #falseWhereBlank(): void {
    const values = call("values", this.at);
    if (!values.some((row) => row.includes(""))) return;
    call(
      "writeValues",
      this.at,
      values.map((row) => row.map((value) => (value === "" ? false : value))),
    );
  }
  #validate(rule: ValidationRule | null): void {
    call(
      "writeValidations",
      this.at,
      Array.from({ length: this.at.rows }, () => Array(this.at.columns).fill(rule)),
    );
  }

  // Merging, sorting, copying, shape.
  merge(): GRange {
    call("merge", this.at, "all");
    return this.self;
  }
  mergeAcross(): GRange {
    call("merge", this.at, "across");
    return this.self;
  }
  mergeVertically(): GRange {
    call("merge", this.at, "vertically");
    return this.self;
  }
  breakApart(): GRange {
    call("unmerge", this.at);
    return this.self;
  }
  isPartOfMerge(): boolean {
    return call("merges", this.at).length > 0;
  }
  getMergedRanges(): GRange[] {
    return call("merges", this.at).map(make.range);
  }
  sort(spec: unknown): GRange {
    call("sort", this.at, sortKeys(spec, this.at));
    return this.self;
  }
  copyTo(destination: GRange, options?: unknown): void {
    const to = rectOf(destination);
    if (!to) throw mismatch(named("copyTo"), [destination]);
    if (
      typeof options === "object" &&
      options !== null &&
      !("toString" in Object.getOwnPropertyDescriptors(options))
    )
      call("copy", this.at, to, copyKind(options));
    else call("copy", this.at, to, String(options ?? "PASTE_NORMAL"));
  }
  shiftRowGroupDepth(delta: number): GRange {
    call("shiftDepth", this.at.sheet, "rows", this.at.row, this.at.rows, delta);
    return this.self;
  }
  shiftColumnGroupDepth(delta: number): GRange {
    call("shiftDepth", this.at.sheet, "columns", this.at.column, this.at.columns, delta);
    return this.self;
  }
  collapseGroups(): GRange {
    return this.#collapse(true);
  }
  expandGroups(): GRange {
    return this.#collapse(false);
  }
  #collapse(collapsed: boolean): GRange {
    const { sheet, row, rows } = this.at;
    for (const group of call("groups", sheet, "rows"))
      if (group.start >= row && group.end < row + rows)
        call("collapse", sheet, "rows", group, collapsed);
    return this.self;
  }

  // Developer metadata, on whole rows and columns only.
  addDeveloperMetadata(key: string, value?: unknown, visibility?: unknown): GRange {
    addMetadata(this.#line(), key, value, visibility);
    return this.self;
  }
  getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    return metadataAt(this.#line());
  }
  createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    return finderAt(this.#line());
  }
  #line() {
    const { sheet, row, column, rows, columns } = this.at;
    const { rows: height, columns: width } = sheetSize(sheet);
    if (rows === 1 && columns === width) return { kind: "ROW", sheet, index: row } as const;
    if (columns === 1 && rows === height) return { kind: "COLUMN", sheet, index: column } as const;
    throw new Exception(
      "Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.",
    );
  }
}

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

const copyKind = (options: object): string =>
  "contentsOnly" in options && options.contentsOnly === true
    ? "PASTE_VALUES"
    : "formatOnly" in options && options.formatOnly === true
      ? "PASTE_FORMAT"
      : "PASTE_NORMAL";

function sheetSize(gid: number): { readonly rows: number; readonly columns: number } {
  const info = call("sheets").find((sheet) => sheet.gid === gid);
  if (!info) throw new Exception(`Sheet ${gid} not found`);
  return info;
}

defineService("Range", RangeFormats);
defineService("Range", RangeService);

make.range = (rect: Rect): GRange => {
  const range = new RangeService(rect);
  setRect(range, rect);
  setArea(range, rect.rows * rect.columns);
  return range as unknown as GRange;
};
