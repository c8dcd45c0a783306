// One cell as the typed value of its field, or what is wrong with it.
import { dayOfSerial, formatDay } from "../../core/model/day";
import type { CellValue } from "../../platform/host";
import type { Kind } from "../schema/field";
import type { CellContext, CellRead, Plain } from "./cell-read";
import { readDayCell } from "./read-day-cell";
import { readFigure, readMoney } from "./read-figure";
import { readFormulaCell } from "./read-formula-cell";
import { readLinksCell } from "./read-links";
import { readPercent } from "./read-percent";
import { readChoice, readFlag, toReference } from "./read-word";

/** What a cell shows whose formula fails. */
export const ERROR = /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!|CALC!|SPILL!)/;

/** A blank cell, and the unticked box that Sheets puts into cells with a checkbox. */
export function isBlank(value: CellValue | undefined): boolean {
  return value === undefined || value === "" || (typeof value === "string" && value.trim() === "");
}

/** What people type for "there is none" or "not known yet". */
const UNKNOWN = /^(?:[-–—−/\\]{1,3}|n\/?a|none|tb[da]|无|暂无|没有|待定|未定|不详|待确认)$/i;

const isUnknown = (value: CellValue) => typeof value === "string" && UNKNOWN.test(value.trim());

/**
 * @param standing as Sheets hands the cell over
 * @param context what its column is read with
 */
export function readCell(kind: Kind, standing: CellValue, context: CellContext): CellRead {
  if (isBlank(standing)) return { value: blankOf(kind) };
  if (typeof standing === "string" && ERROR.test(standing)) {
    const code = kind.kind === "formula" ? "formulaOfSheet" : "errorValue";
    return { fault: { code, params: { value: standing } } };
  }
  if (kind.kind !== "id" && kind.kind !== "text" && kind.kind !== "flag" && isUnknown(standing))
    return { value: blankOf(kind), interpreted: true };
  if (kind.kind === "day") return readDayCell(standing, context);
  // Sheets makes a date of "3/5" typed as a step or an amount.
  const cell =
    standing instanceof Date ? formatDay(dayOfSerial(context.serialOf(standing))) : standing;
  switch (kind.kind) {
    case "id":
      return { value: String(cell).trim() };
    case "text":
      return readText(cell, kind.max);
    case "number":
      return readFigure(kind, cell, context);
    case "money":
      return readMoney(kind, cell, context);
    case "percent":
      return readPercent(cell, context);
    case "flag":
      return readFlag(cell);
    case "choice":
      return readChoice(cell, kind.choices, context);
    case "reference":
      return toReference(kind.to, cell, context);
    case "links":
      return readLinksCell(cell, context);
    case "formula":
      return readFormulaCell(cell, context);
  }
}

const blankOf = (kind: Kind): unknown => {
  if (kind.kind === "flag") return false;
  if (kind.kind === "links") return [];
  return kind.kind === "id" ? "" : null;
};

function readText(cell: Plain, max: number): CellRead {
  const text = String(cell).trim();
  return text.length > max
    ? { fault: { code: "tooLong", params: { length: text.length } } }
    : { value: text };
}
