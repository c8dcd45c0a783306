// What the goal tree's picture is made of: how each goal and each person's share stands. JSON-safe.
import type { Day } from "../../core/model/day";
import type { Quantity, Reason, Status } from "../../core/model/reason";
import type { GoalId, Language, Lifecycle, PersonId } from "../../core/model/rows";

/** How far a goal or a share is. */
export interface Standing {
  /** The owner's name, or whose share it is; null where nobody is named. */
  readonly who: string | null;
  readonly status: Status;
  readonly target: Quantity | null;
  readonly actual: Quantity | null;
  /** Whether its figure adds up, so that one can say "5 of 12". */
  readonly addsUp: boolean;
  /** Where it should be by now. */
  readonly expected: Quantity | null;
  /** 0 at the start value, 1 at the target. */
  readonly attainment: number | null;
  /** The attainment that is expected by now. */
  readonly pace: number | null;
}

export interface PersonCard extends Standing {
  readonly person: PersonId;
}

export interface GoalCard extends Standing {
  readonly id: GoalId;
  readonly name: string;
  /** 0 for a root. */
  readonly depth: number;
  readonly state: Lifecycle | null;
  /** Whether the goal above is made of it. */
  readonly counts: boolean;
  readonly due: Day | null;
  /** Gained since the last week's snapshot, in shares of the way. */
  readonly trend: number | null;
  /** 0 to 1, of the last check-in. */
  readonly confidence: number | null;
  readonly reasons: readonly Reason[];
  readonly people: readonly PersonCard[];
}

export interface GoalPicture {
  /** The user's. */
  readonly lang: Language;
  readonly asOf: Day;
  readonly currency: string;
  /** In tree order, parents before children. */
  readonly goals: readonly GoalCard[];
}
