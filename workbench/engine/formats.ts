// Formats of cells by Google's names, as Univer's styles.
import type { ICellData, IStyleData, ITextDecoration, Nullable, Worksheet } from "@univerjs/core";
import type { Book } from "./book";
import { mapCells, styleOf } from "./cells";
import type { Rect } from "./place";
import { remember } from "./remember";
import { patchRect, patchStyles } from "./write-cells";

/** A format's value; null is the default. */
export type FormatValue = string | number | null;

interface Format {
  readonly read: (style: IStyleData | null) => FormatValue;
  readonly write: (value: FormatValue) => IStyleData;
}

const ON: ITextDecoration = { s: 1 };
const OFF = null as unknown as ITextDecoration;
const ROTATE_UP = 90;
const DEFAULT_FONT = "Arial";
const DEFAULT_SIZE = 10;
const H_ALIGN: readonly (string | null)[] = [null, "left", "center", "right"];
const V_ALIGN: readonly (string | null)[] = [null, "top", "middle", "bottom"];
const WRAPS: readonly (string | null)[] = [null, "OVERFLOW", "CLIP", "WRAP"];

const at = (
  names: readonly (string | null)[],
  index: Nullable<number>,
  otherwise: string,
): string => names[index ?? 0] ?? otherwise;
const indexIn = (names: readonly (string | null)[], value: FormatValue): number | null =>
  value === null ? null : Math.max(0, names.indexOf(String(value))) || null;
const style = (part: Readonly<Record<string, unknown>>): IStyleData => part as IStyleData;

/** Color names that Google takes besides "#rrggbb" (CSS). */
const NAMED: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#ffffff",
  red: "#ff0000",
  green: "#008000",
  blue: "#0000ff",
  yellow: "#ffff00",
  orange: "#ffa500",
  gray: "#808080",
  grey: "#808080",
  purple: "#800080",
};

