// The checkboxes of a range: cells with a rule that knows a checked and an unchecked value.
// https://developers.google.com/apps-script/reference/spreadsheet/range#insertCheckboxes()
import type { CellValue } from "../../engine/cells";
import type { Rect } from "../../engine/place";
import type { ValidationRule } from "../../engine/validation-univer";
import { call } from "./bridge";
import { RangeFormats } from "./range-formats";
import { defineService, type Part } from "./service";

type GRange = GoogleAppsScript.Spreadsheet.Range;

interface Box {
  readonly at: Rect;
  readonly checked: CellValue;
  readonly unchecked: CellValue;
  /** Null where the cell holds neither value, or is no checkbox. */
  readonly state: boolean | null;
}

export class RangeCheckboxes extends RangeFormats implements Part<RangeCheckboxes, GRange> {
  /** All cells become unchecked, whatever they held. */
  insertCheckboxes(checked?: unknown, unchecked?: unknown): GRange {
    const plain = checked === undefined;
    const values = plain ? [] : [String(checked), String(unchecked ?? "")];
    const rule = { criteria: "CHECKBOX", values, allowInvalid: false, helpText: null };
    call("writeValidations", this.at, this.#filled(rule));
    call("writeValues", this.at, this.#filled(plain ? false : String(unchecked ?? "")));
    return this.self;
  }
  /** Clears the cells that are checked or unchecked; others keep what they hold. */
  removeCheckboxes(): GRange {
    const boxes = this.#boxes().filter(({ state }) => state !== null);
    call("writeValidations", this.at, []);
    for (const { at } of boxes) call("clear", at, { contents: true, formats: false });
    return this.self;
  }
  isChecked(): boolean | null {
    const states = this.#boxes().map(({ state }) => state);
    if (states.every((state) => state === true)) return true;
    return states.every((state) => state === false) ? false : null;
  }
  check(): GRange {
    return this.#tick(true);
  }
  uncheck(): GRange {
    return this.#tick(false);
  }
  #tick(to: boolean): GRange {
    for (const { at, checked, unchecked, state } of this.#boxes())
      if (state !== null && state !== to) call("writeValues", at, [[to ? checked : unchecked]]);
    return this.self;
  }
  #boxes(): Box[] {
    const values = call("values", this.at);
    return call("validations", this.at).flatMap((rules, i) =>
      rules.map((rule, j) => {
        const { sheet, row, column } = this.at;
        const at = { sheet, row: row + i, column: column + j, rows: 1, columns: 1 };
        return { at, ...boxOf(rule, values[i]?.[j] ?? "") };
      }),
    );
  }
  #filled<T>(value: T): T[][] {
    return Array.from({ length: this.at.rows }, () => Array<T>(this.at.columns).fill(value));
  }
}
defineService("Range", RangeCheckboxes);

function boxOf(rule: ValidationRule | null, value: CellValue): Omit<Box, "at"> {
  const [on, off = ""] = rule?.values ?? [];
  const own = on !== undefined;
  const [checked, unchecked] = own ? [String(on), String(off)] : [true, false];
  if (rule?.criteria !== "CHECKBOX") return { checked, unchecked, state: null };
  const blank = value === "" && !own;
  const same = (one: CellValue): boolean => (own ? String(value) === one : value === one);
  return {
    checked,
    unchecked,
    state: same(checked) ? true : same(unchecked) || blank ? false : null,
  };
}
