// What the sidebar asks of goals: their list, what stands behind one, to check in on it, to close it and to carry it
// over. JSON-safe on both ways; what is a text is in the reader's language.
import type { Closed } from "../../core/goals/closing";
import type { Status } from "../../core/model/reason";
import type { TableName } from "../../core/model/rows";

export interface Standing {
  readonly status: Status;
  /** The status as people call it. */
  readonly word: string;
  readonly tone: "good" | "warn" | "bad" | "calm";
}

/** What this week's check-in holds; nulls while there is none. */
export interface StandingWord {
  readonly value: number | null;
  /** 0 to 1. */
  readonly confidence: number | null;
  readonly note: string | null;
}

/** What a check-in of a goal begins with. */
export interface CheckInFacts {
  /** Whether it is measured by what is checked in. */
  readonly takesValue: boolean;
  /** Where it stands, as people type it. */
  readonly value: string;
  readonly unit: string | null;
  readonly stood: StandingWord;
}

export interface GoalEntry {
  readonly id: string;
  readonly name: string;
  readonly owner: string | null;
  readonly mine: boolean;
  readonly standing: Standing;
  /** "68 %". */
  readonly attainment: string | null;
  /** How far ahead or behind, or what else there is to say first; a sentence. */
  readonly pace: string | null;
  readonly due: string | null;
  /** That nobody has checked in for so long, as a sentence. */
  readonly stale: string | null;
  /** Null of one that is closed, dropped or a draft. */
  readonly checkIn: CheckInFacts | null;
}

/** A row that leads to its sheet, with what there is to say of it. */
export interface DetailRow {
  readonly table: TableName;
  readonly id: string;
  readonly name: string;
  readonly facts: readonly string[];
  readonly standing: Standing | null;
}

export interface DetailRows {
  readonly rows: readonly DetailRow[];
  readonly count: number;
  /** How many more there are and what they are worth, as a sentence. */
  readonly rest: string | null;
}

/** A figure of a goal, by its column in Goals. */
export interface DetailFigure {
  readonly field: "startValue" | "target" | "actual" | "expected" | "attainment";
  readonly text: string;
}

/** A week's point of a goal's course. */
export interface CoursePoint {
  readonly day: string;
  /** The as-of day is 0, the days before it below. */
  readonly at: number;
  readonly attainment: number | null;
  readonly confidence: number | null;
}

export interface GoalDetail {
  readonly entry: GoalEntry;
  readonly figures: readonly DetailFigure[];
  /** How it is counted, as a sentence. */
  readonly counted: string;
  readonly reasons: readonly { readonly text: string; readonly rows: readonly DetailRow[] }[];
  /** How likely its target is, and what that rests on, as sentences; empty where there is no such chance. */
  readonly chance: readonly string[];
  /** What its figure is made of: the goals below it, or the rows that it counts. */
  readonly behind: DetailRows;
  /** Whom it is shared out to. */
  readonly people: DetailRows;
  /** What was said of it, the latest first; empty where that is what it is made of. */
  readonly said: DetailRows;
  /** The earliest first; attainment and confidence 0 to 1 and above. */
  readonly course: readonly CoursePoint[];
  /** Which of its causes must move how much, as sentences. */
  readonly levers: readonly string[];
  /** The goals that it carries on, itself, and those that carry it on; empty where it stands alone. */
  readonly line: readonly DetailRow[];
  /** Null of one that is closed. */
  readonly closing: {
    readonly proposed: Closed;
    /** As people type it. */
    readonly target: string;
    /** Null without dates, or where another goal carries it on already. */
    readonly next: { readonly from: string; readonly to: string } | null;
  } | null;
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

export interface CloseRequest {
  readonly id: string;
  readonly state: Closed;
}

export interface CarryOverRequest extends CloseRequest {
  /** Of the goal that carries it on; as before where left out. */
  readonly name?: string;
  readonly target?: string;
}
