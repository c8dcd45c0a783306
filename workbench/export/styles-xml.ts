// Looks of cells as an xlsx file numbers them: fonts, fills, borders, number formats, and their combinations.
import type { IBorderStyleData, IStyleData, Nullable } from "@univerjs/core";
import { isGeneral } from "../engine/display";
import { remember } from "../engine/remember";
import { element, listOf, xmlFile } from "./xml";

export interface StyleTable {
  /** The number of a look. */
  indexOf(style: Nullable<IStyleData>): number;
  /** The number of a look for conditional formats, by its XML. */
  differenceOf(dxf: string): number;
  xml(): string;
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const FONT = "Arial";
const SIZE = 10;
/** Numbers below are the format's own. */
const FIRST_FORMAT = 164;

const H_ALIGN: readonly (string | null)[] = [null, "left", "center", "right"];
const V_ALIGN: readonly (string | null)[] = [null, "top", "center", "bottom"];
const WRAP = 3;
/** By Univer's BorderStyleTypes. */
const LINES: readonly (string | null)[] = [
  null,
  "thin",
  "hair",
  "dotted",
  "dashed",
  "dashDot",
  "dashDotDot",
  "double",
  "medium",
  "mediumDashed",
  "mediumDashDot",
  "mediumDashDotDot",
  "slantDashDot",
  "thick",
];

/** "#1d5fbf" or "rgb(29,95,191)" as "FF1D5FBF"; null for what is neither. */
export function argb(color: Nullable<string>): string | null {
  const hex = /^#([0-9a-f]{6})$/i.exec(color ?? "")?.[1];
  if (hex) return `FF${hex.toUpperCase()}`;
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(color ?? "")?.slice(1);
  const digits = parts?.map((part) => Number(part).toString(16).padStart(2, "0")).join("");
  return digits ? `FF${digits.toUpperCase()}` : null;
}

export const colorXml = (name: string, color: Nullable<string>): string => {
  const rgb = argb(color);
  return rgb === null ? "" : element(name, { rgb });
};

const fontXml = (style: IStyleData): string =>
  element(
    "font",
    {},
    (style.bl === 1 ? element("b") : "") +
      (style.it === 1 ? element("i") : "") +
      (style.st?.s === 1 ? element("strike") : "") +
      (style.ul?.s === 1 ? element("u") : "") +
      element("sz", { val: style.fs ?? SIZE }) +
      colorXml("color", style.cl?.rgb) +
      element("name", { val: style.ff ?? FONT }),
  );

const fillXml = (style: IStyleData): string => {
  const color = colorXml("fgColor", style.bg?.rgb);
  return color === ""
    ? element("fill", {}, element("patternFill", { patternType: "none" }))
    : element("fill", {}, element("patternFill", { patternType: "solid" }, color));
};

const sideXml = (name: string, side: Nullable<IBorderStyleData>): string => {
  const style = LINES[side?.s ?? 0] ?? null;
  return element(name, { style }, style === null ? "" : colorXml("color", side?.cl.rgb));
};

const borderXml = ({ bd }: IStyleData): string =>
  element(
    "border",
    {},
    sideXml("left", bd?.l) +
      sideXml("right", bd?.r) +
      sideXml("top", bd?.t) +
      sideXml("bottom", bd?.b) +
      element("diagonal"),
  );

/** Univer turns clockwise from 0; a file has 0 to 90 upwards and 91 to 180 downwards, 255 for stacked letters. */
function rotation({ tr }: IStyleData): number | null {
  if (tr?.v === 1) return 255;
  const up = -(tr?.a ?? 0);
  return up === 0 ? null : up > 0 ? up : 90 - up;
}

function alignmentXml(style: IStyleData): string {
  const horizontal = H_ALIGN[style.ht ?? 0] ?? null;
  const vertical = V_ALIGN[style.vt ?? 0] ?? null;
  const textRotation = rotation(style);
  const wrapText = style.tb === WRAP;
  return horizontal || vertical || textRotation !== null || wrapText
    ? element("alignment", { horizontal, vertical, textRotation, wrapText })
    : "";
}

/** Things by the order in which they first came. */
function numbered(first: readonly string[]) {
  const known = new Map<string, number>(first.map((xml, index) => [xml, index]));
  return {
    indexOf: (xml: string): number => remember(known, xml, () => known.size),
    all: (): readonly string[] => [...known.keys()],
  };
}

export function createStyleTable(): StyleTable {
  const fonts = numbered([fontXml({})]);
  // The format wants these two first, whatever a sheet uses.
  const fills = numbered([
    fillXml({}),
    element("fill", {}, element("patternFill", { patternType: "gray125" })),
  ]);
  const borders = numbered([borderXml({})]);
  const formats = numbered([]);
  const differences = numbered([]);
  const looks = numbered([]);
  const byText = new Map<string, number>();

  const look = (style: IStyleData): string => {
    const pattern = style.n?.pattern ?? null;
    const numFmtId =
      pattern === null || isGeneral(pattern) ? 0 : FIRST_FORMAT + formats.indexOf(pattern);
    const alignment = alignmentXml(style);
    return element(
      "xf",
      {
        numFmtId,
        fontId: fonts.indexOf(fontXml(style)),
        fillId: fills.indexOf(fillXml(style)),
        borderId: borders.indexOf(borderXml(style)),
        xfId: 0,
        applyNumberFormat: numFmtId > 0,
        applyFont: true,
        applyFill: true,
        applyBorder: true,
        applyAlignment: alignment !== "",
      },
      alignment,
    );
  };
  looks.indexOf(look({}));

  return {
    indexOf: (style) =>
      style ? remember(byText, JSON.stringify(style), () => looks.indexOf(look(style))) : 0,
    differenceOf: differences.indexOf,
    xml: () =>
      xmlFile(
        element(
          "styleSheet",
          { xmlns: MAIN },
          listOf(
            "numFmts",
            formats
              .all()
              .map((formatCode, index) =>
                element("numFmt", { numFmtId: FIRST_FORMAT + index, formatCode }),
              ),
          ) +
            listOf("fonts", fonts.all()) +
            listOf("fills", fills.all()) +
            listOf("borders", borders.all()) +
            listOf("cellStyleXfs", [
              element("xf", { numFmtId: "0", fontId: "0", fillId: "0", borderId: "0" }),
            ]) +
            listOf("cellXfs", looks.all()) +
            listOf("cellStyles", [
              element("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 }),
            ]) +
            listOf("dxfs", differences.all()),
        ),
      ),
  };
}
