// Data validation: Google's rules as Univer's. Rules are stored once for each set of equal cells.

import { randomUUID } from "node:crypto";
import type { IRange, ISheetDataValidationRule } from "@univerjs/core";
import { ObjectMatrix, queryObjectMatrix } from "@univerjs/core";
import {
  AddDataValidationMutation,
  DataValidationModel,
  RemoveDataValidationMutation,
  UpdateDataValidationMutation,
} from "@univerjs/data-validation";
import { address, type Book, sheetAt } from "./book";
import type { Rect } from "./place";
import { remember } from "./remember";
import { fromUniverRule, toUniverValidation, type ValidationRule } from "./validation-univer";

type Rule = ISheetDataValidationRule;

const rulesOf = (book: Book, sheetId: string): readonly Rule[] =>
  book.grid.injector
    .get(DataValidationModel)
    .getRules(book.grid.unitId, sheetId) as readonly Rule[];

const contains = (range: IRange, row: number, column: number): boolean =>
  range.startRow <= row &&
  row <= range.endRow &&
  range.startColumn <= column &&
  column <= range.endColumn;

/** A sheet's rules with the cells that each is for. */
export const listValidations = (
  book: Book,
  gid: number,
): readonly { readonly ranges: readonly IRange[]; readonly rule: ValidationRule }[] =>
  rulesOf(book, sheetAt(book, gid).getSheetId()).map((rule) => ({
    ranges: rule.ranges,
    rule: fromUniverRule(book, rule),
  }));

/** A rule for each cell, null where there is none. */
export function readValidations(book: Book, rect: Rect): (ValidationRule | null)[][] {
  const rules = rulesOf(book, sheetAt(book, rect.sheet).getSheetId());
  const read = rules.map((rule) => ({ rule, made: fromUniverRule(book, rule) }));
  return Array.from({ length: rect.rows }, (_, i) =>
    Array.from({ length: rect.columns }, (_, j) => {
      const found = read.find(({ rule }) =>
        rule.ranges.some((range) => contains(range, rect.row + i, rect.column + j)),
      );
      return found?.made ?? null;
    }),
  );
}

/** Sets rules cell by cell; null removes. */
export function writeValidations(
  book: Book,
  rect: Rect,
  rules: readonly (readonly (ValidationRule | null)[])[],
): void {
  const target = address(book, sheetAt(book, rect.sheet));
  carve(book, target, rect);
  const cells = new Map<string, { rule: ValidationRule; cells: ObjectMatrix<number> }>();
  for (let i = 0; i < rect.rows; i++)
    for (let j = 0; j < rect.columns; j++) {
      const rule = rules[i]?.[j];
      if (!rule) continue;
      const key = JSON.stringify(rule);
      const group = remember(cells, key, () => ({ rule, cells: new ObjectMatrix<number>() }));
      group.cells.setValue(rect.row + i, rect.column + j, 1);
    }
  for (const { rule, cells: matrix } of cells.values()) {
    const ranges = queryObjectMatrix(matrix, (value) => value === 1);
    book.grid.execute(AddDataValidationMutation.id, {
      ...target,
      rule: { uid: randomUUID(), ranges, ...toUniverValidation(book, rule) },
    });
  }
}

/** Takes a rectangle out of the ranges of all rules. */
function carve(book: Book, target: { unitId: string; subUnitId: string }, rect: Rect): void {
  for (const rule of [...rulesOf(book, target.subUnitId)]) {
    const ranges = rule.ranges.flatMap((range) => without(range, rect));
    if (
      ranges.length === rule.ranges.length &&
      JSON.stringify(ranges) === JSON.stringify(rule.ranges)
    )
      continue;
    if (ranges.length === 0)
      book.grid.execute(RemoveDataValidationMutation.id, { ...target, ruleId: rule.uid });
    else
      book.grid.execute(UpdateDataValidationMutation.id, {
        ...target,
        ruleId: rule.uid,
        payload: { type: UPDATE_RANGE, payload: ranges },
      });
  }
}

/** Univer's UpdateRuleType.RANGE. */
const UPDATE_RANGE = 1;

/** What remains of a range without a rectangle: above, below, left, right. */
function without(range: IRange, { row, column, rows, columns }: Rect): readonly IRange[] {
  const top = Math.max(range.startRow, row);
  const bottom = Math.min(range.endRow, row + rows - 1);
  const left = Math.max(range.startColumn, column);
  const right = Math.min(range.endColumn, column + columns - 1);
  if (top > bottom || left > right) return [range];
  const pieces: IRange[] = [
    { ...range, endRow: top - 1 },
    { ...range, startRow: bottom + 1 },
    { ...range, startRow: top, endRow: bottom, endColumn: left - 1 },
    { ...range, startRow: top, endRow: bottom, startColumn: right + 1 },
  ];
  return pieces.filter(
    (piece) => piece.startRow <= piece.endRow && piece.startColumn <= piece.endColumn,
  );
}
