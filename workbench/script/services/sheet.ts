// Sheet: one tab. Itself, its ranges and contents, rules and metadata; rows and columns stand in sheet-lines.ts.
import { parseA1, type Rect, splitA1 } from "../../engine/place";
import { call, Exception } from "./bridge";
import { chartOut, insertChart, newChart, removeChart, updateChart } from "./charts";
import { ruleIn, ruleOut } from "./conditional-format";
import { valueIn } from "./dates";
import { addMetadata, finderAt, metadataAt } from "./metadata";
import { gidOf, make, rectOf, setGid } from "./objects";
import { rangeList } from "./range-list";
import { defineService, type Part } from "./service";
import { OUTSIDE, SheetLines } from "./sheet-lines";
import { mismatch, whole } from "./signature";
import { sortKeys } from "./sort-spec";

type GSheet = GoogleAppsScript.Spreadsheet.Sheet;
type GRange = GoogleAppsScript.Spreadsheet.Range;

const named = (method: string): string => `SpreadsheetApp.Sheet.${method}`;

class SheetService extends SheetLines implements Part<SheetService, GSheet> {
  // Itself.
  getSheetId(): number {
    return this.gid;
  }
  getName(): string {
    return this.info.name;
  }
  getSheetName(): string {
    return this.info.name;
  }
  setName(name: string): GSheet {
    call("renameSheet", this.gid, String(name));
    return this.self;
  }
  getIndex(): number {
    return call("sheets").findIndex((sheet) => sheet.gid === this.gid) + 1;
  }
  getParent(): GoogleAppsScript.Spreadsheet.Spreadsheet {
    return make.spreadsheet();
  }
  activate(): GSheet {
    call("select", { sheet: this.gid, row: 0, column: 0, rows: 1, columns: 1 });
    return this.self;
  }
  isSheetHidden(): boolean {
    return this.info.hidden;
  }
  hideSheet(): GSheet {
    call("hideSheet", this.gid, true);
    return this.self;
  }
  showSheet(): GSheet {
    call("hideSheet", this.gid, false);
    return this.self;
  }
  getTabColor(): string | null {
    return call("tabColor", this.gid);
  }
  setTabColor(color: string | null): GSheet {
    call("setTabColor", this.gid, color);
    return this.self;
  }
  hasHiddenGridlines(): boolean {
    return !call("hasGridlines", this.gid);
  }
  setHiddenGridlines(hidden: boolean): GSheet {
    call("setGridlines", this.gid, !hidden);
    return this.self;
  }
  copyTo(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): GSheet {
    if (spreadsheet.getId() !== make.spreadsheet().getId())
      throw new Exception("Copying to another spreadsheet is not in the workbench.");
    return make.sheet(call("duplicateSheet", this.gid, null, call("sheets").length));
  }

