// What stands in a workbook's cells, so that two workbooks can be held against each other cell by cell.
import { columnLetters } from "../../src/core/model/column-letters";
import { LANGUAGES, type Language, type TableName } from "../../src/core/model/rows";
import { textsOf } from "../../src/i18n/texts";
import { PERIOD_CELL } from "../../src/views/kpi-summary-choices";
import { headerOf } from "../../src/workbook/schema/headers";
import type { Workbench } from "../../workbench/api";
import { byHand, recalculated } from "./sample-book";

/** By cell name: value, formula, number format. A date is its text in the spreadsheet's zone. */
export type SheetContents = Readonly<Record<string, readonly [unknown, string, string]>>;
export type Contents = Readonly<Record<string, SheetContents>>;

const JOURNALS: readonly string[] = LANGUAGES.map((lang) => textsOf(lang).journal);

/** All cells of all sheets but the hidden journal. */
export async function contents(book: Workbench): Promise<Contents> {
  const sheets = await byHand(book, () => {
    const spreadsheet = SpreadsheetApp.getActive();
    const zone = spreadsheet.getSpreadsheetTimeZone();
    return spreadsheet.getSheets().map((sheet) => {
      const range = sheet.getDataRange();
      const plain = (value: unknown) =>
        value instanceof Date ? Utilities.formatDate(value, zone, "yyyy-MM-dd HH:mm") : value;
      return {
        name: sheet.getName(),
        id: sheet.getSheetId(),
        values: range.getValues().map((row) => row.map(plain)),
        formulas: range.getFormulas(),
        formats: range.getNumberFormats(),
      };
    });
  });
  // A view that was deleted comes back under another id.
  const names = new Map(sheets.map(({ id, name }) => [String(id), name]));
  const byName = (formula: string) =>
    formula.replace(/#gid=(\d+)/g, (_, id: string) => `#${names.get(id) ?? id}`);
  const found: Record<string, SheetContents> = {};
  for (const { name, values, formulas, formats } of sheets) {
    if (JOURNALS.includes(name)) continue;
    const cells: Record<string, readonly [unknown, string, string]> = {};
    values.forEach((row, r) => {
      row.forEach((value, c) => {
        const formula = byName(formulas[r]?.[c] ?? "");
        const format = formats[r]?.[c] ?? "";
        if (value !== "" || formula !== "" || !/^(General|@|)$/.test(format))
          cells[`${columnLetters(c)}${r + 1}`] = [value, formula, format];
      });
    });
    found[name] = cells;
  }
  return found;
}

/** What all sheets but the journal have beside their cells: order, hiding, frozen lines, rules, dropdowns, widths, notes. */
export const look = async (book: Workbench) => {
  const sheets = await byHand(book, () =>
    SpreadsheetApp.getActive()
      .getSheets()
      .map((sheet, index) => {
        const range = sheet.getDataRange();
        return {
          index,
          name: sheet.getName(),
          hidden: sheet.isSheetHidden(),
          frozen: [sheet.getFrozenRows(), sheet.getFrozenColumns()],
          tab: sheet.getTabColor(),
          gridlines: sheet.hasHiddenGridlines(),
          widths: Array.from({ length: range.getNumColumns() }, (_, i) =>
            sheet.getColumnWidth(i + 1),
          ),
          rules: sheet
            .getConditionalFormatRules()
            .map((rule) => [
              rule.getRanges().map((area) => area.getA1Notation()),
              rule.getBooleanCondition()?.getCriteriaValues(),
            ]),
          choices: range
            .getDataValidations()
            .map((row) => row.map((rule) => rule?.getCriteriaType()?.toString() ?? "")),
          notes: range.getNotes(),
          backgrounds: range.getBackgrounds(),
          charts: sheet
            .getCharts()
            .map((chart) => [
              chart.getRanges().map((area) => area.getA1Notation()),
              chart.getContainerInfo().getAnchorRow(),
              chart.getContainerInfo().getAnchorColumn(),
              chart.getOptions().get("title"),
            ]),
        };
      }),
  );
  return Object.fromEntries(
    sheets.filter(({ name }) => !JOURNALS.includes(name)).map((sheet) => [sheet.name, sheet]),
  );
};

/** What differs between two workbooks, one line a cell or property; nothing where they are the same. */
export function differences(a: unknown, b: unknown, path = ""): readonly string[] {
  if (Object.is(a, b)) return [];
  const both = [a, b].every((part) => typeof part === "object" && part !== null);
  if (!both) return [`${path}: ${JSON.stringify(a)} -> ${JSON.stringify(b)}`.slice(0, 300)];
  const [left, right] = [a, b] as readonly Readonly<Record<string, unknown>>[];
  const keys = new Set([...Object.keys(left ?? {}), ...Object.keys(right ?? {})]);
  return [...keys].flatMap((key) => differences(left?.[key], right?.[key], `${path}/${key}`));
}

/** The groups of rows of a sheet. */
export async function groupsOf(book: Workbench, sheet: string) {
  const id = await byHand(
    book,
    (name) => SpreadsheetApp.getActive().getSheetByName(name)?.getSheetId(),
    sheet,
  );
  return book.groups().filter(({ sheetId }) => sheetId === String(id));
}

/** A table's rows as displayed, by header. */
export async function rowsOf(
  book: Workbench,
  sheet: string,
): Promise<readonly Readonly<Record<string, string>>[]> {
  const [headers = [], ...rows] = (await book.show(sheet)) ?? [];
  return rows.map((row) =>
    Object.fromEntries(headers.map((header, i) => [header, row[i] ?? ""] as const)),
  );
}

/** Where a field's column stands: "C". Throws where there is none. */
export async function columnOf(
  book: Workbench,
  table: TableName,
  key: string,
  lang: Language = "en",
): Promise<string> {
  const texts = textsOf(lang);
  const [headers = []] = (await book.show(texts.table[table])) ?? [];
  const index = headers.indexOf(headerOf(table, key, texts));
  if (index < 0) throw new Error(`${table} has no column for ${key}.`);
  return columnLetters(index);
}

/** Rows and columns of the KPI summary that hold figures: by KPI's name, then by heading. */
export async function kpis(
  book: Workbench,
  lang: Language = "en",
): Promise<Readonly<Record<string, Readonly<Record<string, string>>>>> {
  const texts = textsOf(lang);
  const rows = (await book.show(texts.view.kpiSummary)) ?? [];
  const at = rows.findIndex(([first]) => first === texts.views.kpiSummary.kpi);
  const headers = rows[at] ?? [];
  const end = rows.findIndex(([name], i) => i > at && name === "");
  return Object.fromEntries(
    rows
      .slice(at + 1, end)
      .map((row) => [
        row[0] ?? "",
        Object.fromEntries(headers.map((header, i) => [header, row[i] ?? ""] as const)),
      ]),
  );
}

/** The same after the period was set to all time. */
export async function ofAllTime(book: Workbench, lang: Language = "en") {
  const texts = textsOf(lang);
  await byHand(
    book,
    (sheet, row, column, word) =>
      SpreadsheetApp.getActive().getSheetByName(sheet)?.getRange(row, column).setValue(word),
    texts.view.kpiSummary,
    PERIOD_CELL.row,
    PERIOD_CELL.column,
    texts.choice.periods.all,
  );
  await recalculated(book);
  return kpis(book, lang);
}

/** What KPI Summary's formulas compute, by the KPI's name. */
export async function kpiFigures(
  book: Workbench,
  lang: Language = "en",
): Promise<Readonly<Record<string, unknown>>> {
  const { view, views } = textsOf(lang);
  const { kpi, value } = views.kpiSummary;
  const rows = await byHand(
    book,
    (name) => {
      const range = SpreadsheetApp.getActive().getSheetByName(name)?.getDataRange();
      return range?.getValues().map((row) => row.map((cell) => (cell instanceof Date ? "" : cell)));
    },
    view.kpiSummary,
  );
  const head = rows?.find((row) => row.includes(kpi) && row.includes(value)) ?? [];
  return Object.fromEntries(
    (rows ?? []).map((row) => [String(row[head.indexOf(kpi)]), row[head.indexOf(value)]]),
  );
}
