// One workbook of the workbench: Univer's grid, and beside it what Univer has no place for.
import type { ICellData, IWorkbookData, Nullable, Worksheet } from "@univerjs/core";
import { SetStyleCommand } from "@univerjs/sheets";
import { type Charts, shiftCharts } from "./chart-model";
import type { ConditionalRule } from "./conditional-rule";
import { type Groups, NO_GROUPS, shiftGroups } from "./groups";
import { type MetadataEntry, shiftMetadata } from "./metadata";
import type { Shift } from "./shift";
import { shiftOf } from "./shift-mutation";
import { datePattern, TIME_PATTERN } from "./typed";
import { type Grid, openGrid } from "./univer";

/** What is kept beside Univer's snapshot. */
export interface Extras {
  readonly name: string;
  /** "en_US", "zh_CN". */
  readonly locale: string;
  /** IANA name. */
  readonly timeZone: string;
  readonly metadata: readonly MetadataEntry[];
  readonly nextMetadataId: number;
  /** Row and column groups by Univer's sheet id. */
  readonly groups: Readonly<Record<string, { readonly rows: Groups; readonly columns: Groups }>>;
  /** "BEFORE" or "AFTER" by "gid:rows", where it was set: on which side of a group its toggle stands. */
  readonly groupControls: Readonly<Record<string, string>>;
  /** Conditional format rules as they were set, by Univer's rule id. */
  readonly rules: Readonly<Record<string, ConditionalRule>>;
  readonly activeSheet: number;
  /** Absent in workbooks that were made before there were charts. */
  readonly charts?: Charts;
}

export interface BookState extends Extras {
  readonly snapshot: Partial<IWorkbookData>;
}

export interface Book {
  readonly grid: Grid;
  /** Whether a sheet holds formulas, by its id, where that is known. */
  readonly formulaSheets: Map<string, boolean>;
  extras: Extras;
}

/** Cells by 0-based row and column. */
export type CellMatrix = Readonly<
  Record<number, Readonly<Record<number, Nullable<ICellData>>> | undefined>
>;

/** A new workbook as Google makes it: one sheet of 1000 rows and 26 columns, with the id 0. */
export function newBook(name: string, locale: string, timeZone: string): BookState {
  const sheet = { id: "0", name: locale.startsWith("zh") ? "工作表1" : "Sheet1" };
  return {
    name,
    locale,
    timeZone,
    metadata: [],
    nextMetadataId: 1,
    groups: {},
    groupControls: {},
    rules: {},
    activeSheet: 0,
    snapshot: {
      name,
      sheetOrder: ["0"],
      sheets: { "0": { ...sheet, rowCount: 1000, columnCount: 26 } },
    },
  };
}

/** @param now the virtual time as a serial number in the spreadsheet's time zone, for TODAY and NOW */
export function openBook(state: BookState, now: () => number): Book {
  const { snapshot, ...extras } = state;
  const patterns = { date: datePattern(extras.locale), time: TIME_PATTERN };
  const book: Book = { grid: openGrid(snapshot, now, patterns), formulaSheets: new Map(), extras };
  book.grid.onMutation(({ id, params }) => {
    const { subUnitId, trigger } = (params ?? {}) as { subUnitId?: string; trigger?: string };
    if (subUnitId && trigger !== SetStyleCommand.id) book.formulaSheets.delete(subUnitId);
    const change = shiftOf(id, params);
    if (change) follow(book, change.sheetId, change.dimension, change.shift);
  });
  return book;
}

export const closeBook = (book: Book): void => book.grid.dispose();

export const bookState = (book: Book): BookState => ({
  ...book.extras,
  snapshot: book.grid.save(),
});

/** Lets metadata and groups go where their rows and columns went. */
function follow(book: Book, sheetId: string, dimension: "rows" | "columns", shift: Shift): void {
  const { metadata, groups, charts } = book.extras;
  const own = groups[sheetId];
  book.extras = {
    ...book.extras,
    metadata: shiftMetadata(metadata, gidOf(sheetId), dimension, shift),
    groups: own
      ? { ...groups, [sheetId]: { ...own, [dimension]: shiftGroups(own[dimension], shift) } }
      : groups,
    ...(charts ? { charts: shiftCharts(charts, gidOf(sheetId), dimension, shift) } : {}),
  };
}

/** Google's integer id of a sheet. A sheet made by the page has a text for an id; its number is derived from it. */
export function gidOf(sheetId: string): number {
  if (/^\d{1,10}$/.test(sheetId)) return Number(sheetId);
  let hash = 2166136261;
  for (const char of sheetId) hash = Math.imul(hash ^ char.charCodeAt(0), 16777619) >>> 0;
  return hash % 2147483647;
}

/** Throws where the sheet has been deleted. */
export function sheetAt(book: Book, gid: number): Worksheet {
  const sheet = findSheet(book, gid);
  if (!sheet) throw new Error(`Sheet ${gid} not found`);
  return sheet;
}

export const findSheet = (book: Book, gid: number): Worksheet | undefined =>
  book.grid.workbook.getSheets().find((sheet) => gidOf(sheet.getSheetId()) === gid);

export const matrixOf = (sheet: Worksheet): CellMatrix =>
  sheet.getCellMatrix().getMatrix() as CellMatrix;

export const groupsOf = (
  book: Book,
  sheetId: string,
): { readonly rows: Groups; readonly columns: Groups } =>
  book.extras.groups[sheetId] ?? { rows: NO_GROUPS, columns: NO_GROUPS };

/** The ids that every mutation of a sheet names. */
export const address = (book: Book, sheet: Worksheet): { unitId: string; subUnitId: string } => ({
  unitId: book.grid.unitId,
  subUnitId: sheet.getSheetId(),
});
