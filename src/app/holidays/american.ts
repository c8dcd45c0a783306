// The holidays of the United States, which follow rules.
import { addDays, type Day, day, weekday } from "../../core/model/day";
import type { Holiday } from "./holiday";

/** The federal holidays that companies commonly keep. On a Saturday, Friday is off; on a Sunday, Monday. */
export function american(year: number): readonly Holiday[] {
  const off = (on: Day, name: string): Holiday => ({ on, kind: "off", name, provisional: false });
  const observed = (on: Day): Day =>
    weekday(on) === 6 ? addDays(on, -1) : weekday(on) === 7 ? addDays(on, 1) : on;
  const nth = (month: number, iso: number, count: number): Day => {
    const first = day(year, month, 1);
    return addDays(first, ((iso - weekday(first) + 7) % 7) + (count - 1) * 7);
  };
  const lastMonday = (month: number): Day => {
    const last = day(year, month + 1, 0);
    return addDays(last, 1 - weekday(last));
  };
  return [
    off(observed(day(year, 1, 1)), "New Year’s Day"),
    off(nth(1, 1, 3), "Martin Luther King Jr. Day"),
    off(nth(2, 1, 3), "Presidents’ Day"),
    off(lastMonday(5), "Memorial Day"),
    off(observed(day(year, 6, 19)), "Juneteenth"),
    off(observed(day(year, 7, 4)), "Independence Day"),
    off(nth(9, 1, 1), "Labor Day"),
    off(nth(11, 4, 4), "Thanksgiving"),
    off(observed(day(year, 12, 25)), "Christmas Day"),
  ];
}
