// What was forecast of a figure in the weeks before, as the weekly record keeps it: to be compared with what came.
import { formatDay } from "../model/day";
import { SLICES, type Slice } from "../model/figure-choice";
import type { Period } from "../model/period";
import type { ForecastKey } from "../model/rows";

/** How the record names a forecast: "wonValue 2026-01-01 2026-03-31", and what it was cut by. */
export function forecastSubject(figure: ForecastKey, { from, to }: Period, slice: Slice): string {
  const span = [from, to].map((on) => (on === null ? "" : formatDay(on)));
  const cut = SLICES.flatMap((by) => (slice[by] ? [`${by}=${slice[by]}`] : []));
  return [figure, ...span, ...cut].join(" ");
}
