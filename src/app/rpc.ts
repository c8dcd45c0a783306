// What the pages may ask, as types: every name that `call` answers, with its arguments and its result.
// JSON-safe on both ways: no Date, no undefined.

import type { WorkCalendarRule } from "../core/calendar/work-calendar";
import type { Day } from "../core/model/day";
import type {
  ActivityKind,
  CalendarDay,
  Constraint,
  Goal,
  Language,
  Priority,
  Project,
  StageKind,
  TableName,
  Task,
} from "../core/model/rows";
import type { Settings } from "../core/model/settings";
import type { PlanStep } from "../core/schedule/place-steps";
import type { DayOrder } from "../core/typed/day-context";
import type { NumberStyle } from "../core/typed/number-style";
import type { ViewName } from "../workbook/registry";
import type { BreakdownDone, BreakdownRequest, BreakdownState } from "./rpc/breakdown";
import type { ForecastState, OverrideRequest, TakeBackRequest } from "./rpc/forecast";
import type { GoalPicture } from "./rpc/goal-picture";
import type {
  CarryOverRequest,
  CheckInRequest,
  CloseRequest,
  GoalDetail,
  GoalEntry,
} from "./rpc/goals";
import type { GoalChange, GoalFacts, NewGoal } from "./rpc/new-goal";
import type { Moved, Picture, TaskMove } from "./rpc/picture";
import type { TemplateKey } from "./templates/plots";

/** A fault with what was asked: `field` names the argument, null where none is to blame. In the user's language. */
export interface RpcIssue {
  readonly field: string | null;
  readonly code: string;
  readonly message: string;
  /** Of a field that was changed meanwhile: what stands there, as JSON. */
  readonly now?: string;
}
export type Answer<T> = { readonly ok: T } | { readonly issues: readonly RpcIssue[] };

/** Something to choose: its id, and how people know it. */
export interface Option {
  readonly id: string;
  readonly name: string;
}

/** One entry of the sidebar's lists. `why` is a sentence. */
export interface ListEntry {
  readonly table: "tasks" | "goals";
  readonly id: string;
  readonly name: string;
  readonly owner: string | null;
  readonly status: string;
  readonly tone: "good" | "warn" | "bad" | "calm";
  /** A day as people write it. */
  readonly due: string | null;
  readonly why: string | null;
}

/** A customer by the name that stands in the tables, with how many deals there are. */
export interface CustomerOption {
  readonly name: string;
  readonly deals: number;
}

/** A deal that is not over. */
export interface OpenDeal extends Option {
  readonly customer: string | null;
  readonly stage: string | null;
}

/** What the forms for deals and activities offer. */
export interface EntryOptions {
  readonly customers: readonly CustomerOption[];
  readonly products: readonly string[];
  readonly regions: readonly string[];
  readonly sources: readonly string[];
  /** In the order in which deals go through them. */
  readonly stages: readonly { readonly name: string; readonly kind: StageKind | null }[];
  readonly deals: readonly OpenDeal[];
  /** The as-of day, "2026-03-02". */
  readonly today: string;
  readonly currency: string;
  /** Whether 1.200 is twelve hundred or a little more than one, by the spreadsheet's locale. */
  readonly numberStyle: NumberStyle;
  /** The month with which the fiscal year begins. */
  readonly fiscalStart: number;
}

/** A row without its blank fields. */
type Filled<T> = { readonly [K in keyof T]?: Exclude<T[K], null> };

/** A task that may be chosen, changed or waited for. */
export type TaskFacts = Option & Omit<Filled<Task>, "id" | "name">;

/** A goal that may be chosen or changed. */
export type GoalRow = Option & Omit<Filled<Goal>, "id" | "name">;

/** What the page schedules tasks by itself with. */
export interface ScheduleFacts {
  readonly asOf: Day;
  readonly settings: Settings;
  /** What 3/1/2026 means in this spreadsheet. */
  readonly order: DayOrder;
  /** Those that have dates of their own. */
  readonly projects: readonly (Pick<Project, "id"> & Filled<Pick<Project, "start" | "due">>)[];
  readonly calendar: readonly Filled<Pick<CalendarDay, "on" | "until" | "person" | "kind">>[];
  /** Those in use. */
  readonly phases: readonly string[];
  readonly departments: readonly string[];
}

