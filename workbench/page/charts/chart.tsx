// One chart, painted as SVG: title, legend, axes, and bars, lines or areas. Other kinds are named, not painted.

import { type ChartData, isPercent, optionOf } from "./chart-data";
import { Legend } from "./chart-legend";
import {
  type ChartOptions,
  chartSize,
  hasLegend,
  isLegendBelow,
  isPainted,
  type SeriesLook,
  seriesLook,
  textOf,
} from "./chart-options";
import { type Bar, type ChartShapes, chartShapes, type Frame, type Line } from "./chart-shapes";
import { chartWords } from "./chart-words";
import { shortened, widthOf } from "./shortened";

interface ChartProps {
  readonly type: string;
  readonly options: ChartOptions;
  readonly data: ChartData;
  readonly lang: string;
  /** Says that this kind is not painted. */
  readonly notDrawn: string;
}

const MARGIN = { left: 64, right: 20, top: 56, bottom: 44 };
const SIDEWAYS_LEFT = 120;
/** Room that each label along an axis needs. */
const LABEL_PX = 18;
/** Beside one another labels give way to their neighbours beyond this width. */
const MOST_LABEL_PX = 35;
const LABEL_GAP_PX = 7;
const LEGEND_PX = 22;
/** Room for a label behind a bar. */
const LABEL_ROOM_PX = 60;

/** Titles are 16 pixels high where nothing else is said. */
const titleSize = (options: ChartOptions): number =>
  Number(optionOf(options, "titleTextStyle.fontSize")) || 16;

export function Chart({ type, options, data, lang, notDrawn }: ChartProps) {
  const { width, height } = chartSize(options);
  const title = textOf(optionOf(options, "title"));
  const looks = data.series.map((_, index) => seriesLook(type, options, index));
  const sideways = type === "BAR";
  const [legend, below] = [hasLegend(options), isLegendBelow(options)];
  const left = sideways ? Math.min(SIDEWAYS_LEFT, width * 0.4) : MARGIN.left;
  const top = legend && !below ? MARGIN.top : MARGIN.top - LABEL_PX;
  const under = MARGIN.bottom - LABEL_PX + (legend && below ? LEGEND_PX : 0);
  const frame: Frame = {
    left,
    top,
    width: Math.max(1, width - left - MARGIN.right),
    height: Math.max(1, height - top - under),
  };
  const stacked = Boolean(optionOf(options, "isStacked"));
  const kinds = looks.map(({ kind }) => kind);
  const shapes = chartShapes(data, { kinds, sideways, stacked }, frame);
  const style = isPercent(data) ? "percent" : "decimal";
  const compact = new Intl.NumberFormat(lang, { notation: "compact", style });
  const number = (value: number): string => compact.format(value);

  return (
    <svg
      class="chart"
      role="img"
      aria-label={chartWords(title, data) || type.toLowerCase()}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      <rect class="chart-paper" x={0.5} y={0.5} width={width - 1} height={height - 1} rx={4} />
      <text class="chart-title" x={16} y={24} style={{ fontSize: `${titleSize(options)}px` }}>
        {title}
      </text>
      {legend && (
        <Legend
          names={data.series.map(({ name }) => name)}
          looks={looks}
          y={below ? height - 10 : 42}
        />
      )}
      {isPainted(type) ? (
        <>
          <Axes {...{ shapes, frame, sideways, number, labels: data.labels }} />
          {shapes.bars.map((bar) => (
            <BarOf
              key={`${bar.series} ${bar.point}`}
              {...{ bar, sideways, width }}
              look={looks[bar.series]}
              words={data.series[bar.series]?.texts[bar.point] ?? ""}
            />
          ))}
          {shapes.lines.map((line) => (
            <LineOf key={line.series} line={line} look={looks[line.series]} />
          ))}
        </>
      ) : (
        <text class="chart-label" x={16} y={height / 2}>
          {notDrawn}
        </text>
      )}
    </svg>
  );
}

