// The axis of days: where a day stands, from which day to which it runs, and what its two heads say.
import { addDays, addMonths, type Day, startOfMonth, startOfYear } from "../../src/core/model/day";
import {
  nextUnit,
  startOfUnit,
  type TimeHabits,
  type TimeUnit,
} from "../../src/core/model/time-unit";

export interface TimeScale {
  /** The first day, and the one after the last. */
  readonly from: Day;
  readonly to: Day;
  /** Pixels a day. */
  readonly zoom: number;
  readonly unit: TimeUnit;
  readonly width: number;
}

/** Pixels a day, from near to far. */
export const ZOOMS = [36, 28, 20, 14, 9, 6, 4, 2.6, 1.6, 1, 0.6] as const;

/** The zoom with which a chosen unit begins. */
export const ZOOM_OF: Readonly<Record<TimeUnit, number>> = {
  day: 28,
  week: 9,
  month: 2.6,
  quarter: 1,
};

/** The unit that heads of this zoom have room for. */
export function unitOf(zoom: number): TimeUnit {
  if (zoom >= 20) return "day";
  if (zoom >= 5) return "week";
  return zoom >= 1.5 ? "month" : "quarter";
}

/** The nearest zoom with which so many days fit. */
export function zoomToFit(days: number, width: number): number {
  return ZOOMS.find((zoom) => zoom * days <= width) ?? ZOOMS[ZOOMS.length - 1] ?? 1;
}

/** The scale that shows both days, with whole units and a little room around; at least so wide. */
export function timeScale(
  first: Day,
  last: Day,
  zoom: number,
  habits: TimeHabits,
  least = 0,
): TimeScale {
  const unit = unitOf(zoom);
  const room = Math.ceil(24 / zoom);
  const from = startOfUnit(unit, addDays(first, -room), habits);
  const to = nextUnit(
    unit,
    startOfUnit(
      unit,
      Math.max(addDays(last, room * 3), from + Math.ceil(least / zoom)) as Day,
      habits,
    ),
  );
  return { from, to, zoom, unit, width: Math.round((to - from) * zoom) };
}

/** Where a day begins. The end of a day is where the next begins. */
export const xOf = ({ from, zoom }: TimeScale, day: number): number =>
  Math.round((day - from) * zoom * 10) / 10;

export interface Tick {
  readonly day: Day;
  readonly x: number;
  readonly width: number;
}

/** Small ticks for each unit, big ones for what the units are part of: months, or years. */
export function ticks(
  scale: TimeScale,
  habits: TimeHabits,
): { readonly small: readonly Tick[]; readonly big: readonly Tick[] } {
  const { unit } = scale;
  return {
    small: tiles(
      scale,
      (day) => startOfUnit(unit, day, habits),
      (day) => nextUnit(unit, day),
    ),
    big:
      unit === "day" || unit === "week"
        ? tiles(scale, startOfMonth, (day) => addMonths(day, 1))
        : tiles(scale, startOfCivilYear, (day) => addMonths(day, 12)),
  };
}

/** Spans of calendar days that nobody works, where days are wide enough to be seen. */
export function idleSpans(
  scale: TimeScale,
  isWorkday: (day: Day) => boolean,
): readonly { readonly x: number; readonly width: number }[] {
  if (scale.zoom < 4) return [];
  const spans: { x: number; width: number }[] = [];
  let first: Day | null = null;
  for (let day = scale.from; day <= scale.to; day = addDays(day, 1)) {
    const idle = day < scale.to && !isWorkday(day);
    if (idle) first ??= day;
    else if (first !== null) {
      spans.push({ x: xOf(scale, first), width: (day - first) * scale.zoom });
      first = null;
    }
  }
  return spans;
}

const startOfCivilYear = (day: Day): Day => startOfYear(day, 1);

/** Cut at the scale's ends. */
function tiles(scale: TimeScale, start: (day: Day) => Day, after: (day: Day) => Day): Tick[] {
  const all: Tick[] = [];
  for (let day = start(scale.from); day < scale.to; day = after(day)) {
    const x = xOf(scale, Math.max(day, scale.from));
    all.push({ day, x, width: xOf(scale, Math.min(after(day), scale.to)) - x });
  }
  return all;
}