  // Ranges.
  getRange(row: number | string, column?: number, numRows?: number, numColumns?: number): GRange {
    if (typeof row === "string" && column === undefined) return make.range(this.#byA1(row));
    const args = [row, column, numRows, numColumns].filter((one) => one !== undefined);
    const method = named("getRange");
    if (args.length < 2) throw mismatch(method, args);
    return make.range(
      this.#inside({
        row: whole(row, method, args) - 1,
        column: whole(column, method, args) - 1,
        rows: numRows === undefined ? 1 : whole(numRows, method, args),
        columns: numColumns === undefined ? 1 : whole(numColumns, method, args),
      }),
    );
  }
  getRangeList(a1Notations: readonly string[]): GoogleAppsScript.Spreadsheet.RangeList {
    return rangeList(a1Notations.map((a1) => make.range(this.#byA1(a1))));
  }
  #byA1(text: string): Rect {
    const { sheet, a1 } = splitA1(text);
    if (sheet !== null && sheet !== this.info.name)
      return rectOf(make.spreadsheet().getRange(text)) as Rect;
    const rect = parseA1(a1, this.info);
    if (rect) return this.#inside(rect);
    const name = call("names").find((one) => one.name.toLowerCase() === text.toLowerCase());
    if (!name) throw new Exception("Range not found");
    return name.rect;
  }
  #inside(rect: Omit<Rect, "sheet">): Rect {
    if (rect.row < 0) throw new Exception("The starting row of the range is too small.");
    if (rect.column < 0) throw new Exception("The starting column of the range is too small.");
    if (rect.rows < 1) throw new Exception("The number of rows in the range must be at least 1.");
    if (rect.columns < 1)
      throw new Exception("The number of columns in the range must be at least 1.");
    const { rows, columns } = this.info;
    if (rect.row + rect.rows > rows || rect.column + rect.columns > columns)
      throw new Exception(OUTSIDE);
    return { sheet: this.gid, ...rect };
  }
  getDataRange(): GRange {
    const { rows, columns } = call("used", this.gid);
    return make.range({
      sheet: this.gid,
      row: 0,
      column: 0,
      rows: Math.max(1, rows),
      columns: Math.max(1, columns),
    });
  }
  getActiveRange(): GRange | null {
    const selected = call("selection");
    return selected.sheet === this.gid ? make.range(selected) : null;
  }
  getActiveCell(): GRange {
    const selected = call("selection");
    return make.range({ ...selected, rows: 1, columns: 1 });
  }
  setActiveRange(range: GRange): GRange {
    return range.activate();
  }
  setActiveSelection(range: GRange | string): GRange {
    return (typeof range === "string" ? make.range(this.#byA1(range)) : range).activate();
  }
  setCurrentCell(cell: GRange): GRange {
    return cell.activate();
  }

  // Size and contents.
  getLastRow(): number {
    return call("used", this.gid).rows;
  }
  getLastColumn(): number {
    return call("used", this.gid).columns;
  }
  getMaxRows(): number {
    return this.info.rows;
  }
  getMaxColumns(): number {
    return this.info.columns;
  }
  getSheetValues(
    startRow: number,
    startColumn: number,
    numRows: number,
    numColumns: number,
  ): unknown[][] {
    return this.self.getRange(startRow, startColumn, numRows, numColumns).getValues();
  }
  appendRow(values: readonly unknown[]): GSheet {
    const row = call("used", this.gid).rows;
    const { rows, columns } = this.info;
    if (row >= rows) call("insertLines", this.gid, "rows", rows, 1, rows - 1);
    if (values.length > columns)
      call("insertLines", this.gid, "columns", columns, values.length - columns, columns - 1);
    const rect = { sheet: this.gid, row, column: 0, rows: 1, columns: values.length };
    call("writeValues", rect, [Array.from(values, valueIn)]);
    return this.self;
  }
  clear(options?: {
    readonly contentsOnly?: boolean | undefined;
    readonly formatOnly?: boolean | undefined;
  }): GSheet {
    const contents = options?.formatOnly !== true;
    const formats = options?.contentsOnly !== true;
    call("clear", this.#all, { contents, formats });
    if (formats) call("writeRules", this.gid, []);
    return this.self;
  }
  clearContents(): GSheet {
    call("clear", this.#all, { contents: true, formats: false });
    return this.self;
  }
  clearFormats(): GSheet {
    call("clear", this.#all, { contents: false, formats: true });
    call("writeRules", this.gid, []);
    return this.self;
  }
  clearNotes(): GSheet {
    call("writeNotes", this.#all, []);
    return this.self;
  }
  clearConditionalFormatRules(): void {
    call("writeRules", this.gid, []);
  }
  get #all(): Rect {
    const { rows, columns } = this.info;
    return { sheet: this.gid, row: 0, column: 0, rows, columns };
  }
  sort(columnPosition: number, ascending = true): GSheet {
    const frozen = call("frozen", this.gid).rows;
    const { rows, columns } = this.info;
    const rect = { sheet: this.gid, row: frozen, column: 0, rows: rows - frozen, columns };
    call("sort", rect, sortKeys({ column: columnPosition, ascending }, rect));
    return this.self;
  }

  // Charts.
  newChart(): GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder {
    return newChart();
  }
  getCharts(): GoogleAppsScript.Spreadsheet.EmbeddedChart[] {
    return call("charts", this.gid).map(chartOut);
  }
  insertChart(chart: GoogleAppsScript.Spreadsheet.EmbeddedChart): void {
    insertChart(this.gid, chart);
  }
  updateChart(chart: GoogleAppsScript.Spreadsheet.EmbeddedChart): void {
    updateChart(this.gid, chart);
  }
  removeChart(chart: GoogleAppsScript.Spreadsheet.EmbeddedChart): void {
    removeChart(this.gid, chart);
  }

  // Conditional formats and metadata.
  getConditionalFormatRules(): GoogleAppsScript.Spreadsheet.ConditionalFormatRule[] {
    return call("rules", this.gid).map(ruleOut);
  }
  setConditionalFormatRules(
    rules: readonly GoogleAppsScript.Spreadsheet.ConditionalFormatRule[],
  ): void {
    call("writeRules", this.gid, rules.map(ruleIn));
  }
  addDeveloperMetadata(key: string, value?: unknown, visibility?: unknown): GSheet {
    addMetadata({ kind: "SHEET", sheet: this.gid }, key, value, visibility);
    return this.self;
  }
  getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    return metadataAt({ kind: "SHEET", sheet: this.gid });
  }
  createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    return finderAt({ kind: "SHEET", sheet: this.gid });
  }
}
defineService("Sheet", SheetService);

make.sheet = (gid: number): GSheet => {
  const sheet = new SheetService(gid);
  setGid(sheet, gid);
  return sheet as unknown as GSheet;
};

/** The id of a sheet that a script passes. */
export function sheetIn(sheet: object, method: string): number {
  const gid = gidOf(sheet);
  if (gid === undefined) throw mismatch(method, [sheet]);
  return gid;
}
