// Values in ranges: what is read, what may be written, and that reads see what was written and computed.
// https://developers.google.com/apps-script/reference/spreadsheet/range
import { exception, type Group } from "./promise";

const LIMIT = "Your input contains more than the maximum of 50000 characters in a single cell.";

export const VALUES: Group = {
  name: "values",
  promises: [
    ["a blank cell reads as empty text", "Range: getValue", `at("A1").getValue()`, ""],
    [
      "getValue reads the top left cell",
      "Range: getValue",
      `at("A1:B2").setValues([[1, 2], [3, 4]]).getValue()`,
      1,
    ],
    [
      "getValues is indexed by row, then by column; blanks are empty texts",
      "Range: getValues",
      `put("B2", 7); at("A1:C2").getValues()`,
      [
        ["", "", ""],
        ["", 7, ""],
      ],
    ],
    [
      "numbers, booleans and texts come back as what they are",
      "Range: getValues",
      `rows([1.5, true, "x"]).getValues()`,
      [[1.5, true, "x"]],
    ],
    [
      "setValue fills each cell of the range",
      "Range: setValue",
      `put("A1:B2", 3).getValues()`,
      [
        [3, 3],
        [3, 3],
      ],
    ],
    [
      "null and empty text clear a cell",
      "field report",
      `put("A1:B1", 3); at("A1:B1").setValues([[null, ""]]).isBlank()`,
      true,
    ],
    [
      "too few rows are refused with both numbers",
      "Range: setValues; text from field reports",
      `at("A1:B2").setValues([[1, 2]])`,
      exception(
        "The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.",
      ),
    ],
    [
      "too many columns are refused with both numbers",
      "Range: setValues; text from field reports",
      `at("A1:B1").setValues([[1, 2, 3]])`,
      exception(
        "The number of columns in the data does not match the number of columns in the range. The data has 3 but the range has 2.",
      ),
    ],
    [
      "a refused setValues writes nothing",
      "Range: setValues",
      `try { at("A1:B2").setValues([[1, 2], [3]]); } catch {} at("A1:B2").isBlank()`,
      true,
    ],
    [
      "a flat array is no table",
      "Range: setValues; text from field reports",
      `at("A1:B1").setValues([1, 2])`,
      exception(
        "The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.setValues.",
      ),
    ],
    [
      "a cell holds 50,000 characters",
      "Sheets size limits, secondary sources",
      `put("A1", "x".repeat(50000)).getValue().length`,
      50_000,
    ],
    [
      "and not one more",
      "Sheets size limits, secondary sources",
      `put("A1", "x".repeat(50001))`,
      exception(LIMIT),
    ],
    [
      "a text that begins with = is a formula",
      "Range: setValue",
      `put("A1", "=1+1"); [at("A1").getFormula(), at("A1").getValue()]`,
      ["=1+1", 2],
    ],
    [
      "setValues takes formulas among values",
      "Range: setValues",
      `rows([4, "=A1*2"]).getValues()`,
      [[4, 8]],
    ],
    [
      "a cell without a formula has an empty one",
      "Range: getFormula",
      `put("A1", 5).getFormula()`,
      "",
    ],
    [
      "getFormulas has an empty text for each cell without one",
      "Range: getFormulas",
      `rows([4, "=A1*2"]).getFormulas()`,
      [["", "=A1*2"]],
    ],
    [
      "a read sees formulas computed on values written just before",
      "SpreadsheetApp: flush; Best practices",
      `at("B1").setFormula("=A1+1"); put("A1", 4); at("B1").getValue()`,
      5,
    ],
    [
      "arguments of formulas may be separated by semicolons, whatever the locale",
      "field report",
      `put("A1", "=SUM(1;2)").getValue()`,
      3,
    ],
    ["an error reads as its text", "field report", `put("A1", "=1/0").getValue()`, "#DIV/0!"],
    ["an unknown function is #NAME?", "field report", `put("A1", "=NOPE(1)").getValue()`, "#NAME?"],
    [
      "getDisplayValue applies the number format",
      "Range: getDisplayValue",
      `put("A1", 0.256).setNumberFormat("0.0%").getDisplayValue()`,
      "25.6%",
    ],
    [
      "display values are texts, blanks included",
      "Range: getDisplayValues",
      `rows([1, true, ""]).getDisplayValues()`,
      [["1", "TRUE", ""]],
    ],
    [
      "isBlank is true of blank ranges only",
      "Range: isBlank",
      `put("B2", 0); [at("A1").isBlank(), at("A1:B2").isBlank()]`,
      [true, false],
    ],
    [
      "clearContent leaves formats",
      "Range: clearContent",
      `put("A1", 1).setBackground("#ff0000").clearContent(); [at("A1").getValue(), at("A1").getBackground()]`,
      ["", "#ff0000"],
    ],
    [
      "clearFormat leaves contents",
      "Range: clearFormat",
      `put("A1", 1).setBackground("#ff0000").clearFormat(); [at("A1").getValue(), at("A1").getBackground()]`,
      [1, "#ffffff"],
    ],
    [
      "clear clears contents and formats",
      "Range: clear",
      `put("A1", 1).setBackground("#ff0000").clear(); [at("A1").getValue(), at("A1").getBackground()]`,
      ["", "#ffffff"],
    ],
    [
      "clear takes what its options name",
      "Range: clear(options)",
      `put("A1", 1).setBackground("#ff0000").clear({ contentsOnly: true }); at("A1").getBackground()`,
      "#ff0000",
    ],
    [
      "setters return the range for chaining",
      "Range: setValue",
      `put("B2", 1).setFontWeight("bold").setNote("n").getA1Notation()`,
      "B2",
    ],
  ],
};
