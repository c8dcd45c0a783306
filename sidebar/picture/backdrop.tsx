// What stands behind the bars: days that are not worked, the units' lines, groups' rows, and today.
import { addDays, type Day } from "../../src/core/model/day";
import { COLORS } from "../drawing/palette";
import { ROW_HEIGHT } from "./bar-shapes";
import { type Tick, type TimeScale, xOf } from "./time-scale";

interface BackdropProps {
  readonly scale: TimeScale;
  readonly ticks: readonly Tick[];
  readonly idle: readonly { readonly x: number; readonly width: number }[];
  /** Rows that are drawn, from the first up to the second. */
  readonly first: number;
  readonly end: number;
}

export function Backdrop({ scale, ticks, idle, first, end }: BackdropProps) {
  const top = first * ROW_HEIGHT;
  const height = (end - first) * ROW_HEIGHT;
  const lines = Array.from({ length: end - first }, (_, i) => first + i + 1);
  return (
    <g>
      {idle.map(({ x, width }) => (
        <rect key={x} x={x} y={top} width={width} height={height} fill={COLORS.idle} />
      ))}
      {ticks.map(({ x, day }) => (
        <path key={day} d={`M${x} ${top}v${height}`} stroke={COLORS.line} />
      ))}
      <path
        d={lines.map((row) => `M0 ${row * ROW_HEIGHT}h${scale.width}`).join("")}
        stroke={COLORS.line}
      />
    </g>
  );
}

interface TodayProps {
  readonly scale: TimeScale;
  readonly asOf: Day;
  readonly top: number;
  readonly height: number;
}

/** A dashed line at the beginning of the as-of day, over the bars. */
export function Today({ scale, asOf, top, height }: TodayProps) {
  if (asOf < scale.from || asOf > addDays(scale.to, -1)) return null;
  return (
    <path
      d={`M${xOf(scale, asOf)} ${top}v${height}`}
      stroke={COLORS.today}
      stroke-width="1.6"
      stroke-dasharray="5 3"
    />
  );
}
