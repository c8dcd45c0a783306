// What server and page say to each other over HTTP and the event stream: the workbench's own records, made lighter,
// and the few facts that only the server knows (which dialog and which questions are open, what is running).
import type {
  Answer,
  Execution,
  HtmlPane,
  Language,
  LineGroup,
  Mail,
  Menu,
  Question,
  Selection,
  SheetChart,
  Starter,
  WorkbenchEvent,
} from "../api";
import type { PackedCells } from "./packed-cells";

/** A mail without its file, which the page fetches when it is asked for. */
export type MailSummary = Omit<Mail, "eml">;

/** An execution without its result and with its mails counted. */
export type ExecutionSummary = Omit<Execution, "mails" | "result"> & { readonly mails: number };

export interface OpenDialog {
  /** Counts up, so that closing an old dialog cannot close a newer one. */
  readonly id: number;
  readonly pane: HtmlPane;
  readonly modal: boolean;
}

/** All that a page shows around the grid; answers `GET /api/state`. */
export interface WorkbenchState {
  readonly lang: Language;
  readonly now: string;
  readonly menus: readonly Menu[];
  readonly sidebar: HtmlPane | null;
  readonly dialog: OpenDialog | null;
  readonly questions: readonly Question[];
  readonly mails: readonly MailSummary[];
  readonly executions: readonly ExecutionSummary[];
  /** The ids of executions that have not ended. */
  readonly running: readonly number[];
  readonly groups: readonly LineGroup[];
  readonly charts: readonly SheetChart[];
}

/** A change that one page made and the others mirror. Where it sets cells, they are packed beside its other parameters. */
export interface MutationEvent {
  readonly kind: "mutation";
  readonly id: string;
  readonly params: unknown;
  readonly packed?: PackedCells;
}

type Passed = Exclude<
  WorkbenchEvent,
  { kind: "mutation" | "select" | "dialog" | "mail" | "execution" }
>;

/** What the event stream carries, one JSON object an event. */
export type PageEvent =
  | Passed
  | MutationEvent
  | ({ readonly kind: "select" } & Selection)
  | { readonly kind: "dialog"; readonly dialog: OpenDialog | null }
  | { readonly kind: "answered"; readonly questionId: number }
  | { readonly kind: "mail"; readonly mail: MailSummary }
  | { readonly kind: "execution"; readonly execution: ExecutionSummary };

/** `POST /api/mutation`: what the user did in the grid, in order. */
export interface MutationRequest {
  readonly origin: string;
  /** The last event that the page had seen. */
  readonly seen: number;
  readonly mutations: readonly { readonly id: string; readonly params: unknown }[];
}

/** `POST /api/run`: a menu item, or `google.script.run` from a pane. */
export interface RunRequest {
  readonly fn: string;
  readonly args: readonly unknown[];
  readonly startedBy: Extract<Starter, "menu" | "page">;
  readonly origin: string;
}
export type RunReply =
  | { readonly ok: true; readonly result: unknown }
  | { readonly ok: false; readonly error: string };

/** `POST /api/import`: a file's text and the name of the sheet that it becomes. */
export interface ImportRequest {
  readonly text: string;
  readonly sheet: string;
}

export interface AnswerRequest {
  readonly questionId: number;
  readonly answer: Answer;
}

/** The bodies of the remaining `POST`s. */
export interface ClockRequest {
  readonly to: string;
}
export interface CloseRequest {
  readonly pane: "sidebar" | "dialog";
  readonly id: number | null;
}
/** `POST /api/group`: folds or unfolds a group; `collapsed` is what it is to be. */
export type GroupRequest = LineGroup;
export type SelectRequest = Selection & { readonly origin: string };
