// A row of the Settings sheet: its name, its value, what it does, and its key.
import type { Cell } from "../core/model/cell";
import type { Day } from "../core/model/day";
import type { Settings } from "../core/model/settings";
import type { Texts } from "../i18n/texts";
import type { SettingKey } from "./read/read-settings";

/** With the as-of day, which follows from no setting; null where it is not known. */
type Valued = Settings & { readonly asOf: Day | null };

/** In the order of the sheet's columns. */
export function settingLine(key: SettingKey, settings: Valued, texts: Texts): readonly Cell[] {
  const { name, about } = texts.settings.rows[key];
  return [name, settingCell(key, settings, texts), about, key];
}

function settingCell(key: SettingKey, settings: Valued, texts: Texts): Cell {
  switch (key) {
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
