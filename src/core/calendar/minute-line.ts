// Working minutes as a line, for files whose tasks begin and end at a time of day.
import type { Day } from "../model/day";
import { type Shift, type WorkLine, workLine } from "./work-line";

/** Instants of a day of 24 hours. */
const MINUTES = 1440;

/**
 * The line of a week of shifts, whose units are minutes.
 *
 * @param week Monday first; shifts in minutes of the day, such as [[480, 720], [780, 1020]]
 * @param exceptions days with shifts of their own, of which none is a day off
 */
export function minuteLine(
  week: readonly (readonly Shift[])[],
  exceptions: ReadonlyMap<Day, readonly Shift[]> = new Map(),
): WorkLine {
  return workLine({ perDay: MINUTES, week, exceptions });
}
