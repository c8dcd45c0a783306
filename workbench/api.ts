// What the workbench's rooms say to each other: one open workbook, its executions, clock and mails.
// The runtime implements it; the server, the command line and the tests use nothing else of it.

/** Who starts an execution. It decides the authorization mode, the time limit and whether there is a page. */
export type Starter = "menu" | "page" | "edit" | "open" | "install" | "clock" | "command";

/** Calls of Apps Script services in one execution. Writes are those that change cells or formats. */
export interface ServiceCalls {
  readonly reads: number;
  readonly writes: number;
  readonly other: number;
  /** Calls by "Class.method". */
  readonly byMethod: Readonly<Record<string, number>>;
}

/** One finished execution. `ms` is what it took here, `modelledMs` what it would take at Google. */
export interface Execution {
  readonly id: number;
  readonly fn: string;
  readonly startedBy: Starter;
  /** Virtual local time, "2026-03-02 09:00". */
  readonly at: string;
  readonly ms: number;
  readonly modelledMs: number;
  readonly serviceCalls: ServiceCalls;
  /** JSON-safe result; null where the function returned nothing. */
  readonly result: unknown;
  readonly error: string | null;
  /** Lines written with console and Logger. */
  readonly log: readonly string[];
  /** Mails sent during it. */
  readonly mails: readonly Mail[];
}

/** A mail as the add-on sent it, and as a file. */
export interface Mail {
  readonly id: number;
  /** Virtual local time, "2026-03-02 09:00". */
  readonly at: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly replyTo: string | null;
  readonly name: string | null;
  readonly subject: string;
  readonly text: string;
  readonly html: string | null;
  readonly attachments: readonly {
    readonly name: string;
    readonly type: string;
    readonly bytes: number;
  }[];
  /** RFC 5322, as it would be sent. */
  readonly eml: string;
}

export interface RunOptions {
  readonly startedBy?: Starter;
  /** The event object's plain part, for onEdit and onClock. */
  readonly event?: unknown;
  /** Ends the worker before its n-th write (1 is the first), as Google may at any moment. For tests. */
  readonly killAtWrite?: number;
  /** Milliseconds after which the execution is ended; by default Google's. For tests. */
  readonly limitMs?: number;
  /** By default what the starter gets at Google. For tests: an onOpen that is only installed has NONE. */
  readonly authMode?: "NONE" | "LIMITED" | "FULL";
  /** Locks that another execution holds all the while. For tests. */
  readonly locked?: readonly ("script" | "user" | "document")[];
  /** Starts at once, beside what already runs, as at Google; by default executions take turns. */
  readonly concurrent?: boolean;
  /** Mail address of who starts it, where it is someone else: with properties, cache and lock of their own. */
  readonly user?: string;
  /** The page from which it is started: the script sees what is selected there. */
  readonly origin?: string;
}

/** A menu as Sheets would show it. `fn` is null for a submenu; a separator has neither label nor items. */
export interface MenuItem {
  readonly label: string | null;
  readonly fn: string | null;
  readonly items: readonly MenuItem[] | null;
}
export interface Menu {
  readonly title: string;
  readonly items: readonly MenuItem[];
}

/** HTML that the add-on shows. `width` and `height` are pixels. */
export interface HtmlPane {
  readonly title: string;
  readonly html: string;
  readonly width: number | null;
  readonly height: number | null;
}

/** A question that blocks the script until the page answers (Ui.alert and Ui.prompt). */
export interface Question {
  readonly id: number;
  readonly kind: "alert" | "prompt";
  readonly title: string;
  readonly message: string;
  readonly buttons: "OK" | "OK_CANCEL" | "YES_NO" | "YES_NO_CANCEL";
}
export interface Answer {
  readonly button: "OK" | "CANCEL" | "YES" | "NO" | "CLOSE";
  readonly text: string;
}

/** Rows or columns that fold together; indices are 0-based, both included. Univer has none: the page draws them. */
export interface LineGroup {
  readonly sheetId: string;
  readonly dimension: "rows" | "columns";
  readonly start: number;
  readonly end: number;
  /** 1 is the outermost. */
  readonly depth: number;
  readonly collapsed: boolean;
}

/** A chart on a sheet; places are 0-based. */
export interface SheetChart {
  readonly sheetId: string;
  readonly id: number;
  /** A name of Google's ChartType. */
  readonly type: string;
  readonly ranges: readonly {
    readonly sheetId: string;
    readonly row: number;
    readonly column: number;
    readonly rows: number;
    readonly columns: number;
  }[];
  readonly row: number;
  readonly column: number;
  readonly offsetX: number;
  readonly offsetY: number;
  readonly options: Readonly<Record<string, unknown>>;
  readonly headers: number;
  readonly transposed: boolean;
  /** A name of Google's ChartHiddenDimensionStrategy. */
  readonly hidden: string;
}

