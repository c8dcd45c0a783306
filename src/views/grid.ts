// A view as data: its cells from A1 on, the number formats that follow its content, and the look it is made with.
import type { Cell } from "../core/model/cell";

/** Number formats of a rectangle that change with what is shown in it. Rows and columns count from 1. */
export interface FormatBlock {
  readonly row: number;
  readonly column: number;
  readonly formats: readonly (readonly string[])[];
}

/** What a rectangle looks like. Left out is left as it is. */
export interface Style {
  readonly background?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly size?: number;
  readonly align?: "left" | "center" | "right";
  readonly wrap?: boolean;
  readonly format?: string;
  /** The colour of a line below it. */
  readonly line?: string;
}

/** `rows` null reaches to the sheet's end. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number | null;
  readonly columns: number;
  readonly style: Style;
}

/** A conditional format. Of several that apply the first wins. `rows` as in Area. */
export interface Rule {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  /** Without "=", for the rectangle's first cell. */
  readonly formula: string;
  readonly background?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly underline?: boolean;
}

/** Cells of a view. */
export interface CellRange {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A cell that people set: a dropdown or a checkbox. What stands in it is read back. */
export interface Control {
  readonly row: number;
  readonly column: number;
  /** A list; cells that hold what is proposed, beside which anything else may be typed; or null, a checkbox. */
  readonly choices: readonly string[] | CellRange | null;
}

/** How one series of a chart is drawn; the header of its column is its name. */
export interface ChartSeries {
  readonly color: string;
  /** Pixels of line and gap in turn, so that it can be told apart without colour; left out it is drawn through. */
  readonly dash?: readonly [line: number, gap: number];
  /** The figures stand at their bars or points. */
  readonly labelled?: boolean;
}

export const CHART_KINDS = ["line", "column", "bar"] as const;
export type ChartKind = (typeof CHART_KINDS)[number];

/** A native chart over cells of the view, hidden ones included. Rows and columns count from 1. */
export interface Chart {
  /** Stands for the chart, whatever it shows. */
  readonly key: string;
  readonly kind: ChartKind;
  readonly title: string;
  /** A row of headers, then a row for each point, which its first column names. */
  readonly data: CellRange;
  /** The cell whose corner it hangs from, and how far right of it and below it stands. Like all sizes in pixels. */
  readonly at: {
    readonly row: number;
    readonly column: number;
    readonly x: number;
    readonly y: number;
  };
  readonly width: number;
  readonly height: number;
  readonly series: readonly ChartSeries[];
}

/** Set when the view is made, or by "reset the look", so that people's own colours and widths stay. */
export interface Look {
  readonly tabColor: string;
  /** Pixels, from column A on; the last one goes on to the end. */
  readonly widths: readonly number[];
  /** Height of the title row in pixels. */
  readonly titleHeight: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Columns that only Milepost reads, 1 the first. */
  readonly hidden: readonly number[];
  readonly areas: readonly Area[];
  readonly controls: readonly Control[];
}

/** How deep the rows of any view fold. */
export const FOLDS = 4;

/** Rows that fold together below the row that heads them, both ends included. */
export interface RowGroup {
  readonly first: number;
  readonly last: number;
  /** 1 the outermost. */
  readonly depth: number;
  /** Stands for the group, wherever its rows lie. */
  readonly key: string;
  /** How it starts; how people leave it stays until it is finished, or goes on again. */
  readonly collapsed: boolean;
  readonly finished: boolean;
}

export interface Grid {
  readonly cells: readonly (readonly Cell[])[];
  readonly formats: FormatBlock | null;
  readonly look: Look;
  /** Widths in pixels that follow the content, from column `start` on; they are set again when they change. */
  readonly columnWidths?: {
    readonly start: number;
    readonly count: number;
    readonly width: number;
  };
  /** Follow the rows; left out where nothing folds. */
  readonly rowGroups?: readonly RowGroup[];
  /** One that people removed stays away, and one that they moved or restyled stays so, until the look is reset. */
  readonly charts?: readonly Chart[];
  /** Follow the size of the content, so they are set again when it changes. */
  readonly rules: readonly Rule[];
}

/** The number format of a cell, both counted from 1, as it is set when the view is made; null where it has none. */
export function formatAt({ formats, look }: Grid, row: number, column: number): string | null {
  const drawn = formats?.formats[row - formats.row]?.[column - formats.column];
  if (drawn !== undefined) return drawn;
  const holds = (area: Area) =>
    row >= area.row &&
    row < area.row + (area.rows ?? Infinity) &&
    column >= area.column &&
    column < area.column + area.columns;
  const styled = look.areas.filter((area) => area.style.format !== undefined && holds(area));
  return styled[styled.length - 1]?.style.format ?? null;
}

/** Fills rows up to one width. */
export function squared(
  rows: readonly (readonly Cell[])[],
  width: number,
): readonly (readonly Cell[])[] {
  return rows.map((row) => Array.from({ length: width }, (_, i) => row[i] ?? null));
}
