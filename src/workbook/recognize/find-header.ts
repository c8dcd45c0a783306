// Where a sheet's header stands: below titles and notes, in one row or in two.
import type { TableName } from "../../core/model/rows";
import type { CellValue } from "../../platform/host";
import { isBlank } from "../codec/read-cell";
import { isHeaderWord } from "./match-header";

export interface FoundHeader {
  /** The lowest row of the header, 1 the first. */
  readonly row: number;
  readonly rows: number;
}

/** Nobody writes more above a table. */
const DEEPEST = 30;
const LONG = 30;
const LABEL = /^[^:：]{1,12}[:：]\s*\S/;

/** Null where no row looks like a header with something below it. */
export function findHeader(
  values: readonly (readonly CellValue[])[],
  tables: readonly TableName[],
): FoundHeader | null {
  let best = { row: -1, score: 0 };
  for (let row = 0; row < Math.min(DEEPEST, values.length - 1); row++) {
    const score = scoreOf(values, row, tables);
    if (score > best.score) best = { row, score };
  }
  if (best.row < 0) return null;
  if (hasGroupsAbove(values, best.row)) return { row: best.row + 1, rows: 2 };
  return hasColumnsBelow(values, best.row)
    ? { row: best.row + 2, rows: 2 }
    : { row: best.row + 1, rows: 1 };
}

interface RowFacts {
  readonly filled: readonly number[];
  readonly texts: readonly number[];
  readonly cells: readonly CellValue[];
}

function factsOf(cells: readonly CellValue[]): RowFacts {
  const filled = [...cells.keys()].filter((column) => !isBlank(cells[column]));
  return { cells, filled, texts: filled.filter((column) => typeof cells[column] === "string") };
}

function scoreOf(
  values: readonly (readonly CellValue[])[],
  row: number,
  tables: readonly TableName[],
): number {
  const { cells, filled, texts } = factsOf(values[row] ?? []);
  const said = texts.map((column) => String(cells[column]).trim());
  const words = said.filter((text) => isHeaderWord(text, tables)).length;
  if (texts.length === 0 || (texts.length < 2 && words === 0)) return 0;
  const below = values.slice(row + 1, row + 6).map((line) => factsOf(line));
  if (!below.some((line) => line.filled.some((column) => filled.includes(column)))) return 0;
  const strange = filled.length - texts.length;
  const wordy = said.filter((text) => LABEL.test(text) || text.length > LONG).length;
  // The rows of a table are as wide as its header; what stands above it is not.
  const widest = Math.max(...below.map((line) => line.filled.length), 1);
  const asWide = Math.min(1, texts.length / widest);
  return (3 * words + 0.5 * texts.length - 2 * strange - 2 * wordy) * asWide + 0.1;
}

/** Group headings in the row above: some columns have theirs there alone, or several columns share one. */
function hasGroupsAbove(values: readonly (readonly CellValue[])[], row: number): boolean {
  if (row === 0) return false;
  const upper = factsOf(values[row - 1] ?? []);
  const lower = factsOf(values[row] ?? []);
  const plain = upper.texts.every((column) => !LABEL.test(String(upper.cells[column])));
  if (upper.texts.length < 2 || upper.texts.length < upper.filled.length || !plain) return false;
  const alone = upper.filled.some((column) => !lower.filled.includes(column));
  const said = lower.texts.map((column) => String(lower.cells[column]).trim());
  const shared = new Set(said).size < said.length;
  const short = upper.texts.every((column) => GROUP.test(String(upper.cells[column]).trim()));
  return alone || shared || (short && upper.texts.length < lower.texts.length);
}

/** A word or two, as groups of columns are called; a date or a remark is none. */
const GROUP = /^[^\d:：,，。.]{1,16}$/;

/** The columns' own headings in the row below: under groups, and nothing under the others. */
function hasColumnsBelow(values: readonly (readonly CellValue[])[], row: number): boolean {
  if (row + 2 >= values.length) return false;
  const upper = factsOf(values[row] ?? []);
  const lower = factsOf(values[row + 1] ?? []);
  const rest = factsOf(values[row + 2] ?? []);
  if (lower.texts.length < 2 || lower.texts.length < lower.filled.length) return false;
  const blankAbove = lower.filled.some((column) => !upper.filled.includes(column));
  const alone = upper.filled.some((column) => !lower.filled.includes(column));
  const wider = rest.filled.length > lower.filled.length;
  const grouped = lower.filled.every(
    (column) => !upper.filled.includes(column) || lower.filled.includes(column + 1),
  );
  return blankAbove && alone && wider && grouped;
}
