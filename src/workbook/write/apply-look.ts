// Gives a view its look, and its conditional formats whenever their extent changes.
import type {
  ConditionalFormatRule,
  DataValidationBuilder,
  Host,
  Sheet,
} from "../../platform/host";
import type { Control, Look, Rule } from "../../views/grid";
import { paint } from "./paint";
import { heightOf, makeRoom } from "./sheet-size";

/** A rule of ours carries this, so that rules which people added can be told apart and kept. */
const MARK = 'N("milepost")=0';

/** @param isNew nobody can have changed anything in it yet */
export function applyLook(
  host: Host,
  sheet: Sheet,
  look: Look,
  rows: number,
  isNew: boolean,
): void {
  const columns = look.areas.reduce(
    (most, area) => Math.max(most, area.column + area.columns - 1),
    look.widths.length,
  );
  makeRoom(sheet, rows, columns);
  sheet.setTabColor(look.tabColor);
  sheet.setHiddenGridlines(true);
  setWidths(sheet, look.widths);
  sheet.setRowHeights(1, 1, look.titleHeight);
  if (look.frozenRows > 0 || !isNew) sheet.setFrozenRows(look.frozenRows);
  if (look.frozenColumns > 0 || !isNew) sheet.setFrozenColumns(look.frozenColumns);
  for (const { start, count } of neighbours(look.hidden)) sheet.hideColumns(start, count);
  const height = heightOf(sheet);
  sheet.getRange(1, 1, height, columns).setVerticalAlignment("middle");
  paint(
    sheet,
    look.areas.map((area) => ({ ...area, rows: area.rows ?? height - area.row + 1 })),
  );
  for (const { row, column, choices } of look.controls) {
    const validation = host.SpreadsheetApp.newDataValidation();
    sheet.getRange(row, column).setDataValidation(ruled(validation, sheet, choices).build());
  }
}

function ruled(
  validation: DataValidationBuilder,
  sheet: Sheet,
  choices: Control["choices"],
): DataValidationBuilder {
  if (choices === null) return validation.requireCheckbox();
  if ("row" in choices) {
    const range = sheet.getRange(choices.row, choices.column, choices.rows, choices.columns);
    return validation.requireValueInRange(range, true).setAllowInvalid(true);
  }
  return validation.requireValueInList([...choices], true).setAllowInvalid(false);
}

/** Sets our rules anew and keeps those that people added: one call to read and one to write them all. */
export function applyRules(host: Host, sheet: Sheet, rules: readonly Rule[], isNew: boolean): void {
  const theirs = isNew ? [] : sheet.getConditionalFormatRules().filter((rule) => !isOurs(rule));
  const ours = rules.map((rule) => {
    let builder = host.SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(`=AND(${MARK};${rule.formula})`)
      .setRanges([sheet.getRange(rule.row, rule.column, rule.rows, rule.columns)]);
    if (rule.background !== undefined) builder = builder.setBackground(rule.background);
    if (rule.color !== undefined) builder = builder.setFontColor(rule.color);
    if (rule.bold !== undefined) builder = builder.setBold(rule.bold);
    if (rule.underline !== undefined) builder = builder.setUnderline(rule.underline);
    return builder.build();
  });
  sheet.setConditionalFormatRules([...theirs, ...ours]);
}

function isOurs(rule: ConditionalFormatRule): boolean {
  const [formula] = rule.getBooleanCondition()?.getCriteriaValues() ?? [];
  return typeof formula === "string" && formula.replace(/\s/g, "").includes(MARK);
}

/** One call for each run of neighbouring columns of one width. */
function setWidths(sheet: Sheet, widths: readonly number[]): void {
  for (const { start, count, value } of runs(widths)) sheet.setColumnWidths(start, count, value);
}

/** Columns that follow one another, so that each run costs one call. */
const neighbours = (columns: readonly number[]) =>
  runs(columns.map((column, i) => column - i)).map(({ start, count, value }) => ({
    start: value + start - 1,
    count,
  }));

/** Neighbours of one value, so that each run costs one call. Starts count from 1. */
export function runs<T>(
  values: readonly T[],
): readonly { readonly start: number; readonly count: number; readonly value: T }[] {
  const found: { start: number; count: number; value: T }[] = [];
  values.forEach((value, i) => {
    const last = found[found.length - 1];
    if (last?.value === value) last.count += 1;
    else found.push({ start: i + 1, count: 1, value });
  });
  return found;
}
