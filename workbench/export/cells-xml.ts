// The cells of a sheet as an xlsx file holds them, row by row: value, formula, look.
import type { ICellData, IRange, Nullable, Worksheet } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { type Book, groupsOf, matrixOf } from "../engine/book";
import { cellReader, formulaAt, scalarOf, styleOf } from "../engine/cells";
import { rectIn } from "../engine/conditional";
import type { Scalar } from "../engine/display";
import { depthAt, listGroups } from "../engine/groups";
import { columnName, toA1 } from "../engine/place";
import type { Writers } from "./rules-xml";
import type { StyleTable } from "./styles-xml";
import { element, escapeXml } from "./xml";

const ERROR = /^#(REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/;
/** Errors that came after the format. */
const LATER_ERROR = /^#(SPILL|CALC)!$/;
const POINTS_A_PIXEL = 0.75;

interface Content {
  readonly t: string | null;
  readonly xml: string;
}

function contentOf(value: Scalar, formula: string): Content {
  const computed = formula !== "";
  if (value === null) return { t: computed ? "str" : null, xml: formula };
  if (typeof value === "boolean")
    return { t: "b", xml: formula + element("v", {}, value ? "1" : "0") };
  if (typeof value === "number") return { t: null, xml: formula + element("v", {}, String(value)) };
  if (computed && ERROR.test(value))
    return {
      t: "e",
      xml: formula + element("v", {}, LATER_ERROR.test(value) ? "#VALUE!" : value),
    };
  if (computed) return { t: "str", xml: formula + element("v", {}, escapeXml(value)) };
  const text = element("t", { "xml:space": "preserve" }, escapeXml(value));
  return { t: "inlineStr", xml: element("is", {}, text) };
}

/** Where array formulas spill, by row and column of the formula. */
function spills(book: Book, sheet: Worksheet): (row: number, column: number) => IRange | undefined {
  const ranges = book.grid.injector.get(FormulaDataModel).getArrayFormulaRange()[
    book.grid.unitId
  ]?.[sheet.getSheetId()] as Readonly<Record<number, Readonly<Record<number, IRange>>>> | undefined;
  return (row, column) => ranges?.[row]?.[column];
}

/** `<sheetData>`; rows and cells in order, as the format wants. */
export function cellsXml(
  book: Book,
  sheet: Worksheet,
  { styles, formula: write }: Writers,
): string {
  const matrix = matrixOf(sheet);
  const cellAt = cellReader(book, sheet);
  const spillAt = spills(book, sheet);
  const indexOf = styleIndex(sheet, styles);
  const rowData = sheet.getSnapshot().rowData;
  const { rows: groups } = groupsOf(book, sheet.getSheetId());
  const folded = new Set(
    listGroups(groups).flatMap(({ start, collapsed }) => (collapsed ? [start - 1] : [])),
  );
  const spilled = spilledCells(book, sheet);
  const numbers = new Set([
    ...Object.keys(matrix).map(Number),
    ...Object.keys(rowData).map(Number),
    ...Object.keys(groups.depths).map(Number),
    ...folded,
    ...spilled.keys(),
  ]);

  const cell = (row: number, column: number): string => {
    const data = cellAt(row, column);
    if (!data) return "";
    const s = indexOf(data) || null;
    const text = matrix[row]?.[column]
      ? formulaAt(book, sheet, matrix[row]?.[column], row, column)
      : "";
    const formula = text === "" ? null : write(text);
    const spill = spillAt(row, column);
    const ref = spill ? toA1(rectIn(0, spill)) : null;
    const formulaXml =
      formula === null
        ? ""
        : element("f", { t: ref === null ? null : "array", ref }, escapeXml(formula));
    const { t, xml } = contentOf(scalarOf(data), formulaXml);
    if (s === null && xml === "") return "";
    return element("c", { r: `${columnName(column)}${row + 1}`, s, t }, xml);
  };

  return [...numbers]
    .filter((row) => row >= 0 && row < sheet.getRowCount())
    .sort((a, b) => a - b)
    .map((row) => {
      const columns = new Set([
        ...Object.keys(matrix[row] ?? {}).map(Number),
        ...(spilled.get(row) ?? []),
      ]);
      const cells = [...columns].sort((a, b) => a - b).map((column) => cell(row, column));
      const { h, ia, hd, s } = rowData[row] ?? {};
      const look = s === undefined || s === null ? 0 : indexOf({ s });
      const depth = depthAt(groups, row);
      const attributes = {
        s: look || null,
        customFormat: look > 0,
        ht: h !== undefined && ia !== 1 ? h * POINTS_A_PIXEL : null,
        customHeight: h !== undefined && ia !== 1,
        hidden: hd === 1,
        outlineLevel: depth || null,
        collapsed: folded.has(row),
      };
      const content = cells.join("");
      const told = Object.values(attributes).some((value) => value !== null && value !== false);
      return content === "" && !told ? "" : element("row", { r: row + 1, ...attributes }, content);
    })
    .join("");
}

/** Columns that array formulas fill, by row. */
function spilledCells(book: Book, sheet: Worksheet): ReadonlyMap<number, readonly number[]> {
  const cells = book.grid.injector.get(FormulaDataModel).getArrayFormulaCellData()[
    book.grid.unitId
  ]?.[sheet.getSheetId()] as unknown as Readonly<Record<number, object>> | undefined;
  return new Map(
    Object.entries(cells ?? {}).map(([row, columns]) => [
      Number(row),
      Object.keys(columns ?? {}).map(Number),
    ]),
  );
}

/** The number of a cell's look, found once for each of Univer's styles. */
export function styleIndex(
  sheet: Worksheet,
  styles: StyleTable,
): (cell: Nullable<Pick<ICellData, "s">>) => number {
  const known = new Map<string, number>();
  return (cell) => {
    if (!cell?.s) return 0;
    if (typeof cell.s !== "string") return styles.indexOf(cell.s);
    const found = known.get(cell.s) ?? styles.indexOf(styleOf(sheet, cell));
    known.set(cell.s, found);
    return found;
  };
}
