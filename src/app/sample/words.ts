// What the sample says in a language: names of people, customers and goals. The figures are the same for all.

/** Five sellers; each has a territory with customers of its own. */
export const SELLERS = 5;

export interface SamplePerson {
  readonly name: string;
  readonly otherNames?: string;
  readonly mail: string;
  readonly role: string;
  readonly department: string;
  readonly level: string;
  readonly skills: string;
  readonly hours: number;
}

export interface GoalWords {
  readonly name: string;
  readonly unit: string;
}

export interface ProjectWords {
  readonly name: string;
  readonly phases: readonly [string, string, string, string];
  /** One for each task of the project, in the order of tasks.ts. */
  readonly tasks: readonly string[];
  /** How one knows that a milestone is reached, by its place among the tasks. */
  readonly accepted: Readonly<Record<number, string>>;
}

export interface DealWords {
  /** Lead to contract, then won and lost. */
  readonly stages: readonly [string, string, string, string, string, string, string];
  /** By seller. */
  readonly regions: readonly string[];
  /** By seller. */
  readonly customers: readonly (readonly string[])[];
  readonly products: readonly string[];
  readonly sources: readonly string[];
  readonly existing: string;
  /** By open stage. */
  readonly nextSteps: readonly (readonly string[])[];
  readonly dealName: (customer: string, product: string) => string;
}

export interface SampleWords extends DealWords {
  readonly currency: string;
  /** Won value that each seller is to reach in the quarter. */
  readonly targets: readonly number[];
  /** A deal of middling size, and what amounts are rounded to. */
  readonly typicalDeal: number;
  readonly amountStep: number;
  /** The manager, then the sellers. */
  readonly team: readonly SamplePerson[];
  readonly goals: {
    readonly team: (year: number, quarter: number) => GoalWords;
    readonly seller: (name: string) => GoalWords;
    readonly newCustomers: GoalWords;
    readonly contacts: GoalWords;
    readonly campaign: GoalWords;
    readonly leads: GoalWords;
    readonly satisfaction: GoalWords;
    readonly quoting: GoalWords;
  };
  readonly projects: readonly [ProjectWords, ProjectWords];
  readonly baseline: string;
  readonly leave: string;
  readonly leadNotes: readonly string[];
  /** What was said at the check-ins, from the latest week back; in some weeks nothing. */
  readonly checkInNotes: {
    readonly team: Readonly<Record<number, string>>;
    readonly satisfaction: Readonly<Record<number, string>>;
    readonly quoting: Readonly<Record<number, string>>;
  };
  readonly activityNotes: {
    readonly visit: readonly string[];
    readonly call: readonly string[];
    readonly email: readonly string[];
    readonly meeting: readonly string[];
    readonly other: readonly string[];
  };
  /** Category and note of each cost. */
  readonly costs: readonly (readonly [category: string, note: string])[];
  /** What was said with a score. */
  readonly feedback: Readonly<Record<number, string>>;
  readonly collections: { readonly deposit: string; readonly balance: string };
}