export interface SidebarState {
  readonly lang: Language;
  readonly ready: boolean;
  /** Who the user said to be; null while not asked. */
  readonly me: string | null;
  readonly people: readonly Option[];
  readonly projects: readonly Option[];
  readonly goals: readonly GoalRow[];
  readonly tasks: readonly TaskFacts[];
  readonly entry: EntryOptions;
  readonly schedule: ScheduleFacts;
  /** Those in work, in tree order. */
  readonly goalList: readonly GoalEntry[];
  readonly goalFacts: GoalFacts;
  readonly lists: {
    readonly mine: readonly ListEntry[];
    readonly late: readonly ListEntry[];
    readonly red: readonly ListEntry[];
  };
}

/** What every form sends besides. */
interface NewEntry {
  /** Made by the form for each draft: sent again after a lost answer, it is not added twice. */
  readonly request?: string;
}

/** A task's fields as people type them; "" stands for a blank one. */
export interface TaskFields {
  /** Ids or names. */
  readonly project?: string;
  readonly goal?: string;
  readonly owner?: string;
  readonly phase?: string;
  /** "2026-03-02", or as people type dates. */
  readonly start?: string;
  readonly due?: string;
  /** "3", "2 weeks". */
  readonly days?: number | string;
  /** Links to the tasks that it waits for: "T-3FS+2d; T-7", or a list. */
  readonly after?: string | readonly string[];
  readonly milestone?: boolean;
  readonly priority?: Priority | "";
  /** In hours. */
  readonly effort?: string;
  readonly department?: string;
  readonly constraint?: Constraint | "";
  readonly constraintDate?: string;
  readonly optimistic?: string;
  readonly pessimistic?: string;
  readonly acceptance?: string;
}

export interface NewTask extends NewEntry, TaskFields {
  readonly name: string;
}

/** What is to be another than it is; what is left out stays. */
export interface TaskChange extends TaskFields {
  readonly id: string;
  readonly name?: string;
  /** "50%", or 0 to 1. */
  readonly done?: number | string;
  readonly started?: string;
  readonly finished?: string;
  /**
   * What `TaskFacts` said of these fields when they were shown, as JSON; null for a blank one. Where another than that
   * would be written over, nothing is written.
   */
  readonly stood?: Readonly<Record<string, string>>;
}

/** Texts as people type them: "12万", "3/31/2026", a name or an id. */
export interface NewDeal extends NewEntry {
  readonly customer: string;
  readonly name?: string;
  readonly amount?: string;
  /** The first open stage where absent. */
  readonly stage?: string;
  readonly owner?: string;
  /** When it is expected to close; of a deal that is won or lost, when it did. */
  readonly expected?: string;
  readonly nextStep?: string;
  readonly nextDate?: string;
  readonly product?: string;
  readonly region?: string;
  readonly source?: string;
}

export interface NewActivity extends NewEntry {
  readonly kind: ActivityKind;
  readonly person?: string;
  /** The as-of day where absent. */
  readonly on?: string;
  /** The deal's where absent. */
  readonly customer?: string;
  readonly deal?: string;
  readonly note?: string;
  /** These go to the deal's row. */
  readonly nextStep?: string;
  readonly nextDate?: string;
  readonly stage?: string;
}

/** A row that was added or changed. */
export interface Added {
  readonly table: TableName;
  readonly id: string;
  readonly row: number;
  /** Sentences on what could not be kept as it was asked. */
  readonly notes: readonly string[];
}

/** How much speaks for a proposal; what is "unsure" is asked about. */
export type Confidence = "sure" | "likely" | "unsure";

/** Sheets that hold rows of one kind under the same headers: one sheet, or one for each month or seller. */
export interface SheetGroup {
  readonly sheets: readonly string[];
  readonly table: TableName;
  readonly confidence: Confidence;
  /** Read as a table already; adopting again asks only about what is new. */
  readonly adopted: boolean;
}

