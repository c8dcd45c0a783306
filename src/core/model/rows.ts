// The records that people keep: one type for each table, as the domain sees them.
// Blank cells are null, days are serial numbers, money is whole minor units, references are ids.
import type { Day } from "./day";
import type { Expression } from "./expression";
import type { Link } from "./link";
import type { TaskId } from "./task-id";

export type { TaskId } from "./task-id";

/** An amount in a currency's minor unit: 12.34 EUR is 1234. Always an integer. */
export type Minor = number & { readonly unit: "minor" };

export type GoalId = string & { readonly of: "goal" };
export type ProjectId = string & { readonly of: "project" };
export type DealId = string & { readonly of: "deal" };
export type PersonId = string & { readonly of: "person" };

/** Where a goal's actual comes from. Exactly one for each goal. */
export const METRICS = [
  "wonValue",
  "wonDeals",
  "newCustomers",
  "winRate",
  "averageDeal",
  "collected",
  "activities",
  "visits",
  "calls",
  "tasksDone",
  "milestones",
  "actuals",
  "checkIns",
] as const;
export type Metric = (typeof METRICS)[number];

export const DIRECTIONS = ["up", "down"] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** How a goal's figure is made of those below it; "none" stands on its own rows. */
export const ROLL_UPS = ["sum", "mean", "product", "latest", "min", "max", "none"] as const;
export type RollUp = (typeof ROLL_UPS)[number];

/** Where a goal is in its life. Blank is active; drafts and dropped goals count nowhere. */
export const LIFECYCLE = ["draft", "active", "achieved", "partly", "missed", "dropped"] as const;
export type Lifecycle = (typeof LIFECYCLE)[number];

/** By what a goal is split into periods: working days, its own past, evenly, or shares given in Plan. */
export const SPLITS = ["workdays", "season", "equal", "given"] as const;
export type Split = (typeof SPLITS)[number];

/** By what it is shared out to people. */
export const SHARINGS = ["capacity", "level", "history", "equal", "given"] as const;
export type Sharing = (typeof SHARINGS)[number];

/** Periods of the Plan, coarse to fine; "total" is a person's part of the whole goal. */
export const PLAN_LEVELS = ["total", "quarter", "month", "week"] as const;
export type PlanLevel = (typeof PLAN_LEVELS)[number];

export const STAGE_KINDS = ["open", "won", "lost"] as const;
export type StageKind = (typeof STAGE_KINDS)[number];

export const PRIORITIES = ["high", "medium", "low"] as const;
export type Priority = (typeof PRIORITIES)[number];

/** Dates that bound a task besides its links and its "not before". */
export const CONSTRAINTS = ["startBy", "finishBy", "mustStart", "mustFinish"] as const;
export type Constraint = (typeof CONSTRAINTS)[number];

export const DAY_KINDS = ["off", "work"] as const;
export type DayKind = (typeof DAY_KINDS)[number];

export const ACTIVITY_KINDS = ["visit", "call", "email", "meeting", "other"] as const;
export type ActivityKind = (typeof ACTIVITY_KINDS)[number];

/** What was asked of a customer: how satisfied (1 to 5), or whether they would recommend us (0 to 10). */
export const FEEDBACK_KINDS = ["csat", "nps"] as const;
export type FeedbackKind = (typeof FEEDBACK_KINDS)[number];

/** Figures that are forecast, and that a manager may say otherwise. */
export const FORECAST_KEYS = ["wonValue", "dealsWon", "newCustomers", "collected"] as const;
export type ForecastKey = (typeof FORECAST_KEYS)[number];

/** What a KPI of one's own is shown as. */
export const KPI_UNITS = ["count", "percent", "money", "days"] as const;
export type KpiUnit = (typeof KPI_UNITS)[number];

export const LANGUAGES = ["en", "zh-CN"] as const;
export type Language = (typeof LANGUAGES)[number];

export interface Goal {
  readonly id: GoalId;
  readonly name: string | null;
  readonly metric: Metric | null;
  readonly unit: string | null;
  readonly direction: Direction | null;
  readonly startValue: number | null;
  readonly target: number | null;
  readonly start: Day | null;
  readonly due: Day | null;
  readonly owner: PersonId | null;
  readonly parent: GoalId | null;
  readonly weight: number | null;
  readonly rollUp: RollUp | null;
  /** The latest checked-in value, for goals fed by check-ins; rows in Check-ins go before it. */
  readonly checkIn: number | null;
  readonly state: Lifecycle | null;
  /** Why it matters, where it has no parent that says so. */
  readonly purpose: string | null;
  /** How it is broken down in Plan: into periods, to people, and the finest period. */
  readonly splitBy: Split | null;
  readonly shareBy: Sharing | null;
  readonly finest: PlanLevel | null;
  /** The goal of the period before that it carries on. */
  readonly previous: GoalId | null;
}

