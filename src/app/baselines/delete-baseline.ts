// Deletes a baseline: its rows go, those below move up, and a setting that names it goes blank. Undo brings it back.
import type { Cell } from "../../core/model/cell";
import type { Host } from "../../platform/host";
import type { SerialOf } from "../../workbook/codec/zone";
import { type Block, blockOf, cellOf } from "../../workbook/plan/block";
import type { PartRead } from "../../workbook/read/read-part";
import { partsOf, readWorkbook } from "../../workbook/read/read-workbook";
import { verifyRows } from "../../workbook/write/verify-rows";
import { writeAhead } from "../../workbook/write/write-ahead";
import { recalculateLocked, untilRowsRest } from "../recalculate";
import type { BaselineState } from "../rpc";
import { alone, openRegistry, openSpreadsheet, userTexts } from "../session";
import { baselineSetting } from "./baseline-setting";
import { stateOf } from "./baseline-state";

/** Of a name that nothing has, nothing is deleted: it may have been asked for twice. */
export function deleteBaseline(host: Host, name: string): BaselineState {
  return alone(host, () => {
    untilRowsRest(() => deleteOnce(host, name));
    const { plan } = recalculateLocked(host);
    return stateOf(host, plan.read, plan.model);
  });
}

function deleteOnce(host: Host, name: string): void {
  const spreadsheet = openSpreadsheet(host);
  const book = readWorkbook(host, spreadsheet, openRegistry(spreadsheet), ["baselines"]);
  const ids = new Set(book.rows.baselines.filter((row) => row.name === name).map(({ id }) => id));
  const blocks = [
    ...partsOf(book).flatMap((part) => withoutRows(part, ids, book.serialOf)),
    ...(book.settings.settings.baseline === name
      ? baselineSetting(book, null, userTexts(host))
      : []),
  ];
  for (const { raw } of partsOf(book)) verifyRows(raw);
  writeAhead(host, book, blocks);
}

/** One block, from the first row that goes to the last of the table. */
function withoutRows(
  { raw, identified }: PartRead,
  ids: ReadonlySet<string>,
  serialOf: SerialOf,
): readonly Block[] {
  const gone = new Set(raw.records.filter((_, i) => ids.has(identified.ids[i] ?? "")));
  const from = raw.place.headerRow;
  const before = raw.values
    .slice(from)
    .map((line, r) => line.map((value, c) => cellOf(value, raw.formulas[from + r]?.[c], serialOf)));
  const kept = before.filter((_, r) => !gone.has(from + r));
  const blank = Array<Cell>(raw.width).fill(null);
  const after = before.map((_, r) => kept[r] ?? blank);
  const block = blockOf(raw.place.sheet, from + 1, 1, before, after);
  return block === null ? [] : [block];
}
