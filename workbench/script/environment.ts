// What one execution is told when it starts, and what it tells when it ends. Plain data: it crosses threads.
import type { ServiceCalls, Starter } from "../api";

/** Google's authorization modes, least first. */
export type AuthMode = "NONE" | "LIMITED" | "FULL";

export interface Environment {
  readonly startedBy: Starter;
  readonly authMode: AuthMode;
  /** Zone of the script (its manifest) and of the spreadsheet; they may differ. */
  readonly scriptTimeZone: string;
  readonly timeZone: string;
  /** "en_US": the spreadsheet's; "en" or "zh_CN": the user's. */
  readonly locale: string;
  readonly userLocale: string;
  readonly userEmail: string;
  /** Virtual time of the start, epoch milliseconds. */
  readonly startedAt: number;
  /** The add-on's name, the title of its menu. */
  readonly addOnName: string;
  /** OAuth scopes that the manifest names, the last part of each; null where it names none. */
  readonly scopes: readonly string[] | null;
  readonly killAtWrite: number | null;
}

/** What the event object carries, beside what the starter says. */
export interface EventSeed {
  /** 0-based rectangle, for onEdit. */
  readonly range?: {
    readonly sheet: number;
    readonly row: number;
    readonly column: number;
    readonly rows: number;
    readonly columns: number;
  };
  /** Plain members: value, oldValue, triggerUid, year and so on. */
  readonly plain: Readonly<Record<string, unknown>>;
}

export interface Job {
  readonly fn: string;
  /** JSON of the arguments. */
  readonly args: string;
  readonly event: EventSeed | null;
  readonly environment: Environment;
}

export interface Outcome {
  /** JSON of the result. */
  readonly result: string;
  readonly error: string | null;
  readonly serviceCalls: ServiceCalls;
  readonly modelledMs: number;
  readonly log: readonly string[];
}
