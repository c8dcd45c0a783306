// Range: a rectangle of cells. Its place, shape and metadata; contents and formats stand in files of their own.

import { type Rect, toA1 } from "../../engine/place";
import { call, Exception } from "./bridge";
import { addMetadata, finderAt, metadataAt } from "./metadata";
import { make, rectOf, setRect } from "./objects";
import { RangeContents } from "./range-contents";
import { richOf } from "./rich-text";
import { defineService, type Part, setArea } from "./service";
import { fitting, mismatch, whole } from "./signature";
import { sortKeys } from "./sort-spec";

type GRange = GoogleAppsScript.Spreadsheet.Range;

const named = (method: string): string => `SpreadsheetApp.Range.${method}`;

class RangeService extends RangeContents implements Part<RangeService, GRange> {
  // Where it is.
  getRow(): number {
    return this.at.row + 1;
  }
  getRowIndex(): number {
    return this.at.row + 1;
  }
  getColumn(): number {
    return this.at.column + 1;
  }
  getLastRow(): number {
    return this.at.row + this.at.rows;
  }
  getLastColumn(): number {
    return this.at.column + this.at.columns;
  }
  getNumRows(): number {
    return this.at.rows;
  }
  getNumColumns(): number {
    return this.at.columns;
  }
  getHeight(): number {
    return this.at.rows;
  }
  getWidth(): number {
    return this.at.columns;
  }
  getGridId(): number {
    return this.at.sheet;
  }
  getA1Notation(): string {
    return toA1(this.at);
  }
  getSheet(): GoogleAppsScript.Spreadsheet.Sheet {
    return make.sheet(this.at.sheet);
  }
  getCell(row: number, column: number): GRange {
    const [i, j] = [
      whole(row, named("getCell"), [row, column]),
      whole(column, named("getCell"), [row, column]),
    ];
    if (i < 1 || j < 1 || i > this.at.rows || j > this.at.columns)
      throw new Exception("Cell reference out of range");
    return make.range({
      ...this.at,
      row: this.at.row + i - 1,
      column: this.at.column + j - 1,
      rows: 1,
      columns: 1,
    });
  }
  offset(rowOffset: number, columnOffset: number, numRows?: number, numColumns?: number): GRange {
    const args = [rowOffset, columnOffset, numRows ?? this.at.rows, numColumns ?? this.at.columns];
    const [down = 0, right = 0, rows = 1, columns = 1] = args.map((one) =>
      whole(one, named("offset"), args),
    );
    return make
      .sheet(this.at.sheet)
      .getRange(this.at.row + down + 1, this.at.column + right + 1, rows, columns);
  }
  activate(): GRange {
    call("select", this.at);
    return this.self;
  }

  setRichTextValue(value: GoogleAppsScript.Spreadsheet.RichTextValue): GRange {
    return this.setRichTextValues(
      Array.from({ length: this.at.rows }, () => Array(this.at.columns).fill(value)),
    );
  }
  setRichTextValues(table: readonly GoogleAppsScript.Spreadsheet.RichTextValue[][]): GRange {
    const rich = fitting<object>(table, this.at, named("setRichTextValues")).map((row) =>
      row.map(richOf),
    );
    call(
      "writeValues",
      this.at,
      rich.map((row) => row.map(richCell)),
    );
    const part = <T>(read: (style: (typeof rich)[0][0]["style"]) => T) =>
      rich.map((row) => row.map(({ style }) => read(style)));
    call(
      "writeFormats",
      this.at,
      "fontWeight",
      part(({ bold }) => (bold ? "bold" : null)),
    );
    call(
      "writeFormats",
      this.at,
      "fontStyle",
      part(({ italic }) => (italic ? "italic" : null)),
    );
    call(
      "writeFormats",
      this.at,
      "fontColor",
      part(({ color }) => color ?? null),
    );
    return this.self;
  }

  // Merging, sorting, copying, shape.
  merge(): GRange {
    call("merge", this.at, "all");
    return this.self;
  }
  mergeAcross(): GRange {
    call("merge", this.at, "across");
    return this.self;
  }
  mergeVertically(): GRange {
    call("merge", this.at, "vertically");
    return this.self;
  }
  breakApart(): GRange {
    call("unmerge", this.at);
    return this.self;
  }
  isPartOfMerge(): boolean {
    return call("merges", this.at).length > 0;
  }
  getMergedRanges(): GRange[] {
    return call("merges", this.at).map(make.range);
  }
  sort(spec: unknown): GRange {
    call("sort", this.at, sortKeys(spec, this.at));
    return this.self;
  }
  copyTo(destination: GRange, options?: unknown): void {
    const to = rectOf(destination);
    if (!to) throw mismatch(named("copyTo"), [destination]);
    if (typeof options === "object" && options !== null && !Object.hasOwn(options, "toString"))
      call("copy", this.at, to, copyKind(options));
    else call("copy", this.at, to, String(options ?? "PASTE_NORMAL"));
  }
  shiftRowGroupDepth(delta: number): GRange {
    call("shiftDepth", this.at.sheet, "rows", this.at.row, this.at.rows, delta);
    return this.self;
  }
  shiftColumnGroupDepth(delta: number): GRange {
    call("shiftDepth", this.at.sheet, "columns", this.at.column, this.at.columns, delta);
    return this.self;
  }
  collapseGroups(): GRange {
    return this.#collapse(true);
  }
  expandGroups(): GRange {
    return this.#collapse(false);
  }
  #collapse(collapsed: boolean): GRange {
    const { sheet, row, rows } = this.at;
    for (const group of call("groups", sheet, "rows"))
      if (group.start >= row && group.end < row + rows)
        call("collapse", sheet, "rows", group, collapsed);
    return this.self;
  }

  // Developer metadata, on whole rows and columns only.
  addDeveloperMetadata(key: string, value?: unknown, visibility?: unknown): GRange {
    addMetadata(this.#line(), key, value, visibility);
    return this.self;
  }
  getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    return metadataAt(this.#line());
  }
  createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    return finderAt(this.#line());
  }
  #line() {
    const { sheet, row, column, rows, columns } = this.at;
    const { rows: height, columns: width } = sheetSize(sheet);
    if (rows === 1 && columns === width) return { kind: "ROW", sheet, index: row } as const;
    if (columns === 1 && rows === height) return { kind: "COLUMN", sheet, index: column } as const;
    throw new Exception(
      "Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.",
    );
  }
}

/** "'" keeps a text from being read as a number, a date or a formula. */
function richCell({ text, link }: { readonly text: string; readonly link: string | null }): string {
  const quoted = (part: string) => `"${part.replaceAll('"', '""')}"`;
  return link === null ? `'${text}` : `=HYPERLINK(${quoted(link)},${quoted(text)})`;
}

const copyKind = (options: object): string =>
  "contentsOnly" in options && options.contentsOnly === true
    ? "PASTE_VALUES"
    : "formatOnly" in options && options.formatOnly === true
      ? "PASTE_FORMAT"
      : "PASTE_NORMAL";

function sheetSize(gid: number): { readonly rows: number; readonly columns: number } {
  const info = call("sheets").find((sheet) => sheet.gid === gid);
  if (!info) throw new Exception(`Sheet ${gid} not found`);
  return info;
}

defineService("Range", RangeService);

make.range = (rect: Rect): GRange => {
  const range = new RangeService(rect);
  setRect(range, rect);
  setArea(range, rect.rows * rect.columns);
  return range as unknown as GRange;
};