/** One column of sheets that are to be adopted. */
export interface ColumnProposal {
  /** The header as it stands in the sheet; of two rows both. */
  readonly header: string;
  /** 1 the first. */
  readonly column: number;
  /** The proposed field; null where none fits. */
  readonly field: string | null;
  readonly confidence: Confidence;
  /** What speaks for it, as a sentence: "12 of 12 values are dates; header 签约日期". */
  readonly reason: string;
  /** Up to three different cells as displayed. */
  readonly samples: readonly string[];
}

export type QuestionKind = "dayOrder" | "year" | "person" | "word" | "stage" | "field";

/** What only the user knows. Its id stays the same when it is asked again. */
export interface Question {
  readonly id: string;
  readonly kind: QuestionKind;
  /** The header or word that it is about. */
  readonly about: string;
  readonly ask: string;
  readonly options: readonly Option[];
  /** The option that is likely; null where it has to be answered. */
  readonly proposed: string | null;
}

/** A row that is no record. */
export interface SkippedEntry {
  readonly sheet: string;
  readonly row: number;
  readonly kind: "total" | "note" | "header" | "section";
  readonly text: string;
}

/** One record as it would be read: days as "2026-03-02", money in major units, people by name, percents 0 to 1. */
export interface ReadRow {
  readonly sheet: string;
  readonly row: number;
  readonly cells: readonly (string | number | boolean | null)[];
}

export interface AdoptProposal {
  readonly sheets: readonly string[];
  readonly table: TableName;
  readonly columns: readonly ColumnProposal[];
  /** Fields that may be chosen, with their names; `required` ones must be. */
  readonly fields: readonly (Option & { readonly required: boolean })[];
  /** The field that the sheets' own names stand for, such as the seller of each. */
  readonly given: Option | null;
  readonly questions: readonly Question[];
  readonly skipped: readonly SkippedEntry[];
  readonly preview: { readonly fields: readonly Option[]; readonly rows: readonly ReadRow[] };
  readonly unread: readonly UnreadCell[];
  readonly unreadCount: number;
  /** What adopting would add: headers to the right of the last column, people to Team, words to Stages. */
  readonly adds: {
    readonly columns: readonly string[];
    readonly people: readonly string[];
    /** `into` is the stage of the workbook that the word stands for; null where it becomes one. */
    readonly stages: readonly {
      readonly name: string;
      readonly kind: "open" | "won" | "lost";
      readonly into: string | null;
    }[];
  };
  /** Rows that the table holds now in other sheets, and that these sheets bring. */
  readonly holds: number;
  readonly brings: number;
}

export interface UnreadCell {
  readonly sheet: string;
  readonly column: string;
  /** The cell, to jump to: "D12". */
  readonly cell: string;
  readonly row: number;
  readonly message: string;
}

/** What the user corrected and answered so far. */
export interface AdoptChoice {
  readonly sheets: readonly string[];
  readonly table: TableName;
  /** Field to header; the proposed ones where absent. */
  readonly columns?: Readonly<Record<string, string>>;
  /** Question to option. */
  readonly answers?: Readonly<Record<string, string>>;
}

export interface Adopted {
  readonly table: TableName;
  readonly rows: number;
  /** Field to header, as it is kept. */
  readonly columns: Readonly<Record<string, string>>;
  readonly unread: readonly UnreadCell[];
  /** How many cells could not be read; `unread` holds the first of them. */
  readonly unreadCount: number;
  readonly addedPeople: number;
  readonly addedStages: number;
}

/** One cell that a recalculation would change, as people read it. */
export interface PreviewCell {
  readonly sheet: string;
  readonly cell: string;
  readonly before: string;
  readonly after: string;
}

export interface PreviewResult {
  readonly lang: Language;
  readonly count: number;
  readonly cells: readonly PreviewCell[];
  readonly newSheets: readonly string[];
}

export interface Recalculated {
  /** Cells that changed. */
  readonly changed: number;
  /** Cells that could not be read. */
  readonly unread: number;
}

