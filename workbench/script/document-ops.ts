// What the services ask of the workbook, by name. Arguments and results are JSON; places are 0-based rectangles.
import type { Book } from "../engine/book";
import { groupsOf, sheetAt } from "../engine/book";
import { type CellValue, readDisplay, readFormulas, readValues, usedSize } from "../engine/cells";
import type { Chart } from "../engine/chart-model";
import { chartsOf, insertChart, removeChart, updateChart } from "../engine/charts";
import { readConditionalRules, writeConditionalRules } from "../engine/conditional";
import type { ConditionalRule } from "../engine/conditional-rule";
import { copyCells } from "../engine/copy";
import { collapseGroup, shiftGroupDepth } from "../engine/fold";
import {
  type Borders,
  type FormatName,
  type FormatValue,
  readFormats,
  writeBorders,
  writeFormats,
} from "../engine/formats";
import { calculateFor } from "../engine/formula-sheets";
import { depthAt, type Group, groupAt, listGroups } from "../engine/groups";
import {
  fitColumns,
  frozen,
  isLineHidden,
  lineSize,
  setFrozen,
  setLineSize,
  setLinesHidden,
} from "../engine/line-look";
import type { Dimension } from "../engine/lines";
import { type MergeKind, merge, mergesIn, unmerge } from "../engine/merges";
import {
  findMetadata,
  type MetadataEntry,
  type MetadataPlace,
  type MetadataQuery,
  type Visibility,
} from "../engine/metadata";
import { listNames, removeName, setName } from "../engine/names";
import { readNotes, writeNotes } from "../engine/notes";
import type { Rect } from "../engine/place";
import { refuseInvalid } from "../engine/refuse-invalid";
import {
  deleteSheet,
  duplicateSheet,
  hasGridlines,
  insertSheet,
  listSheets,
  moveSheet,
  renameSheet,
  setGridlines,
  setHidden,
  setTabColor,
  tabColor,
} from "../engine/sheets";
import { type SortKey, sortRect } from "../engine/sort";
import { deleteLines, insertLines, moveLines } from "../engine/structure";
import { readValidations, writeValidations } from "../engine/validation";
import type { ValidationRule } from "../engine/validation-univer";
import { type Clearing, clearCells, writeFormulas, writeValues } from "../engine/write-cells";

export interface AskedBy {
  /** The virtual year, for dates typed without one. */
  readonly year: () => number;
  /** The sheet that the window shows from which the script was started. */
  readonly shownSheet: () => number;
}

