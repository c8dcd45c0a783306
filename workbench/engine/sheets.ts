// Sheets: list, insert, rename, move, duplicate, delete, hide, colour.
import {
  type IWorksheetData,
  mergeWorksheetSnapshotWithDefault,
  Tools,
  type Worksheet,
} from "@univerjs/core";
import {
  InsertSheetMutation,
  RemoveSheetCommand,
  SetTabColorMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetOrderMutation,
  ToggleGridlinesMutation,
} from "@univerjs/sheets";
import { address, type Book, findSheet, gidOf, sheetAt } from "./book";
import { rectOf } from "./cells";
import { chartsOf, setCharts } from "./charts";
import { readConditionalRules, writeConditionalRules } from "./conditional";
import { withoutSheet } from "./metadata";
import { readNotes, writeNotes } from "./notes";
import { readValidations, writeValidations } from "./validation";

export interface SheetInfo {
  readonly gid: number;
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: number;
  readonly columns: number;
}

const sheetInfo = (sheet: Worksheet): SheetInfo => ({
  gid: gidOf(sheet.getSheetId()),
  name: sheet.getName(),
  hidden: sheet.isSheetHidden() === 1,
  rows: sheet.getRowCount(),
  columns: sheet.getColumnCount(),
});

export const listSheets = (book: Book): SheetInfo[] =>
  book.grid.workbook.getSheets().map(sheetInfo);

/** Google compares names without regard to case. */
const namedLike = (book: Book, name: string, but?: number): boolean =>
  listSheets(book).some(
    (sheet) => sheet.gid !== but && sheet.name.toLowerCase() === name.toLowerCase(),
  );

function checkName(book: Book, name: string, but?: number): void {
  if (namedLike(book, name, but))
    throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
}

function freeName(book: Book, pattern: (n: number) => string): string {
  for (let n = 1; ; n++) if (!namedLike(book, pattern(n))) return pattern(n);
}

const nextName = (book: Book): string =>
  freeName(book, (n) => `${book.extras.locale.startsWith("zh") ? "工作表" : "Sheet"}${n}`);

/** An id as Google makes them: any integer below 2^31 that is not taken. */
function freeGid(book: Book): number {
  const taken = new Set(listSheets(book).map((sheet) => sheet.gid));
  let gid = 1 + taken.size;
  do gid = (gid * 1103515245 + 12345) % 2147483647;
  while (taken.has(gid));
  return gid;
}

/** Inserts a sheet at an index (at the end where null) and returns its id. */
export function insertSheet(
  book: Book,
  {
    name,
    index,
    rows = 1000,
    columns = 26,
  }: {
    readonly name: string | null;
    readonly index: number | null;
    readonly rows?: number;
    readonly columns?: number;
  },
): number {
  if (name !== null) checkName(book, name);
  const gid = freeGid(book);
  const data: Partial<IWorksheetData> = {
    id: String(gid),
    name: name ?? nextName(book),
    rowCount: rows,
    columnCount: columns,
  };
  addSheet(book, data, index);
  return gid;
}

function addSheet(book: Book, sheet: Partial<IWorksheetData>, index: number | null): void {
  book.grid.execute(InsertSheetMutation.id, {
    unitId: book.grid.unitId,
    index: index ?? book.grid.workbook.getSheetSize(),
    sheet: mergeWorksheetSnapshotWithDefault(sheet),
  });
}

export function renameSheet(book: Book, gid: number, name: string): void {
  const sheet = sheetAt(book, gid);
  if (sheet.getName() === name) return;
  checkName(book, name, gid);
  book.grid.execute(SetWorksheetNameCommand.id, { ...address(book, sheet), name });
}

/** Moves a sheet to a 0-based position. */
export function moveSheet(book: Book, gid: number, to: number): void {
  const sheet = sheetAt(book, gid);
  const from = listSheets(book).findIndex((one) => one.gid === gid);
  if (from === to) return;
  book.grid.execute(SetWorksheetOrderMutation.id, {
    ...address(book, sheet),
    fromOrder: from,
    toOrder: to,
  });
}

