// Where the bars, lines and ticks of a chart lie. Pure geometry; painting is elsewhere.
import type { ChartData } from "./chart-data";

export type SeriesKind = "bar" | "line" | "area";

export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Bar extends Frame {
  readonly series: number;
  readonly point: number;
}
export interface Line {
  readonly series: number;
  readonly area: boolean;
  /** Runs of neighbouring points; a blank cell ends one. */
  readonly runs: readonly (readonly (readonly [x: number, y: number])[])[];
  /** Where the value axis is zero, to which an area reaches down. */
  readonly base: number;
}
export interface Tick {
  readonly at: number;
  readonly value: number;
}
export interface ChartShapes {
  readonly bars: readonly Bar[];
  readonly lines: readonly Line[];
  /** Along the value axis. */
  readonly ticks: readonly Tick[];
  /** The middle of each point along the other axis. */
  readonly points: readonly number[];
}

export interface Manner {
  readonly kinds: readonly SeriesKind[];
  /** Values go to the right: a bar chart. */
  readonly sideways: boolean;
  readonly stacked: boolean;
}

const TICKS = 5;
/** What of a point's room its bars take. */
const FILLED = 0.7;

/** A step of 1, 2 or 5 times a power of ten, so that few ticks span the range. */
function stepFor(range: number): number {
  const raw = range / TICKS || 1;
  const power = 10 ** Math.floor(Math.log10(raw));
  const factor = [1, 2, 5, 10].find((one) => one * power >= raw) ?? 10;
  return factor * power;
}

/** For each series and point where its bar begins and ends on the value axis. */
function spans(
  { series, labels }: ChartData,
  { kinds, stacked }: Manner,
): readonly (readonly (readonly [from: number, to: number] | null)[])[] {
  const up = labels.map(() => 0);
  const down = labels.map(() => 0);
  return series.map(({ values }, index) =>
    values.map((value, point) => {
      if (value === null) return null;
      if (!stacked || kinds[index] === "line") return [0, value];
      const heap = value < 0 ? down : up;
      const from = heap[point] ?? 0;
      heap[point] = from + value;
      return [from, from + value];
    }),
  );
}

export function chartShapes(data: ChartData, manner: Manner, frame: Frame): ChartShapes {
  const all = spans(data, manner);
  const ends = all.flat().flatMap((span) => span ?? []);
  const [lowest, highest] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  const step = stepFor(highest - lowest);
  const [from, to] = [Math.floor(lowest / step) * step, Math.ceil(highest / step) * step || step];
  const { sideways, kinds, stacked } = manner;
  const count = Math.max(1, data.labels.length);
  const room = (sideways ? frame.height : frame.width) / count;
  const origin = sideways ? frame.top : frame.left;
  const along = (value: number): number => {
    const share = (value - from) / (to - from);
    return sideways
      ? frame.left + share * frame.width
      : frame.top + frame.height - share * frame.height;
  };
  const spread = kinds.includes("bar") ? null : data.positions;
  const [first, last] = [Math.min(...(spread ?? [])), Math.max(...(spread ?? []))];
  // Lines go by how far days are apart, from edge to edge; everything else is evenly spaced.
  // https://support.google.com/docs/answer/63824 ("Treat labels as text")
  const middle = (point: number): number =>
    spread !== null && last > first
      ? origin + (((spread[point] ?? first) - first) / (last - first)) * frame.width
      : origin + (point + 0.5) * room;

  const standing = kinds.flatMap((kind, index) => (kind === "bar" ? [index] : []));
  const thickness = (room * FILLED) / (stacked ? 1 : Math.max(1, standing.length));
  const bars = standing.flatMap((series, place) =>
    (all[series] ?? []).flatMap((span, point): Bar[] => {
      if (!span) return [];
      const across = middle(point) - (room * FILLED) / 2 + (stacked ? 0 : place * thickness);
      const [low, high] = [along(span[0]), along(span[1])].sort((a, b) => a - b) as [
        number,
        number,
      ];
      return [
        sideways
          ? { series, point, left: low, width: high - low, top: across, height: thickness }
          : { series, point, left: across, width: thickness, top: low, height: high - low },
      ];
    }),
  );
  const lines = kinds.flatMap((kind, series): Line[] => {
    if (kind === "bar") return [];
    const runs: [number, number][][] = [[]];
    (all[series] ?? []).forEach((span, point) => {
      if (span) runs.at(-1)?.push([middle(point), along(span[1])]);
      else runs.push([]);
    });
    return [
      { series, area: kind === "area", runs: runs.filter((run) => run.length > 0), base: along(0) },
    ];
  });
  const ticks = Array.from({ length: Math.round((to - from) / step) + 1 }, (_, index) => {
    const value = Number((from + index * step).toPrecision(12));
    return { at: along(value), value };
  });
  return { bars, lines, ticks, points: data.labels.map((_, point) => middle(point)) };
}
