// Each person's number for today and for this week, out of the finest parts.
import { workCalendar } from "../../src/core/calendar/work-calendar";
import type { BrokenDown } from "../../src/core/goals/breakdown/breakdown";
import type { BreakdownFacts } from "../../src/core/goals/breakdown/choice";
import { dayParts } from "../../src/core/goals/breakdown/day-parts";
import { type Day, endOfWeek, startOfWeek } from "../../src/core/model/day";
import type { PersonId } from "../../src/core/model/rows";
import { sum } from "../../src/core/statistics/mean";
import { levelsIn, valueIn } from "./grid";

export interface NumbersNow {
  /** Null for everybody. */
  readonly person: PersonId | null;
  readonly today: number;
  readonly week: number;
}

/** Nobody's where nothing adds up, or the goal does not run this week. Where there are people, everybody has the sum. */
export function numbersNow(
  { kind, parts }: BrokenDown,
  facts: BreakdownFacts,
  people: readonly PersonId[],
  asOf: Day,
): readonly NumbersNow[] {
  const finest = levelsIn(parts).at(-1);
  const [first, last] = [startOfWeek(asOf, facts.weekStart), endOfWeek(asOf, facts.weekStart)];
  const running = parts.filter(
    ({ level, from, to }) => level === finest && from <= last && to >= first,
  );
  if (kind === "repeated" || running.length === 0) return [];
  const { calendar } = workCalendar(facts.calendar);
  const exact = (values: readonly number[]) =>
    Math.round(sum(values) * facts.unitsPerOne) / facts.unitsPerOne;
  const numbers = (person: PersonId | null): NumbersNow => {
    const leave = facts.team.find(({ id }) => id === person)?.leave ?? [];
    const days = running
      .filter((part) => part.person === person)
      .flatMap((part) =>
        dayParts({ ...part, value: valueIn(part) }, calendar, facts.unitsPerOne, leave),
      )
      .filter(({ day }) => day >= first && day <= last);
    return {
      person,
      today: days.find(({ day }) => day === asOf)?.value ?? 0,
      week: exact(days.map(({ value }) => value)),
    };
  };
  if (people.length === 0) return [numbers(null)];
  const each = people.map(numbers);
  const all = (field: "today" | "week") => exact(each.map((one) => one[field]));
  return [...each, { person: null, today: all("today"), week: all("week") }];
}