/** Copies a sheet with all that is on it; the copy stands right after, or at `index`. */
export function duplicateSheet(
  book: Book,
  gid: number,
  name: string | null,
  index: number | null,
): number {
  const sheet = sheetAt(book, gid);
  const copyName =
    name ??
    freeName(book, (n) =>
      n === 1 ? `Copy of ${sheet.getName()}` : `Copy of ${sheet.getName()} ${n}`,
    );
  checkName(book, copyName);
  const copy = freeGid(book);
  const position = index ?? listSheets(book).findIndex((one) => one.gid === gid) + 1;
  addSheet(
    book,
    { ...Tools.deepClone(sheet.getConfig()), id: String(copy), name: copyName },
    position,
  );
  const [from, to] = [rectOf(sheet, gid), rectOf(sheet, copy)];
  writeNotes(book, to, readNotes(book, from));
  writeValidations(book, to, readValidations(book, from));
  const rules = readConditionalRules(book, gid);
  writeConditionalRules(
    book,
    copy,
    rules.map((rule) => ({
      ...rule,
      ranges: rule.ranges.map((range) => ({ ...range, sheet: copy })),
    })),
  );
  setCharts(
    book,
    copy,
    chartsOf(book, gid).map((chart) => ({
      ...chart,
      ranges: chart.ranges.map((rect) => (rect.sheet === gid ? { ...rect, sheet: copy } : rect)),
    })),
  );
  const groups = book.extras.groups[sheet.getSheetId()];
  if (groups)
    book.extras = { ...book.extras, groups: { ...book.extras.groups, [String(copy)]: groups } };
  return copy;
}

export async function deleteSheet(book: Book, gid: number): Promise<void> {
  const sheet = sheetAt(book, gid);
  const others = listSheets(book).filter((one) => one.gid !== gid);
  if (others.length === 0) throw new Error("You can't remove all the sheets in a document.");
  if (!others.some((one) => !one.hidden))
    throw new Error("You can't remove all the visible sheets in a document.");
  await book.grid.command(RemoveSheetCommand.id, address(book, sheet));
  book.extras = { ...book.extras, metadata: withoutSheet(book.extras.metadata, gid) };
  setCharts(book, gid, []);
}

export function setHidden(book: Book, gid: number, hidden: boolean): void {
  const sheet = sheetAt(book, gid);
  if ((sheet.isSheetHidden() === 1) === hidden) return;
  const visible = listSheets(book).filter((one) => !one.hidden);
  if (hidden && visible.length === 1)
    throw new Error("You can't hide all the sheets in a document.");
  book.grid.execute(SetWorksheetHideMutation.id, {
    ...address(book, sheet),
    hidden: hidden ? 1 : 0,
  });
  if (hidden && book.extras.activeSheet === gid)
    book.extras = {
      ...book.extras,
      activeSheet: visible.find((one) => one.gid !== gid)?.gid ?? gid,
    };
}

/** The sheet that is shown; the first visible one where that was deleted. */
export function activeSheet(book: Book): number {
  if (findSheet(book, book.extras.activeSheet)) return book.extras.activeSheet;
  const sheets = listSheets(book);
  return (sheets.find((sheet) => !sheet.hidden) ?? sheets[0])?.gid ?? 0;
}

export const tabColor = (book: Book, gid: number): string | null =>
  sheetAt(book, gid).getTabColor() || null;

export function setTabColor(book: Book, gid: number, color: string | null): void {
  book.grid.execute(SetTabColorMutation.id, {
    ...address(book, sheetAt(book, gid)),
    color: color ?? "",
  });
}

export const hasGridlines = (book: Book, gid: number): boolean =>
  !sheetAt(book, gid).hasHiddenGridlines();

export function setGridlines(book: Book, gid: number, shown: boolean): void {
  book.grid.execute(ToggleGridlinesMutation.id, {
    ...address(book, sheetAt(book, gid)),
    showGridlines: shown ? 1 : 0,
  });
}
