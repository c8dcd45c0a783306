// Columns of a sheet of ours found again after their header was renamed, by the order in which the columns stood last.
// Nothing is remembered in the sheet itself: the registry keeps the order, and only where it is not a new sheet's.
import type { TableName } from "../../core/model/rows";
import type { CellValue } from "../../platform/host";
import { isBlank } from "../codec/read-cell";
import type { Kind } from "../schema/field";
import { plainHeader } from "../schema/headers";
import { columnKeys, schemaOf } from "../schema/tables";
import type { FoundColumns } from "./find-columns";

/** Cells of a column that say what it holds. */
const LOOKED_AT = 200;

/** The columns of a table in their order: a field's by its key, any other by its header behind "=". */
export function columnOrder(
  table: TableName,
  headers: readonly string[],
  columns: ReadonlyMap<string, number>,
): readonly string[] | undefined {
  const keys = new Map([...columns].map(([key, index]) => [index, key]));
  const order = headers.map((header, i) => keys.get(i) ?? `=${plainHeader(header)}`);
  return order.join("\n") === columnKeys(table).join("\n") ? undefined : order;
}

/**
 * The columns of missing fields. Between two neighbours that still stand side by side there may be as many unknown
 * headers as missing ones: those are the renamed ones, in their order. A column that holds something else waits until
 * it is seen that no other fits. Where two would fit, none is taken: the user is told of the missing column.
 *
 * @param order as the columns stood last; undefined as in a new sheet
 * @param cells rows below the header
 */
export function renamedColumns(
  table: TableName,
  headers: readonly string[],
  { columns, missing }: FoundColumns,
  order: readonly string[] | undefined,
  cells: readonly (readonly CellValue[])[],
): ReadonlyMap<string, number> {
  const last = order ?? columnKeys(table);
  const found = new Map<string, number>();
  const open = new Set(missing.filter((key) => last.includes(key)));
  const unknown = new Set(unknownColumns(headers, columns, last));
  const gaps = gapsOf(last, open).map((gap) => ({
    keys: gap.keys,
    between: columnsBetween(gap, headers, columns),
  }));
  const take = (key: string, index: number) => {
    found.set(key, index);
    open.delete(key);
    unknown.delete(index);
  };
  const fitting = (key: string, index: number) => fitOf(table, key, cells, index);
  const takeBetween = (accepts: (key: string, index: number) => boolean) => {
    for (const gap of gaps) {
      const keys = gap.keys.filter((key) => open.has(key));
      const here = gap.between.filter((index) => unknown.has(index));
      if (keys.length !== here.length) continue;
      const pairs = keys.map((key, i) => [key, here[i] ?? -1] as const);
      if (pairs.every(([key, index]) => accepts(key, index)))
        for (const [key, index] of pairs) take(key, index);
    }
  };
  const takeFitting = (columnsFor: (key: string) => readonly number[]) => {
    for (const key of open) {
      const [one, other] = columnsFor(key).filter(
        (i) => unknown.has(i) && fitting(key, i) === "good",
      );
      const rivals = [...open].filter(
        (rival) => one !== undefined && fitting(rival, one) === "good",
      );
      if (one !== undefined && other === undefined && rivals.length === 1) take(key, one);
    }
  };

  takeBetween((key, index) => fitting(key, index) !== "bad");
  takeFitting((key) => gaps.find(({ keys }) => keys.includes(key))?.between ?? []);
  takeFitting(() => [...unknown]);
  takeBetween(() => true);
  return found;
}

/** Headers that are no field's, and that were not there before. */
function unknownColumns(
  headers: readonly string[],
  columns: ReadonlyMap<string, number>,
  last: readonly string[],
): readonly number[] {
  const known = new Set(columns.values());
  return range(0, headers.length).filter((index) => {
    const plain = plainHeader(headers[index] ?? "");
    return plain !== "" && !known.has(index) && !last.includes(`=${plain}`);
  });
}

interface Gap {
  readonly before: string | null;
  readonly after: string | null;
  readonly keys: readonly string[];
}

/** Runs of missing columns with what stood beside them; null at the sheet's ends. */
function gapsOf(last: readonly string[], gone: ReadonlySet<string>): readonly Gap[] {
  const gaps: Gap[] = [];
  for (let at = 0; at < last.length; at++) {
    const start = at;
    while (gone.has(last[at] ?? "")) at++;
    if (at > start)
      gaps.push({
        before: last[start - 1] ?? null,
        after: last[at] ?? null,
        keys: last.slice(start, at),
      });
  }
  return gaps;
}

/** None where a neighbour is gone as well. */
function columnsBetween(
  { before, after }: Gap,
  headers: readonly string[],
  columns: ReadonlyMap<string, number>,
): readonly number[] {
  const left = before === null ? -1 : placeOf(before, headers, columns);
  const right = after === null ? headers.length : placeOf(after, headers, columns);
  return left === undefined || right === undefined ? [] : range(left + 1, right);
}

function placeOf(
  entry: string,
  headers: readonly string[],
  columns: ReadonlyMap<string, number>,
): number | undefined {
  if (!entry.startsWith("=")) return columns.get(entry);
  const index = headers.findIndex((header) => `=${plainHeader(header)}` === entry);
  return index < 0 ? undefined : index;
}

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);

/** Whether most cells of a column are of the field's kind, as Sheets itself tells kinds apart. */
function fitOf(
  table: TableName,
  key: string,
  cells: readonly (readonly CellValue[])[],
  index: number,
): "good" | "bad" | "unknown" {
  const kind = schemaOf(table).fields[key]?.kind.kind;
  const filled = cells
    .slice(0, LOOKED_AT)
    .map((row) => row[index])
    .filter((cell): cell is CellValue => !isBlank(cell));
  if (kind === undefined || filled.length === 0) return "unknown";
  const alike = filled.filter((cell) =>
    cell instanceof Date ? kind === "day" : typeof cell === (TYPES[kind] ?? "string"),
  );
  return alike.length * 2 > filled.length ? "good" : "bad";
}

const TYPES: Readonly<Partial<Record<Kind["kind"], string>>> = {
  number: "number",
  money: "number",
  percent: "number",
  flag: "boolean",
  day: "Date",
};
