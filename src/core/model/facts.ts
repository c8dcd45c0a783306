// What the tables say, made ready for every figure that is computed from them.
import type { Day } from "./day";
import type { Activity, DealId, FeedbackKind, Minor, PersonId, ProjectId, StageKind } from "./rows";

/** One deal as figures see it. */
export interface DealFacts {
  readonly id: DealId;
  readonly owner: PersonId | null;
  readonly customer: string | null;
  /** Tells customers apart, however their names are written; compared alone, never shown. */
  readonly customerKey: string | null;
  /** As Customers say. */
  readonly segment: string | null;
  /** By the name that Products give it, where they know it. */
  readonly product: string | null;
  readonly source: string | null;
  /** The owner's. */
  readonly department: string | null;
  /** Whom the owner reports to. */
  readonly manager: PersonId | null;
  /** The deal's region, else its owner's. */
  readonly region: string | null;
  /** Open, won or lost, by its stage; null for a stage that Stages does not hold. */
  readonly outcome: StageKind | null;
  /** Amount in base currency, minor units. */
  readonly value: Minor | null;
  /** Open deals only: value times the deal's chance, or its stage's. */
  readonly weighted: Minor | null;
  /** Won deals only: days from created to closed; null where a date is missing or the two are the wrong way round. */
  readonly cycle: number | null;
  /** Won deals with a customer: whether it is the first that this customer signed. */
  readonly newCustomer: boolean | null;
  readonly created: Day | null;
  readonly closed: Day | null;
  readonly expected: Day | null;
  /** The rank of the stage at which it stands, as below; null for one that is lost or unknown. */
  readonly at: number | null;
  /** The rank of the furthest stage reached, 1 the first open one, won the last; null where nothing tells. */
  readonly reached: number | null;
  /** The day on which each rank was reached, rank 1 first. */
  readonly entered: readonly (Day | null)[];
}

/** Money received, as figures see it. */
export interface Receipt {
  readonly on: Day | null;
  /** Whose deal it is for. */
  readonly owner: PersonId | null;
  /** In base currency, minor units. */
  readonly value: Minor | null;
}

/** A milestone or task as figures see it. */
export interface DeadlineFact {
  readonly due: Day | null;
  /** Over by its due date; null while that is not decided. */
  readonly onTime: boolean | null;
}

/** Money spent, as figures see it. */
export interface CostFact {
  readonly on: Day | null;
  readonly project: ProjectId | null;
  /** In base currency, minor units. */
  readonly value: Minor | null;
}

/** A customer's answer with a score on its scale. */
export interface FeedbackFact {
  readonly on: Day | null;
  readonly kind: FeedbackKind;
  readonly score: number;
}

/** A project with a budget by the end of the as-of day. In minor units. */
export interface ProjectValue {
  readonly id: ProjectId;
  readonly budget: Minor;
  /** What the work planned by now, and the work done, are worth by the budget; null where it has no work. */
  readonly planned: Minor | null;
  readonly earned: Minor | null;
  /** What was spent by now. */
  readonly cost: Minor;
}

/** What figures of other tables than Deals start from. */
export interface OtherFacts {
  readonly milestones: readonly DeadlineFact[];
  /** Milestones left out. */
  readonly tasks: readonly DeadlineFact[];
  readonly receipts: readonly Receipt[];
  /** Of everybody, whatever the slice; and so are projects. */
  readonly costs: readonly CostFact[];
  readonly projects: readonly ProjectValue[];
  readonly activities: readonly Pick<Activity, "on" | "kind">[];
  readonly feedback: readonly FeedbackFact[];
  /** Of a year, in major units; null where it was not given. */
  readonly marketSize: number | null;
}
