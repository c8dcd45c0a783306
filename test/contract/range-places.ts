// Where ranges are: notation, sub-ranges, the used part of a sheet, and what is outside. Copying and sorting.
// https://developers.google.com/apps-script/reference/spreadsheet/range and /sheet
import { exception, type Group } from "./promise";

const OUTSIDE = "The coordinates of the range are outside the dimensions of the sheet.";

export const PLACES: Group = {
  name: "ranges",
  promises: [
    [
      "getRange takes row, column, rows, columns, counted from 1",
      "Sheet: getRange",
      `sheet().getRange(2, 3, 4, 5).getA1Notation()`,
      "C2:G5",
    ],
    [
      "getRange without a size is one cell",
      "Sheet: getRange",
      `sheet().getRange(2, 3).getA1Notation()`,
      "C2",
    ],
    [
      "a range tells its edges",
      "Range: getRow, getLastRow, getColumn, getLastColumn",
      `const r = at("C2:G5"); [r.getRow(), r.getLastRow(), r.getColumn(), r.getLastColumn(), r.getNumRows(), r.getNumColumns()]`,
      [2, 5, 3, 7, 4, 5],
    ],
    [
      "a column in A1 notation is as high as the sheet",
      "Sheet: getRange",
      `at("B:B").getNumRows() === sheet().getMaxRows()`,
      true,
    ],
    [
      "getCell counts from 1 within the range",
      "Range: getCell",
      `at("C2:G5").getCell(2, 1).getA1Notation()`,
      "C3",
    ],
    [
      "a cell outside the range is refused",
      "Range: getCell; text from field reports",
      `at("A1:B2").getCell(3, 1)`,
      exception("Cell reference out of range"),
    ],
    ["offset keeps the size", "Range: offset", `at("A1:B2").offset(1, 2).getA1Notation()`, "C2:D3"],
    [
      "offset takes a size",
      "Range: offset",
      `at("A1:B2").offset(1, 2, 1, 1).getA1Notation()`,
      "C2",
    ],
    [
      "row 0 is refused",
      "field report",
      `sheet().getRange(0, 1)`,
      exception("The starting row of the range is too small."),
    ],
    [
      "column 0 is refused",
      "field report",
      `sheet().getRange(1, 0)`,
      exception("The starting column of the range is too small."),
    ],
    [
      "no rows are refused",
      "field report",
      `sheet().getRange(1, 1, 0, 1)`,
      exception("The number of rows in the range must be at least 1."),
    ],
    [
      "no columns are refused",
      "field report",
      `sheet().getRange(1, 1, 1, 0)`,
      exception("The number of columns in the range must be at least 1."),
    ],
    [
      "rows past the last are refused",
      "field report",
      `sheet().getRange(1, 1, sheet().getMaxRows() + 1, 1)`,
      exception(OUTSIDE),
    ],
    [
      "columns past the last are refused",
      "field report",
      `sheet().getRange(1, 27)`,
      exception(OUTSIDE),
    ],
    [
      "what is no notation is refused",
      "field report",
      `sheet().getRange("nope nope")`,
      exception("Range not found"),
    ],
    [
      "a spreadsheet's range may name the sheet",
      "Spreadsheet: getRange",
      `sheet().setName("Q1 plan"); const r = book().getRange("'Q1 plan'!B2:C3"); [r.getSheet().getName(), r.getA1Notation()]`,
      ["Q1 plan", "B2:C3"],
    ],
    [
      "the data range of an empty sheet is A1",
      "unverified; other imitators agree",
      `sheet().getDataRange().getA1Notation()`,
      "A1",
    ],
    [
      "an empty sheet has no last row and column",
      "unverified; other imitators agree",
      `[sheet().getLastRow(), sheet().getLastColumn()]`,
      [0, 0],
    ],
    [
      "the data range reaches from A1 to the last row and column with content",
      "Sheet: getDataRange",
      `put("B5", 1); put("D2", 1); sheet().getDataRange().getA1Notation()`,
      "A1:D5",
    ],
    [
      "formats are no content",
      "Sheet: getLastRow",
      `put("A1", 1); at("C9").setBackground("#ff0000"); [sheet().getLastRow(), sheet().getLastColumn()]`,
      [1, 1],
    ],
    [
      "a formula is content even where it shows nothing",
      "field report",
      `put("A3", '=""'); sheet().getLastRow()`,
      3,
    ],
    [
      "appendRow writes below the last row with content",
      "Sheet: appendRow",
      `put("B3", 1); sheet().appendRow(["x", "=1+1"]); at("A4:B4").getValues()`,
      [["x", 2]],
    ],
    [
      "appendRow adds a row where the sheet is full",
      "Sheet: appendRow",
      `const last = sheet().getMaxRows(); sheet().getRange(last, 1).setValue(1); sheet().appendRow(["x"]).getMaxRows() - last`,
      1,
    ],
    [
      "copyTo copies values and formats, formulas relative to their place",
      "Range: copyTo",
      `put("A1", "=B1").setBackground("#ff0000"); at("A1").copyTo(at("A2")); [at("A2").getFormula(), at("A2").getBackground()]`,
      ["=B2", "#ff0000"],
    ],
    [
      "contentsOnly copies values",
      "Range: copyTo(destination, options)",
      `rows([2, "=A1*2"]); at("B1").copyTo(at("B2"), { contentsOnly: true }); [at("B2").getFormula(), at("B2").getValue()]`,
      ["", 4],
    ],
    [
      "sort takes the sheet's column, descending where asked",
      "Range: sort",
      `at("B1:C3").setValues([["a", 1], ["b", 3], ["c", 2]]).sort({ column: 3, ascending: false }); column("B1:B3")`,
      ["b", "c", "a"],
    ],
    [
      "sort takes several columns",
      "Range: sort",
      `rows(["b", 1], ["a", 2], ["a", 1]).sort([1, 2]); at("A1:B3").getValues()`,
      [
        ["a", 1],
        ["a", 2],
        ["b", 1],
      ],
    ],
    [
      "merging keeps the top left value",
      "Range: merge",
      `rows([1, 2]).merge(); [at("A1:B1").getValues(), at("B1").getMergedRanges().map((r) => r.getA1Notation())]`,
      [[[1, ""]], ["A1:B1"]],
    ],
    [
      "a range list sets all of its ranges",
      "RangeList: setBackground",
      `sheet().getRangeList(["A1", "C3"]).setBackground("#ff0000"); [at("A1").getBackground(), at("C3").getBackground(), at("B2").getBackground()]`,
      ["#ff0000", "#ff0000", "#ffffff"],
    ],
  ],
};