interface AxesProps {
  readonly shapes: ChartShapes;
  readonly frame: Frame;
  readonly sideways: boolean;
  readonly labels: readonly string[];
  readonly number: (value: number) => string;
}

function Axes({ shapes: { ticks, points }, frame, sideways, labels, number }: AxesProps) {
  const [right, bottom] = [frame.left + frame.width, frame.top + frame.height];
  const room = (sideways ? frame.height : frame.width) / Math.max(1, points.length);
  const longest = Math.max(0, ...labels.map(widthOf));
  // Beside one another labels are as wide as they are long, below one another all are as high.
  const needed = sideways ? LABEL_PX : Math.min(longest, MOST_LABEL_PX) + LABEL_GAP_PX;
  const shown = apart(points, needed);
  return (
    <>
      {ticks.map(({ at, value }) => (
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
            {number(value)}
          </text>
        </g>
      ))}
      {shown.map((point, index) => {
        const at = points[point] ?? 0;
        const next = points[shown[index + 1] ?? -1] ?? at + Math.max(room, needed);
        return (
          <text
            key={at}
            class="chart-label"
            text-anchor={sideways ? "end" : "middle"}
            x={sideways ? frame.left - 8 : at}
            y={sideways ? at + 4 : bottom + 18}
          >
            {shortened(labels[point] ?? "", sideways ? frame.left - 16 : next - at)}
          </text>
        );
      })}
    </>
  );
}

/** Points whose labels have so many pixels to the one before, the first among them. */
function apart(points: readonly number[], pixels: number): readonly number[] {
  const shown: number[] = [];
  points.forEach((at, point) => {
    const before = points[shown.at(-1) ?? -1];
    if (before === undefined || at - before >= pixels) shown.push(point);
  });
  return shown;
}

interface BarProps {
  readonly bar: Bar;
  readonly look: SeriesLook | undefined;
  readonly sideways: boolean;
  /** Of the whole chart. */
  readonly width: number;
  /** What its label says; empty where it has none. */
  readonly words: string;
}

/** A label stands behind its bar, or in the end of one that leaves no room. */
function BarOf({ bar, look, sideways, width, words }: BarProps) {
  const { left, top, width: long, height: high } = bar;
  const inside = sideways && left + long > width - LABEL_ROOM_PX;
  const x = sideways ? left + long + (inside ? -4 : 4) : left + long / 2;
  return (
    <>
      <rect class="chart-bar" x={left} y={top} width={long} height={high} fill={look?.color} />
      {look?.labelled && words !== "" && (
        <text
          class={inside ? "chart-label chart-inside" : "chart-label"}
          text-anchor={inside ? "end" : sideways ? "start" : "middle"}
          x={x}
          y={sideways ? top + high / 2 + 4 : top - 4}
        >
          {words}
        </text>
      )}
    </>
  );
}

interface LineProps {
  readonly line: Line;
  readonly look: SeriesLook | undefined;
}

function LineOf({ line: { area, runs, base }, look }: LineProps) {
  return (
    <>
      {runs.map((run) => {
        const path = run.map(([x, y], index) => `${index === 0 ? "M" : "L"}${x} ${y}`).join("");
        const [first, last] = [run[0]?.[0] ?? 0, run.at(-1)?.[0] ?? 0];
        return (
          <g key={path}>
            {area && (
              <path
                d={`${path}L${last} ${base}L${first} ${base}Z`}
                fill={look?.color}
                opacity={look?.opacity}
              />
            )}
            <path
              class="chart-line"
              d={path}
              stroke={look?.color}
              style={{ strokeWidth: look?.width }}
              {...(look?.dash ? { "stroke-dasharray": look.dash } : {})}
            />
            {run.length === 1 && <circle cx={first} cy={run[0]?.[1]} r={3} fill={look?.color} />}
          </g>
        );
      })}
    </>
  );
}
