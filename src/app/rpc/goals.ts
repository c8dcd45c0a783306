// What the sidebar asks of goals: to check in on one. JSON-safe on both ways.

/** What this week's check-in holds; nulls while there is none. */
export interface StandingWord {
  readonly value: number | null;
  /** 0 to 1. */
  readonly confidence: number | null;
  readonly note: string | null;
}

/** What is left out stays as it is; "" is a blank one. */
export interface CheckInRequest {
  readonly goal: string;
  /** As people type it. Only of goals that are measured by it. */
  readonly value?: string;
  /** 0 to 1. */
  readonly confidence?: number;
  readonly note?: string;
  /** What the form knew of: what somebody else has written since is not written over. */
  readonly stood: StandingWord;
}
