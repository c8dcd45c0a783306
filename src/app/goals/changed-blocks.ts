// Cells of rows that stand in a table, written over: a block for each run of neighbouring columns.
import { type Cell, isFormula } from "../../core/model/cell";
import { percentsOf100 } from "../../workbook/codec/column-context";
import type { SerialOf } from "../../workbook/codec/zone";
import { type Block, blockOf, cellOf } from "../../workbook/plan/block";
import type { PartRead } from "../../workbook/read/read-part";
import { schemaOf } from "../../workbook/schema/tables";
import type { NewRow } from "../../workbook/write/append-rows";

/**
 * What differs in one of a table's sheets. Fields that a row leaves out stay, and so do formulas: their number does not
 * grow with the rows.
 *
 * @param cells by row
 */
export function changedBlocks(
  { raw, identified }: Pick<PartRead, "raw" | "identified">,
  cells: ReadonlyMap<string, NewRow>,
  serialOf: SerialOf,
): readonly Block[] {
  const first = raw.place.headerRow;
  const idOf = new Map(raw.records.map((record, i) => [record, identified.ids[i] ?? ""]));
  const { fields } = schemaOf(raw.table);
  const columns = new Map(
    [...raw.columns].flatMap(([key, column]) => (key in fields ? [[column, key] as const] : [])),
  );
  const scales = new Map([...columns].map(([column]) => [column, scaleOf(raw, column, columns)]));
  return runsOf([...columns.keys()]).flatMap((run) => {
    const lines = raw.values.slice(first).map((line, r) => {
      const row = cells.get(idOf.get(first + r) ?? "");
      return run.map((column) => {
        const before = cellOf(line[column], raw.formulas[first + r]?.[column], serialOf);
        const wanted = row?.[columns.get(column) ?? ""];
        const stays = wanted === undefined || isFormula(before);
        return { before, after: stays ? before : scaled(wanted, scales.get(column) ?? 1) };
      });
    });
    const side = (of: "before" | "after") => lines.map((line) => line.map((cell) => cell[of]));
    const [left = 0] = run;
    return blockOf(raw.place.sheet, first + 1, left + 1, side("before"), side("after")) ?? [];
  });
}

/** A column of the user's may count its percents to 100. */
function scaleOf(
  raw: PartRead["raw"],
  column: number,
  columns: ReadonlyMap<number, string>,
): number {
  const field = schemaOf(raw.table).fields[columns.get(column) ?? ""];
  if (field?.kind.kind !== "percent" || !raw.place.adopted) return 1;
  return percentsOf100(raw.records.map((record) => raw.values[record]?.[column] ?? "")) ? 100 : 1;
}

const scaled = (cell: Cell, by: number): Cell => (typeof cell === "number" ? cell * by : cell);

function runsOf(columns: readonly number[]): readonly (readonly number[])[] {
  const runs: number[][] = [];
  for (const column of [...columns].sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    if (last && last[last.length - 1] === column - 1) last.push(column);
    else runs.push([column]);
  }
  return runs;
}
