// Developer metadata: keys that stay with a row, a column, a sheet or the spreadsheet, whatever is moved.
// https://developers.google.com/apps-script/reference/spreadsheet/developer-metadata
import { exception, type Group } from "./promise";

const MARK = `at("C:C").addDeveloperMetadata("field", "owner"); at("3:3").addDeveloperMetadata("row", "7");`;
const COLUMN = `sheet().createDeveloperMetadataFinder().withKey("field").find().map((one) => one.getLocation().getColumn().getColumn())`;
const ROW = `sheet().createDeveloperMetadataFinder().withKey("row").find().map((one) => one.getLocation().getRow().getRow())`;

export const METADATA: Group = {
  name: "developer metadata",
  promises: [
    [
      "a key has a value and is visible to the document",
      "Range: addDeveloperMetadata; DeveloperMetadata",
      `${MARK} const [one] = at("C:C").getDeveloperMetadata(); [one.getKey(), one.getValue(), String(one.getVisibility())]`,
      ["field", "owner", "DOCUMENT"],
    ],
    [
      "a key without a value has null",
      "DeveloperMetadata: getValue",
      `sheet().addDeveloperMetadata("flag"); sheet().getDeveloperMetadata()[0].getValue()`,
      null,
    ],
    [
      "only whole rows and columns take it",
      "Range: addDeveloperMetadata; text from field reports",
      `at("A1:B2").addDeveloperMetadata("field")`,
      exception(
        "Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.",
      ),
    ],
    [
      "it follows its column past an inserted one",
      "Sheets API guide: developer metadata",
      `${MARK} sheet().insertColumnBefore(1); ${COLUMN}`,
      [4],
    ],
    [
      "it follows its column when that is moved",
      "Sheets API guide: developer metadata",
      `${MARK} sheet().moveColumns(at("C1"), 1); ${COLUMN}`,
      [1],
    ],
    [
      "it goes with its column",
      "Sheets API guide: developer metadata",
      `${MARK} sheet().deleteColumn(3); ${COLUMN}`,
      [],
    ],
    [
      "it follows its row past a deleted one",
      "Sheets API guide: developer metadata",
      `${MARK} sheet().deleteRow(1); ${ROW}`,
      [2],
    ],
    [
      "it follows its row when that is moved",
      "Sheets API guide: developer metadata",
      `${MARK} sheet().moveRows(at("A3"), 1); ${ROW}`,
      [1],
    ],
    [
      "a sheet's finder finds what is on its rows and columns",
      "Sheet: createDeveloperMetadataFinder",
      `${MARK} sheet().createDeveloperMetadataFinder().find().map((one) => one.getKey()).sort()`,
      ["field", "row"],
    ],
    [
      "a sheet's own metadata is the sheet's alone",
      "Sheet: getDeveloperMetadata",
      `${MARK} sheet().addDeveloperMetadata("sheet"); sheet().getDeveloperMetadata().map((one) => one.getKey())`,
      ["sheet"],
    ],
    [
      "a finder narrows by value and by kind of place",
      "DeveloperMetadataFinder: withValue, withLocationType",
      `${MARK} const found = (finder) => finder.find().length; const all = () => sheet().createDeveloperMetadataFinder();
       [found(all().withValue("owner")), found(all().withValue("nope")), found(all().withLocationType(SpreadsheetApp.DeveloperMetadataLocationType.ROW))]`,
      [1, 0, 1],
    ],
    [
      "the spreadsheet's finder finds it on every sheet",
      "Spreadsheet: createDeveloperMetadataFinder",
      `at("B:B").addDeveloperMetadata("everywhere"); book().createDeveloperMetadataFinder().withKey("everywhere").find()[0].getLocation().getColumn().getSheet().getName() === sheet().getName()`,
      true,
    ],
    [
      "value and place can be changed",
      "DeveloperMetadata: setValue, moveToColumn",
      `${MARK} const [one] = at("C:C").getDeveloperMetadata(); one.setValue("due").moveToColumn(at("E:E")); [at("C:C").getDeveloperMetadata().length, at("E:E").getDeveloperMetadata()[0].getValue()]`,
      [0, "due"],
    ],
    [
      "removed it is gone",
      "DeveloperMetadata: remove",
      `${MARK} at("C:C").getDeveloperMetadata()[0].remove(); ${COLUMN}`,
      [],
    ],
    [
      "values are texts",
      "Range: addDeveloperMetadata",
      `sheet().addDeveloperMetadata("n", "12"); sheet().getDeveloperMetadata()[0].getValue()`,
      "12",
    ],
  ],
};
