// What periods weigh against each other when a goal is split in time, for everybody or for one person.
import { dayLine } from "../../calendar/day-line";
import type { WorkCalendar } from "../../calendar/work-calendar";
import { countWorkdays } from "../../calendar/workdays";
import { addDays, civil, type Day, endOfMonth, startOfMonth } from "../../model/day";
import type { Split } from "../../model/rows";
import type { Sharer } from "./breakdown";
import type { Span } from "./spans";

/** Working days from one day to another. */
export type Present = (from: Day, to: Day) => number;

export const everybodyPresent =
  (calendar: WorkCalendar): Present =>
  (from, to) =>
    countWorkdays(calendar, from, to);

/** The working days of a person: from their start, without leave. */
export function presenceOf({ start, leave }: Sharer, calendar: WorkCalendar): Present {
  const own = leave.length === 0 ? calendar : { ...calendar, line: dayLine(calendar, leave) };
  return (from, to) => countWorkdays(own, Math.max(from, start ?? from) as Day, to);
}

/**
 * What each span weighs. By season a month's share goes with the part of its working days that lies in the span;
 * evenly, whole calendar periods weigh 1 and pieces their part of the days, and where one isn't there nothing.
 *
 * @param season a month's share of a year, January first
 */
export function timeWeights(
  by: Exclude<Split, "given">,
  spans: readonly Span[],
  present: Present,
  everybody: Present,
  season: readonly number[],
): readonly number[] {
  return spans.map(({ from, to, calendarDays }) => {
    if (by === "workdays") return present(from, to);
    if (by === "season") return seasonWeight(from, to, present, everybody, season);
    const away = present(from, to) === 0 && everybody(from, to) > 0;
    return away ? 0 : (to - from + 1) / calendarDays;
  });
}

function seasonWeight(
  from: Day,
  to: Day,
  present: Present,
  everybody: Present,
  season: readonly number[],
): number {
  let weight = 0;
  for (let at = from; at <= to; at = addDays(endOfMonth(at), 1)) {
    const all = everybody(startOfMonth(at), endOfMonth(at));
    const own = present(at, Math.min(endOfMonth(at), to) as Day);
    if (all > 0) weight += ((season[civil(at).month - 1] ?? 0) * own) / all;
  }
  return weight;
}
