// Conditional formats: Google's rules as Univer's. At Google the first rule in the list wins, in Univer the newest:
// the rules are added last first. Univer does not move their ranges when rows or columns move: `shiftRules` does.

import { randomUUID } from "node:crypto";
import type { IRange } from "@univerjs/core";
import {
  AddConditionalRuleMutation,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  type IConditionFormattingRule,
  SetConditionalRuleMutation,
} from "@univerjs/sheets-conditional-formatting";
import { address, type Book, gidOf, sheetAt } from "./book";
import type { ConditionalRule } from "./conditional-rule";
import { fromUniverRule, toUniverRule } from "./conditional-univer";
import { formulaIn, formulaOut } from "./formula-text";
import type { Rect } from "./place";
import { type Shift, shiftSpan } from "./shift";
import { shiftFormula } from "./shift-formula";

type UniverRule = IConditionFormattingRule;

export const rangeOf = (rect: Rect): IRange => ({
  startRow: rect.row,
  endRow: rect.row + rect.rows - 1,
  startColumn: rect.column,
  endColumn: rect.column + rect.columns - 1,
});
export const rectIn = (sheet: number, range: IRange): Rect => ({
  sheet,
  row: range.startRow,
  column: range.startColumn,
  rows: range.endRow - range.startRow + 1,
  columns: range.endColumn - range.startColumn + 1,
});

/** Univer's rules of a sheet, the one that wins first. */
const univerRules = (book: Book, sheetId: string): readonly UniverRule[] =>
  book.grid.injector
    .get(ConditionalFormattingRuleModel)
    .getSubunitRules(book.grid.unitId, sheetId) ?? [];

/** A sheet's rules in Google's order. A rule made in the page is given by what it means; what Google lacks is left out. */
export function readConditionalRules(book: Book, gid: number): ConditionalRule[] {
  return univerRules(book, sheetAt(book, gid).getSheetId()).flatMap((rule) => {
    const known = book.extras.rules[rule.cfId];
    const ranges = rule.ranges.map((range) => rectIn(gid, range));
    if (known) return [{ ...withFormulaOf(known, rule), ranges }];
    const made = fromUniverRule(rule.rule as Parameters<typeof fromUniverRule>[0]);
    return made ? [{ ...made, ranges }] : [];
  });
}

/** Where the page has moved the references of a rule's formula, Univer's rule holds the true ones. */
function withFormulaOf(known: ConditionalRule, { rule }: UniverRule): ConditionalRule {
  if (known.kind !== "boolean" || known.criteria !== "CUSTOM_FORMULA") return known;
  const now = "value" in rule && typeof rule.value === "string" ? rule.value : null;
  const { formula, semicolons } = formulaIn(String(known.values[0]));
  return now === null || now === formula
    ? known
    : { ...known, values: [formulaOut(now, semicolons)] };
}

export function writeConditionalRules(
  book: Book,
  gid: number,
  rules: readonly ConditionalRule[],
): void {
  const target = address(book, sheetAt(book, gid));
  const kept = { ...book.extras.rules };
  for (const { cfId } of [...univerRules(book, target.subUnitId)]) {
    book.grid.execute(DeleteConditionalRuleMutation.id, { ...target, cfId });
    delete kept[cfId];
  }
  for (const rule of [...rules].reverse()) {
    const cfId = randomUUID();
    kept[cfId] = rule;
    book.grid.execute(AddConditionalRuleMutation.id, { ...target, rule: univerRule(cfId, rule) });
  }
  book.extras = { ...book.extras, rules: kept };
}

const univerRule = (cfId: string, rule: ConditionalRule): UniverRule => ({
  cfId,
  ranges: rule.ranges.map(rangeOf),
  stopIfTrue: false,
  rule: toUniverRule(rule),
});

/** Lets the rules of a sheet follow its rows or columns; formulas in them too. */
export function shiftRules(
  book: Book,
  sheetId: string,
  dimension: "rows" | "columns",
  shift: Shift,
): void {
  const gid = gidOf(sheetId);
  const target = { unitId: book.grid.unitId, subUnitId: sheetId };
  for (const rule of [...univerRules(book, sheetId)]) {
    const ranges = rule.ranges.flatMap((range) => shiftRange(range, dimension, shift));
    if (JSON.stringify(ranges) === JSON.stringify(rule.ranges)) continue;
    if (ranges.length === 0) {
      book.grid.execute(DeleteConditionalRuleMutation.id, { ...target, cfId: rule.cfId });
      continue;
    }
    const known = book.extras.rules[rule.cfId];
    const moved = known && {
      ...shiftedValues(known, dimension, shift),
      ranges: ranges.map((range) => rectIn(gid, range)),
    };
    if (moved)
      book.extras = { ...book.extras, rules: { ...book.extras.rules, [rule.cfId]: moved } };
    book.grid.execute(SetConditionalRuleMutation.id, {
      ...target,
      cfId: rule.cfId,
      rule: moved ? univerRule(rule.cfId, moved) : { ...rule, ranges },
    });
  }
}

function shiftedValues(
  rule: ConditionalRule,
  dimension: "rows" | "columns",
  shift: Shift,
): ConditionalRule {
  if (rule.kind !== "boolean") return rule;
  const values = rule.values.map((value) =>
    typeof value === "string" && value.startsWith("=")
      ? shiftFormula(value, dimension, shift)
      : value,
  );
  return { ...rule, values };
}

function shiftRange(range: IRange, dimension: "rows" | "columns", shift: Shift): readonly IRange[] {
  return dimension === "rows"
    ? shiftSpan(shift, { start: range.startRow, end: range.endRow }).map(({ start, end }) => ({
        ...range,
        startRow: start,
        endRow: end,
      }))
    : shiftSpan(shift, { start: range.startColumn, end: range.endColumn }).map(
        ({ start, end }) => ({
          ...range,
          startColumn: start,
          endColumn: end,
        }),
      );
}
