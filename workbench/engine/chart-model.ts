// A chart as it is kept, and how charts follow the rows and columns of their sheets. Pure.
// Univer has none: they stand beside its snapshot, and the page draws them.
import type { Rect } from "./place";
import { type Shift, shiftIndex, shiftSpan } from "./shift";

/** A chart as Google's builder makes it. */
export interface Chart {
  readonly id: number;
  /** A name of Google's ChartType. */
  readonly type: string;
  readonly ranges: readonly Rect[];
  /** The cell that it is anchored to, 0-based, and how far right and below of its corner it stands, in pixels. */
  readonly row: number;
  readonly column: number;
  readonly offsetX: number;
  readonly offsetY: number;
  /** By name, nested ones with dots: "title", "series.0.type". */
  readonly options: Readonly<Record<string, unknown>>;
  /** Rows or columns of headers; -1 lets the chart find out. */
  readonly headers: number;
  readonly transposed: boolean;
  /** Names of Google's ChartMergeStrategy and ChartHiddenDimensionStrategy. */
  readonly merge: string;
  readonly hidden: string;
}

/** Charts by Google's sheet id. */
export type Charts = Readonly<Record<number, readonly Chart[]>>;

/** Charts after a sheet's rows or columns have moved. What a chart showed and is gone leaves the chart. */
export function shiftCharts(
  charts: Charts,
  gid: number,
  dimension: "rows" | "columns",
  shift: Shift,
): Charts {
  const axis = dimension === "rows" ? "row" : "column";
  const moveRange = (rect: Rect): readonly Rect[] =>
    rect.sheet !== gid
      ? [rect]
      : shiftSpan(shift, { start: rect[axis], end: rect[axis] + rect[dimension] - 1 }).map(
          ({ start, end }) => ({ ...rect, [axis]: start, [dimension]: end - start + 1 }),
        );
  const anchor = (index: number): number =>
    shiftIndex(shift, index) ?? Math.min(index, shiftAt(shift));
  return Object.fromEntries(
    Object.entries(charts).map(([sheet, all]) => [
      sheet,
      all.map((chart) => ({
        ...chart,
        ranges: chart.ranges.flatMap(moveRange),
        [axis]: Number(sheet) === gid ? anchor(chart[axis]) : chart[axis],
      })),
    ]),
  );
}

const shiftAt = (shift: Shift): number => (shift.kind === "move" ? shift.to : shift.at);
