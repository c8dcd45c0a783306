// What the user types is read by the spreadsheet's locale, as the server reads it: 2026/3/2, 2026年3月2日, `;` between
// a formula's arguments. Univer alone would read everything as English.
import {
  CellValueType,
  type ICellData,
  type ICellDataForSheetInterceptor,
  type Nullable,
} from "@univerjs/core";
import { SheetInterceptorService } from "@univerjs/sheets";
import { isDatePattern, isGeneral } from "../../engine/display";
import { formulaIn } from "../../engine/formula-text";
import { parseTyped } from "../../engine/typed";
import type { Injector } from "./univer";

export interface TypedBy {
  readonly locale: string;
  /** The year of a date typed without one. */
  year(): number;
}

const TEXT_PATTERN = "@";

/** A cell without a number format takes the one that the value brings; so does a date of another kind. */
const takes = (pattern: string | null, brought: string): boolean =>
  isGeneral(pattern) || (isDatePattern(pattern) && !isDatePattern(brought));

/** Text that looks like a number has to be forced, or Univer makes it one. */
const textType = (text: string): CellValueType =>
  text.trim() !== "" && Number.isFinite(Number(text))
    ? CellValueType.FORCE_STRING
    : CellValueType.STRING;

/**
 * The content of a cell by what was typed into it.
 *
 * @param pattern the number format that the cell has
 * @returns null where the text is left to Univer: nothing was typed
 */
function typedContent(
  text: string,
  pattern: string | null,
  { locale, year }: TypedBy,
): ICellData | null {
  const plain = { f: null, si: null, p: null };
  if (pattern === TEXT_PATTERN) return { ...plain, v: text, t: textType(text) };
  const typed = parseTyped(text, { locale, year: year() });
  switch (typed.kind) {
    case "blank":
      return null;
    case "text":
      return { ...plain, v: typed.value, t: textType(typed.value) };
    case "boolean":
      return { ...plain, v: typed.value ? 1 : 0, t: CellValueType.BOOLEAN };
    case "formula": {
      const { formula, semicolons } = formulaIn(typed.value);
      return {
        ...plain,
        f: formula,
        v: null,
        t: null,
        ...(semicolons ? { custom: { semicolons: true } } : {}),
      };
    }
    case "number": {
      const brought = typed.pattern;
      const number = { ...plain, v: typed.value, t: CellValueType.NUMBER };
      return brought !== null && takes(pattern, brought)
        ? { ...number, s: { n: { pattern: brought } } }
        : number;
    }
  }
}

/** The text that was typed; null for rich text, cleared cells, and text after a quote, which Univer knows itself. */
function typedText(origin: Nullable<ICellDataForSheetInterceptor>): string | null {
  if (!origin || origin.p || origin.t === CellValueType.FORCE_STRING) return null;
  if (typeof origin.f === "string" && origin.f !== "") return origin.f;
  return origin.v === null || origin.v === undefined ? null : String(origin.v);
}

export function readTypedTexts(injector: Injector, by: TypedBy): void {
  const { writeCellInterceptor } = injector.get(SheetInterceptorService);
  const point = writeCellInterceptor.getInterceptPoints().AFTER_CELL_EDIT;
  writeCellInterceptor.intercept(point, {
    id: "milepost-typed-text",
    priority: 1000,
    handler(cell, { origin, worksheet, row, col }, next) {
      const text = cell ? typedText(origin) : null;
      if (!cell || text === null) return next(cell);
      const style = worksheet.getCellStyle?.(row, col);
      const content = typedContent(text, style?.n?.pattern ?? null, by);
      // Univer's own reading of numbers and dates comes after this one, and must not.
      return content === null ? next(cell) : { ...cell, ...content };
    },
  });
}
