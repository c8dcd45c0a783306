// The days on which most deals are expected to close.
import type { EntryOptions } from "../../src/app/rpc";
import {
  addMonths,
  endOfMonth,
  endOfQuarter,
  formatDay,
  parseIsoDay,
} from "../../src/core/model/day";
import type { Texts } from "../../src/i18n/texts";

/** The ends of this month, the next one and this fiscal quarter. Two that are one day are named once. */
export function closingDays(
  { today, fiscalStart }: Pick<EntryOptions, "today" | "fiscalStart">,
  { entry }: Texts,
): readonly { readonly name: string; readonly iso: string }[] {
  const from = parseIsoDay(today);
  if (from === undefined) return [];
  const days = [
    { name: entry.thisMonth, iso: formatDay(endOfMonth(from)) },
    { name: entry.nextMonth, iso: formatDay(endOfMonth(addMonths(from, 1))) },
    { name: entry.thisQuarter, iso: formatDay(endOfQuarter(from, fiscalStart)) },
  ];
  return days.filter(({ iso }, i) => days.findIndex((other) => other.iso === iso) === i);
}