export function documentOps(book: Book, { year, shownSheet }: AskedBy) {
  const calculated = async <T>(gid: number, read: () => T): Promise<T> => {
    await calculateFor(book, gid);
    return read();
  };
  const groups = (gid: number, dimension: Dimension) =>
    groupsOf(book, sheetAt(book, gid).getSheetId())[dimension];
  const storeMetadata = (metadata: readonly MetadataEntry[]) => {
    book.extras = { ...book.extras, metadata };
  };

  return {
    bookInfo: () => ({
      name: book.extras.name,
      locale: book.extras.locale,
      timeZone: book.extras.timeZone,
      activeSheet: shownSheet(),
    }),
    renameBook: (name: string) => {
      book.extras = { ...book.extras, name };
    },
    setLocale: (locale: string) => {
      book.extras = { ...book.extras, locale };
    },
    setTimeZone: (timeZone: string) => {
      book.extras = { ...book.extras, timeZone };
    },
    flush: () => book.grid.calculate(),

    sheets: () => listSheets(book),
    insertSheet: (options: Parameters<typeof insertSheet>[1]) => insertSheet(book, options),
    deleteSheet: (gid: number) => deleteSheet(book, gid),
    renameSheet: (gid: number, name: string) => renameSheet(book, gid, name),
    moveSheet: (gid: number, to: number) => moveSheet(book, gid, to),
    duplicateSheet: (gid: number, name: string | null, index: number | null) =>
      duplicateSheet(book, gid, name, index),
    hideSheet: (gid: number, hidden: boolean) => setHidden(book, gid, hidden),
    tabColor: (gid: number) => tabColor(book, gid),
    setTabColor: (gid: number, color: string | null) => setTabColor(book, gid, color),
    hasGridlines: (gid: number) => hasGridlines(book, gid),
    setGridlines: (gid: number, shown: boolean) => setGridlines(book, gid, shown),
    used: (gid: number) => calculated(gid, () => usedSize(book, gid)),

    values: (rect: Rect) => calculated(rect.sheet, () => readValues(book, rect)),
    displayed: (rect: Rect) => calculated(rect.sheet, () => readDisplay(book, rect)),
    formulas: (rect: Rect) => readFormulas(book, rect),
    writeValues: (rect: Rect, values: CellValue[][]) => {
      refuseInvalid(book, rect, values, year());
      writeValues(book, rect, values, year());
    },
    writeFormulas: (rect: Rect, formulas: string[][]) => writeFormulas(book, rect, formulas),
    clear: (rect: Rect, clearing: Clearing) => clearCells(book, rect, clearing),
    formats: (rect: Rect, name: FormatName) => readFormats(book, rect, name),
    writeFormats: (rect: Rect, name: FormatName, values: FormatValue | FormatValue[][]) =>
      writeFormats(book, rect, name, values),
    writeBorders: (rect: Rect, borders: Borders) => writeBorders(book, rect, borders),
    notes: (rect: Rect) => readNotes(book, rect),
    writeNotes: (rect: Rect, notes: (string | null)[][]) => writeNotes(book, rect, notes),
    validations: (rect: Rect) => readValidations(book, rect),
    writeValidations: (rect: Rect, rules: (ValidationRule | null)[][]) =>
      writeValidations(book, rect, rules),
    rules: (gid: number) => readConditionalRules(book, gid),
    writeRules: (gid: number, rules: ConditionalRule[]) => writeConditionalRules(book, gid, rules),
    merges: (rect: Rect) => mergesIn(book, rect),
    merge: (rect: Rect, kind: MergeKind) => merge(book, rect, kind),
    unmerge: (rect: Rect) => unmerge(book, rect),
    copy: (from: Rect, to: Rect, paste: string) =>
      calculated(from.sheet, () => copyCells(book, from, to, paste)),
    sort: (rect: Rect, keys: SortKey[]) => calculated(rect.sheet, () => sortRect(book, rect, keys)),

    insertLines: (gid: number, dimension: Dimension, at: number, count: number, like: number) =>
      insertLines(book, gid, dimension, at, count, like),
    deleteLines: (gid: number, dimension: Dimension, at: number, count: number) =>
      deleteLines(book, gid, dimension, at, count),
    moveLines: (gid: number, dimension: Dimension, from: number, count: number, to: number) =>
      moveLines(book, gid, dimension, from, count, to),
    lineSize: (gid: number, dimension: Dimension, at: number) => lineSize(book, gid, dimension, at),
    setLineSize: (gid: number, dimension: Dimension, at: number, count: number, pixels: number) =>
      setLineSize(book, gid, dimension, at, count, pixels),
    fitColumns: (gid: number, at: number, count: number) =>
      calculated(gid, () => fitColumns(book, gid, at, count)),
    hideLines: (gid: number, dimension: Dimension, at: number, count: number, hidden: boolean) =>
      setLinesHidden(book, gid, dimension, at, count, hidden),
    isLineHidden: (gid: number, dimension: Dimension, at: number) =>
      isLineHidden(book, gid, dimension, at),
    frozen: (gid: number) => frozen(book, gid),
    setFrozen: (gid: number, dimension: Dimension, count: number) =>
      setFrozen(book, gid, dimension, count),
    shiftDepth: (gid: number, dimension: Dimension, at: number, count: number, delta: number) =>
      shiftGroupDepth(book, gid, dimension, at, count, delta),
    depth: (gid: number, dimension: Dimension, at: number) => depthAt(groups(gid, dimension), at),
    group: (gid: number, dimension: Dimension, at: number, depth: number) =>
      groupAt(groups(gid, dimension), at, depth),
    groups: (gid: number, dimension: Dimension) => listGroups(groups(gid, dimension)),
    setGroupControl: (gid: number, dimension: Dimension, position: string) => {
      const groupControls = { ...book.extras.groupControls, [`${gid}:${dimension}`]: position };
      book.extras = { ...book.extras, groupControls };
    },
    collapse: (gid: number, dimension: Dimension, group: Group, collapsed: boolean) =>
      collapseGroup(book, gid, dimension, group, collapsed),

    metadata: (query: MetadataQuery) => findMetadata(book.extras.metadata, query),
    addMetadata: (
      place: MetadataPlace,
      key: string,
      value: string | null,
      visibility: Visibility,
    ) => {
      const { metadata, nextMetadataId: id } = book.extras;
      const entry = { id, key, value, visibility, place };
      book.extras = { ...book.extras, metadata: [...metadata, entry], nextMetadataId: id + 1 };
      return entry;
    },
    /** Null where it has been removed, with its row for instance. */
    metadataById: (id: number) => book.extras.metadata.find((entry) => entry.id === id) ?? null,
    changeMetadata: (id: number, change: Partial<Omit<MetadataEntry, "id">>) =>
      storeMetadata(
        book.extras.metadata.map((entry) => (entry.id === id ? { ...entry, ...change } : entry)),
      ),
    removeMetadata: (id: number) =>
      storeMetadata(book.extras.metadata.filter((entry) => entry.id !== id)),

    charts: (gid: number) => chartsOf(book, gid),
    insertChart: (gid: number, chart: Omit<Chart, "id">) => insertChart(book, gid, chart),
    updateChart: (gid: number, chart: Chart) => updateChart(book, gid, chart),
    removeChart: (gid: number, id: number) => removeChart(book, gid, id),

    names: () => listNames(book),
    setName: (name: string, rect: Rect) => setName(book, name, rect),
    removeName: (name: string) => removeName(book, name),
  };
}

export type DocumentOps = ReturnType<typeof documentOps>;
