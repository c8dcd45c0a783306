// Writes blocks ahead of the recalculation that follows on them, as a part of the same run: undo takes both back.
import type { Host } from "../../platform/host";
import type { Block } from "../plan/block";
import type { WorkbookRead } from "../read/read-workbook";
import { openJournal, readJournal } from "./journal";
import { writeBlocks } from "./write-block";

/**
 * Leaves the journal open, for the recalculation to add to and to close. Three calls, and one for each block; none
 * where nothing is to be written.
 */
export function writeAhead(
  host: Host,
  { sheets, registry }: WorkbookRead,
  blocks: readonly Block[],
): void {
  if (blocks.length === 0) return;
  const sheet = sheets.get(registry.journal ?? -1);
  if (sheet) openJournal(sheet, blocks, readJournal(sheet));
  writeBlocks(host, sheets, blocks);
}
