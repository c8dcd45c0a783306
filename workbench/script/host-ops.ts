// What the services ask of the workbench beside the workbook: page, properties, clock, mail. The runtime answers.
import type { Answer, HtmlPane, Menu, Question, ServiceCalls } from "../api";
import type { Rect } from "../engine/place";

/** Whose properties, cache or lock. */
export type Store = "script" | "user" | "document";

/** A clock trigger as ScriptApp's builder makes it. */
export interface ClockSchedule {
  readonly every: "once" | "minutes" | "hours" | "days" | "weeks" | "months";
  readonly count: number;
  /** 0 is Monday. */
  readonly weekDay: number | null;
  readonly monthDay: number | null;
  readonly hour: number | null;
  readonly minute: number | null;
  /** Epoch milliseconds, for "once". */
  readonly at: number | null;
  /** IANA name. */
  readonly timeZone: string;
}
export interface TriggerInfo {
  readonly id: string;
  readonly fn: string;
  readonly schedule: ClockSchedule;
}

export interface OutgoingMail {
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly replyTo: string | null;
  readonly name: string | null;
  readonly subject: string;
  readonly text: string;
  readonly html: string | null;
  readonly attachments: readonly OutgoingFile[];
  readonly inlineImages: Readonly<Record<string, OutgoingFile>>;
}
export interface OutgoingFile {
  readonly name: string;
  readonly type: string;
  readonly base64: string;
}

/** Operations that wait; what of the wait was jumped over has passed for the script all the same. */
export const WAITING: ReadonlySet<string> = new Set<keyof HostOps>(["sleep", "lock"]);
/** The reply to one of them. */
export interface Waited {
  readonly ok?: { readonly skipped: number };
}

export interface HostOps {
  /** Ends the execution here and now. Never answers. */
  kill(calls: ServiceCalls, modelledMs: number): Promise<never>;
  log(line: string): void;
  /** A page of the add-on by its name, without ".html"; null where there is none. */
  page(name: string): string | null;
  bookId(): string;
  selection(): Rect;
  select(rect: Rect): void;

  toast(title: string, message: string, seconds: number): void;
  addMenu(menu: Menu): void;
  sidebar(pane: HtmlPane): void;
  dialog(pane: HtmlPane, modal: boolean): void;
  ask(question: Omit<Question, "id">): Promise<Answer>;

  properties(store: Store): Readonly<Record<string, string>>;
  writeProperties(store: Store, properties: Readonly<Record<string, string>>): void;
  cached(store: Store, keys: readonly string[]): Readonly<Record<string, string>>;
  cache(store: Store, entries: Readonly<Record<string, string>>, seconds: number): void;
  uncache(store: Store, keys: readonly string[]): void;
  /** Waits for a lock, at most so many milliseconds. `skipped` of them passed at once. */
  lock(store: Store, ms: number): Promise<{ readonly held: boolean; readonly skipped: number }>;
  unlock(store: Store): void;

  triggers(): readonly TriggerInfo[];
  addTrigger(fn: string, schedule: ClockSchedule): TriggerInfo;
  deleteTrigger(id: string): void;

  sendMail(mail: OutgoingMail): void;
  /** Recipients left today. */
  mailQuota(): number;
  /** `skipped` of the milliseconds passed at once. */
  sleep(ms: number): Promise<{ readonly skipped: number }>;
  /** Base64 of a digest of base64 data; with a key an HMAC. */
  digest(algorithm: string, base64: string, keyBase64: string | null): string;
}
