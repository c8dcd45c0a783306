// The span before a goal, of the same length: with what its target is compared.
import { addDays, addMonths, civil, type Day } from "../model/day";

export interface DaySpan {
  readonly from: Day;
  readonly to: Day;
}

/** Whole months stand against as many whole months (a quarter against the quarter before), else days against days. */
export function spanBefore(start: Day, due: Day): DaySpan {
  const to = addDays(start, -1);
  const first = civil(start);
  const after = civil(addDays(due, 1));
  const months = (after.year - first.year) * 12 + after.month - first.month;
  if (first.date === 1 && after.date === 1 && months > 0)
    return { from: addMonths(start, -months), to };
  return { from: addDays(start, start - due - 1), to };
}
