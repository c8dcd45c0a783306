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
    const book = readWorkbook(host, spreadsheet, openRegistry(spreadsheet), ["baselines"]);
    if (name !== null && !book.rows.baselines.some((row) => row.name === name))
      throw refused("name", "gone", texts.baselines.gone(name));
    const blocks = baselineSetting(book, name, texts);
    writeAhead(host, book, blocks);
    const { plan } = recalculateLocked(host);
    return stateOf(host, plan.read, plan.model);
  });
}
