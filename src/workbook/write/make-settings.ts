// Makes the Settings sheet: a row for each setting with its value, what it does, and its key.
import type { Cell } from "../../core/model/cell";
import { DEFAULTS, type Settings } from "../../core/model/settings";
import type { Texts } from "../../i18n/texts";
import type { Host, Sheet } from "../../platform/host";
import { BAND, DATE_FORMAT, INK, LINE, MUTED, SUBTLE } from "../../views/palette";
import { SETTING_KEYS, SETTINGS_COLUMNS, type SettingKey } from "../read/read-settings";
import { applyStyle } from "./apply-look";
import { writeCells } from "./write-block";

/** Settings that Milepost writes itself. */
const COMPUTED: readonly SettingKey[] = ["asOf", "stale"];

export function makeSettings(
  host: Host,
  sheet: Sheet,
  texts: Texts,
  given: Partial<Settings>,
): void {
  const { sheet: heads, rows } = texts.settings;
  const settings = { ...DEFAULTS, ...given };
  writeCells(host, sheet, 1, 1, [
    [heads.name, heads.value, heads.about, heads.key],
    ...SETTING_KEYS.map((key): readonly Cell[] => [
      rows[key].name,
      settingCell(key, settings, texts),
      rows[key].about,
      key,
    ]),
  ]);
  const count = SETTING_KEYS.length;
  const rowOf = (key: SettingKey) => SETTING_KEYS.indexOf(key) + 2;
  [180, 260, 460, 110].forEach((width, i) => {
    sheet.setColumnWidths(i + 1, 1, width);
  });
  applyStyle(sheet.getRange(1, 1, 1, 4), { bold: true, background: BAND, color: INK, line: LINE });
  applyStyle(sheet.getRange(2, SETTINGS_COLUMNS.value, count, 1), { align: "left" });
  applyStyle(sheet.getRange(2, SETTINGS_COLUMNS.about, count, 2), { color: MUTED, wrap: true });
  applyStyle(sheet.getRange(2, SETTINGS_COLUMNS.value, COMPUTED.length, 1), { background: SUBTLE });
  for (const key of ["asOf", "fixedAsOf"] as const)
    applyStyle(sheet.getRange(rowOf(key), SETTINGS_COLUMNS.value), { format: DATE_FORMAT });
  for (const key of ["green", "amber"] as const)
    applyStyle(sheet.getRange(rowOf(key), SETTINGS_COLUMNS.value), { format: "0%" });
  // For the code alone: it names settings in no language.
  sheet.hideColumns(SETTINGS_COLUMNS.key);
  sheet.setFrozenRows(1);
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
