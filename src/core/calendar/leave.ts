// Days on which single people are away, from the Calendar's rows that name a person.
import type { Day } from "../model/day";
import type { CalendarDay, PersonId } from "../model/rows";
import { kindOf, rowDays } from "./calendar-rows";

/**
 * The days of leave by person, each once; people without any are not among them. A row of work with
 * a person takes leave back, whichever row comes first.
 */
export function leaveOf(rows: readonly CalendarDay[]): ReadonlyMap<PersonId, readonly Day[]> {
  const away = daysByPerson(rows.filter((row) => kindOf(row) === "off"));
  for (const [person, days] of daysByPerson(rows.filter((row) => kindOf(row) === "work"))) {
    for (const day of days) away.get(person)?.delete(day);
  }
  return new Map(
    [...away].flatMap(([person, days]) => (days.size > 0 ? [[person, [...days]] as const] : [])),
  );
}

function daysByPerson(rows: readonly CalendarDay[]): Map<PersonId, Set<Day>> {
  const found = new Map<PersonId, Set<Day>>();
  for (const row of rows) {
    if (row.person === null) continue;
    const days = found.get(row.person) ?? new Set();
    for (const day of rowDays(row)) days.add(day);
    found.set(row.person, days);
  }
  return found;
}
