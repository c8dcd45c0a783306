// Whether a sheet of ours is still as Milepost made it, so that it can go without anybody's loss.
import type { Cell } from "../core/model/cell";
import type { Sheet } from "../platform/host";
import { isBlank } from "./codec/read-cell";
import type { SerialOf } from "./codec/zone";
import { madeWith } from "./made-with";
import { cellOf } from "./plan/block";
import type { RawTable } from "./read/raw-table";
import { SETTING_KEYS, SETTINGS_COLUMNS } from "./read/read-settings";
import type { Registry, ViewPlace } from "./registry";
import { schemaOf } from "./schema/tables";

/** A table's rows are those that it was made with, and nothing stands beside its own columns. */
export function isTableUntouched(raw: RawTable, { made }: Registry, serialOf: SerialOf): boolean {
  const own = new Set(raw.columns.values());
  const beside = raw.values.some((row) => row.some((cell, i) => !own.has(i) && !isBlank(cell)));
  if (beside || raw.place.adopted) return false;
  const keys = Object.keys(schemaOf(raw.table).fields);
  const rows = raw.records.map((record) =>
    Object.fromEntries(
      keys.map((key): readonly [string, Cell] => {
        const column = raw.columns.get(key) ?? -1;
        const formula = raw.formulas[record]?.[column];
        return [key, cellOf(raw.values[record]?.[column], formula, serialOf)];
      }),
    ),
  );
  return madeWith(raw.table, rows) === made?.[raw.place.sheet];
}

/** Nothing stands outside of what was drawn; within, each run draws anew. Three calls, and one for each chart. */
export function isViewUntouched(sheet: Sheet, { rows, columns, charts }: ViewPlace): boolean {
  const ours = new Set(Object.values(charts ?? {}).map(([id]) => id));
  return (
    sheet.getLastRow() <= rows &&
    sheet.getLastColumn() <= columns &&
    sheet.getCharts().every((chart) => ours.has(chart.getChartId()))
  );
}

/** Nothing stands beside the settings. Two calls. */
export const isSettingsUntouched = (sheet: Sheet): boolean =>
  sheet.getLastRow() <= SETTING_KEYS.length + 1 && sheet.getLastColumn() <= SETTINGS_COLUMNS.key;
