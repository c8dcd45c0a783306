// Identity: each record has an id that is never reused. New rows get one, and so does a copy of a row.

import { ERROR } from "../codec/read-cell";
import { schemaOf } from "../schema/tables";
import type { RawTable } from "./raw-table";

/** The highest number ever given, by prefix: "T" to 31. */
export type HighWater = Readonly<Record<string, number>>;

export interface Identified {
  /** One for each record, in their order. */
  readonly ids: readonly string[];
  /** Records whose id cell does not hold their id yet. */
  readonly given: readonly { readonly record: number; readonly id: string; readonly was: string }[];
  /** Records of an adopted sheet whose own id another row has already: theirs to mend, so the cell stays. */
  readonly repeated: readonly { readonly record: number; readonly value: string }[];
  readonly highWater: number;
}

/** All sheets of one table, in their order: an id stands once in all of them. */
export function identifyAll(
  raws: readonly RawTable[],
  highWater: HighWater,
): readonly { readonly raw: RawTable; readonly identified: Identified }[] {
  const seen = new Set<string>();
  const prefix = schemaOf(raws[0]?.table ?? "goals").prefix;
  let highest = raws.reduce(
    (most, raw) => Math.max(most, highestIn(idCells(raw), prefix)),
    highWater[prefix] ?? 0,
  );
  return raws.map((raw) => {
    const identified = identify(raw, highest, seen);
    highest = identified.highWater;
    return { raw, identified };
  });
}

function idCells(raw: RawTable): readonly string[] {
  const column = raw.columns.get("id");
  return raw.records.map((row) =>
    column === undefined ? "" : String(raw.values[row]?.[column] ?? "").trim(),
  );
}

/** Of two rows with one id the upper keeps it; the lower is its copy. */
function identify(raw: RawTable, from: number, seen: Set<string>): Identified {
  const { prefix } = schemaOf(raw.table);
  const cells = idCells(raw);
  let highest = from;
  const given: { record: number; id: string; was: string }[] = [];
  const repeated: { record: number; value: string }[] = [];
  const theirs = raw.place.adopted && raw.place.headers["id"] !== undefined;
  const ids = cells.map((cell, i) => {
    if (cell !== "" && !ERROR.test(cell) && !seen.has(cell)) {
      seen.add(cell);
      return cell;
    }
    const record = raw.records[i] ?? 0;
    if (theirs && cell !== "") {
      repeated.push({ record, value: cell });
      return `${cell}#${record + 1}`;
    }
    // A formula stays, so that an id for it would be a new one with each run.
    const stays = cell !== "" && (raw.formulas[record]?.[raw.columns.get("id") ?? -1] ?? "") !== "";
    if (!stays) highest += 1;
    const id = stays ? `${cell}#${record + 1}` : `${prefix}-${highest}`;
    seen.add(id);
    given.push({ record, id, was: cell });
    return id;
  });
  return { ids, given, repeated, highWater: highest };
}

/** The highest number among ids of the prefix. A loop: 10,000 numbers would be too many arguments for Math.max. */
function highestIn(cells: readonly string[], prefix: string): number {
  const pattern = new RegExp(`^${prefix}-(\\d{1,9})$`);
  return cells.reduce((best, cell) => Math.max(best, Number(pattern.exec(cell)?.[1] ?? 0)), 0);
}
