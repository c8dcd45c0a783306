// Checkboxes: rules of data validation with a checked and an unchecked value.
// https://developers.google.com/apps-script/reference/spreadsheet/range#insertCheckboxes()
import type { Group } from "./promise";

export const CHECKBOXES: Group = {
  name: "checkboxes",
  promises: [
    [
      "a checkbox is unchecked at first, and a plain cell is none",
      "Range: insertCheckboxes, isChecked",
      `at("A1").insertCheckboxes(); [at("A1").getValue(), at("A1").isChecked(), at("B1").isChecked()]`,
      [false, false, null],
    ],
    [
      "inserting checkboxes unchecks whatever was there",
      "Range: insertCheckboxes",
      `put("A1", true); put("A2", "x"); at("A1:A2").insertCheckboxes(); column("A1:A2")`,
      [false, false],
    ],
    [
      "checkboxes may have values of their own",
      "Range: insertCheckboxes(checkedValue, uncheckedValue)",
      `at("A1").insertCheckboxes("yes", "no"); [at("A1").getValue(), at("A1").check().getValue(), at("A1").isChecked()]`,
      ["no", "yes", true],
    ],
    [
      "check and uncheck leave cells without a checkbox alone",
      "Range: check, uncheck",
      `at("A1").insertCheckboxes(); put("A2", "x"); at("A1:A2").check(); [column("A1:A2"), at("A1:A2").isChecked()]`,
      [[true, "x"], null],
    ],
    [
      "TRUE without a checkbox is not checked",
      "Range: isChecked",
      `put("A1", true).isChecked()`,
      null,
    ],
    [
      "removing checkboxes takes their values and rules away",
      "Range: removeCheckboxes",
      `at("A1").insertCheckboxes().check(); put("A2", "x"); at("A1:A2").removeCheckboxes(); [column("A1:A2"), at("A1").getDataValidation()]`,
      [["", "x"], null],
    ],
  ],
};
