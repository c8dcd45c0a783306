// What came, what was planned and what is expected, placed in a field: days across, running totals upwards.
import type { ForecastFigure } from "../../src/app/rpc/forecast";
import type { Spot } from "../drawing/line-path";
import { valueTicks } from "../drawing/value-ticks";

export interface BurnUpShapes {
  readonly came: readonly Spot[];
  readonly plan: readonly Spot[];
  readonly expected: readonly Spot[];
  /** Around what is expected: there along the upper border, back along the lower. */
  readonly band: readonly Spot[];
  /** What a manager expects at the end; null without a word. */
  readonly word: Spot | null;
  /** Round values, the lowest first. */
  readonly ticks: readonly { readonly value: number; readonly y: number }[];
}

export function burnUpShapes(
  { forecast, plan }: Pick<ForecastFigure, "forecast" | "plan">,
  width: number,
  height: number,
): BurnUpShapes {
  const { came, course, period, override, ranges } = forecast;
  const begins = came[0]?.on ?? 0;
  const ends = period.to ?? begins;
  const values = [
    0,
    ...came.map(({ value }) => value),
    ...plan.map(({ value }) => value),
    ...course.flatMap(({ low, high }) => [low, high]),
    ...(override === null ? [] : [override.value]),
  ];
  const ticks = valueTicks(Math.min(...values), Math.max(...values));
  const [bottom, top] = [ticks[0] ?? 0, ticks[ticks.length - 1] ?? 1];
  const x = (on: number) => (ends === begins ? 0 : ((on - begins) / (ends - begins)) * width);
  const y = (value: number) => height - ((value - bottom) / (top - bottom)) * height;
  const spots = (points: readonly { readonly on: number; readonly value: number }[]) =>
    points.map(({ on, value }): Spot => ({ x: x(on), y: y(value) }));
  return {
    came: spots(came),
    plan: spots(plan),
    expected: spots(course),
    band:
      ranges === null
        ? []
        : [
            ...course.map(({ on, high }): Spot => ({ x: x(on), y: y(high) })),
            ...[...course].reverse().map(({ on, low }): Spot => ({ x: x(on), y: y(low) })),
          ],
    word: override === null ? null : { x: x(ends), y: y(override.value) },
    ticks: ticks.map((value) => ({ value, y: y(value) })),
  };
}
