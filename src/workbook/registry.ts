// Which sheet is which table or view, and which header which field: kept in the workbook, so that a copy keeps it.
import type { Day } from "../core/model/day";
import type { FigureChoice } from "../core/model/figure-choice";
import { LANGUAGES, type Language, type TableName } from "../core/model/rows";
import type { DeveloperMetadata, Spreadsheet } from "../platform/host";
import type { StandingGroup } from "./plan/row-groups";
import type { StandingCharts } from "./plan/standing-charts";
import { PLAIN_READING, type Reading } from "./reading";

export const VIEW_NAMES = ["start", "goalTree", "timeline", "kpiSummary", "workload"] as const;
export type ViewName = (typeof VIEW_NAMES)[number];

/** One sheet that holds rows of a table. Headers that are the standard ones of a language are not kept. */
export interface TablePlace {
  readonly sheet: number;
  /** The lowest row of the header, 1 the first. */
  readonly headerRow: number;
  readonly adopted: boolean;
  /** Headers of the user's own, by field. */
  readonly headers: Readonly<Record<string, string>>;
  /** The columns as they stood last, by key or "=header"; not kept while they stand as in a new sheet. */
  readonly order?: readonly string[];
  /** Left out where nothing has to be known for it. */
  readonly reading?: Reading;
}

export const readingOf = (place: TablePlace): Reading => place.reading ?? PLAIN_READING;

/** A sheet that holds nothing but one table of ours. */
export const ownPlace = (sheet: number): TablePlace => ({
  sheet,
  headerRow: 1,
  adopted: false,
  headers: {},
});

export interface ViewPlace {
  readonly sheet: number;
  /** Whether it has been given its look. */
  readonly made: boolean;
  /** Stands for the conditional formats that it was given last. */
  readonly rules: string;
  /** Some of its cells carry a note for whoever typed into them; the next run takes it away. */
  readonly told?: boolean;
  /** The widths that followed its content last. */
  readonly widths?: string;
  /** The rows that fold together, as they were grouped last; null while a run moves them. */
  readonly groups?: readonly StandingGroup[] | null;
  /** Its charts by key, those that people removed included; left out where it has none. */
  readonly charts?: StandingCharts;
  /** The rectangle that was drawn last, from A1. */
  readonly rows: number;
  readonly columns: number;
}

/** What somebody typed over a drawn cell, and a run drew over again. */
export interface TypedOver {
  readonly view: ViewName;
  readonly table: TableName;
  readonly id: string;
  /** What the cell shows: "begins". */
  readonly field: string;
  readonly value: string | number | boolean;
  /** The day on which it was found. */
  readonly on: Day;
}

export interface Registry {
  readonly language: Language;
  /** A table's sheets: one, or several that feed it together. */
  readonly tables: Readonly<Partial<Record<TableName, readonly TablePlace[]>>>;
  readonly views: Readonly<Partial<Record<ViewName, ViewPlace>>>;
  /** Sheet ids of Settings and of the hidden journal. */
  readonly settings: number | null;
  readonly journal: number | null;
  /** Sheets that a set-up has begun to fill, until it is through: one that was cut off goes on with them. */
  readonly begun: Readonly<Partial<Record<TableName | "settings" | "journal", number>>>;
  /** What figures were for when they were last computed; left out while nobody chose. */
  readonly figures?: FigureChoice;
  /** For Start to tell; left out while there is nothing. */
  readonly typed?: readonly TypedOver[];
  /** What a sheet was made with, as a fingerprint: one that still has it can go without loss. */
  readonly made?: Readonly<Record<string, string>>;
}

const KEY = "milepost";

/** A registry as it was read, with the metadata that holds it. */
export interface StoredRegistry {
  readonly registry: Registry;
  readonly store: DeveloperMetadata;
}

/** Three service calls. Null where Milepost is not set up in this spreadsheet. */
export function readRegistry(spreadsheet: Spreadsheet): StoredRegistry | null {
  const [store] = spreadsheet.createDeveloperMetadataFinder().withKey(KEY).find();
  const text = store?.getValue();
  const registry = text ? parseRegistry(text) : null;
  return store && registry ? { registry, store } : null;
}

export function emptyRegistry(language: Language): Registry {
  return { language, tables: {}, views: {}, settings: null, journal: null, begun: {} };
}

/** Writes it where it differs from what was read. */
export function saveRegistry(
  spreadsheet: Spreadsheet,
  registry: Registry,
  stored: StoredRegistry | null,
): StoredRegistry {
  const text = JSON.stringify(registry);
  if (stored && JSON.stringify(stored.registry) === text) return stored;
  if (stored) {
    stored.store.setValue(text);
    return { registry, store: stored.store };
  }
  spreadsheet.addDeveloperMetadata(KEY, text);
  const saved = readRegistry(spreadsheet);
  if (!saved) throw new Error("The registry could not be kept in the spreadsheet.");
  return saved;
}

/** The sheets that hold a table; none where it was never made. */
export const placesOf = (registry: Registry, table: TableName): readonly TablePlace[] =>
  registry.tables[table] ?? [];

/** The registry with the sheets that hold a table. */
export const withPlaces = (
  registry: Registry,
  table: TableName,
  places: readonly TablePlace[],
): Registry => ({ ...registry, tables: { ...registry.tables, [table]: places } });

/** What somebody else wrote under our key is as good as nothing. */
function parseRegistry(text: string): Registry | null {
  try {
    const value: unknown = JSON.parse(text);
    return isRegistry(value)
      ? { ...value, tables: listed(value.tables), begun: value.begun ?? {} }
      : null;
  } catch {
    return null;
  }
}

/** Before several sheets could feed one table, each table had one place. */
function listed(tables: Readonly<Record<string, unknown>>): Registry["tables"] {
  return Object.fromEntries(
    Object.entries(tables).map(([table, places]) => [table, [places].flat()]),
  );
}

function isRegistry(value: unknown): value is Registry {
  if (typeof value !== "object" || value === null) return false;
  const { language, tables, views } = value as Partial<Registry>;
  return (
    LANGUAGES.some((known) => known === language) &&
    typeof tables === "object" &&
    tables !== null &&
    typeof views === "object" &&
    views !== null
  );
}
