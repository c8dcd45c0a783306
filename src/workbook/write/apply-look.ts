// Gives a view its look, and its conditional formats whenever their extent changes.
import type { ConditionalFormatRule, Host, Range, Sheet } from "../../platform/host";
import type { Area, Look, Rule, Style } from "../../views/grid";
import { makeRoom } from "./write-block";

/** A rule of ours carries this, so that rules which people added can be told apart and kept. */
const MARK = 'N("milepost")=0';

export function applyLook(host: Host, sheet: Sheet, look: Look, rows: number): void {
  makeRoom(sheet, rows, look.widths.length);
  sheet.setTabColor(look.tabColor);
  sheet.setHiddenGridlines(true);
  setWidths(sheet, look.widths);
  sheet.setRowHeights(1, 1, look.titleHeight);
  sheet.setFrozenRows(look.frozenRows);
  sheet.setFrozenColumns(look.frozenColumns);
  const height = sheet.getMaxRows();
  sheet.getRange(1, 1, height, look.widths.length).setVerticalAlignment("middle");
  for (const area of look.areas) applyStyle(rangeOf(sheet, area, height), area.style);
  for (const { row, column, choices } of look.controls) {
    const validation = host.SpreadsheetApp.newDataValidation();
    const rule =
      choices === null
        ? validation.requireCheckbox()
        : validation.requireValueInList([...choices], true).setAllowInvalid(false);
    sheet.getRange(row, column).setDataValidation(rule.build());
  }
}

/** Sets our rules anew and keeps those that people added: one call to read and one to write them all. */
export function applyRules(host: Host, sheet: Sheet, rules: readonly Rule[]): void {
  const theirs = sheet.getConditionalFormatRules().filter((rule) => !isOurs(rule));
  const ours = rules.map((rule) => {
    let builder = host.SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(`=AND(${MARK};${rule.formula})`)
      .setRanges([sheet.getRange(rule.row, rule.column, rule.rows, rule.columns)]);
    if (rule.background !== undefined) builder = builder.setBackground(rule.background);
    if (rule.color !== undefined) builder = builder.setFontColor(rule.color);
    if (rule.bold !== undefined) builder = builder.setBold(rule.bold);
    return builder.build();
  });
  sheet.setConditionalFormatRules([...theirs, ...ours]);
}

function isOurs(rule: ConditionalFormatRule): boolean {
  const [formula] = rule.getBooleanCondition()?.getCriteriaValues() ?? [];
  return typeof formula === "string" && formula.replace(/\s/g, "").includes(MARK);
}

function rangeOf(sheet: Sheet, { row, column, rows, columns }: Area, height: number): Range {
  return sheet.getRange(row, column, rows ?? height - row + 1, columns);
}

export function applyStyle(range: Range, style: Style): void {
  if (style.background !== undefined) range.setBackground(style.background);
  if (style.color !== undefined) range.setFontColor(style.color);
  if (style.bold !== undefined) range.setFontWeight(style.bold ? "bold" : "normal");
  if (style.size !== undefined) range.setFontSize(style.size);
  if (style.align !== undefined) range.setHorizontalAlignment(style.align);
  if (style.wrap !== undefined) range.setWrap(style.wrap);
  if (style.format !== undefined) range.setNumberFormat(style.format);
  if (style.line !== undefined)
    range.setBorder(null, null, true, null, null, null, style.line, null);
}

/** One call for each run of neighbouring columns of one width. */
export function setWidths(sheet: Sheet, widths: readonly number[]): void {
  for (const { start, count, value } of runs(widths)) sheet.setColumnWidths(start, count, value);
}

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
