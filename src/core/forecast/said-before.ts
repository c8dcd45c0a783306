// What was forecast of a figure in the weeks before, as the weekly record keeps it: to be compared with what came.
import { type Day, formatDay } from "../model/day";
import { SLICES, type Slice } from "../model/figure-choice";
import type { Period } from "../model/period";
import type { ForecastKey, Snapshot } from "../model/rows";

export interface SaidBefore {
  readonly on: Day;
  readonly value: number;
}

/** How the record names a forecast: "wonValue 2026-01-01 2026-03-31", and what it was cut by. */
export function forecastSubject(figure: ForecastKey, { from, to }: Period, slice: Slice): string {
  const span = [from, to].map((on) => (on === null ? "" : formatDay(on)));
  const cut = SLICES.flatMap((by) => (slice[by] ? [`${by}=${slice[by]}`] : []));
  return [figure, ...span, ...cut].join(" ");
}

/** The earliest first, before a day. */
export function saidBefore(
  history: readonly Snapshot[],
  subject: string,
  asOf: Day,
): readonly SaidBefore[] {
  return history
    .flatMap(({ kind, subject: its, on, value }): readonly SaidBefore[] =>
      kind === "forecast" && its === subject && on !== null && on < asOf && value !== null
        ? [{ on, value }]
        : [],
    )
    .sort((a, b) => a.on - b.on);
}