/** A colour as Google reads it back: "#rrggbb" in lower case. */
function colorIn(value: FormatValue): string | null {
  if (value === null) return null;
  const text = String(value).trim().toLowerCase();
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/.exec(text);
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join("")}`;
  if (/^#[0-9a-f]{6}$/.test(text)) return text;
  const named = NAMED[text];
  if (named) return named;
  const rgb = /^rgb\((\d+),\s*(\d+),\s*(\d+)\)$/.exec(text);
  if (rgb)
    return `#${rgb
      .slice(1)
      .map((part) => Number(part).toString(16).padStart(2, "0"))
      .join("")}`;
  throw new Error(`Unknown color: ${String(value)}`);
}
const colorOut = (color: Nullable<string>, otherwise: string): string =>
  color ? (colorIn(color) ?? otherwise) : otherwise;

export const FORMATS = {
  numberFormat: {
    read: (s) => s?.n?.pattern ?? "General",
    write: (v) =>
      style({ n: v === null || /^(general|)$/i.test(String(v)) ? null : { pattern: v } }),
  },
  background: {
    read: (s) => colorOut(s?.bg?.rgb, "#ffffff"),
    write: (v) => style({ bg: v === null ? null : { rgb: colorIn(v) } }),
  },
  fontColor: {
    read: (s) => colorOut(s?.cl?.rgb, "#000000"),
    write: (v) => style({ cl: v === null ? null : { rgb: colorIn(v) } }),
  },
  fontWeight: {
    read: (s) => (s?.bl === 1 ? "bold" : "normal"),
    write: (v) => style({ bl: v === "bold" ? 1 : v === null ? null : 0 }),
  },
  fontStyle: {
    read: (s) => (s?.it === 1 ? "italic" : "normal"),
    write: (v) => style({ it: v === "italic" ? 1 : v === null ? null : 0 }),
  },
  fontLine: {
    read: (s) => (s?.ul?.s === 1 ? "underline" : s?.st?.s === 1 ? "line-through" : "none"),
    write: (v) => style({ ul: v === "underline" ? ON : OFF, st: v === "line-through" ? ON : OFF }),
  },
  fontSize: {
    read: (s) => s?.fs ?? DEFAULT_SIZE,
    write: (v) => style({ fs: v === null ? null : Number(v) }),
  },
  fontFamily: {
    read: (s) => s?.ff ?? DEFAULT_FONT,
    write: (v) => style({ ff: v === null ? null : String(v) }),
  },
  horizontalAlignment: {
    read: (s) => at(H_ALIGN, s?.ht, "general"),
    write: (v) => style({ ht: indexIn(H_ALIGN, v === "normal" ? null : v) }),
  },
  verticalAlignment: {
    read: (s) => at(V_ALIGN, s?.vt, "bottom"),
    write: (v) => style({ vt: indexIn(V_ALIGN, v) }),
  },
  wrapStrategy: {
    read: (s) => at(WRAPS, s?.tb, "OVERFLOW"),
    write: (v) => style({ tb: indexIn(WRAPS, v) }),
  },
  textRotation: {
    read: (s) => (s?.tr?.v === 1 ? ROTATE_UP : -(s?.tr?.a ?? 0)),
    write: (v) => style({ tr: v === null || Number(v) === 0 ? null : { a: -Number(v) } }),
  },
} satisfies Record<string, Format>;

export type FormatName = keyof typeof FORMATS;

export const readFormats = (book: Book, rect: Rect, name: FormatName): FormatValue[][] => {
  const read = formatReader(name);
  return mapCells(book, rect, (cell, sheet) => read(sheet, cell));
};

/** Reads one format of cells, once for each style. */
function formatReader(
  name: FormatName,
): (sheet: Worksheet, cell: Nullable<ICellData>) => FormatValue {
  const read = new Map<unknown, FormatValue>();
  return (sheet, cell) => {
    const key = typeof cell?.s === "string" ? cell.s : null;
    if (cell?.s && key === null) return FORMATS[name].read(styleOf(sheet, cell));
    return remember(read, key, () => FORMATS[name].read(styleOf(sheet, cell)));
  };
}

/** Sets formats: one value for all cells, or one for each. */
export function writeFormats(
  book: Book,
  rect: Rect,
  name: FormatName,
  values: FormatValue | readonly (readonly FormatValue[])[],
): void {
  const made = new Map<FormatValue, IStyleData>();
  const styleFor = (value: FormatValue): IStyleData =>
    remember(made, value, () => FORMATS[name].write(value));
  const valueAt = (i: number, j: number): FormatValue =>
    Array.isArray(values) ? (values[i]?.[j] ?? null) : (values as FormatValue);
  const before = formatReader(name);
  const patch = (i: number, j: number, cell: Nullable<ICellData>, sheet: Worksheet) => {
    const value = valueAt(i, j);
    // What already looks so needs no cell of its own.
    return before(sheet, cell) === (value ?? before(sheet, null))
      ? undefined
      : { s: styleFor(value) };
  };
  patchRect(book, rect, patch, patchStyles);
}

export interface Borders {
  readonly top: boolean | null;
  readonly left: boolean | null;
  readonly bottom: boolean | null;
  readonly right: boolean | null;
  readonly vertical: boolean | null;
  readonly horizontal: boolean | null;
  readonly color: string | null;
  /** A name of Google's BorderStyle. */
  readonly style: string | null;
}

/** Univer's BorderStyleTypes by Google's names. */
const BORDER_STYLES: Readonly<Record<string, number>> = {
  SOLID: 1,
  DOTTED: 3,
  DASHED: 4,
  DOUBLE: 7,
  SOLID_MEDIUM: 8,
  SOLID_THICK: 13,
};

/** Sets, removes (false) or leaves (null) the borders around and inside a rectangle. */
export function writeBorders(book: Book, rect: Rect, borders: Borders): void {
  const line = {
    s: BORDER_STYLES[borders.style ?? "SOLID"] ?? 1,
    cl: { rgb: colorIn(borders.color) ?? "#000000" },
  };
  const side = (wanted: boolean | null): object | null | undefined =>
    wanted === null ? undefined : wanted ? line : null;
  const patch = (i: number, j: number) => {
    const sides = {
      t: side(i === 0 ? borders.top : borders.horizontal),
      b: side(i === rect.rows - 1 ? borders.bottom : borders.horizontal),
      l: side(j === 0 ? borders.left : borders.vertical),
      r: side(j === rect.columns - 1 ? borders.right : borders.vertical),
    };
    const bd = Object.fromEntries(Object.entries(sides).filter(([, value]) => value !== undefined));
    return { s: style({ bd }) };
  };
  patchRect(book, rect, patch, patchStyles);
}
