// A task's place on the axis of working time, the days that it shows, and what put it there.
import { type WorkPoint, workdayFrom, workdayUntil } from "../calendar/work-axis";
import type { WorkCalendar } from "../calendar/work-calendar";
import type { Day } from "../model/day";
import type { Activity } from "./network";

/** What sets a task's beginning. Of several that do so alike, a predecessor is named first. */
export type Driver =
  | { readonly kind: "predecessor"; readonly id: string }
  /** Its own "not before". */
  | { readonly kind: "start" }
  | { readonly kind: "projectStart" }
  /** The day on which it really began or ended. */
  | { readonly kind: "actual" }
  | { readonly kind: "fixed" };

/** From point to point; their difference is working days, and zero for a milestone. */
export interface Span {
  readonly begin: WorkPoint;
  readonly finish: WorkPoint;
  /**
   * Of a span of no length, on which side of its point it stands: at the start of the workday after
   * it, where its own start put it, or at the end of the workday before, where predecessors did.
   */
  readonly opens: boolean;
}

export interface Place extends Span {
  /** First and last day; days off only where they were given as actual or fixed. */
  readonly begins: Day;
  readonly ends: Day;
  readonly driver: Driver;
}

export type Places = ReadonlyMap<Activity, Place>;

/** The first and last workday of a span. */
export function daysOf(
  span: Span,
  calendar: WorkCalendar,
): { readonly begins: Day; readonly ends: Day } {
  if (span.begin < span.finish) {
    return {
      begins: workdayFrom(calendar, span.begin),
      ends: workdayUntil(calendar, span.finish),
    };
  }
  const on = span.opens ? workdayFrom(calendar, span.begin) : workdayUntil(calendar, span.begin);
  return { begins: on, ends: on };
}