/** What a long call is at: `done` of `of` steps are behind it. `table` is what it makes or removes. */
export interface Step {
  readonly doing: "reading" | "making" | "writing" | "removing";
  readonly table: TableName | "settings" | null;
  readonly done: number;
  readonly of: number;
}

/** A country whose holidays are known. */
export type Country = "CN" | "US";

/** What the set-up's dialog begins with, by the spreadsheet's locale and time zone. */
export interface Beginning {
  readonly lang: Language;
  /** It is set up already: a set-up brings back what was deleted, and nothing else. */
  readonly ready: boolean;
  /** Some sheet of the user's holds rows, which may be what to begin with. */
  readonly mine: boolean;
  readonly currency: string;
  /** 1 January to 12 December. */
  readonly fiscalStart: number;
  /** ISO weekday. */
  readonly weekStart: number;
  readonly country: Country | null;
}

export type TargetPeriod = "month" | "quarter" | "year" | "nextMonth" | "nextQuarter" | "nextYear";

export interface SetUpRequest {
  readonly template: "empty" | "sample";
  readonly lang: Language;
  /** What is left out is as the spreadsheet's locale has it. The sample brings its own currency. */
  readonly currency?: string;
  readonly fiscalStart?: number;
  readonly weekStart?: number;
  /** Whose holidays fill the calendar; null: none. */
  readonly country?: Country | null;
  /** As people paste it. */
  readonly team?: string;
  /** Becomes the first goal, of won value. The amount as people type it; the owner is one of the team. */
  readonly target?: {
    readonly amount: string;
    readonly period: TargetPeriod;
    readonly owner?: string;
  };
  readonly progress?: string;
}

export interface SetUpDone {
  /** Sheets that stood there already and stayed as they are. */
  readonly kept: number;
}

export interface SetUpUndone {
  /** How many sheets are gone. */
  readonly removed: number;
  /** Names of Milepost's sheets that were changed since it made them, and stay. */
  readonly kept: readonly string[];
  /** Names of the user's own sheets that were read as tables; columns that were added to them stay. */
  readonly adopted: readonly string[];
}

/** A baseline to be saved: of all tasks, or of one project's. */
export interface NewBaseline extends NewEntry {
  readonly name: string;
  readonly project?: string;
}

export interface BaselineEntry {
  readonly name: string;
  /** A day as people write it. */
  readonly savedOn: string | null;
  /** How many tasks it holds. */
  readonly tasks: number;
}

/** The end of a task or project in the baseline and now, as people write days; working days between, later positive. */
export interface MovedEnd extends Option {
  readonly before: string;
  readonly now: string;
  readonly slip: number;
}

export interface BaselineComparison {
  readonly name: string;
  readonly projects: readonly MovedEnd[];
  /** The first of those that moved, the latest first. */
  readonly tasks: readonly MovedEnd[];
  /** How many tasks end later, earlier and on the same day; are new since, and are no longer there. */
  readonly later: number;
  readonly earlier: number;
  readonly same: number;
  readonly added: number;
  readonly gone: number;
}

export interface BaselineState {
  readonly lang: Language;
  /** A name that is free. */
  readonly proposed: string;
  readonly tasks: number;
  /** Projects that have tasks. */
  readonly projects: readonly Option[];
  /** As Settings name it; null for the latest. */
  readonly chosen: string | null;
  /** The latest first. */
  readonly baselines: readonly BaselineEntry[];
  /** Null while nothing was saved. */
  readonly compared: BaselineComparison | null;
}

/** A task that would begin later. Days as people write them; `day` as "2026-03-09". */
export interface LevelMove {
  readonly id: string;
  readonly name: string;
  readonly owner: string;
  readonly from: string;
  readonly to: string;
  readonly day: string;
  /** A sentence. */
  readonly why: string;
}

/** Hours of one person's week as it stands, with all moves, and that there are. */
export interface LevelledWeek {
  readonly person: string;
  readonly week: string;
  readonly before: number;
  readonly after: number;
  readonly there: number;
}

