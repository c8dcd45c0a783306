// The two lines of units above the bars. A label stands only where it has room; that of a month or year which begins
// out of sight moves into it.
import { addDays, civil, type Day } from "../../src/core/model/day";
import type { TimeUnit } from "../../src/core/model/time-unit";
import type { Formatter } from "../../src/i18n/format";
import { COLORS, FONT } from "../drawing/palette";
import { textWidth } from "../drawing/text-width";
import type { Tick, TimeScale } from "./time-scale";

export const HEAD_HEIGHT = 44;
const SIZE = 11;

interface HeadProps {
  readonly scale: TimeScale;
  readonly small: readonly Tick[];
  readonly big: readonly Tick[];
  /** Pixels that are out of sight at the left. */
  readonly left?: number;
  readonly format: Formatter;
}

export function Head({ scale, small, big, left = 0, format }: HeadProps) {
  const { unit, width } = scale;
  return (
    <g font-size={SIZE} font-family={FONT} fill={COLORS.ink}>
      <rect width={width} height={HEAD_HEIGHT} fill={COLORS.paper} />
      {big.map((tick) => (
        <Label
          key={tick.day}
          tick={tick}
          y={0}
          left={left}
          strong
          text={bigLabel(unit, tick, format)}
        />
      ))}
      {small.map((tick) => (
        <Label
          key={tick.day}
          tick={tick}
          y={HEAD_HEIGHT / 2}
          text={smallLabel(unit, tick.day, format)}
        />
      ))}
      <path
        d={["M0", HEAD_HEIGHT / 2, "h", width, "M0", HEAD_HEIGHT - 0.5, "h", width].join(" ")}
        stroke={COLORS.line}
      />
    </g>
  );
}

interface LabelProps {
  readonly tick: Tick;
  readonly y: number;
  readonly text: string;
  readonly left?: number;
  readonly strong?: boolean;
}

/** What the text needs beside its own width. */
const AROUND = 6;

function Label({ tick: { x, width }, y, text, left = 0, strong = false }: LabelProps) {
  const needed = textWidth(text, SIZE) + AROUND;
  const fits = needed <= width;
  const at = Math.max(x, Math.min(left, x + width - needed));
  return (
    <>
      <path d={["M", x, y, "v", HEAD_HEIGHT / 2].join(" ")} stroke={COLORS.line} />
      {fits ? (
        <text x={at + 4} y={y + 15} font-weight={strong ? 600 : 400}>
          {text}
        </text>
      ) : null}
    </>
  );
}

function bigLabel(unit: TimeUnit, { day }: Tick, format: Formatter): string {
  return unit === "day" || unit === "week" ? format.months(day, day) : String(civil(day).year);
}

/** Days and weeks by their date, months and quarters by their months. */
function smallLabel(unit: TimeUnit, day: Day, format: Formatter): string {
  if (unit === "day" || unit === "week") return String(civil(day).date);
  const last = unit === "month" ? day : addDays(day, 80);
  return monthsOnly(format.months(day, last));
}

const monthsOnly = (text: string) => text.replace(/ ?\d{4}年?/g, "");
