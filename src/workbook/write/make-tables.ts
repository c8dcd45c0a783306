// Makes sheets for tables and for the settings, as one step that can be cut off anywhere: what it began to fill is
// kept in the registry, and the next one goes on there. Nothing that stands is touched.

import type { TableName } from "../../core/model/rows";
import type { Settings } from "../../core/model/settings";
import type { Texts } from "../../i18n/texts";
import type { Host, Sheet, Spreadsheet } from "../../platform/host";
import { madeWith } from "../made-with";
import {
  ownPlace,
  placesOf,
  type Registry,
  type StoredRegistry,
  saveRegistry,
  withPlaces,
} from "../registry";
import { columnKeys } from "../schema/tables";
import { claimSheet } from "./claim-sheet";
import { makeSettings } from "./make-settings";
import { fillTable, groundTable, type OpenTable, offerChoices, type TableRows } from "./make-table";
import { heightOf, sameSize } from "./sheet-size";

/** What has a sheet of its own beside the views. */
export type Made = TableName | "settings" | "journal";

export interface TablesToMake {
  /** Those that stand already are left alone. */
  readonly wanted: readonly Made[];
  readonly texts: Texts;
  readonly settings: Settings;
  readonly rows: Readonly<Partial<Record<TableName, TableRows>>>;
  /** Those that are made hidden. */
  readonly isHidden: (table: TableName) => boolean;
  /** Told before each sheet is filled. */
  readonly onStep: (made: Made, done: number, of: number) => void;
}

export interface TablesMade {
  readonly stored: StoredRegistry;
  readonly made: readonly Made[];
  /** Sheets of the user's that had the name of one of ours, and were left alone. */
  readonly kept: number;
}

/** @param sheets the spreadsheet's sheets by id; those that are made come after them */
export function makeTables(
  host: Host,
  spreadsheet: Spreadsheet,
  before: StoredRegistry,
  sheets: ReadonlyMap<number, Sheet>,
  order: TablesToMake,
): TablesMade {
  const { texts, settings, rows } = order;
  let stored = before;
  const keep = (registry: Registry) => {
    stored = saveRegistry(spreadsheet, registry, stored);
  };
  const missing = order.wanted.filter((key) => !stands(stored.registry, key, sheets));
  if (missing.length === 0) return { stored, made: [], kept: 0 };

  const { begun, kept } = begin(spreadsheet, stored.registry, sheets, missing, texts);
  const ids = new Map([...begun].map(([key, { sheet }]) => [key, sheet.getSheetId()]));
  keep({
    ...stored.registry,
    begun: { ...stored.registry.begun, ...Object.fromEntries(ids) },
  });
  let done = 0;
  for (const [key, { sheet, isEmpty }] of begun) {
    order.onStep(key, done++, begun.size);
    // A sheet that was filled before the run was cut off may hold a user's rows by now.
    if (!isEmpty) continue;
    if (key === "journal" || (isTable(key) && order.isHidden(key))) sheet.hideSheet();
    if (key === "settings") makeSettings(host, sheet, texts, settings);
    else if (key !== "journal") fillTable(host, sheet, key, texts, settings, rows[key] ?? []);
  }
  const made = withMade(stored.registry, ids, rows);
  offerEverywhere(host, made, sheets, begun, texts, rows);
  keep({ ...made, begun: {} });
  return { stored, made: missing, kept };
}

interface Begun {
  readonly sheet: Sheet;
  readonly isEmpty: boolean;
}

/** A sheet for each: one that a run began and was cut off, a copy of the first that this run makes, or a claimed one. */
function begin(
  spreadsheet: Spreadsheet,
  { begun }: Registry,
  sheets: ReadonlyMap<number, Sheet>,
  missing: readonly Made[],
  texts: Texts,
): { readonly begun: ReadonlyMap<Made, Begun>; readonly kept: number } {
  const found = new Map<Made, Begun>();
  let first: Sheet | null = null;
  let kept = 0;
  let added = 0;
  for (const key of missing) {
    const left = sheets.get(begun[key] ?? -1);
    if (left) {
      const isEmpty = left.getLastRow() === 0;
      if (isEmpty && isTable(key)) groundTable(left);
      found.set(key, { sheet: left, isEmpty });
      continue;
    }
    const template = isTable(key) ? first : null;
    const name = key === "journal" ? texts.journal : texts.table[key];
    const claimed = claimSheet(spreadsheet, name, sheets.size + added, template);
    kept += Number(claimed.kept);
    added += Number(claimed.isNew);
    if (isTable(key)) {
      if (claimed.isNew && template !== null) sameSize(claimed.sheet, template);
      else groundTable(claimed.sheet);
      first ??= claimed.sheet;
    }
    found.set(key, { sheet: claimed.sheet, isEmpty: true });
  }
  return { begun: found, kept };
}

const isTable = (key: Made): key is TableName => key !== "settings" && key !== "journal";

/** Whether a sheet stands that is this. A table of several sheets stands with any of them. */
function stands(registry: Registry, key: Made, sheets: ReadonlyMap<number, Sheet>): boolean {
  if (!isTable(key)) return sheets.has(registry[key] ?? -1);
  return placesOf(registry, key).some(({ sheet }) => sheets.has(sheet));
}

function withMade(
  registry: Registry,
  ids: ReadonlyMap<Made, number>,
  rows: TablesToMake["rows"],
): Registry {
  const own = [...ids].filter((entry): entry is [TableName, number] => isTable(entry[0]));
  const tables = own.reduce(
    (placed, [table, sheet]) => withPlaces(placed, table, [ownPlace(sheet)]),
    registry,
  );
  const made = own.map(([table, sheet]) => [sheet, madeWith(table, rows[table] ?? [])] as const);
  return {
    ...tables,
    made: { ...registry.made, ...Object.fromEntries(made) },
    settings: ids.get("settings") ?? registry.settings,
    journal: ids.get("journal") ?? registry.journal,
  };
}

/** Dropdowns refer to other sheets, so they come when all of them stand. */
function offerEverywhere(
  host: Host,
  registry: Registry,
  sheets: ReadonlyMap<number, Sheet>,
  begun: ReadonlyMap<Made, Begun>,
  texts: Texts,
  rows: TablesToMake["rows"],
): void {
  const openTable = (table: TableName): OpenTable | null => {
    const place = placesOf(registry, table).find(({ adopted }) => !adopted);
    const sheet = begun.get(table)?.sheet ?? sheets.get(place?.sheet ?? -1);
    return place && sheet
      ? { sheet, order: place.order ?? columnKeys(table), below: () => heightOf(sheet) - 1 }
      : null;
  };
  for (const table of begun.keys()) {
    if (!isTable(table)) continue;
    const open = openTable(table);
    if (open) offerChoices(host, open, table, texts, openTable, (rows[table] ?? []).length);
  }
}
