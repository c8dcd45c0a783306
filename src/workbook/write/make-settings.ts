// Makes the Settings sheet: a row for each setting with its value, what it does, and its key.
import type { Cell } from "../../core/model/cell";
import { DEFAULTS, type Settings } from "../../core/model/settings";
import type { Texts } from "../../i18n/texts";
import type { Host, Sheet } from "../../platform/host";
import { DATE_FORMAT, HEADER, MUTED, SUBTLE } from "../../views/palette";
import { SETTING_KEYS, SETTINGS_COLUMNS, type SettingKey } from "../read/read-settings";
import { paint } from "./paint";
import { writeCells } from "./write-block";

/** Settings that Milepost writes itself. */
const COMPUTED: readonly SettingKey[] = ["asOf", "stale"];
const DAYS: readonly SettingKey[] = ["asOf", "fixedAsOf"];
const SHARES: readonly SettingKey[] = ["green", "amber"];

export function makeSettings(
  host: Host,
  sheet: Sheet,
  texts: Texts,
  given: Partial<Settings>,
): void {
  const { sheet: heads, rows } = texts.settings;
  const settings = { ...DEFAULTS, ...given };
  const count = SETTING_KEYS.length;
  const { value, about, key } = SETTINGS_COLUMNS;
  const cellOf = (setting: SettingKey) => ({
    row: SETTING_KEYS.indexOf(setting) + 2,
    column: value,
    rows: 1,
    columns: 1,
  });
  sheet.setColumnWidths(1, 2, 220);
  sheet.setColumnWidths(about, 1, 460);
  paint(sheet, [
    { row: 1, column: 1, rows: 1, columns: 4, style: HEADER },
    { row: 2, column: value, rows: count, columns: 1, style: { align: "left" } },
    { row: 2, column: about, rows: count, columns: 2, style: { color: MUTED, wrap: true } },
    ...COMPUTED.map((setting) => ({ ...cellOf(setting), style: { background: SUBTLE } })),
    ...DAYS.map((setting) => ({ ...cellOf(setting), style: { format: DATE_FORMAT } })),
    ...SHARES.map((setting) => ({ ...cellOf(setting), style: { format: "0%" } })),
  ]);
  // For the code alone: it names settings in no language.
  sheet.hideColumns(key);
  sheet.setFrozenRows(1);
  // Last, so that a sheet that holds something has its look as well.
  writeCells(host, sheet, 1, 1, [
    [heads.name, heads.value, heads.about, heads.key],
    ...SETTING_KEYS.map((setting): readonly Cell[] => [
      rows[setting].name,
      settingCell(setting, settings, texts),
      rows[setting].about,
      setting,
    ]),
  ]);
}

function settingCell(key: SettingKey, settings: Settings, texts: Texts): Cell {
  switch (key) {
    case "asOf":
      return null;
    case "stale":
      return false;
    case "language":
      return texts.languageName;
    case "rates":
      return Object.entries(settings.rates)
        .map(([code, rate]) => `${code}=${rate}`)
        .join(", ");
    case "weekend":
    case "recipients":
      return settings[key].join(", ");
    default:
      return settings[key];
  }
}
