// A finest part over its days, when somebody asks for today's number. Days are never written down.
import { dayLine } from "../../calendar/day-line";
import type { WorkCalendar } from "../../calendar/work-calendar";
import { isWorkday } from "../../calendar/workdays";
import { addDays, type Day } from "../../model/day";
import { apportion } from "./apportion";
import { unitsOf } from "./units";

export interface DayPart {
  readonly day: Day;
  readonly value: number;
}

/**
 * Splits a part over its working days, in whole smallest units that add up to it; over all its days where none is
 * worked. What is left over goes to the first days.
 *
 * @param leave days on which the part's person is away
 */
export function dayParts(
  part: { readonly from: Day; readonly to: Day; readonly value: number },
  calendar: WorkCalendar,
  unitsPerOne: number,
  leave: readonly Day[] = [],
): readonly DayPart[] {
  const own = leave.length === 0 ? calendar : { ...calendar, line: dayLine(calendar, leave) };
  const all = Array.from({ length: part.to - part.from + 1 }, (_, i) => addDays(part.from, i));
  const worked = all.filter((day) => isWorkday(own, day));
  const days = worked.length > 0 ? worked : all;
  const units = unitsOf(part.value, unitsPerOne);
  const values = apportion(
    units.of(part.value),
    days.map(() => 1),
  );
  return days.map((day, i) => ({ day, value: units.amount(values[i] ?? 0) }));
}
