// Univer's mutations of structure as shifts.
import type { IRange } from "@univerjs/core";
import type { Shift } from "./shift";

interface StructureParams {
  readonly subUnitId: string;
  readonly range?: IRange;
  readonly sourceRange?: IRange;
  readonly targetRange?: IRange;
}

export interface StructureChange {
  readonly sheetId: string;
  readonly dimension: "rows" | "columns";
  readonly shift: Shift;
}

const rowsOf = (range: IRange) => ({
  at: range.startRow,
  count: range.endRow - range.startRow + 1,
});
const columnsOf = (range: IRange) => ({
  at: range.startColumn,
  count: range.endColumn - range.startColumn + 1,
});

/** Null for mutations that leave rows and columns where they are. */
export function shiftOf(id: string, params: unknown): StructureChange | null {
  const kind = KINDS[id];
  if (!kind) return null;
  const { subUnitId: sheetId, range, sourceRange, targetRange } = params as StructureParams;
  const { dimension, change } = kind;
  const span = dimension === "rows" ? rowsOf : columnsOf;
  if (change !== "move")
    return range ? { sheetId, dimension, shift: { kind: change, ...span(range) } } : null;
  if (!sourceRange || !targetRange) return null;
  const { at: from, count } = span(sourceRange);
  return { sheetId, dimension, shift: { kind: "move", from, count, to: span(targetRange).at } };
}

const KINDS: Readonly<
  Record<
    string,
    { dimension: "rows" | "columns"; change: "insert" | "remove" | "move" } | undefined
  >
> = {
  "sheet.mutation.insert-row": { dimension: "rows", change: "insert" },
  "sheet.mutation.insert-col": { dimension: "columns", change: "insert" },
  "sheet.mutation.remove-rows": { dimension: "rows", change: "remove" },
  "sheet.mutation.remove-col": { dimension: "columns", change: "remove" },
  "sheet.mutation.move-rows": { dimension: "rows", change: "move" },
  "sheet.mutation.move-columns": { dimension: "columns", change: "move" },
};
