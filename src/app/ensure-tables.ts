// Tables that are made when they are first needed: by a form, by the weekly record, or because somebody opens them.
import { isShownAtFirst, KPI_KEYS } from "../core/kpi/dictionary";
import { civil } from "../core/model/day";
import type { TableName } from "../core/model/rows";
import { textsOf } from "../i18n/texts";
import type { Host } from "../platform/host";
import { nowIn, serialReader } from "../workbook/codec/zone";
import { readSettings } from "../workbook/read/read-settings";
import { sheetsById } from "../workbook/read/sheets";
import { placesOf } from "../workbook/registry";
import { schemaOf } from "../workbook/schema/tables";
import { type Made, makeTables } from "../workbook/write/make-tables";
import { alone, openRegistry, openSpreadsheet } from "./session";

/**
 * Makes those of the tables that have no sheet, in the workbook's language. For use cases that hold the lock; what was
 * read before does not know of them.
 *
 * @returns which were made
 */
export function ensureTables(host: Host, tables: readonly TableName[]): readonly Made[] {
  const spreadsheet = openSpreadsheet(host);
  const stored = openRegistry(spreadsheet);
  const sheets = sheetsById(spreadsheet);
  const { registry } = stored;
  const stands = (table: TableName) =>
    placesOf(registry, table).some(({ sheet }) => sheets.has(sheet));
  if (tables.every(stands)) return [];
  const zone = spreadsheet.getSpreadsheetTimeZone();
  const serialOf = serialReader(host, zone, civil(nowIn(host, zone).today).year);
  const { settings } = readSettings(sheets.get(registry.settings ?? -1), serialOf);
  const language = registry.settings === null ? registry.language : settings.language;
  const { made } = makeTables(host, spreadsheet, stored, sheets, {
    wanted: tables,
    texts: textsOf(language),
    settings,
    rows: { kpis: KPI_KEYS.map((id) => ({ id, show: isShownAtFirst(id) })) },
    isHidden: (table) => schemaOf(table).internal === true,
    onStep: () => {},
  });
  return made;
}

/** Shows a table's sheet to the user, and makes it where there is none. */
export function openTable(host: Host, table: TableName): { readonly made: boolean } {
  return alone(host, () => {
    const made = ensureTables(host, [table]).length > 0;
    const spreadsheet = openSpreadsheet(host);
    const [place] = placesOf(openRegistry(spreadsheet).registry, table);
    const sheet = sheetsById(spreadsheet).get(place?.sheet ?? -1);
    if (sheet?.isSheetHidden()) sheet.showSheet();
    sheet?.activate();
    return { made };
  });
}
