// Takes the set-up back: removes the sheets that Milepost made and that nobody has put anything into since, and all that
// it keeps out of sight. Sheets that were changed stay, and are named; adopted ones stay with the columns added to them.

import type { Host, Sheet, Spreadsheet } from "../platform/host";
import { partsOf, readWorkbook, type WorkbookRead } from "../workbook/read/read-workbook";
import { rememberedIn } from "../workbook/read/remembered-columns";
import { VIEW_NAMES } from "../workbook/registry";
import { isSettingsUntouched, isTableUntouched, isViewUntouched } from "../workbook/untouched";
import { telling } from "./progress";
import type { SetUpUndone, Step } from "./rpc";
import { alone, openRegistry, openSpreadsheet } from "./session";
import { dropTriggers } from "./trigger";

/** Every property that Milepost keeps begins so. */
const OURS = "milepost.";

/** Cut off anywhere, the next one goes on: what tells it that there is something to remove is removed last. */
export function undoSetUp(host: Host, { progress }: { readonly progress?: string }): SetUpUndone {
  const tell = telling(host, progress);
  return alone(host, () => {
    const spreadsheet = openSpreadsheet(host);
    const stored = openRegistry(spreadsheet);
    tell({ doing: "reading", table: null, done: 0, of: 1 });
    const read = readWorkbook(host, spreadsheet, stored);
    const ours = sheetsOfOurs(read);
    const removed = ours.filter(({ untouched }) => untouched);
    const kept = ours.filter(({ untouched }) => !untouched).map(({ sheet }) => sheet.getName());
    const adopted = partsOf(read)
      .filter(({ raw }) => raw.place.adopted)
      .map(({ raw }) => raw.sheet.getName());
    leaveOne(spreadsheet, read, new Set(removed.map(({ sheet }) => sheet.getSheetId())));
    removed.forEach(({ sheet, table }, done) => {
      tell({ doing: "removing", table, done, of: removed.length });
      spreadsheet.deleteSheet(sheet);
    });
    for (const metadata of rememberedIn(spreadsheet)) metadata.remove();
    dropTriggers(host);
    forget(host, spreadsheet.getId());
    stored.store.remove();
    return { removed: removed.length, kept, adopted };
  });
}

interface SheetOfOurs {
  readonly sheet: Sheet;
  readonly table: Step["table"];
  readonly untouched: boolean;
}

function sheetsOfOurs(read: WorkbookRead): readonly SheetOfOurs[] {
  const { registry, sheets, serialOf } = read;
  const found: SheetOfOurs[] = [];
  for (const name of VIEW_NAMES) {
    const place = registry.views[name];
    const sheet = sheets.get(place?.sheet ?? -1);
    if (place && sheet)
      found.push({ sheet, table: null, untouched: isViewUntouched(sheet, place) });
  }
  for (const { raw } of partsOf(read))
    if (!raw.place.adopted)
      found.push({
        sheet: raw.sheet,
        table: raw.table,
        untouched: isTableUntouched(raw, registry, serialOf),
      });
  const settings = sheets.get(registry.settings ?? -1);
  if (settings)
    found.push({
      sheet: settings,
      table: "settings",
      untouched: isSettingsUntouched(settings),
    });
  const journal = sheets.get(registry.journal ?? -1);
  if (journal) found.push({ sheet: journal, table: null, untouched: true });
  return found;
}

/** A spreadsheet keeps at least one sheet that can be seen. */
function leaveOne(
  spreadsheet: Spreadsheet,
  { sheets, texts }: WorkbookRead,
  removed: ReadonlySet<number>,
): void {
  const stays = [...sheets].some(([id, sheet]) => !removed.has(id) && !sheet.isSheetHidden());
  if (!stays) spreadsheet.insertSheet(texts.removal.blankSheet, 0);
}

/** In the document, and what this user said of it. */
function forget(host: Host, spreadsheet: string): void {
  const document = host.PropertiesService.getDocumentProperties();
  for (const key of Object.keys(document?.getProperties() ?? {}))
    if (key.startsWith(OURS)) document?.deleteProperty(key);
  const user = host.PropertiesService.getUserProperties();
  for (const key of Object.keys(user.getProperties()))
    if (key.startsWith(OURS) && key.endsWith(`.${spreadsheet}`)) user.deleteProperty(key);
}
