// The formats of a range. Singular getters read the first cell, setters set all cells.
import type { FormatName, FormatValue } from "../../engine/formats";
import type { Rect } from "../../engine/place";
import { call, Exception } from "./bridge";
import { enumValue, nameOf, WrapStrategy } from "./enums";
import { defineService, type Part } from "./service";
import { fitting } from "./signature";

type GRange = GoogleAppsScript.Spreadsheet.Range;

export class RangeFormats implements Part<RangeFormats, GRange> {
  readonly #at: Rect;
  constructor(at: Rect) {
    this.#at = at;
  }
  /** Not a member at Google; a getter, so that it is not counted. */
  protected get at(): Rect {
    return this.#at;
  }
  protected get firstCell(): Rect {
    return { ...this.#at, rows: 1, columns: 1 };
  }
  protected get self(): GRange {
    return this as unknown as GRange;
  }
  #one<T>(name: FormatName): T {
    return call("formats", this.firstCell, name)[0]?.[0] as T;
  }
  #all<T>(name: FormatName): T[][] {
    return call("formats", this.#at, name) as T[][];
  }
  #set(name: FormatName, value: FormatValue | undefined): GRange {
    call("writeFormats", this.#at, name, value ?? null);
    return this.self;
  }
  #setAll(name: FormatName, values: readonly (readonly unknown[])[], method: string): GRange {
    const table = fitting<FormatValue>(values, this.#at, `SpreadsheetApp.Range.${method}`);
    call(
      "writeFormats",
      this.#at,
      name,
      table.map((row) => row.map((value) => value ?? null)),
    );
    return this.self;
  }

