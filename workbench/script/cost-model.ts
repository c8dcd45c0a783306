// What a call of an Apps Script service costs: its kind, and a model of its time at Google.
//
// The model is a rule of thumb, not a measurement: a call that reads or changes the document takes one round trip
// (30 to 200 ms in field reports), plus a little for each cell; a call that only builds an object takes next to
// nothing; a first read after writes waits for them to be carried out.

export type CallKind = "read" | "write" | "other";

export interface ServiceCall {
  readonly service: string;
  readonly method: string;
  /** Cells that the call carries. */
  readonly cells: number;
}

const READ_MS = 60;
const WRITE_MS = 60;
const CELL_MS = 0.005;
const FLUSH_MS = 50;
const LOCAL_MS = 1;

/** Calls outside the document, in milliseconds. */
const SERVICES_MS: Readonly<Record<string, number>> = {
  MailApp: 300,
  Properties: 30,
  PropertiesService: 1,
  Cache: 20,
  Lock: 40,
  ScriptApp: 50,
  ClockTriggerBuilder: 100,
  HtmlService: 10,
  Ui: 50,
  Utilities: 1,
  Session: 20,
};

const DOCUMENT = new Set([
  "SpreadsheetApp",
  "Spreadsheet",
  "Sheet",
  "Range",
  "RangeList",
  "NamedRange",
  "Group",
  "DeveloperMetadata",
  "DeveloperMetadataFinder",
  "Protection",
  "Filter",
]);

/** Calls of the document that fetch nothing: they make an object or tell what it already knows. */
const FREE = new Set(
  `SpreadsheetApp.getActive SpreadsheetApp.getActiveSpreadsheet SpreadsheetApp.getUi SpreadsheetApp.flush
  SpreadsheetApp.newDataValidation SpreadsheetApp.newConditionalFormatRule SpreadsheetApp.newRichTextValue
  SpreadsheetApp.newTextStyle SpreadsheetApp.newColor SpreadsheetApp.getActiveSheet SpreadsheetApp.getActiveRange
  SpreadsheetApp.setActiveSheet SpreadsheetApp.setActiveRange SpreadsheetApp.getActiveCell
  SpreadsheetApp.setActiveSpreadsheet SpreadsheetApp.openById SpreadsheetApp.getSelection
  Spreadsheet.toast Spreadsheet.getId Spreadsheet.getUrl Spreadsheet.getRange Spreadsheet.getSheetByName
  Spreadsheet.setActiveSheet Spreadsheet.setActiveRange Spreadsheet.getActiveSheet Spreadsheet.getActiveRange
  Spreadsheet.createDeveloperMetadataFinder Spreadsheet.addDeveloperMetadata Spreadsheet.addMenu
  Spreadsheet.updateMenu Spreadsheet.removeMenu Spreadsheet.getSheetById Spreadsheet.getActiveCell
  Spreadsheet.getSelection Spreadsheet.setSpreadsheetTimeZone Spreadsheet.setSpreadsheetLocale
  Sheet.newChart Sheet.getRange Sheet.getSheetId Sheet.getParent Sheet.activate Sheet.getRangeList Sheet.setActiveRange
  Sheet.setActiveSelection Sheet.createDeveloperMetadataFinder Sheet.addDeveloperMetadata
  Sheet.getActiveRange Sheet.getActiveCell Sheet.setCurrentCell
  Range.getRow Range.getColumn Range.getLastRow Range.getLastColumn Range.getNumRows Range.getNumColumns
  Range.getHeight Range.getWidth Range.getRowIndex Range.getA1Notation Range.getSheet Range.getGridId
  Range.getCell Range.offset Range.activate Range.activateAsCurrentCell Range.addDeveloperMetadata
  Range.createDeveloperMetadataFinder RangeList.getRanges RangeList.activate
  NamedRange.getName NamedRange.getRange Group.getDepth Group.getRange Group.getControlIndex
  DeveloperMetadata.getKey DeveloperMetadata.getValue DeveloperMetadata.getId DeveloperMetadata.getLocation
  DeveloperMetadata.getVisibility DeveloperMetadata.setKey DeveloperMetadata.setValue
  DeveloperMetadata.setVisibility DeveloperMetadata.remove DeveloperMetadata.moveToRow
  DeveloperMetadata.moveToColumn DeveloperMetadata.moveToSheet DeveloperMetadata.moveToSpreadsheet
  DeveloperMetadataFinder.withKey DeveloperMetadataFinder.withValue DeveloperMetadataFinder.withId
  DeveloperMetadataFinder.withVisibility DeveloperMetadataFinder.withLocationType
  DeveloperMetadataFinder.onIntersectingLocations`.split(/\s+/),
);

const READS = /^(get|is|has|can|find)/;

/** Reads fetch data of the document; writes change cells, formats or structure; the rest is other. */
export function kindOf(service: string, method: string): CallKind {
  if (!DOCUMENT.has(service) || FREE.has(`${service}.${method}`)) return "other";
  return READS.test(method) ? "read" : "write";
}

/** Milliseconds that the call would take at Google. `pending`: whether writes wait to be carried out. */
export function modelledMs(call: ServiceCall, pending: boolean): number {
  const kind = kindOf(call.service, call.method);
  if (kind === "read") return READ_MS + call.cells * CELL_MS + (pending ? FLUSH_MS : 0);
  if (kind === "write") return WRITE_MS + call.cells * CELL_MS;
  if (call.method === "flush") return pending ? FLUSH_MS : LOCAL_MS;
  if (call.method.endsWith("DeveloperMetadata")) return WRITE_MS;
  return SERVICES_MS[call.service] ?? LOCAL_MS;
}
