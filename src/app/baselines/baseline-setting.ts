// The setting that names the baseline to compare with, as a block: its cell, or its row where the sheet has none yet.
import type { Texts } from "../../i18n/texts";
import { type Block, blockOf, cellOf } from "../../workbook/plan/block";
import { SETTINGS_COLUMNS } from "../../workbook/read/read-settings";
import type { WorkbookRead } from "../../workbook/read/read-workbook";
import { Fault } from "../fault";

/**
 * None where the setting says so already.
 *
 * @param name null for the latest
 * @throws where the sheet with the settings is gone
 */
export function baselineSetting(
  { settings, registry, sheets, texts, serialOf }: WorkbookRead,
  name: string | null,
  users: Texts,
): readonly Block[] {
  const sheet = sheets.get(registry.settings ?? -1);
  if (registry.settings === null || !sheet)
    throw new Fault("refused", [
      { field: null, code: "settingsGone", message: users.views.settingsDeleted },
    ]);
  const row = settings.rows.get("baseline");
  if (row === undefined) {
    if (name === null) return [];
    const { name: header, about } = texts.settings.rows.baseline;
    const after = [header, name, about, "baseline"];
    const before = after.map(() => null);
    const below = sheet.getLastRow() + 1;
    return [{ sheet: registry.settings, row: below, column: 1, before: [before], after: [after] }];
  }
  const before = cellOf(settings.cells.get("baseline"), undefined, serialOf);
  const block = blockOf(registry.settings, row, SETTINGS_COLUMNS.value, [[before]], [[name]]);
  return block === null ? [] : [block];
}