/** A proposal: nothing has moved. */
export interface Levelling {
  readonly lang: Language;
  /** Hours beyond what people have, as it stands and with all moves. */
  readonly over: number;
  readonly left: number;
  readonly moves: readonly LevelMove[];
  readonly weeks: readonly LevelledWeek[];
}

export interface AcceptedMove {
  readonly id: string;
  /** "2026-03-09". */
  readonly day: string;
}

export interface LoadLevelled {
  readonly moved: number;
  /** Sentences on what stays as it was. */
  readonly notes: readonly string[];
}

/** One step of a template, in the workbook's language. */
export interface TemplateStep extends PlanStep {
  readonly name: string;
  readonly phase: string;
  /** Of a milestone: how one knows that it is reached. */
  readonly acceptance: string | null;
}

export interface StepTemplate {
  readonly key: TemplateKey;
  /** These two in the reader's language. */
  readonly name: string;
  readonly about: string;
  readonly steps: readonly TemplateStep[];
}

/** What the dialog of the templates offers and counts with. */
export interface TemplateState {
  readonly lang: Language;
  readonly templates: readonly StepTemplate[];
  readonly projects: readonly Option[];
  readonly goals: readonly Option[];
  readonly people: readonly Option[];
  readonly customers: readonly string[];
  /** The as-of day, "2026-03-02". */
  readonly today: string;
  readonly calendar: WorkCalendarRule;
}

export interface TemplateRequest extends NewEntry {
  readonly template: TemplateKey;
  /** One that stands, by id or name; or a new one. Neither where the tasks belong to none. */
  readonly project?: string;
  readonly newProject?: { readonly name: string; readonly customer?: string };
  readonly goal?: string;
  readonly owner?: string;
  /** Counted forward from the one, or back from the other; from the as-of day where neither is given. */
  readonly start?: string;
  readonly due?: string;
}

