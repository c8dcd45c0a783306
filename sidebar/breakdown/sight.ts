// What of the parts is looked at: the level that was chosen, or the finest; of weeks those of one month at first.
import type { Part } from "../../src/core/goals/breakdown/breakdown";
import type { Day } from "../../src/core/model/day";
import type { PlanLevel } from "../../src/core/model/rows";
import { levelsIn, monthsIn, type Sight } from "./grid";

/** Null where nothing was chosen so far. */
export interface Wanted {
  readonly level: PlanLevel | null;
  /** "all" weeks, or those of the month that begins on a day. */
  readonly month: Day | "all" | null;
}

/** What is wanted, as far as there is such a thing. */
export function sightOf(parts: readonly Part[], wanted: Wanted, asOf: Day): Sight {
  const levels = levelsIn(parts);
  const level = levels.find((one) => one === wanted.level) ?? levels.at(-1) ?? "total";
  if (level !== "week" || wanted.month === "all") return { level, month: null };
  const months = monthsIn(parts);
  const month =
    months.find(({ from }) => from === wanted.month) ??
    months.find(({ from, to }) => from <= asOf && asOf <= to) ??
    months[0];
  return { level, month: month?.from ?? null };
}
