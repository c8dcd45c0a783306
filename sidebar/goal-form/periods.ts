// The periods that most goals are for.
import type { EntryOptions } from "../../src/app/rpc";
import { addDays, addMonths, type Day, formatDay, parseIsoDay } from "../../src/core/model/day";
import { periodAt } from "../../src/core/model/period";
import type { Texts } from "../../src/i18n/texts";

export interface QuickPeriod {
  readonly key: keyof Texts["goalForm"]["periods"];
  /** "2026-03-01". */
  readonly start: string;
  readonly due: string;
}

/** This month, the next one, the fiscal quarter, the next one, the fiscal year. */
export function quickPeriods({
  today,
  fiscalStart,
}: Pick<EntryOptions, "today" | "fiscalStart">): readonly QuickPeriod[] {
  const on = parseIsoDay(today);
  if (on === undefined) return [];
  const span = (key: QuickPeriod["key"], kind: "month" | "quarter" | "year", at: Day) => {
    const { from, to } = periodAt(kind, at, fiscalStart);
    return from === null || to === null
      ? []
      : [{ key, start: formatDay(from), due: formatDay(to) }];
  };
  const quarterEnd = periodAt("quarter", on, fiscalStart).to ?? on;
  return [
    ...span("thisMonth", "month", on),
    ...span("nextMonth", "month", addMonths(on, 1)),
    ...span("thisQuarter", "quarter", on),
    ...span("nextQuarter", "quarter", addDays(quarterEnd, 1)),
    ...span("thisYear", "year", on),
  ];
}
