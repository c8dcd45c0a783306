// Everything that a user could see or have set in a case's sheets, so that nothing of it may change by being adopted.
import type { Workbench } from "../../../workbench/api";
import { byHand } from "../sample-book";
import type { AdoptCase } from "./adopt-case";
import { widthOf } from "./build-book";

/** Rows below the last used one are looked at too: nothing may be appended. */
const ROWS_BELOW = 5;

/**
 * By sheet: values, what is shown, formulas, number formats, notes, merges, widths, validations, filter, hidden lines,
 * colours and weights. Of the columns that the case describes, since columns are added to their right.
 */
export const fingerprint = (book: Workbench, { sheets }: AdoptCase) =>
  byHand(
    book,
    (places) => {
      const spreadsheet = SpreadsheetApp.getActive();
      const zone = spreadsheet.getSpreadsheetTimeZone();
      const plain = (value: unknown) =>
        value instanceof Date ? Utilities.formatDate(value, zone, "yyyy-MM-dd HH:mm") : value;
      const filterOf = (sheet: GoogleAppsScript.Spreadsheet.Sheet) => {
        try {
          return sheet.getFilter()?.getRange().getA1Notation() ?? null;
        } catch (error) {
          // The workbench may have no filters.
          if (!/not in the workbench/.test(String(error))) throw error;
          return null;
        }
      };
      return places.map(({ name, rows, columns }) => {
        const sheet = spreadsheet.getSheetByName(name);
        if (sheet === null) return { name };
        const range = sheet.getRange(1, 1, rows, columns);
        return {
          name,
          // Among the case's own: a view of Milepost's may have come before them.
          before: places
            .map((place) => spreadsheet.getSheetByName(place.name)?.getIndex() ?? 0)
            .filter((index) => index < sheet.getIndex()).length,
          hidden: sheet.isSheetHidden(),
          tab: sheet.getTabColor(),
          frozen: [sheet.getFrozenRows(), sheet.getFrozenColumns()],
          values: range.getValues().map((row) => row.map(plain)),
          shown: range.getDisplayValues(),
          formulas: range.getFormulas(),
          formats: range.getNumberFormats(),
          notes: range.getNotes(),
          merges: range.getMergedRanges().map((merged) => merged.getA1Notation()),
          widths: Array.from({ length: columns }, (_, i) => sheet.getColumnWidth(i + 1)),
          validations: range
            .getDataValidations()
            .map((row) => row.map((rule) => rule?.getCriteriaValues().map(String).join() ?? "")),
          filter: filterOf(sheet),
          hiddenRows: Array.from({ length: rows }, (_, i) => sheet.isRowHiddenByUser(i + 1)),
          hiddenColumns: Array.from({ length: columns }, (_, i) =>
            sheet.isColumnHiddenByUser(i + 1),
          ),
          backgrounds: range.getBackgrounds(),
          weights: range.getFontWeights(),
        };
      });
    },
    sheets.map((sheet) => ({
      name: sheet.name,
      rows: sheet.cells.length + ROWS_BELOW,
      columns: widthOf(sheet),
    })),
  );
