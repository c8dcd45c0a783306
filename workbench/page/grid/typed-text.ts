// What the user types is read by the spreadsheet's locale, as the server reads it: 2026/3/2, 2026年3月2日, `;` between
// a formula's arguments. Univer alone would read everything as English.
import { CellValueType, type ICellDataForSheetInterceptor, type Nullable } from "@univerjs/core";
import { SheetInterceptorService } from "@univerjs/sheets";
import { formulaIn } from "../../engine/formula-text";
import { parseTyped } from "../../engine/typed";
import type { Injector } from "./univer";

type Cell = ICellDataForSheetInterceptor;

export interface TypedBy {
  readonly locale: string;
  /** The year of a date typed without one. */
  year(): number;
}

/** A cell as Univer made it of a typed text, made anew of that text by the spreadsheet's locale. */
export function readTyped(cell: Cell, text: string, { locale, year }: TypedBy): Cell {
  const typed = parseTyped(text, { locale, year: year() });
  const { f: _f, si: _si, v: _v, t: _t, ...rest } = cell;
  switch (typed.kind) {
    case "formula":
      return { ...cell, f: formulaIn(typed.value).formula };
    case "boolean":
      return {
        ...rest,
        f: null,
        si: null,
        p: null,
        v: typed.value ? 1 : 0,
        t: CellValueType.BOOLEAN,
      };
    case "text":
      return { ...rest, f: null, si: null, p: null, v: typed.value, t: CellValueType.STRING };
    case "number": {
      const style = typeof cell.s === "object" ? cell.s : null;
      const s = typed.pattern === null ? cell.s : { ...style, n: { pattern: typed.pattern } };
      return {
        ...rest,
        f: null,
        si: null,
        p: null,
        v: typed.value,
        t: CellValueType.NUMBER,
        ...(s ? { s } : {}),
      };
    }
    default:
      return cell;
  }
}

export function readTypedTexts(injector: Injector, by: TypedBy): void {
  const { writeCellInterceptor } = injector.get(SheetInterceptorService);
  const point = writeCellInterceptor.getInterceptPoints().AFTER_CELL_EDIT;
  writeCellInterceptor.intercept(point, {
    id: "milepost-typed-text",
    priority: 1000,
    handler(cell: Nullable<Cell>, location, next) {
      const text = typedText(location.origin);
      return next(cell && text !== null ? readTyped(cell, text, by) : cell);
    },
  });
}

/** The text that was typed; null for rich text and cleared cells. */
function typedText(origin: Nullable<Cell>): string | null {
  if (!origin || origin.p) return null;
  if (typeof origin.f === "string" && origin.f !== "") return origin.f;
  return origin.v === null || origin.v === undefined ? null : String(origin.v);
}
