// What ranges carry beside values: formats and notes, conditional formats, data validation, names.
// https://developers.google.com/apps-script/reference/spreadsheet
import { exception, type Group, hold } from "./promise";

export const FORMATS: Group = {
  name: "formats and notes",
  promises: [
    [
      "a cell is white until it is set",
      "Range: getBackground",
      `at("A1").getBackground()`,
      "#ffffff",
    ],
    [
      "null takes a background away",
      "Range: setBackground",
      `at("A1").setBackground("#ff0000").setBackground(null).getBackground()`,
      "#ffffff",
    ],
    [
      "setBackgrounds takes a table of the range's size",
      "Range: setBackgrounds",
      `at("A1:B1").setBackgrounds([["#ff0000"]])`,
      exception(
        "The number of columns in the data does not match the number of columns in the range.",
      ),
    ],
    [
      "a number format is read back as it was set",
      "Range: setNumberFormat, getNumberFormat",
      `at("A1").setNumberFormat("#,##0.00").getNumberFormat()`,
      "#,##0.00",
    ],
    [
      "a number format changes what is shown, not the value",
      "Range: setNumberFormat",
      `put("A1", 1234.567).setNumberFormat("#,##0.0"); [at("A1").getDisplayValue(), at("A1").getValue()]`,
      ["1,234.6", 1234.567],
    ],
    [
      "fonts are read back",
      "Range: setFontWeight, setFontColor, setFontSize",
      `const r = at("A1").setFontWeight("bold").setFontColor("#112233").setFontSize(14); [r.getFontWeight(), r.getFontColor(), r.getFontSize()]`,
      ["bold", "#112233", 14],
    ],
    [
      "a wrap strategy is read back",
      "Range: setWrapStrategy",
      `String(at("A1").setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP).getWrapStrategy())`,
      "CLIP",
    ],
    ["a cell without a note has an empty one", "Range: getNote", `at("A1").getNote()`, ""],
    [
      "notes are set, and taken away by null",
      "Range: setNote",
      `[at("A1").setNote("why").getNote(), at("A1").setNote(null).getNote()]`,
      ["why", ""],
    ],
    [
      "a note is no content",
      "Sheet: getLastRow",
      `at("A3").setNote("why"); sheet().getLastRow()`,
      0,
    ],
    [
      "notes follow inserted rows",
      "Sheet: insertRowBefore",
      `at("A3").setNote("why"); sheet().insertRowBefore(1); at("A4").getNote()`,
      "why",
    ],
  ],
};

const RULE = (formula: string, color: string): string =>
  `SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied("${formula}").setBackground("${color}").setRanges([at("A1:A9")]).build()`;
const COLORS = `sheet().getConditionalFormatRules().map((rule) => rule.getBooleanCondition().getBackground())`;

export const CONDITIONAL_FORMATS: Group = {
  name: "conditional formats",
  promises: [
    [
      "a sheet has none at first",
      "Sheet: getConditionalFormatRules",
      `sheet().getConditionalFormatRules()`,
      [],
    ],
    [
      "a rule made in the editor is listed, and set again it stays",
      "Sheet: getConditionalFormatRules: all conditional format rules in this sheet",
      async (workbench) => {
        const ranges = [{ startRow: 0, endRow: 4, startColumn: 1, endColumn: 1 }];
        const style = { bg: { rgb: "#ff8800" }, bl: 1 };
        const made = [
          { type: "highlightCell", subType: "number", operator: "greaterThan", value: 5, style },
          {
            type: "highlightCell",
            subType: "text",
            operator: "containsText",
            value: "late",
            style,
          },
          { type: "highlightCell", subType: "formula", value: "=$A1>1", style },
        ];
        for (const [index, rule] of made.entries())
          await workbench.applyFromPage("page", "sheet.mutation.add-conditional-rule", {
            subUnitId: "0",
            rule: { cfId: `made-${index}`, ranges, stopIfTrue: false, rule },
          }).followed;
        return hold(
          workbench,
          `const first = book().getSheets()[0]; first.setConditionalFormatRules(first.getConditionalFormatRules());
           first.getConditionalFormatRules().map((rule) => { const condition = rule.getBooleanCondition();
             return [String(condition.getCriteriaType()), ...condition.getCriteriaValues(), rule.getRanges()[0].getA1Notation(), condition.getBackground(), condition.getBold()]; })`,
        );
      },
      [
        ["CUSTOM_FORMULA", "=$A1>1", "B1:B5", "#ff8800", true],
        ["TEXT_CONTAINS", "late", "B1:B5", "#ff8800", true],
        ["NUMBER_GREATER_THAN", 5, "B1:B5", "#ff8800", true],
      ],
    ],
    [
      "rules keep their order, which is the order of evaluation",
      "Sheet: setConditionalFormatRules",
      `sheet().setConditionalFormatRules([${RULE("=$A1>1", "#ff0000")}, ${RULE("=$A1>2", "#00ff00")}]); ${COLORS}`,
      ["#ff0000", "#00ff00"],
    ],
    [
      "setting rules replaces all",
      "Sheet: setConditionalFormatRules",
      `sheet().setConditionalFormatRules([${RULE("=$A1>1", "#ff0000")}]); sheet().setConditionalFormatRules([${RULE("=$A1>2", "#00ff00")}]); ${COLORS}`,
      ["#00ff00"],
    ],
    [
      "a rule tells its criteria and its ranges",
      "ConditionalFormatRule: getBooleanCondition, getRanges",
      `const rule = ${RULE("=$A1>1", "#ff0000")}; const condition = rule.getBooleanCondition();
       [String(condition.getCriteriaType()), condition.getCriteriaValues(), rule.getRanges().map((r) => r.getA1Notation())]`,
      ["CUSTOM_FORMULA", ["=$A1>1"], ["A1:A9"]],
    ],
    [
      "a rule does not change the cell's own format",
      "Range: getBackground",
      `put("A1", 5); sheet().setConditionalFormatRules([${RULE("=$A1>1", "#ff0000")}]); at("A1").getBackground()`,
      "#ffffff",
    ],
    [
      "clearing leaves none",
      "Sheet: clearConditionalFormatRules",
      `sheet().setConditionalFormatRules([${RULE("=$A1>1", "#ff0000")}]); sheet().clearConditionalFormatRules(); ${COLORS}`,
      [],
    ],
  ],
};

