// A day on which nobody works, or one that makes up for it.
import type { Day } from "../../core/model/day";
import type { DayKind } from "../../core/model/rows";

export interface Holiday {
  readonly on: Day;
  readonly kind: DayKind;
  readonly name: string;
  /** No official notice is known for the year. */
  readonly provisional: boolean;
}
