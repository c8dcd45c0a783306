// The sheets of a spreadsheet: found, made, named, moved, copied, hidden, deleted.
// https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet
import { exception, type Group } from "./promise";

export const SHEETS: Group = {
  name: "sheets",
  promises: [
    [
      "a missing sheet is null",
      "Spreadsheet: getSheetByName",
      `book().getSheetByName("nope")`,
      null,
    ],
    ["a missing id is null", "Spreadsheet: getSheetById", `book().getSheetById(4711)`, null],
    [
      "a sheet is found by name and by id",
      "Spreadsheet: getSheetByName, getSheetById",
      `const id = book().insertSheet("Found").getSheetId(); [book().getSheetByName("Found").getSheetId() === id, book().getSheetById(id).getName()]`,
      [true, "Found"],
    ],
    [
      "an id stays when the sheet is renamed",
      "Sheet: getSheetId",
      `const id = sheet().getSheetId(); sheet().setName("Renamed").getSheetId() === id`,
      true,
    ],
    [
      "a second sheet of a name is refused",
      "Spreadsheet: insertSheet; text from field reports",
      `book().insertSheet("Twice"); book().insertSheet("Twice")`,
      exception('A sheet with the name "Twice" already exists. Please enter another name.'),
    ],
    [
      "so is renaming to a name that is taken",
      "Sheet: setName; text from field reports",
      `book().insertSheet("Taken"); sheet().setName("Taken")`,
      exception('A sheet with the name "Taken" already exists. Please enter another name.'),
    ],
    [
      "a new sheet becomes the active one",
      "Spreadsheet: insertSheet",
      `book().insertSheet("New"); book().getActiveSheet().getName()`,
      "New",
    ],
    [
      "a new sheet stands where the index says, counted from 0",
      "Spreadsheet: insertSheet(sheetName, sheetIndex)",
      `book().insertSheet("First", 0); book().getSheets()[0].getName()`,
      "First",
    ],
    [
      "a new sheet has 1,000 rows and 26 columns",
      "field report",
      `[sheet().getMaxRows(), sheet().getMaxColumns()]`,
      [1000, 26],
    ],
    [
      "getIndex counts from 1",
      "Sheet: getIndex",
      `sheet(); book().getSheets().map((one) => one.getIndex())[0]`,
      1,
    ],
    [
      "moveActiveSheet counts from 1",
      "Spreadsheet: moveActiveSheet",
      `book().setActiveSheet(sheet()); book().moveActiveSheet(1); sheet().getIndex()`,
      1,
    ],
    [
      "a template is copied with its contents",
      "Spreadsheet: insertSheet(options.template)",
      `put("A1", "t"); book().insertSheet("From template", { template: sheet() }).getRange("A1").getValue()`,
      "t",
    ],
    [
      "copyTo names the copy after the original",
      "Sheet: copyTo",
      `sheet().setName("Plan"); put("A1", "=1+1"); const copy = sheet().copyTo(book()); [copy.getName(), copy.getRange("A1").getFormula()]`,
      ["Copy of Plan", "=1+1"],
    ],
    [
      "a duplicated sheet becomes the active one and has formats, notes and rules",
      "Spreadsheet: duplicateActiveSheet",
      `put("A1", 1).setNote("n").setBackground("#ff0000").setDataValidation(SpreadsheetApp.newDataValidation().requireNumberGreaterThan(0).build());
       book().setActiveSheet(sheet()); const copy = book().duplicateActiveSheet(); const cell = copy.getRange("A1");
       [book().getActiveSheet().getSheetId() === copy.getSheetId(), cell.getNote(), cell.getBackground(), String(cell.getDataValidation().getCriteriaType())]`,
      [true, "n", "#ff0000", "NUMBER_GREATER_THAN"],
    ],
    [
      "formulas follow a sheet's new name",
      "field report",
      `sheet().setName("Old name"); put("A1", 5); const other = book().insertSheet(); other.getRange("A1").setFormula("='Old name'!A1");
       sheet().setName("Next name"); put("A1", 6); [other.getRange("A1").getFormula(), other.getRange("A1").getValue()]`,
      ["='Next name'!A1", 6],
    ],
    [
      "sheets hide and show",
      "Sheet: hideSheet, showSheet, isSheetHidden",
      `[sheet().hideSheet().isSheetHidden(), sheet().showSheet().isSheetHidden()]`,
      [true, false],
    ],
    [
      "a hidden sheet is still read and written",
      "Sheet: hideSheet",
      `sheet().hideSheet(); put("A1", 5).getValue()`,
      5,
    ],
    [
      "a deleted sheet is gone",
      "Spreadsheet: deleteSheet",
      `const name = sheet().getName(); book().deleteSheet(sheet()); book().getSheetByName(name)`,
      null,
    ],
    [
      "the last visible sheet cannot be hidden",
      "field report",
      `const [kept, ...others] = book().getSheets(); others.forEach((one) => one.hideSheet());
       try { kept.hideSheet(); "hidden" } catch (error) { others.forEach((one) => one.showSheet()); error.message }`,
      "You can't hide all the sheets in a document.",
    ],
    [
      "the last sheet cannot be deleted",
      "field report; the text has varied",
      `const only = book().insertSheet(); const others = book().getSheets().filter((one) => one.getSheetId() !== only.getSheetId());
       others.forEach((one) => book().deleteSheet(one)); book().deleteSheet(only)`,
      exception("You can't remove all the sheets in a document."),
    ],
    [
      "a tab has no colour until it is set",
      "Sheet: getTabColor",
      `[sheet().getTabColor(), sheet().setTabColor("#ff0000").getTabColor()]`,
      [null, "#ff0000"],
    ],
    [
      "the spreadsheet is renamed",
      "Spreadsheet: rename",
      `book().rename("Targets"); book().getName()`,
      "Targets",
    ],
    [
      "the URL names the id",
      "Spreadsheet: getUrl, getId",
      `book().getUrl().includes(book().getId())`,
      true,
    ],
  ],
};
