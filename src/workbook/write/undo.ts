// Takes the last run back, as its journal tells; what people changed since stays.
import type { Host, Spreadsheet } from "../../platform/host";
import type { SerialOf } from "../codec/zone";
import { cellOf, sameCell } from "../plan/block";
import { sheetsById } from "../read/sheets";
import type { Registry } from "../registry";
import { isTraceColumn } from "../typed/traced-views";
import { closeJournal, readJournal } from "./journal";
import { writeCells } from "./write-block";

export interface Undone {
  /** Cells that were put back, of those that people see. */
  readonly cells: number;
  /** Cells that changed since the run, and were kept. */
  readonly kept: number;
}

/** Null where there is no run to take back. */
export function undoLastRun(
  host: Host,
  spreadsheet: Spreadsheet,
  registry: Registry,
  serialOf: SerialOf,
): Undone | null {
  const sheets = sheetsById(spreadsheet);
  const sheet = sheets.get(registry.journal ?? -1);
  const journal = readJournal(sheet);
  if (!sheet || (journal.state !== "open" && journal.state !== "done")) return null;
  let cells = 0;
  let kept = 0;
  for (const block of [...journal.blocks].reverse()) {
    const target = sheets.get(block.sheet);
    const width = block.after[0]?.length ?? 0;
    if (!target || width === 0) continue;
    const fits =
      target.getMaxRows() >= block.row + block.after.length - 1 &&
      target.getMaxColumns() >= block.column + width - 1;
    if (!fits) {
      kept += block.formats ? 0 : block.after.length * width;
      continue;
    }
    const range = target.getRange(block.row, block.column, block.after.length, width);
    if (block.formats) {
      range.setNumberFormats(block.before.map((line) => line.map(String)));
      continue;
    }
    const values = range.getValues();
    const formulas = range.getFormulas();
    const restored = block.after.map((line, r) =>
      line.map((after, c) => {
        const now = cellOf(values[r]?.[c], formulas[r]?.[c], serialOf);
        const before = block.before[r]?.[c] ?? null;
        // To the letter: a formula may stand there in other words for the same.
        if (sameCell(before, after)) return sameCell(now, before) ? before : now;
        if (!sameCell(now, after)) {
          kept += 1;
          return now;
        }
        if (!isTraceColumn(registry, block.sheet, block.column + c)) cells += 1;
        return before;
      }),
    );
    writeCells(host, target, block.row, block.column, restored);
  }
  closeJournal(sheet, "undone");
  return { cells, kept };
}