/** What the page is told as it happens. Mutations are Univer's own, for the grid to mirror. */
export type WorkbenchEvent =
  | {
      readonly kind: "mutation";
      readonly id: string;
      readonly params: unknown;
      readonly origin: string | null;
    }
  | { readonly kind: "reload" }
  | { readonly kind: "menu"; readonly menus: readonly Menu[] }
  | { readonly kind: "sidebar"; readonly pane: HtmlPane | null }
  | { readonly kind: "dialog"; readonly pane: HtmlPane; readonly modal: boolean }
  /** `execution` is the number of the one that asks. */
  | { readonly kind: "question"; readonly question: Question; readonly execution: number }
  | {
      readonly kind: "toast";
      readonly title: string;
      readonly message: string;
      readonly seconds: number;
    }
  | { readonly kind: "mail"; readonly mail: Mail }
  | {
      readonly kind: "started";
      readonly id: number;
      readonly fn: string;
      readonly startedBy: Starter;
    }
  /** It was started and is no execution after all: a trigger's function that does not exist. */
  | { readonly kind: "missing"; readonly id: number }
  | { readonly kind: "execution"; readonly execution: Execution }
  | { readonly kind: "clock"; readonly now: string }
  | { readonly kind: "groups"; readonly groups: readonly LineGroup[] }
  | { readonly kind: "charts"; readonly charts: readonly SheetChart[] }
  /** For the window that the script was started from; for every one where that is null. */
  | {
      readonly kind: "select";
      readonly sheetId: string;
      readonly a1: string;
      readonly origin: string | null;
    };

/** What is selected in the page: a sheet's id and a range in A1 notation without the sheet's name. */
export interface Selection {
  readonly sheetId: string;
  readonly a1: string;
}

export type Language = "en" | "zh-CN";

export interface OpenOptions {
  /** The folder of the built add-on: Code.js, pages, appsscript.json. */
  readonly dist: string;
  /** The workbook's file; null keeps it in memory. Made when it does not exist. */
  readonly book: string | null;
  /** Forgets what the file holds. */
  readonly fresh?: boolean;
  /** False: begins with what the file holds and goes on in memory. */
  readonly keep?: boolean;
  readonly lang: Language;
  /** IANA zone and locale of a new workbook; by default those that fit the language ("en_US", "zh_CN"). */
  readonly timeZone?: string;
  readonly locale?: string;
  /** Virtual date of a new or opened workbook, "2026-03-02" or "2026-03-02 09:00". */
  readonly today?: string;
  /** Answers alerts and prompts where no page is open; by default a question is closed. */
  readonly answer?: (question: Question) => Promise<Answer>;
}

/**
 * One open workbook with the add-on installed in it. Executions run one after the other, in the order in which they
 * were asked for, except those that are to run beside others.
 */
export interface Workbench {
  readonly lang: Language;
  /** Runs one global function of the add-on. Never rejects: a failure is the execution's `error`. */
  run(fn: string, args?: readonly unknown[], options?: RunOptions): Promise<Execution>;
  /** Opens the document as a user does: fires onOpen. Where the add-on is new to it, onInstall first. */
  open(): Promise<readonly Execution[]>;
  /** Puts a CSV's cells into a sheet of that name (made, or replaced), each taken as if typed. Returns rows read. */
  importCsv(text: string, sheet: string): Promise<number>;
  /** A sheet's values as displayed, up to its last row and column; null where there is no such sheet. */
  show(sheet: string): Promise<readonly (readonly string[])[] | null>;
  /** The workbook as an xlsx file. */
  exportXlsx(): Promise<Uint8Array>;
  /** A sheet as CSV by its name, null where there is no such sheet. */
  exportCsv(sheet: string): Promise<string | null>;
  /** Types into cells as a user would, then fires onEdit. For tests; the page sends mutations. */
  type(
    sheet: string,
    a1: string,
    values: readonly (readonly string[])[],
  ): Promise<Execution | null>;
  /** Virtual local time, "2026-03-02 09:00". */
  now(): string;
  /** Advances the clock, firing each trigger due on the way, in order. Refuses to go back. */
  advanceTo(local: string): Promise<readonly Execution[]>;
  mails(): readonly Mail[];
  executions(): readonly Execution[];
  menus(): readonly Menu[];
  sidebar(): HtmlPane | null;
  groups(): readonly LineGroup[];
  charts(): readonly SheetChart[];
  /** Folds or unfolds a group, as a click on its toggle does. */
  collapseGroup(
    sheetId: string,
    dimension: "rows" | "columns",
    group: Pick<LineGroup, "start" | "end" | "depth" | "collapsed">,
    collapsed: boolean,
  ): Promise<void>;
  /** Univer's snapshot, for the page to load. */
  snapshot(): unknown;
  /**
   * Applies a mutation that a page made and tells the other pages; `echo` tells that page too.
   * Throws where Univer refuses. `followed` resolves when onEdit has run where cells were edited, and all is computed.
   */
  applyFromPage(
    origin: string,
    id: string,
    params: unknown,
    echo?: boolean,
  ): { readonly followed: Promise<void> };
  /** @param origin the page in which it is selected */
  select(selection: Selection, origin?: string): void;
  answer(questionId: number, answer: Answer): void;
  closeSidebar(): void;
  on(listener: (event: WorkbenchEvent) => void): () => void;
  /** Writes the state file now; otherwise it is written after each execution and edit. */
  save(): Promise<void>;
  dispose(): Promise<void>;
}

/** A second, independent workbook made from this one, as File > Make a copy does (no properties, no triggers). */
export type MakeCopy = (from: Workbench) => Promise<Workbench>;
