// A milestone's course: the day on which it was recorded across, the day then forecast upwards.
import type { Day } from "../../src/core/model/day";

export interface SlipPoint {
  readonly on: Day;
  readonly ends: Day;
}

export interface SlipShapes {
  readonly points: readonly (SlipPoint & { readonly x: number; readonly y: number })[];
  /** Of the deadline; null without one. */
  readonly dueY: number | null;
}

/** The records in order, one for each day, the last of a day's; the present state after them. */
export function courseOf(records: readonly SlipPoint[], present: SlipPoint): readonly SlipPoint[] {
  const byDay = new Map([...records, present].map((point) => [point.on, point]));
  return [...byDay.values()].filter(({ on }) => on <= present.on).sort((a, b) => a.on - b.on);
}

/** Days that the forecast moved from the first record to the last, and over how many weeks. */
export function moved(course: readonly SlipPoint[]): {
  readonly days: number;
  readonly weeks: number;
} {
  const [first, last] = [course[0], course[course.length - 1]];
  if (!first || !last) return { days: 0, weeks: 0 };
  return { days: last.ends - first.ends, weeks: Math.max(1, Math.round((last.on - first.on) / 7)) };
}

/** In a field of that size; later forecasts stand higher. */
export function slipShapes(
  course: readonly SlipPoint[],
  due: Day | null,
  width: number,
  height: number,
): SlipShapes {
  const across = rangeOf(course.map(({ on }) => on));
  const upwards = rangeOf([...course.map(({ ends }) => ends), ...(due === null ? [] : [due])]);
  const y = (day: number) => height - share(upwards, day) * height;
  return {
    points: course.map((point) => ({
      ...point,
      x: share(across, point.on) * width,
      y: y(point.ends),
    })),
    dueY: due === null ? null : y(due),
  };
}

interface Range {
  readonly least: number;
  readonly most: number;
}

const rangeOf = (values: readonly number[]): Range => ({
  least: Math.min(...values),
  most: Math.max(...values),
});

const share = ({ least, most }: Range, value: number): number =>
  most === least ? 0.5 : (value - least) / (most - least);