/** One week's word on a goal: where it stands, and how sure its owner is of reaching it. */
export interface CheckIn {
  readonly id: string;
  readonly goal: GoalId | null;
  readonly on: Day | null;
  readonly value: number | null;
  /** 0 to 1. */
  readonly confidence: number | null;
  readonly note: string | null;
  readonly person: PersonId | null;
}

/**
 * One part of a goal: what a person is to reach in a period, or without a person everybody.
 * Parts of all levels stand side by side, those of a quarter beside those of its months.
 */
export interface PlanPart {
  readonly id: string;
  readonly goal: GoalId | null;
  readonly person: PersonId | null;
  /** Blank in rows that people typed: told by the dates. */
  readonly level: PlanLevel | null;
  readonly from: Day | null;
  readonly to: Day | null;
  /** 0 to 1: of what it is a part of. Input where the goal is split or shared by given shares. */
  readonly share: number | null;
  readonly planned: number | null;
  readonly override: number | null;
}

export interface Project {
  readonly id: ProjectId;
  readonly name: string | null;
  readonly goal: GoalId | null;
  readonly customer: string | null;
  readonly manager: PersonId | null;
  readonly phase: string | null;
  readonly budget: Minor | null;
  readonly start: Day | null;
  readonly due: Day | null;
}

export interface Task {
  readonly id: TaskId;
  readonly name: string | null;
  readonly project: ProjectId | null;
  readonly goal: GoalId | null;
  readonly phase: string | null;
  readonly milestone: boolean;
  readonly owner: PersonId | null;
  /** What it waits for. */
  readonly after: readonly Link[];
  /** Not to begin before this day. */
  readonly start: Day | null;
  /** Duration in working days. */
  readonly days: number | null;
  /** Deadline. */
  readonly due: Day | null;
  /** 0 to 1. */
  readonly done: number | null;
  /** The days on which it really began and ended. */
  readonly started: Day | null;
  readonly finished: Day | null;
  /** Hours of work. */
  readonly effort: number | null;
  readonly priority: Priority | null;
  readonly department: string | null;
  readonly constraint: Constraint | null;
  readonly constraintDate: Day | null;
  /** Working days if all goes well, and if little does; `days` is what is most likely. */
  readonly optimistic: number | null;
  readonly pessimistic: number | null;
  /** Of a milestone: how one knows that it is reached. */
  readonly acceptance: string | null;
}

/** Where one task stood when a baseline was saved. */
export interface BaselineRow {
  readonly id: string;
  /** The baseline's name; its rows share it. */
  readonly name: string | null;
  readonly savedOn: Day | null;
  /** The task's id; a text, since tasks may be deleted. */
  readonly task: string | null;
  readonly begins: Day | null;
  readonly ends: Day | null;
}

export interface Deal {
  readonly id: DealId;
  readonly name: string | null;
  readonly customer: string | null;
  readonly owner: PersonId | null;
  readonly product: string | null;
  readonly region: string | null;
  readonly source: string | null;
  readonly stage: string | null;
  readonly amount: Minor | null;
  readonly currency: string | null;
  /** 0 to 1; blank means its stage's chance. */
  readonly chance: number | null;
  readonly created: Day | null;
  readonly expected: Day | null;
  readonly closed: Day | null;
  readonly nextStep: string | null;
  readonly nextDate: Day | null;
}

export interface Stage {
  readonly id: string;
  readonly name: string | null;
  readonly order: number | null;
  readonly kind: StageKind | null;
  /** 0 to 1. */
  readonly chance: number | null;
}

export interface StageChange {
  readonly id: string;
  readonly deal: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly on: Day | null;
}

/** One measured thing at one week's end: the base of trends and of "what changed". */
export interface Snapshot {
  readonly id: string;
  readonly on: Day | null;
  readonly kind: string | null;
  readonly subject: string | null;
  readonly value: number | null;
  readonly target: number | null;
  readonly status: string | null;
}

export interface Actual {
  readonly id: string;
  readonly goal: GoalId | null;
  readonly on: Day | null;
  readonly value: number | null;
  readonly person: PersonId | null;
  readonly note: string | null;
}

export interface Activity {
  readonly id: string;
  readonly on: Day | null;
  readonly kind: ActivityKind | null;
  readonly person: PersonId | null;
  readonly customer: string | null;
  readonly deal: DealId | null;
  readonly note: string | null;
}

