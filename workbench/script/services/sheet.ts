// Sheet: one tab. Its cells, size, structure and look.
import { parseA1, type Rect, splitA1 } from "../../engine/place";
import type { SheetInfo } from "../../engine/sheets";
import type { Dimension } from "../../engine/structure";
import { call, Exception } from "./bridge";
import { ruleIn, ruleOut } from "./conditional-format";
import { valueIn } from "./dates";
import { groupAtLine } from "./group";
import { addMetadata, finderAt, metadataAt } from "./metadata";
import { gidOf, make, rectOf, setGid } from "./objects";
import { defineService, type Part } from "./service";
import { mismatch, whole } from "./signature";
import { sortKeys } from "./sort-spec";

type GSheet = GoogleAppsScript.Spreadsheet.Sheet;
type GRange = GoogleAppsScript.Spreadsheet.Range;

const OUTSIDE = "The coordinates of the range are outside the dimensions of the sheet.";
const named = (method: string): string => `SpreadsheetApp.Sheet.${method}`;

class SheetService implements Part<SheetService, GSheet> {
  readonly #gid: number;
  constructor(gid: number) {
    this.#gid = gid;
  }
  get #info(): SheetInfo {
    const info = call("sheets").find((sheet) => sheet.gid === this.#gid);
    if (!info) throw new Exception(`Sheet ${this.#gid} not found`);
    return info;
  }
  get #self(): GSheet {
    return this as unknown as GSheet;
  }

  // Itself.
  getSheetId(): number {
    return this.#gid;
  }
  getName(): string {
    return this.#info.name;
  }
  getSheetName(): string {
    return this.#info.name;
  }
  setName(name: string): GSheet {
    call("renameSheet", this.#gid, String(name));
    return this.#self;
  }
  getIndex(): number {
    return call("sheets").findIndex((sheet) => sheet.gid === this.#gid) + 1;
  }
  getParent(): GoogleAppsScript.Spreadsheet.Spreadsheet {
    return make.spreadsheet();
  }
  activate(): GSheet {
    call("activateSheet", this.#gid);
    call("select", { sheet: this.#gid, row: 0, column: 0, rows: 1, columns: 1 });
    return this.#self;
  }
  isSheetHidden(): boolean {
    return this.#info.hidden;
  }
  hideSheet(): GSheet {
    call("hideSheet", this.#gid, true);
    return this.#self;
  }
  showSheet(): GSheet {
    call("hideSheet", this.#gid, false);
    return this.#self;
  }
  getTabColor(): string | null {
    return call("tabColor", this.#gid);
  }
  setTabColor(color: string | null): GSheet {
    call("setTabColor", this.#gid, color);
    return this.#self;
  }
  hasHiddenGridlines(): boolean {
    return !call("hasGridlines", this.#gid);
  }
  setHiddenGridlines(hidden: boolean): GSheet {
    call("setGridlines", this.#gid, !hidden);
    return this.#self;
  }
  copyTo(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): GSheet {
    if (spreadsheet.getId() !== make.spreadsheet().getId())
      throw new Exception("Copying to another spreadsheet is not in the workbench.");
    return make.sheet(call("duplicateSheet", this.#gid, null, call("sheets").length));
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
    if (sheet !== null && sheet !== this.#info.name)
      return rectOf(make.spreadsheet().getRange(text)) as Rect;
    const rect = parseA1(a1, this.#info);
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
    const { rows, columns } = this.#info;
    if (rect.row + rect.rows > rows || rect.column + rect.columns > columns)
      throw new Exception(OUTSIDE);
    return { sheet: this.#gid, ...rect };
  }
  getDataRange(): GRange {
    const { rows, columns } = call("used", this.#gid);
    return make.range({
      sheet: this.#gid,
      row: 0,
      column: 0,
      rows: Math.max(1, rows),
      columns: Math.max(1, columns),
    });
  }
  getActiveRange(): GRange | null {
    const selected = call("selection");
    return selected.sheet === this.#gid ? make.range(selected) : null;
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
    return call("used", this.#gid).rows;
  }
  getLastColumn(): number {
    return call("used", this.#gid).columns;
  }
  getMaxRows(): number {
    return this.#info.rows;
  }
  getMaxColumns(): number {
    return this.#info.columns;
  }
  getSheetValues(
    startRow: number,
    startColumn: number,
    numRows: number,
    numColumns: number,
  ): unknown[][] {
    return this.#self.getRange(startRow, startColumn, numRows, numColumns).getValues();
  }
  appendRow(values: readonly unknown[]): GSheet {
    const row = call("used", this.#gid).rows;
    const { rows, columns } = this.#info;
    if (row >= rows) call("insertLines", this.#gid, "rows", rows, 1, rows - 1);
    if (values.length > columns)
      call("insertLines", this.#gid, "columns", columns, values.length - columns, columns - 1);
    const rect = { sheet: this.#gid, row, column: 0, rows: 1, columns: values.length };
    call("writeValues", rect, [Array.from(values, valueIn)]);
    return this.#self;
  }
  clear(options?: {
    readonly contentsOnly?: boolean | undefined;
    readonly formatOnly?: boolean | undefined;
  }): GSheet {
    const contents = options?.formatOnly !== true;
    const formats = options?.contentsOnly !== true;
    call("clear", this.#all, { contents, formats });
    if (formats) call("writeRules", this.#gid, []);
    return this.#self;
  }
  clearContents(): GSheet {
    call("clear", this.#all, { contents: true, formats: false });
    return this.#self;
  }
  clearFormats(): GSheet {
    call("clear", this.#all, { contents: false, formats: true });
    call("writeRules", this.#gid, []);
    return this.#self;
  }
  clearNotes(): GSheet {
    call("writeNotes", this.#all, []);
    return this.#self;
  }
  clearConditionalFormatRules(): void {
    call("writeRules", this.#gid, []);
  }
  get #all(): Rect {
    const { rows, columns } = this.#info;
    return { sheet: this.#gid, row: 0, column: 0, rows, columns };
  }
  sort(columnPosition: number, ascending = true): GSheet {
    const frozen = call("frozen", this.#gid).rows;
    const { rows, columns } = this.#info;
    const rect = { sheet: this.#gid, row: frozen, column: 0, rows: rows - frozen, columns };
    call("sort", rect, sortKeys({ column: columnPosition, ascending }, rect));
    return this.#self;
  }

  // Rows and columns.
  insertRowAfter(after: number): GSheet {
    return this.#insert("rows", after, 1, after - 1);
  }
  insertRowBefore(before: number): GSheet {
    return this.#insert("rows", before - 1, 1, before - 1);
  }
  insertRowsAfter(after: number, howMany: number): GSheet {
    return this.#insert("rows", after, howMany, after - 1);
  }
  insertRowsBefore(before: number, howMany: number): GSheet {
    return this.#insert("rows", before - 1, howMany, before - 1);
  }
  insertRows(rowIndex: number, numRows = 1): void {
    this.#insert("rows", rowIndex - 1, numRows, rowIndex - 1);
  }
  insertColumnAfter(after: number): GSheet {
    return this.#insert("columns", after, 1, after - 1);
  }
  insertColumnBefore(before: number): GSheet {
    return this.#insert("columns", before - 1, 1, before - 1);
  }
  insertColumnsAfter(after: number, howMany: number): GSheet {
    return this.#insert("columns", after, howMany, after - 1);
  }
  insertColumnsBefore(before: number, howMany: number): GSheet {
    return this.#insert("columns", before - 1, howMany, before - 1);
  }
  insertColumns(columnIndex: number, numColumns = 1): void {
    this.#insert("columns", columnIndex - 1, numColumns, columnIndex - 1);
  }
  deleteRow(rowPosition: number): GSheet {
    return this.#delete("rows", rowPosition, 1);
  }
  deleteRows(rowPosition: number, howMany: number): void {
    this.#delete("rows", rowPosition, howMany);
  }
  deleteColumn(columnPosition: number): GSheet {
    return this.#delete("columns", columnPosition, 1);
  }
  deleteColumns(columnPosition: number, howMany: number): void {
    this.#delete("columns", columnPosition, howMany);
  }
  moveRows(rowSpec: GRange, destinationIndex: number): void {
    const rect = rectOf(rowSpec);
    if (!rect) throw mismatch(named("moveRows"), [rowSpec, destinationIndex]);
    call("moveLines", this.#gid, "rows", rect.row, rect.rows, destinationIndex - 1);
  }
  moveColumns(columnSpec: GRange, destinationIndex: number): void {
    const rect = rectOf(columnSpec);
    if (!rect) throw mismatch(named("moveColumns"), [columnSpec, destinationIndex]);
    call("moveLines", this.#gid, "columns", rect.column, rect.columns, destinationIndex - 1);
  }
  #insert(dimension: Dimension, at: number, count: number, like: number): GSheet {
    if (count < 1) throw new Exception(`The number of ${dimension} to insert must be at least 1.`);
    if (at < 0 || at > this.#info[dimension]) throw new Exception(OUTSIDE);
    call("insertLines", this.#gid, dimension, at, count, like);
    return this.#self;
  }
  #delete(dimension: Dimension, position: number, count: number): GSheet {
    const line = this.#line(dimension, position, count);
    call("deleteLines", this.#gid, dimension, line, count);
    return this.#self;
  }
  /** 0-based, checked. */
  #line(dimension: Dimension, position: number, count = 1): number {
    const args = [position, count];
    const at = whole(position, named(dimension), args) - 1;
    if (at < 0 || count < 1 || at + count > this.#info[dimension])
      throw new Exception(
        dimension === "rows" ? "Those rows are out of bounds." : "Those columns are out of bounds.",
      );
    return at;
  }

  // Their look.
  getRowHeight(row: number): number {
    return call("lineSize", this.#gid, "rows", this.#line("rows", row));
  }
  getColumnWidth(column: number): number {
    return call("lineSize", this.#gid, "columns", this.#line("columns", column));
  }
  setRowHeight(row: number, height: number): GSheet {
    return this.#resize("rows", row, 1, height);
  }
  setRowHeights(startRow: number, numRows: number, height: number): GSheet {
    return this.#resize("rows", startRow, numRows, height);
  }
  setRowHeightsForced(startRow: number, numRows: number, height: number): GSheet {
    return this.#resize("rows", startRow, numRows, height);
  }
  setColumnWidth(column: number, width: number): GSheet {
    return this.#resize("columns", column, 1, width);
  }
  setColumnWidths(startColumn: number, numColumns: number, width: number): GSheet {
    return this.#resize("columns", startColumn, numColumns, width);
  }
  autoResizeColumn(column: number): GSheet {
    return this.#fit(column, 1);
  }
  autoResizeColumns(startColumn: number, numColumns: number): GSheet {
    return this.#fit(startColumn, numColumns);
  }
  #resize(dimension: Dimension, position: number, count: number, pixels: number): GSheet {
    call(
      "setLineSize",
      this.#gid,
      dimension,
      this.#line(dimension, position, count),
      count,
      pixels,
    );
    return this.#self;
  }
  #fit(position: number, count: number): GSheet {
    call("fitColumns", this.#gid, this.#line("columns", position, count), count);
    return this.#self;
  }
  hideRows(rowIndex: number, numRows = 1): void {
    call("hideLines", this.#gid, "rows", this.#line("rows", rowIndex, numRows), numRows, true);
  }
  showRows(rowIndex: number, numRows = 1): void {
    call("hideLines", this.#gid, "rows", this.#line("rows", rowIndex, numRows), numRows, false);
  }
  hideColumns(columnIndex: number, numColumns = 1): void {
    call(
      "hideLines",
      this.#gid,
      "columns",
      this.#line("columns", columnIndex, numColumns),
      numColumns,
      true,
    );
  }
  showColumns(columnIndex: number, numColumns = 1): void {
    call(
      "hideLines",
      this.#gid,
      "columns",
      this.#line("columns", columnIndex, numColumns),
      numColumns,
      false,
    );
  }
  hideRow(row: GRange): void {
    this.#hideRange("rows", row, true);
  }
  unhideRow(row: GRange): void {
    this.#hideRange("rows", row, false);
  }
  hideColumn(column: GRange): void {
    this.#hideRange("columns", column, true);
  }
  unhideColumn(column: GRange): void {
    this.#hideRange("columns", column, false);
  }
  #hideRange(dimension: Dimension, range: GRange, hidden: boolean): void {
    const rect = rectOf(range);
    if (!rect) throw mismatch(named("hide"), [range]);
    const [at, count] = dimension === "rows" ? [rect.row, rect.rows] : [rect.column, rect.columns];
    call("hideLines", this.#gid, dimension, at, count, hidden);
  }
  isRowHiddenByUser(row: number): boolean {
    return call("isLineHidden", this.#gid, "rows", this.#line("rows", row));
  }
  isColumnHiddenByUser(column: number): boolean {
    return call("isLineHidden", this.#gid, "columns", this.#line("columns", column));
  }
  getFrozenRows(): number {
    return call("frozen", this.#gid).rows;
  }
  getFrozenColumns(): number {
    return call("frozen", this.#gid).columns;
  }
  setFrozenRows(rows: number): void {
    call("setFrozen", this.#gid, "rows", rows);
  }
  setFrozenColumns(columns: number): void {
    call("setFrozen", this.#gid, "columns", columns);
  }

  // Groups.
  getRowGroup(rowIndex: number, groupDepth: number): GoogleAppsScript.Spreadsheet.Group | null {
    return groupAtLine(this.#gid, "rows", this.#line("rows", rowIndex), groupDepth);
  }
  getRowGroupDepth(rowIndex: number): number {
    return call("depth", this.#gid, "rows", this.#line("rows", rowIndex));
  }
  getColumnGroup(
    columnIndex: number,
    groupDepth: number,
  ): GoogleAppsScript.Spreadsheet.Group | null {
    return groupAtLine(this.#gid, "columns", this.#line("columns", columnIndex), groupDepth);
  }
  getColumnGroupDepth(columnIndex: number): number {
    return call("depth", this.#gid, "columns", this.#line("columns", columnIndex));
  }
  collapseAllRowGroups(): GSheet {
    return this.#collapseAll("rows", true);
  }
  expandAllRowGroups(): GSheet {
    return this.#collapseAll("rows", false);
  }
  collapseAllColumnGroups(): GSheet {
    return this.#collapseAll("columns", true);
  }
  expandAllColumnGroups(): GSheet {
    return this.#collapseAll("columns", false);
  }
  expandRowGroupsUpToDepth(groupDepth: number): GSheet {
    for (const group of call("groups", this.#gid, "rows"))
      call("collapse", this.#gid, "rows", group, group.depth > groupDepth);
    return this.#self;
  }
  setRowGroupControlPosition(
    position: GoogleAppsScript.Spreadsheet.GroupControlTogglePosition,
  ): GSheet {
    call("setGroupControl", this.#gid, "rows", String(position));
    return this.#self;
  }
  setColumnGroupControlPosition(
    position: GoogleAppsScript.Spreadsheet.GroupControlTogglePosition,
  ): GSheet {
    call("setGroupControl", this.#gid, "columns", String(position));
    return this.#self;
  }
  #collapseAll(dimension: Dimension, collapsed: boolean): GSheet {
    for (const group of call("groups", this.#gid, dimension))
      call("collapse", this.#gid, dimension, group, collapsed);
    return this.#self;
  }

  // Conditional formats and metadata.
  getConditionalFormatRules(): GoogleAppsScript.Spreadsheet.ConditionalFormatRule[] {
    return call("rules", this.#gid).map(ruleOut);
  }
  setConditionalFormatRules(
    rules: readonly GoogleAppsScript.Spreadsheet.ConditionalFormatRule[],
  ): void {
    call("writeRules", this.#gid, rules.map(ruleIn));
  }
  addDeveloperMetadata(key: string, value?: unknown, visibility?: unknown): GSheet {
    addMetadata({ kind: "SHEET", sheet: this.#gid }, key, value, visibility);
    return this.#self;
  }
  getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    return metadataAt({ kind: "SHEET", sheet: this.#gid });
  }
  createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    return finderAt({ kind: "SHEET", sheet: this.#gid });
  }
}
defineService("Sheet", SheetService);

class RangeListService implements Part<RangeListService, GoogleAppsScript.Spreadsheet.RangeList> {
  readonly #ranges: GRange[];
  constructor(ranges: GRange[]) {
    this.#ranges = ranges;
  }
  #each(act: (range: GRange) => unknown): GoogleAppsScript.Spreadsheet.RangeList {
    for (const range of this.#ranges) act(range);
    return this as unknown as GoogleAppsScript.Spreadsheet.RangeList;
  }
  getRanges(): GRange[] {
    return [...this.#ranges];
  }
  setValue(value: unknown): GoogleAppsScript.Spreadsheet.RangeList {
    return this.#each((range) => range.setValue(value));
  }
  setFormula(formula: string): GoogleAppsScript.Spreadsheet.RangeList {
    return this.#each((range) => range.setFormula(formula));
  }
  setBackground(color: string | null): GoogleAppsScript.Spreadsheet.RangeList {
    return this.#each((range) => range.setBackground(color));
  }
  setFontColor(color: string | null): GoogleAppsScript.Spreadsheet.RangeList {
    return this.#each((range) => range.setFontColor(color));
  }
  setFontWeight(
    weight: GoogleAppsScript.Spreadsheet.FontWeight | null,
  ): GoogleAppsScript.Spreadsheet.RangeList {
    return this.#each((range) => range.setFontWeight(weight));
  }
  setNumberFormat(format: string): GoogleAppsScript.Spreadsheet.RangeList {
    return this.#each((range) => range.setNumberFormat(format));
  }
  clearContent(): GoogleAppsScript.Spreadsheet.RangeList {
    return this.#each((range) => range.clearContent());
  }
  clear(): GoogleAppsScript.Spreadsheet.RangeList {
    return this.#each((range) => range.clear());
  }
}
defineService("RangeList", RangeListService);

export const rangeList = (ranges: GRange[]): GoogleAppsScript.Spreadsheet.RangeList =>
  new RangeListService(ranges) as unknown as GoogleAppsScript.Spreadsheet.RangeList;

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
