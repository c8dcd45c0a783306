// The whole workbook as typed rows: each table read once, every fault collected with its place.

import { civil, type Day } from "../../core/model/day";
import type { Issue } from "../../core/model/issue";
import type { Rows, TableName } from "../../core/model/rows";
import { styleOfLocale } from "../../core/typed/number-style";
import { type Texts, textsOf } from "../../i18n/texts";
import type { Host, Sheet, Spreadsheet } from "../../platform/host";
import { orderOfLocale } from "../codec/parse-day";
import { nowIn, type SerialOf, serialReader } from "../codec/zone";
import { readHighWater } from "../ledger";
import { placesOf, type Registry, type StoredRegistry, withPlaces } from "../registry";
import { TABLE_NAMES } from "../schema/tables";
import { directory } from "./directory";
import { identifyAll } from "./ids";
import { type RawTable, readRawTable } from "./raw-table";
import { type PartBase, type PartRead, readPart } from "./read-part";
import { readSettings, type SettingsRead, withoutBaseline } from "./read-settings";
import { type Remembered, rememberedColumns } from "./remembered-columns";
import { sheetsById } from "./sheets";
import { stageDates } from "./stage-dates";

/** A table with its rows: those of all its sheets, in the sheets' order. */
export interface TableRead {
  /** At least one. */
  readonly parts: readonly PartRead[];
  /** Where new rows go: Milepost's own sheet of the table, else the last of the user's. */
  readonly home: PartRead;
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
  /** What every sheet is read with. */
  readonly base: PartBase;
  readonly asOf: Day;
  readonly today: Day;
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
  const settings = readSettings(sheets.get(registry.settings ?? -1), serialOf, registry.language);
  const texts = textsOf(settings.settings.language);
  const locale = spreadsheet.getSpreadsheetLocale();

  let remembered: Remembered | null = null;
  const recall = () => {
    remembered ??= rememberedColumns(spreadsheet);
    return remembered;
  };
  const highWater = readHighWater(host);
  const raws = wanted.flatMap((table) =>
    identifyAll(
      placesOf(registry, table).flatMap((place) => {
        const sheet = sheets.get(place.sheet);
        return sheet ? [readRawTable(table, place, sheet, recall)] : [];
      }),
      highWater,
    ),
  );
  const found = directory(raws.map(({ raw, identified }) => ({ raw, ids: identified.ids })));
  const base = {
    serialOf,
    texts,
    order: orderOfLocale(locale),
    numberStyle: styleOfLocale(locale),
    settings: settings.settings,
  };
  const tables = new Map<TableName, TableRead>();
  for (const table of wanted) {
    const parts = raws
      .filter(({ raw }) => raw.table === table)
      .map(({ raw, identified }, part) => readPart(raw, identified, part, found, base));
    const home = parts.find(({ raw }) => !raw.place.adopted) ?? parts[parts.length - 1];
    if (home) tables.set(table, { parts, home });
  }
  const standing = rowsOf(tables);
  const dated = stageDates(tables.get("deals")?.parts ?? [], standing.stages, found, base);
  const rows = { ...standing, stageChanges: [...standing.stageChanges, ...dated.changes] };
  return {
    spreadsheet,
    stored,
    registry: withFound(
      registry,
      raws.map(({ raw }) => raw),
    ),
    texts,
    settings: knowsBaseline(wanted, rows, settings) ? settings : withoutBaseline(settings),
    sheets,
    tables,
    rows,
    issues: [
      ...[...tables.values()].flatMap(({ parts }) => parts.flatMap((part) => part.issues)),
      ...dated.issues,
    ],
    serialOf,
    base,
    asOf: settings.settings.fixedAsOf ?? now.today,
    today: now.today,
    hour: now.hour,
  };
}

/** Whether the baseline that Settings name is there, where baselines were read at all. */
const knowsBaseline = (
  wanted: readonly TableName[],
  { baselines }: Rows,
  { settings: { baseline } }: SettingsRead,
): boolean =>
  baseline === null ||
  !wanted.includes("baselines") ||
  baselines.some(({ name }) => name === baseline);

/** Every sheet of every table that was read. */
export const partsOf = ({ tables }: WorkbookRead): readonly PartRead[] =>
  [...tables.values()].flatMap(({ parts }) => parts);

/** The one place where rows that were read field by field become the row types: the schemas hold the two together. */
function rowsOf(tables: ReadonlyMap<TableName, TableRead>): Rows {
  const rows: Partial<Record<TableName, readonly unknown[]>> = {};
  for (const table of TABLE_NAMES)
    rows[table] = tables.get(table)?.parts.flatMap((part) => part.rows) ?? [];
  return rows as unknown as Rows;
}

/** Places as they were found: with the headers that columns have now. */
function withFound(registry: Registry, raws: readonly RawTable[]): Registry {
  const found = new Map(raws.map(({ place }) => [place.sheet, place]));
  return TABLE_NAMES.reduce((now, table) => {
    const places = placesOf(now, table);
    return places.some(({ sheet }) => found.has(sheet))
      ? withPlaces(
          now,
          table,
          places.map((place) => found.get(place.sheet) ?? place),
        )
      : now;
  }, registry);
}
