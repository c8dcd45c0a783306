// What differs between a table's computed columns and ids as they stand, and as they are to be.

import { type Cell, isFormula } from "../../core/model/cell";
import type { Finding, Issue } from "../../core/model/issue";
import type { TableName } from "../../core/model/rows";
import type { SerialOf } from "../codec/zone";
import type { PartRead } from "../read/read-part";
import type { TableRead } from "../read/read-workbook";
import { type Block, blockOf, cellOf } from "./block";
import { checkKey, type RowCells } from "./computed-cells";
import type { NewColumn, OwnColumns } from "./own-columns";

export interface TablePlan {
  readonly table: TableName;
  readonly part: PartRead;
  readonly sheet: number;
  readonly headerRow: number;
  readonly added: readonly NewColumn[];
  readonly blocks: readonly Block[];
}

/**
 * One block for each group of neighbouring columns of ours, however many rows changed. A formula that a user put into
 * one of our columns stays. Rows that hold no record are cleared of what we wrote there.
 */
export function planTable(
  part: PartRead,
  { own, added }: OwnColumns,
  cells: ReadonlyMap<string, RowCells>,
  checks: ReadonlyMap<string, string>,
  serialOf: SerialOf,
): TablePlan {
  const { raw, identified } = part;
  const first = raw.place.headerRow;
  const recordOf = new Map(raw.records.map((record, i) => [record, identified.ids[i] ?? ""]));
  const newIds = new Map(identified.given.map(({ record, id }) => [record, id]));

  const blocks = neighbours([...own.keys()].sort((a, b) => a - b)).flatMap((group) => {
    const before: Cell[][] = [];
    const after: Cell[][] = [];
    for (let row = first; row < raw.values.length; row++) {
      const now = group.map((column) =>
        cellOf(raw.values[row]?.[column], raw.formulas[row]?.[column], serialOf),
      );
      before.push(now);
      const id = recordOf.get(row);
      after.push(
        group.map((column, i) => {
          const standing = now[i] ?? null;
          const key = own.get(column) ?? "";
          if (isFormula(standing)) return standing;
          if (key === "id") return newIds.get(row) ?? standing;
          if (id === undefined) return null;
          if (key === "check") return checks.get(checkKey(raw.table, part.part, row + 1)) ?? null;
          return cells.get(id)?.[key] ?? null;
        }),
      );
    }
    return blockOf(raw.place.sheet, first + 1, (group[0] ?? 0) + 1, before, after) ?? [];
  });
  return { table: raw.table, part, sheet: raw.place.sheet, headerRow: first, added, blocks };
}

/** Runs of consecutive numbers. */
function neighbours(sorted: readonly number[]): readonly number[][] {
  const groups: number[][] = [];
  for (const value of sorted) {
    const last = groups[groups.length - 1];
    if (last && last[last.length - 1] === value - 1) last.push(value);
    else groups.push([value]);
  }
  return groups;
}

/** Findings of the domain, put where their rows stand. */
export function placeFindings(
  findings: readonly Finding[],
  tables: ReadonlyMap<string, TableRead>,
): readonly Issue[] {
  const places = placesById([...tables.values()].flatMap(({ parts }) => parts));
  return findings.map(({ id, ...finding }) => ({
    ...finding,
    ...(places.get(`${finding.table}:${id}`) ?? { part: 0, row: null }),
  }));
}

/** Where each row stands, by table and id: "deals:D-3". */
export function placesById(
  parts: readonly PartRead[],
): ReadonlyMap<string, { readonly part: number; readonly row: number }> {
  return new Map(
    parts.flatMap(({ part, raw, identified }) =>
      identified.ids.map(
        (id, i) => [`${raw.table}:${id}`, { part, row: (raw.records[i] ?? 0) + 1 }] as const,
      ),
    ),
  );
}
