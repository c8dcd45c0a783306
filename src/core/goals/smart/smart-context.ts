// What the SMART rules look at besides the goal itself, each answered when it is asked for.
import type { WorkCalendar } from "../../calendar/work-calendar";
import type { Day } from "../../model/day";
import type { Goal, PersonId } from "../../model/rows";
import type { Counts } from "../sources";

export interface SmartContext {
  readonly calendar: WorkCalendar;
  readonly asOf: Day;
  /** What happened so far. */
  readonly counts: Counts;
  /** How many people work for an owner, the owner among them; everybody for null. */
  readonly people: (owner: PersonId | null) => number;
  /** The goal that a goal carries on, with its figure; null where there is none. */
  readonly carriedOn: (goal: Goal) => { readonly goal: Goal; readonly actual: number } | null;
  /** Whether its parts stand in Plan. */
  readonly brokenDown: (goal: Goal) => boolean;
}
