// The whole workbook as typed rows: each table read once, every fault collected with its place.

import { civil, type Day } from "../../core/model/day";
import type { Issue } from "../../core/model/issue";
import type { Rows, TableName } from "../../core/model/rows";
import { decimalsOf } from "../../core/model/settings";
import { type Texts, textsOf } from "../../i18n/texts";
import type { Host, Sheet, Spreadsheet } from "../../platform/host";
import { dayOrder, orderOfLocale } from "../codec/parse-day";
import { type CellContext, ERROR, readCell } from "../codec/read-cell";
import { nowIn, type SerialOf, serialReader } from "../codec/zone";
import { readHighWater } from "../ledger";
import type { Registry, StoredRegistry } from "../registry";
import { schemaOf, TABLE_NAMES } from "../schema/tables";
import { type Directory, directory } from "./directory";
import { type Identified, identify } from "./ids";
import { type RawTable, readRawTable } from "./raw-table";
import { readSettings, type SettingsRead } from "./read-settings";
import { type Remembered, rememberedColumns } from "./remembered-columns";
import { sheetsById } from "./sheets";

/** One table with its rows typed. `rows[i]` stands in the sheet's row `raw.records[i] + 1`. */
export interface TableRead {
  readonly raw: RawTable;
  readonly identified: Identified;
  readonly rows: readonly unknown[];
  /** Fields in which a text had to be interpreted, so that formulas need a column beside. */
  readonly interpreted: ReadonlySet<string>;
  readonly issues: readonly Issue[];
}

export interface WorkbookRead {
  readonly spreadsheet: Spreadsheet;
  readonly stored: StoredRegistry;
  /** The registry with what was found out while reading: renamed headers. */
  readonly registry: Registry;
  readonly texts: Texts;
  readonly settings: SettingsRead;
  readonly sheets: ReadonlyMap<number, Sheet>;
  readonly tables: ReadonlyMap<TableName, TableRead>;
  readonly rows: Rows;
  readonly issues: readonly Issue[];
  readonly serialOf: SerialOf;
  readonly asOf: Day;
  readonly hour: number;
}

/**
 * Reads what `wanted` names, with the tables that those refer to; all tables by default.
 * The number of service calls depends on the number of tables and columns only.
 */
export function readWorkbook(
  host: Host,
  spreadsheet: Spreadsheet,
  stored: StoredRegistry,
  wanted: readonly TableName[] = TABLE_NAMES,
): WorkbookRead {
  const zone = spreadsheet.getSpreadsheetTimeZone();
  const now = nowIn(host, zone);
  const serialOf = serialReader(host, zone, civil(now.today).year);
  const sheets = sheetsById(spreadsheet);
  const { registry } = stored;
  const settings = readSettings(sheets.get(registry.settings ?? -1), serialOf);
  const texts = textsOf(
    registry.settings === null ? registry.language : settings.settings.language,
  );
  const locale = orderOfLocale(spreadsheet.getSpreadsheetLocale());

  let remembered: Remembered | null = null;
  const recall = () => {
    remembered ??= rememberedColumns(spreadsheet);
    return remembered;
  };
  const highWater = readHighWater(host);
  const raws = wanted.flatMap((table) => {
    const place = registry.tables[table];
    const sheet = sheets.get(place?.sheet ?? -1);
    if (!place || !sheet) return [];
    const raw = readRawTable(table, place, sheet, recall);
    return [{ raw, identified: identify(raw, highWater), ids: [] as readonly string[] }];
  });
  const found = directory(raws.map(({ raw, identified }) => ({ raw, ids: identified.ids })));
  const base = { serialOf, texts, locale, currency: settings.settings.currency };
  const tables = new Map<TableName, TableRead>();
  for (const { raw, identified } of raws)
    tables.set(raw.table, readRows(raw, identified, found, base));
  return {
    spreadsheet,
    stored,
    registry: withPlaces(
      registry,
      raws.map(({ raw }) => raw),
    ),
    texts,
    settings,
    sheets,
    tables,
    rows: rowsOf(tables),
    issues: [...tables.values()].flatMap((table) => table.issues),
    serialOf,
    asOf: settings.settings.fixedAsOf ?? now.today,
    hour: now.hour,
  };
}

