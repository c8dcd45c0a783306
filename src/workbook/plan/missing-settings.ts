// Settings that the sheet has no row for, since a later version brought them or somebody deleted the row: each gets
// one below the others, with what is in force.
import { SETTING_KEYS, type SettingKey } from "../read/read-settings";
import type { WorkbookRead } from "../read/read-workbook";
import { settingLine } from "../setting-line";
import type { Block } from "./block";

export interface MissingSettings {
  /** Null where none is missing. */
  readonly block: Block | null;
  readonly keys: readonly SettingKey[];
  /** What was read, with the rows as they will stand. */
  readonly read: WorkbookRead;
}

/** In a sheet in which no setting is to be found nothing is added: what it holds is somebody's own. */
export function missingSettings(read: WorkbookRead): MissingSettings {
  const { settings, registry, sheets, texts, asOf } = read;
  const sheet = registry.settings;
  const keys =
    sheet === null || !sheets.has(sheet) || settings.rows.size === 0
      ? []
      : SETTING_KEYS.filter((key) => !settings.rows.has(key));
  if (sheet === null || keys.length === 0) return { block: null, keys: [], read };
  const after = keys.map((key) => settingLine(key, { ...settings.settings, asOf }, texts));
  const row = settings.height + 1;
  return {
    block: { sheet, row, column: 1, before: after.map((line) => line.map(() => null)), after },
    keys,
    read: {
      ...read,
      settings: {
        ...settings,
        rows: new Map([...settings.rows, ...keys.map((key, i) => [key, row + i] as const)]),
      },
    },
  };
}
