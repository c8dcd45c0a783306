// Makes rows as high as their wrapped or large texts, as Sheets does for rows whose height nobody set. Heights depend on the
// page's fonts, so each page measures for itself and tells nobody.
import {
  BooleanNumber,
  type IRange,
  type IStyleData,
  type Worksheet,
  WrapStrategy,
} from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { MarkDirtyRowAutoHeightOperation } from "@univerjs/sheets";
import type { UniverPage } from "./univer";

const SETTLE_MS = 120;

/** Points above which a line is higher than a row as Univer makes it. */
const USUAL_FONT_SIZE = 13;

const isHigh = ({ tb, fs }: IStyleData): boolean =>
  tb === WrapStrategy.WRAP || (fs ?? 0) > USUAL_FONT_SIZE;

/** Ranges of rows that hold a wrapped or large text and may be made higher. */
function rowsToMeasure(worksheet: Worksheet): readonly IRange[] {
  const known = new Map<string, boolean>();
  const isHighByName = (name: string): boolean => {
    const high = known.get(name) ?? isHigh(worksheet.getStyleDataByHash(name) || {});
    known.set(name, high);
    return high;
  };
  const rows = new Set<number>();
  worksheet.getCellMatrix().forValue((row, _column, cell) => {
    if (!cell?.s || cell.v === undefined || cell.v === null || rows.has(row)) return;
    if (typeof cell.s === "string" ? isHighByName(cell.s) : isHigh(cell.s)) rows.add(row);
  });
  const endColumn = worksheet.getColumnCount() - 1;
  return [...rows]
    .filter((row) => worksheet.getRowManager().getRow(row)?.ia !== BooleanNumber.FALSE)
    .map((row) => ({ startRow: row, endRow: row, startColumn: 0, endColumn }));
}

export interface RowHeights {
  /** Measures the shown sheet's rows once nothing has changed for a moment. */
  changed(): void;
  dispose(): void;
}

export function fitRowHeights(api: FUniver, { commands }: UniverPage): RowHeights {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let runs = 0;
  const measure = () => {
    const workbook = api.getActiveWorkbook();
    const sheet = workbook?.getActiveSheet();
    if (!workbook || !sheet) return;
    const ranges = rowsToMeasure(sheet.getSheet());
    if (ranges.length === 0) return;
    commands.syncExecuteCommand(MarkDirtyRowAutoHeightOperation.id, {
      unitId: workbook.getId(),
      subUnitId: sheet.getSheetId(),
      ranges,
      id: `fit-${++runs}`,
    });
  };
  const changed = () => {
    clearTimeout(timer);
    timer = setTimeout(measure, SETTLE_MS);
  };
  const sheetChange = api.addEvent(api.Event.ActiveSheetChanged, changed);
  measure();
  return {
    changed,
    dispose() {
      clearTimeout(timer);
      sheetChange.dispose();
    },
  };
}
