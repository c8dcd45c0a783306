// What the picture of the timeline is made of, and how a task is moved in it. JSON-safe on both ways.
import type { Day } from "../../core/model/day";
import type {
  BaselineRow,
  CalendarDay,
  Language,
  Person,
  Project,
  Task,
} from "../../core/model/rows";
import type { Settings } from "../../core/model/settings";

/** The plan's rows: the page assesses them with the same core as the server. */
export interface Picture {
  /** The user's. */
  readonly lang: Language;
  readonly asOf: Day;
  readonly settings: PictureSettings;
  readonly tasks: readonly Task[];
  readonly projects: readonly Project[];
  readonly calendar: readonly CalendarDay[];
  readonly baselines: readonly BaselineRow[];
  /** The chosen baseline's name; null where there is none. */
  readonly baseline: string | null;
  readonly people: readonly { readonly id: Person["id"]; readonly name: string }[];
  /** By milestone: when it was recorded, and the end that was forecast then. */
  readonly courses: Readonly<Record<string, readonly { readonly on: Day; readonly ends: Day }[]>>;
  /** What the columns that a move writes are called, in the workbook's language. */
  readonly headers: Readonly<Record<MovedField, string>>;
}

/** Without the mail addresses, which no picture needs. */
export type PictureSettings = Omit<Settings, "recipients">;

/** Fields of a task that a move in the picture may write. */
export const MOVED_FIELDS = ["start", "days", "due"] as const;
export type MovedField = (typeof MOVED_FIELDS)[number];

export interface TaskMove {
  readonly task: string;
  /** What is to stand there: days as serial numbers, or a number of working days. */
  readonly cells: { readonly [F in MovedField]?: number };
  /** What stood there when the page was drawn. Where that is no longer so, nothing is written. */
  readonly stood: { readonly [F in MovedField]?: number | null };
}

export interface Moved {
  /** Whether all cells hold what was asked for. */
  readonly written: boolean;
  /** Sentences on what could not be written. */
  readonly notes: readonly string[];
  /** As it is now. */
  readonly picture: Picture;
}
