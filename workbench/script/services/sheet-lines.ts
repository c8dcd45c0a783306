// The rows and columns of a sheet: insert, delete, move, size, hide, freeze, group.

import type { Dimension } from "../../engine/lines";
import type { SheetInfo } from "../../engine/sheets";
import { call, Exception } from "./bridge";
import { groupAtLine } from "./group";
import { rectOf } from "./objects";
import { defineService, type Part } from "./service";
import { mismatch, whole } from "./signature";

type GSheet = GoogleAppsScript.Spreadsheet.Sheet;
type GRange = GoogleAppsScript.Spreadsheet.Range;

export const OUTSIDE = "The coordinates of the range are outside the dimensions of the sheet.";
const named = (method: string): string => `SpreadsheetApp.Sheet.${method}`;

export class SheetLines implements Part<SheetLines, GSheet> {
  readonly #gid: number;
  constructor(gid: number) {
    this.#gid = gid;
  }
  /** Not members at Google; getters, so that they are not counted. */
  protected get gid(): number {
    return this.#gid;
  }
  protected get info(): SheetInfo {
    const info = call("sheets").find((sheet) => sheet.gid === this.#gid);
    if (!info) throw new Exception(`Sheet ${this.#gid} not found`);
    return info;
  }
  protected get self(): GSheet {
    return this as unknown as GSheet;
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
    if (at < 0 || at > this.info[dimension]) throw new Exception(OUTSIDE);
    call("insertLines", this.#gid, dimension, at, count, like);
    return this.self;
  }
  #delete(dimension: Dimension, position: number, count: number): GSheet {
    const line = this.#line(dimension, position, count);
    call("deleteLines", this.#gid, dimension, line, count);
    return this.self;
  }
  /** 0-based, checked. */
  #line(dimension: Dimension, position: number, count = 1): number {
    const args = [position, count];
    const at = whole(position, named(dimension), args) - 1;
    if (at < 0 || count < 1 || at + count > this.info[dimension])
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
    return this.self;
  }
  #fit(position: number, count: number): GSheet {
    call("fitColumns", this.#gid, this.#line("columns", position, count), count);
    return this.self;
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
    return this.self;
  }
  setRowGroupControlPosition(
    position: GoogleAppsScript.Spreadsheet.GroupControlTogglePosition,
  ): GSheet {
    call("setGroupControl", this.#gid, "rows", String(position));
    return this.self;
  }
  setColumnGroupControlPosition(
    position: GoogleAppsScript.Spreadsheet.GroupControlTogglePosition,
  ): GSheet {
    call("setGroupControl", this.#gid, "columns", String(position));
    return this.self;
  }
  #collapseAll(dimension: Dimension, collapsed: boolean): GSheet {
    for (const group of call("groups", this.#gid, dimension))
      call("collapse", this.#gid, dimension, group, collapsed);
    return this.self;
  }
}
defineService("Sheet", SheetLines);
