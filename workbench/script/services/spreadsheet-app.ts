// SpreadsheetApp: the open workbook, the page's Ui, builders and enumerations.
import { requireAccess } from "./access";
import { call, Exception, env } from "./bridge";
import { newConditionalFormatRule } from "./conditional-format";
import { newDataValidation } from "./data-validation";
import * as enums from "./enums";
import { make } from "./objects";
import { newRichTextValue, newTextStyle } from "./rich-text";
import { defineService, type Part } from "./service";
import { openUi } from "./ui";

type GApp = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type GSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const ENUMS = {
  BooleanCriteria: enums.BooleanCriteria,
  BorderStyle: enums.BorderStyle,
  CopyPasteType: enums.CopyPasteType,
  DataValidationCriteria: enums.DataValidationCriteria,
  DeveloperMetadataLocationType: enums.DeveloperMetadataLocationType,
  DeveloperMetadataVisibility: enums.DeveloperMetadataVisibility,
  Dimension: enums.Dimension,
  GroupControlTogglePosition: enums.GroupControlTogglePosition,
  InterpolationType: enums.InterpolationType,
  WrapStrategy: enums.WrapStrategy,
};

function open(method: string): GSpreadsheet {
  requireAccess("LIMITED", `SpreadsheetApp.${method}`, "spreadsheets.currentonly", "spreadsheets");
  return make.spreadsheet();
}

class SpreadsheetAppService implements Part<SpreadsheetAppService, GApp> {
  getActive(): GSpreadsheet {
    return open("getActive");
  }
  getActiveSpreadsheet(): GSpreadsheet {
    return open("getActiveSpreadsheet");
  }
  setActiveSpreadsheet(spreadsheet: GSpreadsheet): void {
    if (spreadsheet.getId() !== call("bookId"))
      throw new Exception("The spreadsheet is not in the workbench.");
  }
  openById(id: string): GSpreadsheet {
    requireAccess("FULL", "SpreadsheetApp.openById", "spreadsheets");
    if (id !== call("bookId"))
      throw new Exception(
        `Unexpected error while getting the method or property openById on object SpreadsheetApp.`,
      );
    return make.spreadsheet();
  }
  getActiveSheet(): GoogleAppsScript.Spreadsheet.Sheet {
    open("getActiveSheet");
    return make.sheet(call("bookInfo").activeSheet);
  }
  setActiveSheet(sheet: GoogleAppsScript.Spreadsheet.Sheet): GoogleAppsScript.Spreadsheet.Sheet {
    return sheet.activate();
  }
  getActiveRange(): GoogleAppsScript.Spreadsheet.Range {
    open("getActiveRange");
    return make.range(call("selection"));
  }
  getCurrentCell(): GoogleAppsScript.Spreadsheet.Range {
    open("getCurrentCell");
    return make.range({ ...call("selection"), rows: 1, columns: 1 });
  }
  setActiveRange(range: GoogleAppsScript.Spreadsheet.Range): GoogleAppsScript.Spreadsheet.Range {
    return range.activate();
  }
  flush(): void {
    call("flush");
  }
  getUi(): GoogleAppsScript.Base.Ui {
    if (env().startedBy === "clock")
      throw new Exception("Cannot call SpreadsheetApp.getUi() from this context.");
    return openUi();
  }
  newDataValidation(): GoogleAppsScript.Spreadsheet.DataValidationBuilder {
    return newDataValidation();
  }
  newRichTextValue(): GoogleAppsScript.Spreadsheet.RichTextValueBuilder {
    return newRichTextValue();
  }
  newTextStyle(): GoogleAppsScript.Spreadsheet.TextStyleBuilder {
    return newTextStyle();
  }
  newConditionalFormatRule(): GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder {
    return newConditionalFormatRule();
  }
}
defineService("SpreadsheetApp", SpreadsheetAppService);

export const spreadsheetApp = (): object => Object.assign(new SpreadsheetAppService(), ENUMS);
