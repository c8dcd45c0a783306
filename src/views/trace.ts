// What a drawn row carries in a hidden column: which record it shows, and a print of each cell as it was drawn. So what
// somebody types over a cell is led back to its record however rows move, and is noticed where no trigger ran.
import { type Cell, isFormula } from "../core/model/cell";

const LENGTH = 3;

/** "k3f0a1 tasks T-12". */
export function traceOf(table: string, id: string, cells: readonly Cell[]): string {
  return `${cells.map(print).join("")} ${table} ${id}`;
}

/**
 * Three characters that differ with the cell: one in 46,656 typed values goes unnoticed. Formulas are all alike, since
 * Google rewrites them. Source of the hash: FNV-1a, 32 bits.
 */
function print(cell: Cell): string {
  if (isFormula(cell)) return "=".repeat(LENGTH);
  const text = typeof cell === "number" ? `#${cell.toPrecision(9)}` : String(cell ?? "").trim();
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash ^= text.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  return ((hash >>> 0) % 36 ** LENGTH).toString(36).padStart(LENGTH, "0");
}