export interface Cost {
  readonly id: string;
  readonly on: Day | null;
  readonly amount: Minor | null;
  readonly currency: string | null;
  readonly project: ProjectId | null;
  readonly category: string | null;
  readonly note: string | null;
}

/** Money received against a deal. */
export interface Collection {
  readonly id: string;
  readonly on: Day | null;
  readonly amount: Minor | null;
  readonly currency: string | null;
  readonly deal: DealId | null;
  readonly note: string | null;
}

export interface Person {
  readonly id: PersonId;
  readonly name: string | null;
  readonly otherNames: string | null;
  readonly mail: string | null;
  readonly language: Language | null;
  readonly role: string | null;
  readonly department: string | null;
  readonly region: string | null;
  readonly manager: PersonId | null;
  readonly level: string | null;
  readonly skills: string | null;
  /** Working hours a week. */
  readonly hours: number | null;
  readonly start: Day | null;
  /** 0 to 1: the part of their time given to this team. */
  readonly share: number | null;
}

/** A customer: an organization or a person that buys. */
export interface Customer {
  readonly id: string;
  readonly name: string | null;
  readonly otherNames: string | null;
  readonly segment: string | null;
  readonly sector: string | null;
  readonly region: string | null;
  readonly owner: PersonId | null;
  readonly contact: string | null;
  readonly phone: string | null;
  readonly mail: string | null;
  readonly note: string | null;
}

export interface Product {
  readonly id: string;
  readonly name: string | null;
  readonly otherNames: string | null;
  /** The line or family that it belongs to. */
  readonly line: string | null;
  readonly price: Minor | null;
  readonly note: string | null;
}

/** Days off or make-up workdays of everybody, or one person's leave. */
export interface CalendarDay {
  readonly id: string;
  readonly on: Day | null;
  /** The last of several days; blank for a single one. */
  readonly until: Day | null;
  /** Whose leave it is; blank for everybody's. */
  readonly person: PersonId | null;
  readonly kind: DayKind | null;
  readonly name: string | null;
  readonly provisional: boolean;
}

/** One answer of a customer. */
export interface Feedback {
  readonly id: string;
  readonly on: Day | null;
  readonly kind: FeedbackKind | null;
  /** 1 to 5 for satisfaction, 0 to 10 for recommendation. */
  readonly score: number | null;
  readonly customer: string | null;
  readonly deal: DealId | null;
  /** Who looked after the customer; blank means the deal's owner. */
  readonly person: PersonId | null;
  readonly note: string | null;
}

/** What a manager expects of a period, beside what was computed. The last word on a figure counts; none is erased. */
export interface ForecastOverride {
  readonly id: string;
  readonly figure: ForecastKey | null;
  readonly from: Day | null;
  readonly to: Day | null;
  /** Of one person; blank of everybody. */
  readonly person: PersonId | null;
  /** In major units; blank takes the word before back. */
  readonly value: number | null;
  readonly on: Day | null;
  /** Who says so, and why. */
  readonly by: string | null;
  readonly why: string | null;
}

/** A KPI of the dictionary, by its key, or one of the user's own, with a formula over others. */
export interface KpiChoice {
  readonly id: string;
  readonly show: boolean;
  readonly target: number | null;
  /** Of the user's own: its name, and what it is computed from, such as `wonValue / visits`. */
  readonly own: string | null;
  readonly formula: Expression | null;
  readonly unit: KpiUnit | null;
  readonly better: Direction | null;
}

/** Every table's rows, by table. What `assess` starts from. */
export interface Rows {
  readonly goals: readonly Goal[];
  readonly plan: readonly PlanPart[];
  readonly checkIns: readonly CheckIn[];
  readonly projects: readonly Project[];
  readonly tasks: readonly Task[];
  readonly baselines: readonly BaselineRow[];
  readonly deals: readonly Deal[];
  readonly stages: readonly Stage[];
  readonly stageChanges: readonly StageChange[];
  readonly history: readonly Snapshot[];
  readonly actuals: readonly Actual[];
  readonly activities: readonly Activity[];
  readonly costs: readonly Cost[];
  readonly collections: readonly Collection[];
  readonly feedback: readonly Feedback[];
  readonly overrides: readonly ForecastOverride[];
  readonly customers: readonly Customer[];
  readonly products: readonly Product[];
  readonly team: readonly Person[];
  readonly calendar: readonly CalendarDay[];
  readonly kpis: readonly KpiChoice[];
}
export type TableName = keyof Rows;
