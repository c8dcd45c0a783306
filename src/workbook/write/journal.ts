// The journal: what a run is about to change, written before it does, so that the run can be taken back.
// It stands in a hidden sheet, since properties hold too little; one call writes it, one closes it.
import type { Cell } from "../../core/model/cell";
import type { Sheet } from "../../platform/host";
import type { Block } from "../plan/block";

export type JournalState = "none" | "open" | "done" | "undone";

export interface Journal {
  readonly state: JournalState;
  readonly blocks: readonly Block[];
  /** Rows that it takes up in its sheet. */
  readonly rows: number;
}

/** Below the 32,767 characters that a cell may have in Excel: the workbook may be downloaded as a file for it. */
const CHUNK = 32_000;
const STATES: readonly JournalState[] = ["open", "done", "undone"];
const EMPTY_JOURNAL: Journal = { state: "none", blocks: [], rows: 0 };

/** Two calls. What cannot be read counts as none. */
export function readJournal(sheet: Sheet | undefined): Journal {
  if (!sheet) return EMPTY_JOURNAL;
  const [first, ...chunks] = sheet
    .getDataRange()
    .getValues()
    .map(([cell]) => String(cell ?? ""));
  const state = STATES.find((known) => known === first) ?? "none";
  const rows = chunks.length + 1;
  try {
    const blocks: unknown = JSON.parse(chunks.join("") || "[]");
    return { state, blocks: Array.isArray(blocks) ? blocks.filter(isBlock) : [], rows };
  } catch {
    return { state: "none", blocks: [], rows };
  }
}

/**
 * Opens the journal of a run: one write. Chunks of a longer one before are blanked with it. One that is open still
 * goes on: what it tells is to be taken back together with this run.
 */
export function openJournal(sheet: Sheet, blocks: readonly Block[], before: Journal): void {
  const text = JSON.stringify(before.state === "open" ? [...before.blocks, ...blocks] : blocks);
  const cells = ["open"];
  for (let at = 0; at < text.length; at += CHUNK) cells.push(`'${text.slice(at, at + CHUNK)}`);
  while (cells.length < before.rows) cells.push("");
  const spare = cells.length - sheet.getMaxRows();
  if (spare > 0) sheet.insertRowsAfter(sheet.getMaxRows(), spare);
  sheet.getRange(1, 1, cells.length, 1).setValues(cells.map((cell) => [cell]));
}

export function closeJournal(sheet: Sheet, state: "done" | "undone"): void {
  sheet.getRange(1, 1, 1, 1).setValue(state);
}

function isBlock(value: unknown): value is Block {
  if (typeof value !== "object" || value === null) return false;
  const { sheet, row, column, before, after } = value as Partial<Block>;
  return [sheet, row, column].every(Number.isInteger) && isGrid(before) && isGrid(after);
}

const isGrid = (value: unknown): value is readonly (readonly Cell[])[] =>
  Array.isArray(value) && value.every(Array.isArray);
