// What a drawn row carries in a hidden column: which record it shows, and a print of each cell as it was drawn. So what
// somebody types over a cell is led back to its record however rows move, and is noticed where no trigger ran.
import { type Cell, isFormula } from "../core/model/cell";

/** The columns of a view that its rows can be traced by. Rows and columns count from 1. */
export interface TraceColumns {
  /** The first row below the header. */
  readonly first: number;
  /** What each column shows, from A on; the trace stands right of them. */
  readonly fields: readonly string[];
  /** How many of them people see, where some are for rules alone. */
  readonly seen?: number;
}

export interface Trace {
  readonly table: string;
  readonly id: string;
  /** One for each of the columns. */
  readonly prints: readonly string[];
}

const LENGTH = 3;

/** "k3f0a1 tasks T-12". */
export function traceOf(table: string, id: string, cells: readonly Cell[]): string {
  return `${cells.map(print).join("")} ${table} ${id}`;
}

/** Null where the text is no trace. */
export function readTrace(text: string): Trace | null {
  const [, prints, table, id] = /^(\S+) (\S+) (.+)$/s.exec(text) ?? [];
  if (prints === undefined || table === undefined || id === undefined) return null;
  return { table, id, prints: prints.match(/.{3}/gs) ?? [] };
}

/** Columns, 0 the first, whose cell is not what was drawn there. */
export function typedOver({ prints }: Trace, cells: readonly Cell[]): readonly number[] {
  return cells.flatMap((cell, i) => (prints[i] === print(cell) ? [] : [i]));
}

/**
 * Three characters that differ with the cell: one in 46,656 typed values goes unnoticed. Formulas are all alike, since
 * Google rewrites them. Source of the hash: FNV-1a, 32 bits.
 */
function print(cell: Cell): string {
  if (isFormula(cell)) return "=".repeat(LENGTH);
  const text = typeof cell === "number" ? `#${cell.toPrecision(9)}` : plain(String(cell ?? ""));
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash ^= text.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  return ((hash >>> 0) % 36 ** LENGTH).toString(36).padStart(LENGTH, "0");
}

/** What a cell may not give back as it was written: the end of a very long text, ends of lines, spaces around it. */
const plain = (text: string) => text.slice(0, 40_000).replace(/\r\n?/g, "\n").trim();
