// Spreadsheet: the whole workbook.
import { parseA1, type Rect, splitA1 } from "../../engine/place";
import { call, Exception, env } from "./bridge";
import { addMetadata, finderAt, metadataAt } from "./metadata";
import { make, rectOf } from "./objects";
import { rangeList } from "./range-list";
import { defineService, type Part } from "./service";
import { sheetIn } from "./sheet";
import { mismatch } from "./signature";

type GSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type GSheet = GoogleAppsScript.Spreadsheet.Sheet;
type GRange = GoogleAppsScript.Spreadsheet.Range;

const named = (method: string): string => `SpreadsheetApp.Spreadsheet.${method}`;
const TOAST_SECONDS = 5;

class SpreadsheetService implements Part<SpreadsheetService, GSpreadsheet> {
  get #self(): GSpreadsheet {
    return this as unknown as GSpreadsheet;
  }
  getId(): string {
    return call("bookId");
  }
  getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${call("bookId")}/edit`;
  }
  getName(): string {
    return call("bookInfo").name;
  }
  rename(name: string): void {
    call("renameBook", name);
  }
  getSpreadsheetLocale(): string {
    return call("bookInfo").locale;
  }
  setSpreadsheetLocale(locale: string): void {
    call("setLocale", locale);
  }
  getSpreadsheetTimeZone(): string {
    return call("bookInfo").timeZone;
  }
  setSpreadsheetTimeZone(timeZone: string): void {
    call("setTimeZone", timeZone);
    Object.assign(env(), { timeZone });
  }

  // Sheets.
  getSheets(): GSheet[] {
    return call("sheets").map((sheet) => make.sheet(sheet.gid));
  }
  getNumSheets(): number {
    return call("sheets").length;
  }
  getSheetByName(name: string): GSheet | null {
    const wanted = String(name).toLowerCase();
    const found = call("sheets").find((sheet) => sheet.name.toLowerCase() === wanted);
    return found ? make.sheet(found.gid) : null;
  }
  getSheetById(id: number): GSheet | null {
    return call("sheets").some((sheet) => sheet.gid === id) ? make.sheet(id) : null;
  }
  getActiveSheet(): GSheet {
    return make.sheet(call("bookInfo").activeSheet);
  }
  setActiveSheet(sheet: GSheet, _restoreSelection?: boolean): GSheet {
    return sheet.activate();
  }
  getSheetName(): string {
    return make.sheet(call("bookInfo").activeSheet).getName();
  }
  insertSheet(first?: string | number | object, second?: number | object, third?: object): GSheet {
    const args = [first, second, third];
    const name = args.find((one) => typeof one === "string") as string | undefined;
    const index = args.find((one) => typeof one === "number") as number | undefined;
    const options = args.find((one) => typeof one === "object" && one !== null) as
      | { readonly template?: GSheet }
      | undefined;
    // Without an index the new sheet stands right after the active one.
    const active = call("sheets").findIndex((sheet) => sheet.gid === call("bookInfo").activeSheet);
    const at = index ?? active + 1;
    const gid = options?.template
      ? call("duplicateSheet", sheetIn(options.template, named("insertSheet")), name ?? null, at)
      : call("insertSheet", { name: name ?? null, index: at });
    call("select", { sheet: gid, row: 0, column: 0, rows: 1, columns: 1 });
    return make.sheet(gid);
  }
  deleteSheet(sheet: GSheet): void {
    call("deleteSheet", sheetIn(sheet, named("deleteSheet")));
  }
  deleteActiveSheet(): GSheet {
    call("deleteSheet", call("bookInfo").activeSheet);
    return make.sheet(call("bookInfo").activeSheet);
  }
  duplicateActiveSheet(): GSheet {
    const gid = call("duplicateSheet", call("bookInfo").activeSheet, null, null);
    call("select", { sheet: gid, row: 0, column: 0, rows: 1, columns: 1 });
    return make.sheet(gid);
  }
  moveActiveSheet(position: number): void {
    const count = call("sheets").length;
    if (position < 1 || position > count)
      throw new Exception("The new position of the sheet is out of bounds.");
    call("moveSheet", call("bookInfo").activeSheet, position - 1);
  }
  renameActiveSheet(name: string): void {
    call("renameSheet", call("bookInfo").activeSheet, name);
  }

  // Ranges.
  getRange(a1Notation: string): GRange {
    return make.range(this.#byA1(a1Notation));
  }
  getRangeList(a1Notations: readonly string[]): GoogleAppsScript.Spreadsheet.RangeList {
    return rangeList(a1Notations.map((a1) => make.range(this.#byA1(a1))));
  }
  getRangeByName(name: string): GRange | null {
    const found = call("names").find(
      (one) => one.name.toLowerCase() === String(name).toLowerCase(),
    );
    return found ? make.range(found.rect) : null;
  }
  #byA1(text: string): Rect {
    if (typeof text !== "string") throw mismatch(named("getRange"), [text]);
    const named_ = call("names").find((one) => one.name.toLowerCase() === text.toLowerCase());
    if (named_) return named_.rect;
    const { sheet: name, a1 } = splitA1(text);
    const sheets = call("sheets");
    const active = call("bookInfo").activeSheet;
    const sheet = sheets.find((one) => (name === null ? one.gid === active : one.name === name));
    const rect = sheet && parseA1(a1, sheet);
    if (
      !sheet ||
      !rect ||
      rect.row + rect.rows > sheet.rows ||
      rect.column + rect.columns > sheet.columns
    )
      throw new Exception("Range not found");
    return { sheet: sheet.gid, ...rect };
  }
  getDataRange(): GRange {
    return make.sheet(call("bookInfo").activeSheet).getDataRange();
  }
  getLastRow(): number {
    return call("used", call("bookInfo").activeSheet).rows;
  }
  getLastColumn(): number {
    return call("used", call("bookInfo").activeSheet).columns;
  }
  appendRow(values: readonly unknown[]): GSheet {
    return make.sheet(call("bookInfo").activeSheet).appendRow([...values]);
  }
  getActiveRange(): GRange | null {
    return make.range(call("selection"));
  }
  getActiveCell(): GRange {
    return make.range({ ...call("selection"), rows: 1, columns: 1 });
  }
  setActiveRange(range: GRange): GRange {
    return range.activate();
  }
  setActiveSelection(range: GRange | string): GRange {
    return (typeof range === "string" ? make.range(this.#byA1(range)) : range).activate();
  }

  // Names.
  getNamedRanges(): GoogleAppsScript.Spreadsheet.NamedRange[] {
    return call("names").map(
      ({ name }) =>
        new NamedRangeService(name) as unknown as GoogleAppsScript.Spreadsheet.NamedRange,
    );
  }
  setNamedRange(name: string, range: GRange): void {
    call("setName", name, rectOf(range) as Rect);
  }
  removeNamedRange(name: string): void {
    call("removeName", name);
  }

  // Metadata and the page.
  addDeveloperMetadata(key: string, value?: unknown, visibility?: unknown): GSpreadsheet {
    addMetadata({ kind: "SPREADSHEET" }, key, value, visibility);
    return this.#self;
  }
  getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    return metadataAt({ kind: "SPREADSHEET" });
  }
  createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    return finderAt({ kind: "SPREADSHEET" });
  }
  toast(message: string, title?: string, timeoutSeconds?: number | null): void {
    call("toast", String(title ?? ""), String(message), timeoutSeconds ?? TOAST_SECONDS);
  }
  addMenu(
    name: string,
    subMenus: readonly ({ readonly name: string; readonly functionName: string } | null)[],
  ): void {
    call("addMenu", {
      title: name,
      items: subMenus.map((item) => ({
        label: item?.name ?? null,
        fn: item?.functionName ?? null,
        items: null,
      })),
    });
  }
}
defineService("Spreadsheet", SpreadsheetService);

class NamedRangeService
  implements Part<NamedRangeService, GoogleAppsScript.Spreadsheet.NamedRange>
{
  #name: string;
  constructor(name: string) {
    this.#name = name;
  }
  get #rect(): Rect {
    const found = call("names").find((one) => one.name === this.#name);
    if (!found) throw new Exception(`The named range ${this.#name} does not exist.`);
    return found.rect;
  }
  getName(): string {
    return this.#name;
  }
  getRange(): GRange {
    return make.range(this.#rect);
  }
  setRange(range: GRange): GoogleAppsScript.Spreadsheet.NamedRange {
    call("setName", this.#name, rectOf(range) as Rect);
    return this as unknown as GoogleAppsScript.Spreadsheet.NamedRange;
  }
  setName(name: string): GoogleAppsScript.Spreadsheet.NamedRange {
    const rect = this.#rect;
    call("removeName", this.#name);
    call("setName", name, rect);
    this.#name = name;
    return this as unknown as GoogleAppsScript.Spreadsheet.NamedRange;
  }
  remove(): void {
    call("removeName", this.#name);
  }
}
defineService("NamedRange", NamedRangeService);

make.spreadsheet = (): GSpreadsheet => new SpreadsheetService() as unknown as GSpreadsheet;
