// Chooses the baseline with which tasks are compared: the setting is written, and everything recalculated.
import type { Host } from "../../platform/host";
import { readWorkbook } from "../../workbook/read/read-workbook";
import { writeAhead } from "../../workbook/write/write-ahead";
import { refused } from "../fault";
import { recalculateLocked } from "../recalculate";
import type { BaselineState } from "../rpc";
import { alone, openRegistry, openSpreadsheet, userTexts } from "../session";
import { baselineSetting } from "./baseline-setting";
import { stateOf } from "./baseline-state";

/** @param name null for whichever is the latest */
export function compareWith(host: Host, name: string | null): BaselineState {
  return alone(host, () => {
    const texts = userTexts(host);
    const spreadsheet = openSpreadsheet(host);
    const read = () => readWorkbook(host, spreadsheet, openRegistry(spreadsheet), ["baselines"]);
    let book = read();
    if (name !== null && !book.rows.baselines.some((row) => row.name === name))
      throw refused("name", "gone", texts.baselines.gone(name));
    // A workbook from before there were baselines gets the setting's row first.
    if (!book.settings.rows.has("baseline")) {
      recalculateLocked(host);
      book = read();
    }
    writeAhead(host, book, baselineSetting(book, name, texts));
    const { plan } = recalculateLocked(host);
    return stateOf(host, plan.read, plan.model);
  });
}
