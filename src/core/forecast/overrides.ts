// A manager's word on a figure: the last one for the period counts, and stands beside what was computed.
import { formatDay } from "../model/day";
import type { Finding } from "../model/issue";
import { type Period, periodAt } from "../model/period";
import type { ForecastKey, ForecastOverride, PersonId } from "../model/rows";
import { PERIODS } from "../model/settings";
import type { Override } from "./figure-forecast";

/**
 * The last word on a figure of everybody, or of one person; null where there is none, or where it was taken back by a
 * later row without a value.
 */
export function lastOverride(
  rows: readonly ForecastOverride[],
  figure: ForecastKey,
  { from, to }: Period,
  person: PersonId | null,
): Override | null {
  const own = rows.filter(
    (row) => row.figure === figure && row.from === from && row.to === to && row.person === person,
  );
  const last = own.reduce<ForecastOverride | null>(
    (before, row) => (before !== null && numberOf(before) > numberOf(row) ? before : row),
    null,
  );
  if (last === null || last.value === null) return null;
  return { id: last.id, value: last.value, on: last.on, by: last.by, why: last.why };
}

/** Ids count on, also where the rows were sorted. */
const numberOf = ({ id }: ForecastOverride): number => Number(/\d+$/.exec(id)?.[0] ?? 0);

/** Rows whose dates are no month, quarter or year: they are for no period that can be chosen. */
export function overrideFindings(
  rows: readonly ForecastOverride[],
  fiscalStart: number,
): readonly Finding[] {
  return rows.flatMap(({ id, from, to }): readonly Finding[] => {
    if (from === null || to === null) return [];
    if (to < from)
      return [{ table: "overrides", id, column: "to", code: "endsBeforeStart", params: {} }];
    const fits = PERIODS.some((kind) => {
      const period = periodAt(kind, from, fiscalStart);
      return period.from === from && period.to === to;
    });
    if (fits) return [];
    const near = periodAt("month", from, fiscalStart);
    return [
      {
        table: "overrides",
        id,
        column: "to",
        code: "noPeriod",
        params: {
          first: near.from === null ? "" : formatDay(near.from),
          last: near.to === null ? "" : formatDay(near.to),
        },
      },
    ];
  });
}
