// Makes the Settings sheet: a row for each setting with its value, what it does, and its key.
import { DEFAULTS, type Settings } from "../../core/model/settings";
import type { Texts } from "../../i18n/texts";
import type { Host, Sheet } from "../../platform/host";
import { DATE_FORMAT, HEADER, MUTED, SUBTLE } from "../../views/palette";
import { SETTING_KEYS, SETTINGS_COLUMNS, type SettingKey } from "../read/read-settings";
import { settingLine } from "../setting-line";
import { type Painted, paint } from "./paint";
import { makeRoom } from "./sheet-size";
import { writeCells } from "./write-block";

/** Settings that Milepost writes itself. */
const COMPUTED: readonly SettingKey[] = ["asOf", "stale"];
const DAYS: readonly SettingKey[] = ["asOf", "fixedAsOf"];
const SHARES: readonly SettingKey[] = ["green", "amber", "overAssign"];

export function makeSettings(
  host: Host,
  sheet: Sheet,
  texts: Texts,
  given: Partial<Settings>,
): void {
  const { sheet: heads } = texts.settings;
  const settings = { ...DEFAULTS, ...given };
  const { about, key } = SETTINGS_COLUMNS;
  sheet.setColumnWidths(1, 2, 220);
  sheet.setColumnWidths(about, 1, 460);
  paint(sheet, [
    { row: 1, column: 1, rows: 1, columns: 4, style: HEADER },
    ...linesLook(SETTING_KEYS, 2),
  ]);
  // For the code alone: it names settings in no language.
  sheet.hideColumns(key);
  sheet.setFrozenRows(1);
  // Last, so that a sheet that holds something has its look as well.
  writeCells(host, sheet, 1, 1, [
    [heads.name, heads.value, heads.about, heads.key],
    ...SETTING_KEYS.map((setting) => settingLine(setting, { ...settings, asOf: null }, texts)),
  ]);
}

/** Gives rows of settings their look, from a row on. */
export function paintSettings(sheet: Sheet, keys: readonly SettingKey[], row: number): void {
  makeRoom(sheet, row + keys.length - 1, SETTINGS_COLUMNS.key);
  paint(sheet, linesLook(keys, row));
}

function linesLook(keys: readonly SettingKey[], row: number): readonly Painted[] {
  const { value, about } = SETTINGS_COLUMNS;
  const rows = keys.length;
  const only = (those: readonly SettingKey[], style: Painted["style"]) =>
    keys.flatMap((key, i): readonly Painted[] =>
      those.includes(key) ? [{ row: row + i, column: value, rows: 1, columns: 1, style }] : [],
    );
  return [
    { row, column: value, rows, columns: 1, style: { align: "left" } },
    { row, column: about, rows, columns: 2, style: { color: MUTED, wrap: true } },
    ...only(COMPUTED, { background: SUBTLE }),
    ...only(DAYS, { format: DATE_FORMAT }),
    ...only(SHARES, { format: "0%" }),
  ];
}
