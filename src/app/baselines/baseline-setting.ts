// The setting that names the baseline to compare with, as a block.
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
  { settings, registry, sheets, serialOf }: WorkbookRead,
  name: string | null,
  users: Texts,
): readonly Block[] {
  const row = settings.rows.get("baseline");
  if (registry.settings === null || !sheets.has(registry.settings) || row === undefined)
    throw new Fault("refused", [
      { field: null, code: "settingsGone", message: users.views.settingsDeleted },
    ]);
  const before = cellOf(settings.cells.get("baseline"), undefined, serialOf);
  const block = blockOf(registry.settings, row, SETTINGS_COLUMNS.value, [[before]], [[name]]);
  return block === null ? [] : [block];
}
