// Goes to one of the views, as the last step of a dialog.
import type { Host } from "../platform/host";
import { sheetsById } from "../workbook/read/sheets";
import type { ViewName } from "../workbook/registry";
import { Fault } from "./fault";
import { openRegistry, openSpreadsheet, userTexts } from "./session";

/** @throws a refusal where the view was deleted and not drawn since */
export function showView(host: Host, view: ViewName): null {
  const spreadsheet = openSpreadsheet(host);
  const { views } = openRegistry(spreadsheet).registry;
  const sheet = sheetsById(spreadsheet).get(views[view]?.sheet ?? -1);
  if (!sheet) {
    const { rpc, view: names } = userTexts(host);
    throw new Fault("refused", [
      { field: "view", code: "unknownSheet", message: rpc.unknownSheet(names[view]) },
    ]);
  }
  if (sheet.isSheetHidden()) sheet.showSheet();
  sheet.activate();
  return null;
}
