// Makes a case's workbook: set up empty, then its sheets made as a person would have made them.
import { columnLetters } from "../../../src/core/model/column-letters";
import { textsOf } from "../../../src/i18n/texts";
import type { Workbench } from "../../../workbench/api";
import { byHand, withBook } from "../sample-book";
import type { AdoptCase, CaseCell, CaseSheet } from "./adopt-case";

/** Opens a workbook with the case's people and sheets in it, and closes it whatever happens. */
export function withCase<T>(one: AdoptCase, step: (book: Workbench) => Promise<T>): Promise<T> {
  const { lang, locale } = one;
  const options = { template: "empty", lang, locale, today: `${one.today} 09:00` } as const;
  return withBook(options, async (book) => {
    await addPeople(book, one);
    for (const sheet of one.sheets) await addSheet(book, sheet);
    return step(book);
  });
}

async function addPeople(book: Workbench, { lang, team = [] }: AdoptCase): Promise<void> {
  if (team.length === 0) return;
  const people = team.map(({ name, otherNames = "", mail = "" }, i) => [
    `M-${i + 1}`,
    name,
    otherNames,
    mail,
  ]);
  await byHand(
    book,
    (sheet, rows) => {
      SpreadsheetApp.getActive()
        .getSheetByName(sheet)
        ?.getRange(2, 1, rows.length, 4)
        .setValues(rows);
    },
    textsOf(lang).table.team,
    people,
  );
}

/** How wide the sheet is that the case describes. */
export const widthOf = ({ cells }: CaseSheet): number =>
  Math.max(...cells.map((row) => row.length));

const FIRST_DAY = Date.UTC(1899, 11, 30);
const A_DAY = 86_400_000;

/** What is typed: an apostrophe keeps a text from being parsed. */
function typed(cell: CaseCell | undefined): string | number | boolean {
  if (cell === undefined || cell === null || cell === "") return "";
  if (typeof cell === "string") return `'${cell}`;
  if (typeof cell !== "object") return cell;
  if ("formula" in cell) return cell.formula;
  if ("typed" in cell) return cell.typed;
  return (Date.parse(`${cell.date}T00:00:00Z`) - FIRST_DAY) / A_DAY;
}

const isDate = (cell: CaseCell): boolean =>
  typeof cell === "object" && cell !== null && "date" in cell;

/** Makes a new workbook into one that holds this sheet alone. */
export async function makeOnly(book: Workbench, sheet: CaseSheet): Promise<void> {
  await addSheet(book, sheet);
  await byHand(book, () => {
    const spreadsheet = SpreadsheetApp.getActive();
    const [blank] = spreadsheet.getSheets();
    if (blank) spreadsheet.deleteSheet(blank);
  });
}

async function addSheet(book: Workbench, sheet: CaseSheet): Promise<void> {
  const width = widthOf(sheet);
  const values = sheet.cells.map((row) => Array.from({ length: width }, (_, i) => typed(row[i])));
  const dates = sheet.cells.flatMap((row, r) =>
    row.flatMap((cell, c) => (isDate(cell) ? [`${columnLetters(c)}${r + 1}`] : [])),
  );
  await byHand(
    book,
    (look, values, dates) => {
      const spreadsheet = SpreadsheetApp.getActive();
      const made = spreadsheet.insertSheet(look.name, spreadsheet.getSheets().length);
      const all = (ranges: Record<string, unknown> | undefined) => Object.keys(ranges ?? {});
      if (dates.length > 0) made.getRangeList(dates).setNumberFormat("yyyy-mm-dd");
      for (const a1 of all(look.formats))
        made.getRange(a1).setNumberFormat(look.formats?.[a1] ?? "");
      made.getRange(1, 1, values.length, values[0]?.length ?? 1).setValues(values);
      for (const a1 of all(look.colours))
        made.getRange(a1).setBackground(look.colours?.[a1] ?? null);
      for (const a1 of all(look.notes)) made.getRange(a1).setNote(look.notes?.[a1] ?? "");
      for (const a1 of all(look.validations)) {
        const list = [...(look.validations?.[a1] ?? [])];
        const rule = SpreadsheetApp.newDataValidation().requireValueInList(list, true);
        made.getRange(a1).setDataValidation(rule.setAllowInvalid(true).build());
      }
      for (const column of all(look.widths))
        made.setColumnWidth(made.getRange(`${column}1`).getColumn(), look.widths?.[column] ?? 100);
      for (const a1 of look.merges ?? []) made.getRange(a1).merge();
      for (const row of look.hiddenRows ?? []) made.hideRows(row);
      for (const column of look.hiddenColumns ?? [])
        made.hideColumns(made.getRange(`${column}1`).getColumn());
      if (look.filter === undefined) return;
      try {
        made.getRange(look.filter).createFilter();
      } catch (error) {
        // The workbench may have no filters: then the hidden rows alone stand for what they hide.
        if (!/not in the workbench/.test(String(error))) throw error;
      }
    },
    { ...sheet, cells: [] },
    values,
    dates,
  );
}