interface Base {
  readonly serialOf: SerialOf;
  readonly texts: Texts;
  readonly locale: "mdy" | "dmy";
  readonly currency: string;
}

function readRows(raw: RawTable, identified: Identified, found: Directory, base: Base): TableRead {
  const { fields } = schemaOf(raw.table);
  const issues: Issue[] = [];
  const interpreted = new Set<string>();
  const rows = raw.records.map((_, i): Record<string, unknown> => ({ id: identified.ids[i] }));
  const tell = (issue: Pick<Issue, "code" | "params">, record: number | null, column: string) =>
    // The code and its params come as a pair from one fault; the compiler cannot follow the pair through a spread.
    issues.push({
      ...issue,
      table: raw.table,
      row: record === null ? null : record + 1,
      column,
    } as Issue);

  const currencyColumn = raw.columns.get("currency");
  for (const [key, field] of Object.entries(fields)) {
    if (key === "id") continue;
    const column = raw.columns.get(key);
    const texts = column === undefined ? [] : textsIn(raw, column);
    const order = field.kind.kind === "day" ? dayOrder(texts, base.locale) : base.locale;
    raw.records.forEach((record, i) => {
      const row = rows[i];
      if (!row) return;
      const cells = raw.values[record];
      const cell = column === undefined ? "" : (cells?.[column] ?? "");
      const currency = currencyColumn === undefined ? "" : String(cells?.[currencyColumn] ?? "");
      const context: CellContext = {
        serialOf: base.serialOf,
        texts: base.texts,
        decimals: decimalsOf(currency.trim().toUpperCase() || base.currency),
        order,
        resolve: found.resolve,
      };
      const read = readCell(field.kind, cell, context);
      if ("fault" in read) {
        tell(read.fault, record, key);
        row[key] =
          field.kind.kind === "references" ? [] : field.kind.kind === "flag" ? false : null;
        return;
      }
      row[key] =
        key === "currency" && read.value !== null ? String(read.value).toUpperCase() : read.value;
      if (read.interpreted) interpreted.add(key);
      if (field.required && read.value === null && column !== undefined)
        tell({ code: "missing", params: {} }, record, key);
    });
  }
  const idColumn = raw.columns.get("id") ?? -1;
  for (const { record, was } of identified.given) {
    // A copied row's id is put right by the run itself; only a formula stays as it is, and so does its fault.
    if (!raw.formulas[record]?.[idColumn]) continue;
    if (ERROR.test(was)) tell({ code: "errorValue", params: { value: was } }, record, "id");
    else if (was !== "") tell({ code: "repeatedId", params: { value: was } }, record, "id");
  }
  for (const { record, value } of identified.repeated)
    tell({ code: "repeatedId", params: { value } }, record, "id");
  // Without an id column Milepost makes one.
  for (const key of raw.missing)
    if (key !== "id") tell({ code: "missingColumn", params: {} }, null, key);
  for (const header of raw.doubles)
    issues.push({
      code: "doubleColumn",
      table: raw.table,
      row: null,
      column: null,
      params: { header },
    });
  return { raw, identified, rows, interpreted, issues };
}

function* textsIn(raw: RawTable, column: number): Iterable<string> {
  for (const record of raw.records) {
    const cell = raw.values[record]?.[column];
    if (typeof cell === "string") yield cell;
  }
}

/** The one place where rows that were read field by field become the row types: the schemas hold the two together. */
function rowsOf(tables: ReadonlyMap<TableName, TableRead>): Rows {
  const rows: Partial<Record<TableName, readonly unknown[]>> = {};
  for (const table of TABLE_NAMES) rows[table] = tables.get(table)?.rows ?? [];
  return rows as unknown as Rows;
}

function withPlaces(registry: Registry, raws: readonly RawTable[]): Registry {
  const tables = { ...registry.tables };
  for (const raw of raws) tables[raw.table] = raw.place;
  return { ...registry, tables };
}
