// The months before a goal: with what was reached then its target is compared.
import { addDays, addMonths, type Day, endOfMonth, startOfMonth } from "../model/day";

export interface DaySpan {
  readonly from: Day;
  readonly to: Day;
}

const DAYS_A_MONTH = 30.4;

/** The last whole months that are over before the goal and before `asOf`: as many as it is long, one at least. */
export function monthsBefore(start: Day, due: Day, asOf: Day): DaySpan {
  const months = Math.max(1, Math.round((due - start + 1) / DAYS_A_MONTH));
  const last = addDays(startOfMonth(Math.min(start, asOf) as Day), -1);
  return { from: addMonths(startOfMonth(last), 1 - months), to: endOfMonth(last) };
}