const LIST = `SpreadsheetApp.newDataValidation().requireValueInList(["open", "won"])`;
const VIOLATES =
  "The data you entered in cell A1 violates the data validation rules set on this cell.";

export const VALIDATION: Group = {
  name: "data validation",
  promises: [
    [
      "a cell without a rule has null",
      "Range: getDataValidation",
      `at("A1").getDataValidation()`,
      null,
    ],
    [
      "a new rule allows invalid data, with a warning",
      "DataValidationBuilder: setAllowInvalid",
      `${LIST}.build().getAllowInvalid()`,
      true,
    ],
    [
      "a new rule has no help text",
      "DataValidationBuilder: getHelpText",
      `${LIST}.build().getHelpText()`,
      null,
    ],
    [
      "a rule tells its criteria and arguments; a list shows its dropdown",
      "DataValidation: getCriteriaType, getCriteriaValues",
      `const rule = at("A1").setDataValidation(${LIST}.build()).getDataValidation(); [String(rule.getCriteriaType()), rule.getCriteriaValues()]`,
      ["VALUE_IN_LIST", [["open", "won"], true]],
    ],
    [
      "a rule that allows invalid data lets a script write it",
      "DataValidationBuilder: setAllowInvalid",
      `at("A1").setDataValidation(${LIST}.build()); put("A1", "lost").getValue()`,
      "lost",
    ],
    [
      "a rule that rejects it makes the script fail",
      "DataValidationBuilder: setAllowInvalid; text from field reports",
      `at("A1").setDataValidation(${LIST}.setAllowInvalid(false).build()); put("A1", "lost")`,
      exception(VIOLATES),
    ],
    [
      "and lets valid data and blanks pass",
      "DataValidationBuilder: setAllowInvalid",
      `at("A1").setDataValidation(${LIST}.setAllowInvalid(false).build()); [put("A1", "won").getValue(), put("A1", "").getValue()]`,
      ["won", ""],
    ],
    [
      "a rejected number",
      "DataValidationBuilder: requireNumberBetween; text from field reports",
      `at("A1").setDataValidation(SpreadsheetApp.newDataValidation().requireNumberBetween(1, 5).setAllowInvalid(false).build()); put("A1", 9)`,
      exception(VIOLATES),
    ],
    [
      "a rejected date",
      "DataValidationBuilder: requireDate; text from field reports",
      `at("A1").setDataValidation(SpreadsheetApp.newDataValidation().requireDate().setAllowInvalid(false).build()); put("A1", "soon")`,
      exception(VIOLATES),
    ],
    [
      "a list of a range is what its cells hold",
      "DataValidationBuilder: requireValueInRange",
      `put("C1", "x"); at("A1").setDataValidation(SpreadsheetApp.newDataValidation().requireValueInRange(at("C1:C3")).setAllowInvalid(false).build()); put("A1", "y")`,
      exception(VIOLATES),
    ],
    [
      "null takes a rule away",
      "Range: setDataValidation",
      `at("A1").setDataValidation(${LIST}.build()).setDataValidation(null).getDataValidation()`,
      null,
    ],
    [
      "clearing contents leaves the rule",
      "Range: clearContent",
      `at("A1").setDataValidation(${LIST}.build()).clearContent(); at("A1").getDataValidation() !== null`,
      true,
    ],
    [
      "a rule follows inserted rows",
      "Sheet: insertRowBefore",
      `at("A3").setDataValidation(${LIST}.build()); sheet().insertRowBefore(1); [at("A3").getDataValidation(), at("A4").getDataValidation() !== null]`,
      [null, true],
    ],
  ],
};

export const NAMED_RANGES: Group = {
  name: "named ranges",
  promises: [
    [
      "a missing name is null",
      "Spreadsheet: getRangeByName",
      `book().getRangeByName("Nope")`,
      null,
    ],
    [
      "a name finds its range",
      "Spreadsheet: setNamedRange, getRangeByName",
      `book().setNamedRange("Total", at("B2:C3")); book().getRangeByName("Total").getA1Notation()`,
      "B2:C3",
    ],
    [
      "a name follows inserted rows",
      "Spreadsheet: getRangeByName",
      `book().setNamedRange("Moving", at("B2")); sheet().insertRowBefore(1); book().getRangeByName("Moving").getA1Notation()`,
      "B3",
    ],
    [
      "formulas know names",
      "Spreadsheet: setNamedRange",
      `put("B2", 21); book().setNamedRange("Half", at("B2")); put("A1", "=Half*2").getValue()`,
      42,
    ],
    [
      "a removed name is gone",
      "Spreadsheet: removeNamedRange",
      `book().setNamedRange("Gone", at("B2")); book().removeNamedRange("Gone"); book().getRangeByName("Gone")`,
      null,
    ],
  ],
};