/** Every name that `call` answers. `args` is one object; `{}` where nothing is needed. */
export interface Api {
  readonly state: { readonly args: Record<never, never>; readonly result: SidebarState };
  readonly chooseMe: {
    readonly args: { readonly person: string | null };
    readonly result: SidebarState;
  };
  readonly addTask: { readonly args: NewTask; readonly result: Added };
  /** Formulas stay, and that is said. The next undo takes it back. */
  readonly changeTask: { readonly args: TaskChange; readonly result: Added };
  readonly addDeal: { readonly args: NewDeal; readonly result: Added };
  readonly addActivity: { readonly args: NewActivity; readonly result: Added };
  readonly changeGoal: { readonly args: GoalChange; readonly result: Added };
  readonly addGoal: { readonly args: NewGoal; readonly result: Added };
  /** One row for each goal and week. The next undo takes it back. */
  readonly checkIn: { readonly args: CheckInRequest; readonly result: Added };
  /** Reads every table once, and writes nothing. */
  readonly goalDetail: { readonly args: { readonly id: string }; readonly result: GoalDetail };
  readonly closeGoal: { readonly args: CloseRequest; readonly result: Added };
  /** Answers with the goal that carries it on. The next undo takes both back. */
  readonly carryOver: { readonly args: CarryOverRequest; readonly result: Added };
  readonly show: {
    readonly args: { readonly table: TableName; readonly id: string };
    readonly result: { readonly row: number };
  };
  readonly beginning: { readonly args: Record<never, never>; readonly result: Beginning };
  readonly setUp: { readonly args: SetUpRequest; readonly result: SetUpDone };
  readonly undoSetUp: {
    readonly args: { readonly progress?: string };
    readonly result: SetUpUndone;
  };
  /** How far a call is to which a page gave this name as `progress`; null where nothing is known of it. */
  readonly progress: { readonly args: { readonly id: string }; readonly result: Step | null };
  readonly picture: { readonly args: Record<never, never>; readonly result: Picture };
  /** Writes what was moved in the picture. The next undo takes it back. */
  readonly moveTask: { readonly args: TaskMove; readonly result: Moved };
  /** How all goals stand, to be drawn as a tree. */
  readonly goalPicture: { readonly args: Record<never, never>; readonly result: GoalPicture };
  /** Takes the last run back; null where there is none. */
  readonly undo: {
    readonly args: Record<never, never>;
    readonly result: { readonly cells: number; readonly kept: number } | null;
  };
  /** Opens the dialog with the timeline's picture. */
  readonly openPicture: { readonly args: Record<never, never>; readonly result: null };
  /** Opens the dialog that breaks a goal down, with one chosen. */
  readonly openBreakdown: {
    readonly args: { readonly goal: string | null };
    readonly result: null;
  };
  /** Opens the dialog that adopts a sheet, in place of the one that asks. */
  readonly openAdopt: { readonly args: Record<never, never>; readonly result: null };
  /** Shows a table's sheet; one that was not needed so far is made. */
  readonly openTable: {
    readonly args: { readonly table: TableName };
    readonly result: { readonly made: boolean };
  };
  /** The user's language, sheets that can be adopted with the table each looks like, and all tables. */
  readonly adoptable: {
    readonly args: Record<never, never>;
    readonly result: {
      readonly lang: Language;
      readonly groups: readonly SheetGroup[];
      readonly tables: readonly Option[];
    };
  };
  /** Asked again after each correction; writes nothing. */
  readonly proposeColumns: {
    readonly args: AdoptChoice & {
      /** Records to show: 5 by default, 200 at most. */
      readonly rows?: number;
    };
    readonly result: AdoptProposal;
  };
  readonly adoptSheets: {
    readonly args: AdoptChoice & {
      /** Where the table holds rows in other sheets: read these sheets instead (true) or beside them (false). */
      readonly replace?: boolean;
      /** The page's name for this call, to ask how far it is. */
      readonly progress?: string;
    };
    readonly result: Adopted;
  };
  /** Goes to a cell: "D12". */
  readonly showCell: {
    readonly args: { readonly sheet: string; readonly cell: string };
    readonly result: { readonly cell: string };
  };
  /** Goes to a view. */
  readonly showView: { readonly args: { readonly view: ViewName }; readonly result: null };
  readonly templates: { readonly args: Record<never, never>; readonly result: TemplateState };
  /** Answers with the first of the tasks. */
  readonly insertTemplate: { readonly args: TemplateRequest; readonly result: Added };
  readonly baselines: { readonly args: Record<never, never>; readonly result: BaselineState };
  readonly saveBaseline: { readonly args: NewBaseline; readonly result: BaselineState };
  readonly compareWith: {
    readonly args: { readonly name: string | null };
    readonly result: BaselineState;
  };
  readonly deleteBaseline: {
    readonly args: { readonly name: string };
    readonly result: BaselineState;
  };
  /** What a goal is broken down from: the page computes the parts itself. Writes nothing. */
  readonly breakdownFacts: {
    readonly args: { readonly goal: string | null };
    readonly result: BreakdownState;
  };
  /** Writes a goal's parts to Plan. The next undo takes it back. */
  readonly breakDown: { readonly args: BreakdownRequest; readonly result: BreakdownDone };
  /** Figures forecast for what KPI Summary has chosen. Reads every table once, and writes nothing. */
  readonly forecast: { readonly args: Record<never, never>; readonly result: ForecastState };
  /** Appends a manager's word on a figure. The next undo takes it back. */
  readonly overrideForecast: { readonly args: OverrideRequest; readonly result: ForecastState };
  /** Appends that no word counts any more. The next undo takes it back. */
  readonly takeBackForecast: { readonly args: TakeBackRequest; readonly result: ForecastState };
  /** Opens the dialog with the forecast. */
  readonly openForecast: { readonly args: Record<never, never>; readonly result: null };
  readonly preview: { readonly args: Record<never, never>; readonly result: PreviewResult };
  /** Which tasks to begin later so that nobody has too much; writes nothing. */
  readonly proposeLevelling: { readonly args: Record<never, never>; readonly result: Levelling };
  readonly acceptLevelling: {
    readonly args: { readonly moves: readonly AcceptedMove[] };
    readonly result: LoadLevelled;
  };
  readonly recalculate: {
    readonly args: { readonly progress?: string };
    readonly result: Recalculated;
  };
}
export type CallName = keyof Api;
