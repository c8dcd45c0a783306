// What months are expected to bring by the whole months before them, as one would have said it then.
import { addMonths, civil, type Day, endOfMonth, startOfMonth } from "../model/day";
import type { Flow } from "./flow";
import { forecastSeries } from "./forecast-series";
import { firstMonth, wholeMonths } from "./past-windows";
import type { MonthExpected } from "./rest";
import { LEAST_PERIODS, type Study, studySeries } from "./study";

/** Months of history that it needs. */
export const SHORTEST = LEAST_PERIODS;
/** Older months are left out: they say little of what comes, and cost as much as the others. */
const LONGEST = 48;
const SEASON = 12;

/** Studies the months up to the one that holds `asOf` when it is first asked. */
export function monthlyExpected(flow: Flow, asOf: Day): MonthExpected {
  const { since } = flow;
  const running = startOfMonth(asOf);
  const count = Math.min(LONGEST, wholeMonths(since, asOf));
  if (since === null || count < SHORTEST || firstMonth(since) > running) return () => null;
  const first = addMonths(running, -count);
  const values = Array.from({ length: count }, (_, i) => {
    const month = addMonths(first, i);
    return flow.between(month, endOfMonth(month));
  });
  const study = studySeries(values, SEASON);
  if (study.kind === "tooShort") return () => null;
  const ahead = new Map<number, readonly number[]>();
  const expectedAfter = (known: number, horizon: number): readonly number[] | null => {
    const before = ahead.get(known);
    if (before && before.length >= horizon) return before;
    const then = studyAfter(study, known);
    if (then === null) return null;
    const { mean } = forecastSeries(then, Math.max(horizon, SEASON));
    ahead.set(known, mean);
    return mean;
  };
  return (known, month) =>
    expectedAfter(between(first, known), between(known, month) + 1)?.[between(known, month)] ??
    null;
}

/** Months from the first of two months to the second. */
function between(first: Day, second: Day): number {
  const [a, b] = [civil(first), civil(second)];
  return (b.year - a.year) * 12 + b.month - a.month;
}

/** A study as it would have been when fewer values were known; null where that was too long ago. */
function studyAfter(study: Study, known: number): Study | null {
  if (known === study.values.length) return study;
  const origin = study.origins.find((each) => each.known === known);
  if (origin === undefined) return null;
  const { model, width } = origin;
  return { ...study, values: study.values.slice(0, known), model, width, origins: [] };
}
