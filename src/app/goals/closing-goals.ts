// What closing a goal writes, and the columns for it in sheets that were made before there were any.
import type { Closed } from "../../core/goals/closing";
import type { Host } from "../../platform/host";
import type { Block } from "../../workbook/plan/block";
import { readWorkbook, type WorkbookRead } from "../../workbook/read/read-workbook";
import { verifyRows } from "../../workbook/write/verify-rows";
import { writeAhead } from "../../workbook/write/write-ahead";
import { refused } from "../fault";
import { openRegistry, openSpreadsheet, userTexts } from "../session";
import { changedBlocks } from "./changed-blocks";
import { type Completed, formatColumns, withColumns } from "./missing-columns";

export interface ClosingGoals {
  /** With every column that a closed goal and its successor need. */
  readonly book: WorkbookRead;
  readonly blocks: readonly Block[];
  readonly completed: readonly Completed[];
  /** The closed goal's row, 1 the first. */
  readonly row: number;
}

const FIELDS = ["state", "previous"];

/** Reads the whole workbook; nothing is written. @throws where there is no such goal */
export function closingGoals(host: Host, id: string, state: Closed): ClosingGoals {
  const spreadsheet = openSpreadsheet(host);
  const read = readWorkbook(host, spreadsheet, openRegistry(spreadsheet));
  const goals = read.tables.get("goals");
  const part = goals?.parts.find(({ identified }) => identified.ids.includes(id));
  const record = part?.raw.records[part.identified.ids.indexOf(id)];
  if (!goals || record === undefined) throw refused("id", "gone", userTexts(host).rpc.gone(id));
  const completed = goals.parts.map((each) => withColumns(each, FIELDS, read.texts));
  const parts = completed.map((each) => each.part);
  const home = parts[goals.parts.indexOf(goals.home)] ?? goals.home;
  const cells = new Map([[id, { state: read.texts.choice.lifecycle[state] }]]);
  for (const { raw } of goals.parts) verifyRows(raw);
  return {
    book: { ...read, tables: new Map(read.tables).set("goals", { parts, home }) },
    blocks: [
      ...completed.flatMap(({ headers }) => headers),
      ...parts.flatMap((each) => changedBlocks(each, cells, read.serialOf)),
    ],
    completed,
    row: record + 1,
  };
}

/** Journaled, with what else goes with it; the recalculation that follows closes the journal. */
export function writeClosing(
  host: Host,
  { book, blocks, completed }: ClosingGoals,
  more: readonly Block[] = [],
): void {
  for (const each of completed) formatColumns(each, book.settings.settings);
  writeAhead(host, book, [...blocks, ...more]);
}
