// One sheet's rows as typed rows of its table: each cell read as its place says, every fault collected.
import { type Day, formatDay } from "../../core/model/day";
import type { Issue } from "../../core/model/issue";
import { decimalsOf, type Settings } from "../../core/model/settings";
import type { DayOrder } from "../../core/typed/day-context";
import type { NumberStyle } from "../../core/typed/number-style";
import type { Texts } from "../../i18n/texts";
import type { CellValue } from "../../platform/host";
import type { CellContext } from "../codec/cell-read";
import { columnContext } from "../codec/column-context";
import { ERROR, isBlank, readCell } from "../codec/read-cell";
import type { SerialOf } from "../codec/zone";
import type { Reading } from "../reading";
import { readingOf } from "../registry";
import type { Field } from "../schema/field";
import { plainHeader } from "../schema/headers";
import { schemaOf } from "../schema/tables";
import type { Directory } from "./directory";
import type { Identified } from "./ids";
import type { RawTable } from "./raw-table";

/** One sheet of a table with its rows typed. `rows[i]` stands in the sheet's row `raw.records[i] + 1`. */
export interface PartRead {
  /** Which of the table's sheets it is, 0 the first. */
  readonly part: number;
  readonly raw: RawTable;
  readonly identified: Identified;
  readonly rows: readonly unknown[];
  /** Fields whose cells formulas cannot use as they stand: texts that were interpreted, and what the sheet's name says. */
  readonly interpreted: ReadonlySet<string>;
  readonly issues: readonly Issue[];
}

/** What holds for every sheet of the workbook. */
export interface PartBase {
  readonly serialOf: SerialOf;
  readonly texts: Texts;
  /** As the spreadsheet's locale writes them. */
  readonly order: DayOrder;
  readonly numberStyle: NumberStyle;
  readonly settings: Settings;
}

type Row = Record<string, unknown>;

export function readPart(
  raw: RawTable,
  identified: Identified,
  part: number,
  found: Directory,
  base: PartBase,
): PartRead {
  const { fields } = schemaOf(raw.table);
  const issues: Issue[] = [];
  const interpreted = new Set<string>();
  const rows = raw.records.map((_, i): Row => ({ id: identified.ids[i] }));
  const tell = (issue: Pick<Issue, "code" | "params">, record: number | null, column: string) =>
    // The code and its params come as a pair from one fault; the compiler cannot follow the pair through a spread.
    issues.push({
      ...issue,
      table: raw.table,
      part,
      row: record === null ? null : record + 1,
      column,
    } as Issue);

  const currencyColumn = raw.columns.get("currency");
  for (const [key, field] of Object.entries(fields)) {
    if (key === "id") continue;
    const column = raw.columns.get(key);
    const { cells, replaced } = cellsOf(raw, key, column);
    const shared = sharedContext(raw, key, field, cells, base, found);
    raw.records.forEach((record, i) => {
      const row = rows[i];
      if (!row) return;
      const currency =
        currencyColumn === undefined ? "" : String(raw.values[record]?.[currencyColumn] ?? "");
      const read = readCell(field.kind, cells[i] ?? "", {
        ...shared,
        decimals: decimalsOf(currency.trim().toUpperCase() || base.settings.currency),
      });
      if ("fault" in read) {
        tell(read.fault, record, key);
        row[key] = blankOf(field);
        return;
      }
      row[key] =
        key === "currency" && read.value !== null ? String(read.value).toUpperCase() : read.value;
      for (const fault of read.faults ?? []) tell(fault, record, key);
      if (read.note === "relativeDay")
        tell(
          {
            code: "relativeDay",
            // A cell of a column of days was read as one.
            params: { value: String(cells[i]), day: formatDay(read.value as Day) },
          },
          record,
          key,
        );
      if (read.interpreted || replaced) interpreted.add(key);
      if (field.required && read.value === null && column !== undefined)
        tell({ code: "missing", params: {} }, record, key);
    });
  }
  tellIds(raw, identified, tell);
  // Without an id column Milepost makes one.
  for (const key of raw.missing)
    if (key !== "id" && !fields[key]?.later) tell({ code: "missingColumn", params: {} }, null, key);
  for (const header of raw.doubles)
    issues.push({
      code: "doubleColumn",
      table: raw.table,
      part,
      row: null,
      column: null,
      params: { header },
    });
  nameSections(raw, rows);
  return { part, raw, identified, rows, interpreted, issues };
}

const blankOf = ({ kind }: Field<unknown>): unknown =>
  kind.kind === "links" ? [] : kind.kind === "flag" ? false : null;

/** A field's cell for each record, as it is meant: merged cells filled down, the sheet's own words put for others. */
function cellsOf(
  raw: RawTable,
  key: string,
  column: number | undefined,
): { readonly cells: readonly CellValue[]; readonly replaced: boolean } {
  const { fill, given, meant } = readingOf(raw.place);
  const standard = given[key] ?? "";
  const words = meant[key] ?? {};
  const fills = fill.includes(key);
  let replaced = standard !== "" || fills;
  let above: CellValue = "";
  const cells = raw.records.map((record) => {
    const standing = column === undefined ? "" : (raw.values[record]?.[column] ?? "");
    if (fills && !isBlank(standing)) above = standing;
    const cell = isBlank(standing) ? (fills ? above : standard) : standing;
    const meaning = typeof cell === "string" ? words[plainHeader(cell)] : undefined;
    if (meaning !== undefined) replaced = true;
    return meaning ?? cell;
  });
  return { cells, replaced };
}

/** What all cells of one column are read with. */
export function sharedContext(
  { place }: RawTable,
  key: string,
  { kind }: Field<unknown>,
  cells: readonly CellValue[],
  base: PartBase,
  found: Directory,
): Omit<CellContext, "decimals"> {
  const { scale, orders, year, month, anchor }: Reading = readingOf(place);
  const { fiscalStart, weekStart } = base.settings;
  return {
    serialOf: base.serialOf,
    texts: base.texts,
    resolve: found.resolve,
    kpis: found.kpis,
    ...columnContext(key, kind, cells, {
      scale: scale[key] ?? 1,
      numberStyle: base.numberStyle,
      order: orders[key] ?? base.order,
      year,
      month,
      anchor,
      fiscalStart,
      weekStart,
    }),
  };
}

/** Ids that Milepost cannot put right by itself: in a formula of the user's, or twice in a column of theirs. */
function tellIds(
  raw: RawTable,
  { given, repeated }: Identified,
  tell: (issue: Pick<Issue, "code" | "params">, record: number | null, column: string) => void,
): void {
  const idColumn = raw.columns.get("id") ?? -1;
  for (const { record, was } of given) {
    // A copied row's id is put right by the run itself; only a formula stays as it is, and so does its fault.
    if (!raw.formulas[record]?.[idColumn]) continue;
    if (ERROR.test(was)) tell({ code: "errorValue", params: { value: was } }, record, "id");
    else if (was !== "") tell({ code: "repeatedId", params: { value: was } }, record, "id");
  }
  for (const { record, value } of repeated)
    tell({ code: "repeatedId", params: { value } }, record, "id");
}

/** Tasks below a section's heading are of that phase, where they name none themselves. */
function nameSections({ table, records, skipped }: RawTable, rows: readonly Row[]): void {
  if (table !== "tasks") return;
  const sections = skipped.filter(({ kind }) => kind === "section");
  records.forEach((record, i) => {
    const row = rows[i];
    const section = sections.filter((each) => each.row < record).pop();
    if (row && section && row["phase"] === null) row["phase"] = section.text;
  });
}
