// What differs between a view as it stands and as it is drawn now.
import type { Cell } from "../../core/model/cell";
import type { CellValue, Sheet } from "../../platform/host";
import type { Grid } from "../../views/grid";
import type { SerialOf } from "../codec/zone";
import { fingerprint } from "../fingerprint";
import type { ViewName, ViewPlace } from "../registry";
import { type Block, blockOf, type CellChange, cellOf, changesIn } from "./block";
import { standingGroup } from "./row-groups";
import { chartsDiffer } from "./standing-charts";

/** A view's sheet as it stands; no sheet where it was deleted or never made. */
export interface ViewRead {
  readonly name: ViewName;
  readonly sheet: Sheet | null;
  readonly place: ViewPlace | null;
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly string[])[];
}

/** How many rows and columns are put in behind what was drawn last, so that what people wrote there moves on. */
export interface Way {
  readonly rows: number;
  readonly columns: number;
}

export interface ViewPlan {
  readonly view: ViewRead;
  readonly grid: Grid;
  /** Before anything is written. */
  readonly way: Way;
  readonly block: Block | null;
  readonly formatsDiffer: boolean;
  /** The number formats that stand where others will; null where none do. */
  readonly formatsBefore: readonly (readonly string[])[] | null;
  /** It gets its look: new, or reset. */
  readonly make: boolean;
  readonly rules: string;
  readonly rulesDiffer: boolean;
  readonly widths: string;
  readonly widthsDiffer: boolean;
  readonly groupsDiffer: boolean;
  readonly chartsDiffer: boolean;
  readonly rows: number;
  readonly columns: number;
}

/** Three calls: two for the cells, one for how many there are. */
export function readView(name: ViewName, sheet: Sheet | null, place: ViewPlace | null): ViewRead {
  const range = sheet?.getDataRange();
  return {
    name,
    sheet,
    place,
    values: range?.getValues() ?? [],
    formulas: range?.getFormulas() ?? [],
  };
}

/** One call, for the number formats that follow the content. */
export function planView(view: ViewRead, grid: Grid, reset: boolean, serialOf: SerialOf): ViewPlan {
  const { sheet, place } = view;
  const rows = grid.cells.length;
  const columns = grid.cells[0]?.length ?? 0;
  const height = Math.max(rows, place?.rows ?? 0);
  const width = Math.max(columns, place?.columns ?? 0);
  const square = (cell: (row: number, column: number) => Cell) =>
    Array.from({ length: height }, (_, r) => Array.from({ length: width }, (__, c) => cell(r, c)));
  const way = wayFor(view, rows, columns);
  const standing = (r: number, c: number): Cell => {
    const hasMoved =
      (way.rows > 0 && r >= height - way.rows) || (way.columns > 0 && c >= width - way.columns);
    return hasMoved ? null : cellOf(view.values[r]?.[c], view.formulas[r]?.[c], serialOf);
  };
  const rules = fingerprint(JSON.stringify(grid.rules));
  const widths = JSON.stringify(grid.columnWidths) ?? "";
  const groups = grid.rowGroups?.map(standingGroup) ?? [];
  // One without charts that has some now is from before, and laid out otherwise.
  const isOld = grid.charts !== undefined && place?.charts === undefined;
  const make = reset || !place?.made || sheet === null || isOld;
  const formatsBefore = make || sheet === null ? null : standingFormats(sheet, grid);
  return {
    view,
    grid,
    way,
    block: blockOf(
      place?.sheet ?? -1,
      1,
      1,
      square(standing),
      square((r, c) => grid.cells[r]?.[c] ?? null),
    ),
    formatsDiffer: make || formatsDiffer(formatsBefore, grid),
    formatsBefore,
    make,
    rules,
    rulesDiffer: make || rules !== place?.rules,
    widths,
    widthsDiffer: make || widths !== (place?.widths ?? ""),
    groupsDiffer: JSON.stringify(groups) !== JSON.stringify(standingGroups(place)),
    chartsDiffer: make || chartsDiffer(place?.charts, grid.charts ?? []),
    rows,
    columns,
  };
}

/** What people write beside a view is theirs: where the view grows over it, it makes way. */
function wayFor({ place, values, formulas }: ViewRead, rows: number, columns: number): Way {
  if (!place?.made) return { rows: 0, columns: 0 };
  const stands = (top: number, left: number, right: number) =>
    values
      .slice(top, rows)
      .some((line, r) =>
        line
          .slice(left, right)
          .some((value, c) => value !== "" || formulas[top + r]?.[left + c] !== ""),
      );
  const aside = stands(0, place.columns, columns);
  const below = stands(place.rows, 0, aside ? place.columns : columns);
  return {
    rows: below ? rows - place.rows : 0,
    columns: aside ? columns - place.columns : 0,
  };
}

/** A sheet that was just made has no groups. */
const standingGroups = (place: ViewPlace | null) =>
  place?.groups === undefined ? [] : place.groups;

/** The cells of a view that differ, but for those in columns that nobody sees. */
export function changesSeen({ block, grid }: ViewPlan): readonly CellChange[] {
  if (block === null) return [];
  return changesIn(block).filter(({ column }) => !grid.look.hidden.includes(column));
}

/** Null where the sheet has no room for the view's formats, or the view none of its own. */
function standingFormats(sheet: Sheet, { formats }: Grid): readonly (readonly string[])[] | null {
  const [first] = formats?.formats ?? [];
  if (!formats || !first) return null;
  const { row, column } = formats;
  const fits =
    sheet.getMaxRows() >= row + formats.formats.length - 1 &&
    sheet.getMaxColumns() >= column + first.length - 1;
  if (!fits) return null;
  return sheet.getRange(row, column, formats.formats.length, first.length).getNumberFormats();
}

function formatsDiffer(now: ViewPlan["formatsBefore"], { formats }: Grid): boolean {
  if (!formats?.formats[0]) return false;
  return formats.formats.some((line, r) =>
    line.some((format, c) => now === null || plain(format) !== plain(now[r]?.[c] ?? "")),
  );
}

/** "General" has more than one name. */
const plain = (format: string) => (format === "" || format === "@" ? "General" : format);