  getNumberFormat(): string {
    return this.#one("numberFormat");
  }
  getNumberFormats(): string[][] {
    return this.#all("numberFormat");
  }
  setNumberFormat(format: string): GRange {
    return this.#set("numberFormat", format);
  }
  setNumberFormats(formats: readonly string[][]): GRange {
    return this.#setAll("numberFormat", formats, "setNumberFormats");
  }
  getBackground(): string {
    return this.#one("background");
  }
  getBackgrounds(): string[][] {
    return this.#all("background");
  }
  setBackground(color: string | null): GRange {
    return this.#set("background", color);
  }
  setBackgrounds(colors: readonly (string | null)[][]): GRange {
    return this.#setAll("background", colors, "setBackgrounds");
  }
  setBackgroundRGB(red: number, green: number, blue: number): GRange {
    return this.#set("background", `rgb(${red},${green},${blue})`);
  }
  getFontColor(): string {
    return this.#one("fontColor");
  }
  getFontColors(): string[][] {
    return this.#all("fontColor");
  }
  setFontColor(color: string | null): GRange {
    return this.#set("fontColor", color);
  }
  setFontColors(colors: readonly (string | null)[][]): GRange {
    return this.#setAll("fontColor", colors, "setFontColors");
  }
  getFontWeight(): GoogleAppsScript.Spreadsheet.FontWeight {
    return this.#one("fontWeight");
  }
  getFontWeights(): GoogleAppsScript.Spreadsheet.FontWeight[][] {
    return this.#all("fontWeight");
  }
  setFontWeight(weight: string | null): GRange {
    return this.#set("fontWeight", checked(weight, ["normal", "bold"], "font weight"));
  }
  setFontWeights(weights: readonly (string | null)[][]): GRange {
    return this.#setAll("fontWeight", weights, "setFontWeights");
  }
  getFontStyle(): GoogleAppsScript.Spreadsheet.FontStyle {
    return this.#one("fontStyle");
  }
  getFontStyles(): GoogleAppsScript.Spreadsheet.FontStyle[][] {
    return this.#all("fontStyle");
  }
  setFontStyle(style: string | null): GRange {
    return this.#set("fontStyle", checked(style, ["normal", "italic"], "font style"));
  }
  setFontStyles(styles: readonly (string | null)[][]): GRange {
    return this.#setAll("fontStyle", styles, "setFontStyles");
  }
  getFontLine(): GoogleAppsScript.Spreadsheet.FontLine {
    return this.#one("fontLine");
  }
  getFontLines(): GoogleAppsScript.Spreadsheet.FontLine[][] {
    return this.#all("fontLine");
  }
  setFontLine(line: string | null): GRange {
    return this.#set("fontLine", checked(line, ["underline", "line-through", "none"], "font line"));
  }
  setFontLines(lines: readonly (string | null)[][]): GRange {
    return this.#setAll("fontLine", lines, "setFontLines");
  }
  getFontSize(): number {
    return this.#one("fontSize");
  }
  getFontSizes(): number[][] {
    return this.#all("fontSize");
  }
  setFontSize(size: number): GRange {
    return this.#set("fontSize", size);
  }
  setFontSizes(sizes: readonly number[][]): GRange {
    return this.#setAll("fontSize", sizes, "setFontSizes");
  }
  getFontFamily(): string {
    return this.#one("fontFamily");
  }
  getFontFamilies(): string[][] {
    return this.#all("fontFamily");
  }
  setFontFamily(family: string | null): GRange {
    return this.#set("fontFamily", family);
  }
  setFontFamilies(families: readonly (string | null)[][]): GRange {
    return this.#setAll("fontFamily", families, "setFontFamilies");
  }
  getHorizontalAlignment(): string {
    return this.#one("horizontalAlignment");
  }
  getHorizontalAlignments(): string[][] {
    return this.#all("horizontalAlignment");
  }
  setHorizontalAlignment(alignment: string | null): GRange {
    return this.#set(
      "horizontalAlignment",
      checked(alignment, ["left", "center", "right", "normal"], "alignment"),
    );
  }
  setHorizontalAlignments(alignments: readonly (string | null)[][]): GRange {
    return this.#setAll("horizontalAlignment", alignments, "setHorizontalAlignments");
  }
  getVerticalAlignment(): string {
    return this.#one("verticalAlignment");
  }
  getVerticalAlignments(): string[][] {
    return this.#all("verticalAlignment");
  }
  setVerticalAlignment(alignment: string | null): GRange {
    return this.#set(
      "verticalAlignment",
      checked(alignment, ["top", "middle", "bottom"], "alignment"),
    );
  }
  setVerticalAlignments(alignments: readonly (string | null)[][]): GRange {
    return this.#setAll("verticalAlignment", alignments, "setVerticalAlignments");
  }
  getWrap(): boolean {
    return this.#one("wrapStrategy") === "WRAP";
  }
  setWrap(wrap: boolean): GRange {
    return this.#set("wrapStrategy", wrap ? "WRAP" : "OVERFLOW");
  }
  getWraps(): boolean[][] {
    return this.#all<string>("wrapStrategy").map((row) => row.map((name) => name === "WRAP"));
  }
  setWraps(wraps: readonly boolean[][]): GRange {
    const names = wraps.map((row) => row.map((wrap) => (wrap ? "WRAP" : "OVERFLOW")));
    return this.#setAll("wrapStrategy", names, "setWraps");
  }
  getWrapStrategy(): GoogleAppsScript.Spreadsheet.WrapStrategy {
    return enumValue(WrapStrategy, this.#one("wrapStrategy")) as never;
  }
  setWrapStrategy(strategy: GoogleAppsScript.Spreadsheet.WrapStrategy): GRange {
    return this.#set("wrapStrategy", nameOf(strategy));
  }
  setWrapStrategies(strategies: readonly GoogleAppsScript.Spreadsheet.WrapStrategy[][]): GRange {
    return this.#setAll(
      "wrapStrategy",
      strategies.map((row) => row.map(nameOf)),
      "setWrapStrategies",
    );
  }
  setTextRotation(degrees: number | GoogleAppsScript.Spreadsheet.TextRotation): GRange {
    if (typeof degrees !== "number")
      throw new Exception("TextRotation is not in the workbench; set degrees.");
    return this.#set("textRotation", degrees);
  }
  setBorder(
    top: boolean | null,
    left: boolean | null,
    bottom: boolean | null,
    right: boolean | null,
    vertical: boolean | null,
    horizontal: boolean | null,
    color?: string | null,
    style?: GoogleAppsScript.Spreadsheet.BorderStyle | null,
  ): GRange {
    call("writeBorders", this.#at, {
      top,
      left,
      bottom,
      right,
      vertical,
      horizontal,
      color: color ?? null,
      style: style == null ? null : nameOf(style),
    });
    return this.self;
  }
}
defineService("Range", RangeFormats);

function checked(value: string | null, allowed: readonly string[], what: string): string | null {
  if (value === null || value === undefined) return null;
  if (!allowed.includes(String(value))) throw new Exception(`Invalid ${what}: ${value}`);
  return value;
}
