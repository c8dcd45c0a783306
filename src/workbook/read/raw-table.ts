// One table as its sheet holds it: all cells and formulas, each fetched once, and which column is which.
import type { TableName } from "../../core/model/rows";
import type { CellValue, Sheet } from "../../platform/host";
import { readingOf, type TablePlace } from "../registry";
import { schemaOf } from "../schema/tables";
import { type FoundColumns, findColumns } from "./find-columns";
import { headerCells, toldApart } from "./header-cells";
import type { Remembered } from "./remembered-columns";
import { columnOrder, renamedColumns } from "./renamed-columns";
import { type SkippedRow, sortRows } from "./row-kinds";

export interface RawTable extends FoundColumns {
  readonly table: TableName;
  readonly place: TablePlace;
  readonly sheet: Sheet;
  /** All rows from the sheet's first on, and all columns. */
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly string[])[];
  /** The header's cells; where it has two rows, both in one text. */
  readonly headers: readonly string[];
  /** Used columns. */
  readonly width: number;
  /** Indexes into `values` of the rows that hold a record. */
  readonly records: readonly number[];
  /** Rows that hold something and yet are no records: totals, notes, sections. */
  readonly skipped: readonly SkippedRow[];
}

/**
 * @param remembered asked only when a header of an adopted sheet is missing
 */
export function readRawTable(
  table: TableName,
  place: TablePlace,
  sheet: Sheet,
  remembered: () => Remembered,
): RawTable {
  const range = sheet.getDataRange();
  const values = range.getValues();
  // A table with nothing below its header has no formulas to keep.
  const formulas = values.length > place.headerRow ? range.getFormulas() : [];
  return rawTable(table, place, sheet, values, formulas, remembered);
}

/** The same of cells that were fetched already. */
export function rawTable(
  table: TableName,
  known: TablePlace,
  sheet: Sheet,
  values: readonly (readonly CellValue[])[],
  formulas: readonly (readonly string[])[],
  remembered: () => Remembered,
): RawTable {
  const place = whereItStands(table, known, values);
  const headers = headersAt(place, values);
  const found = findColumns(table, headers, place.headers, place.adopted);
  const complete =
    found.missing.length === 0
      ? { ...found, place }
      : recall(found, place, headers, () =>
          place.adopted
            ? remembered().get(place.sheet)
            : renamedColumns(table, headers, found, place.order, values.slice(place.headerRow)),
        );
  return {
    table,
    sheet,
    values,
    formulas,
    headers,
    width: headers.length,
    ...complete,
    place: withOrder(table, headers, complete),
    ...sortRows(table, values, formulas, headers, complete.columns, place.headerRow),
  };
}

function headersAt(place: TablePlace, values: readonly (readonly CellValue[])[]) {
  const texts = headerCells(values, place.headerRow, readingOf(place).headerRows);
  return place.adopted ? toldApart(texts) : texts;
}

/** Nobody inserts more rows above a header. */
const DEEPEST = 30;

/** The place with its header where it is now: people insert titles and notes above it. */
function whereItStands(
  table: TableName,
  place: TablePlace,
  values: readonly (readonly CellValue[])[],
): TablePlace {
  const found = (headerRow: number) =>
    findColumns(table, headersAt({ ...place, headerRow }, values), place.headers, place.adopted)
      .columns.size;
  const here = found(place.headerRow);
  if (here > 1) return place;
  const rows = Array.from({ length: Math.min(DEEPEST, values.length) }, (_, i) => i + 1);
  const best = rows.reduce((most, row) => (found(row) > found(most) ? row : most), place.headerRow);
  return found(best) > here + 1 ? { ...place, headerRow: best } : place;
}

/** Finds renamed columns by what was remembered of them, and takes over their new headers. */
function recall(
  found: FoundColumns,
  place: TablePlace,
  headers: readonly string[],
  remembered: () => ReadonlyMap<string, number> | undefined,
): FoundColumns & { readonly place: TablePlace } {
  const known = remembered();
  const columns = new Map(found.columns);
  const taken = new Set(columns.values());
  const renamed: Record<string, string> = {};
  for (const key of found.missing) {
    const index = known?.get(key);
    const header = index === undefined ? "" : (headers[index] ?? "").trim();
    if (index === undefined || header === "" || taken.has(index)) continue;
    columns.set(key, index);
    taken.add(index);
    renamed[key] = header;
  }
  return {
    columns,
    missing: found.missing.filter((key) => !columns.has(key)),
    doubles: found.doubles,
    place: { ...place, headers: { ...place.headers, ...renamed } },
  };
}

/** Columns that are gone keep their place in the order, in case they come back under another name. */
function withOrder(
  table: TableName,
  headers: readonly string[],
  { columns, missing, place }: FoundColumns & { readonly place: TablePlace },
): TablePlace {
  const { fields } = schemaOf(table);
  if (place.adopted || missing.some((key) => !fields[key]?.later)) return place;
  const { order: _, ...rest } = place;
  const order = columnOrder(table, headers, columns);
  return order === undefined ? rest : { ...rest, order };
}
