// The chance that a goal is reached, and what it rests on.
import type { Reason } from "../model/reason";
import type { ChanceRecord, ForecastMethod } from "./figure-forecast";

export interface GoalChance {
  /** 0 to 1; null with too little history, which `why` says. */
  readonly chance: number | null;
  readonly method: ForecastMethod | null;
  readonly record: ChanceRecord | null;
  readonly why: readonly Reason[];
}
