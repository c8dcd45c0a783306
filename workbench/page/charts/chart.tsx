// One chart, painted as SVG: title, legend, axes, and bars, lines or areas. Other kinds are named, not painted.

import { type ChartData, optionOf } from "./chart-data";
import { chartShapes, type Frame, type SeriesKind } from "./chart-shapes";

interface ChartProps {
  readonly type: string;
  readonly options: Readonly<Record<string, unknown>>;
  readonly data: ChartData;
  readonly lang: string;
  /** Says that this kind is not painted. */
  readonly notDrawn: string;
}

const COLORS = ["#4285f4", "#c5221f", "#e37400", "#188038", "#8430ce", "#007b83"];
const WIDTH = 600;
const HEIGHT = 371;
const MARGIN = { left: 64, right: 20, top: 56, bottom: 44 };
const SIDEWAYS_LEFT = 120;
const CHARACTER_PX = 7;
const LEGEND_PX = 18;

const KINDS: Readonly<Record<string, SeriesKind>> = {
  COLUMN: "bar",
  BAR: "bar",
  LINE: "line",
  AREA: "area",
  STEPPED_AREA: "area",
  COMBO: "bar",
};
const BY_SERIES: Readonly<Record<string, SeriesKind>> = {
  bars: "bar",
  line: "line",
  area: "area",
  steppedArea: "area",
};

const numberOr = (value: unknown, otherwise: number): number =>
  Number(value) > 0 ? Number(value) : otherwise;

/** The size of a chart in pixels. */
export const chartSize = (
  options: Readonly<Record<string, unknown>>,
): { readonly width: number; readonly height: number } => ({
  width: numberOr(optionOf(options, "width"), WIDTH),
  height: numberOr(optionOf(options, "height"), HEIGHT),
});

const textOf = (value: unknown): string => (typeof value === "string" ? value : "");

export function Chart({ type, options, data, lang, notDrawn }: ChartProps) {
  const { width, height } = chartSize(options);
  const title = textOf(optionOf(options, "title"));
  const kind = KINDS[type];
  const colors = optionOf(options, "colors");
  const colorOf = (series: number): string =>
    textOf(optionOf(options, `series.${series}.color`)) ||
    (Array.isArray(colors) ? textOf(colors[series % colors.length]) : "") ||
    (COLORS[series % COLORS.length] ?? "#4285f4");
  const kindOf = (series: number): SeriesKind => {
    const own =
      optionOf(options, `series.${series}.type`) ??
      (type === "COMBO" ? optionOf(options, "seriesType") : undefined);
    return BY_SERIES[textOf(own)] ?? kind ?? "bar";
  };
  const sideways = type === "BAR";
  const frame: Frame = {
    left: sideways ? SIDEWAYS_LEFT : MARGIN.left,
    top: MARGIN.top,
    width: width - (sideways ? SIDEWAYS_LEFT : MARGIN.left) - MARGIN.right,
    height: height - MARGIN.top - MARGIN.bottom,
  };
  const stacked = Boolean(optionOf(options, "isStacked"));
  const kinds = data.series.map((_, index) => kindOf(index));
  const { bars, lines, ticks, points } = chartShapes(data, { kinds, sideways, stacked }, frame);
  const number = new Intl.NumberFormat(lang, { notation: "compact" });
  const named = data.series.filter(({ name }) => name !== "");
  const description = [title, ...named.map(({ name }) => name)].filter((text) => text !== "");
  const [right, bottom] = [frame.left + frame.width, frame.top + frame.height];
  const room = (sideways ? frame.height : frame.width) / Math.max(1, points.length);
  const every = Math.ceil(LEGEND_PX / Math.max(1, room));
  const shorten = (text: string, pixels: number): string => {
    const most = Math.max(3, Math.floor(pixels / CHARACTER_PX));
    return text.length > most ? `${text.slice(0, most - 1)}…` : text;
  };

  return (
    <svg
      class="chart"
      role="img"
      aria-label={description.join(", ") || type.toLowerCase()}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      <rect class="chart-paper" x={0.5} y={0.5} width={width - 1} height={height - 1} rx={4} />
      <text class="chart-title" x={16} y={24}>
        {title}
      </text>
      {optionOf(options, "legend.position") !== "none" &&
        data.series.map(({ name }, index) => {
          const before = data.series
            .slice(0, index)
            .reduce((sum, one) => sum + (one.name.length + 4) * CHARACTER_PX, 0);
          return name === "" ? null : (
            <g key={name} transform={`translate(${16 + before}, 42)`}>
              <rect width={10} height={10} y={-9} fill={colorOf(index)} />
              <text class="chart-label" x={15}>
                {name}
              </text>
            </g>
          );
        })}
      {kind === undefined && (
        <text class="chart-label" x={16} y={height / 2}>
          {notDrawn}
        </text>
      )}
      {kind !== undefined &&
        ticks.map(({ at, value }) => (
          <g key={value}>
            <line
              class="chart-grid"
              x1={sideways ? at : frame.left}
              x2={sideways ? at : right}
              y1={sideways ? frame.top : at}
              y2={sideways ? bottom : at}
            />
            <text
              class="chart-label"
              text-anchor={sideways ? "middle" : "end"}
              x={sideways ? at : frame.left - 8}
              y={sideways ? bottom + 18 : at + 4}
            >
              {number.format(value)}
            </text>
          </g>
        ))}
      {kind !== undefined &&
        points.map((at, index) =>
          index % every === 0 ? (
            <text
              key={at}
              class="chart-label"
              text-anchor={sideways ? "end" : "middle"}
              x={sideways ? frame.left - 8 : at}
              y={sideways ? at + 4 : bottom + 18}
            >
              {shorten(data.labels[index] ?? "", sideways ? SIDEWAYS_LEFT - 16 : room * every)}
            </text>
          ) : null,
        )}
      {kind !== undefined &&
        bars.map(({ series, point, left, top, width: w, height: h }) => (
          <rect
            key={`${series} ${point}`}
            class="chart-bar"
            x={left}
            y={top}
            width={w}
            height={h}
            fill={colorOf(series)}
          />
        ))}
      {kind !== undefined &&
        lines.flatMap(({ series, area, runs, base }) =>
          runs.map((run) => {
            const path = run.map(([x, y], index) => `${index === 0 ? "M" : "L"}${x} ${y}`).join("");
            const [first, last] = [run[0]?.[0] ?? 0, run.at(-1)?.[0] ?? 0];
            return (
              <g key={`${series} ${path}`}>
                {area && (
                  <path
                    d={`${path}L${last} ${base}L${first} ${base}Z`}
                    fill={colorOf(series)}
                    opacity={0.25}
                  />
                )}
                <path class="chart-line" d={path} stroke={colorOf(series)} />
              </g>
            );
          }),
        )}
    </svg>
  );
}
