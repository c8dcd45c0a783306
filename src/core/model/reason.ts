// Why a figure is what it is, as values: a code, its figures, and the ids of the rows behind it.
import type { Day } from "./day";
import type { Comparison, SliceBy } from "./figure-choice";
import type { Constraint, Metric, TableName } from "./rows";

/** A quantity with the unit that it is shown in. Money is in major units of the base currency. */
export interface Quantity {
  readonly value: number;
  readonly unit: Unit;
  /** The user's own word for the unit of a counted thing. */
  readonly word?: string;
}
/** A ratio is so much of one for each unit of the other: an index. */
export type Unit = "money" | "count" | "percent" | "days" | "ratio";

export interface ReasonParams {
  readonly goalReached: { readonly over: Quantity };
  readonly goalNotStarted: { readonly start: Day };
  readonly goalAhead: { readonly by: Quantity; readonly workdays: number };
  readonly goalBehind: { readonly by: Quantity; readonly workdays: number };
  readonly goalMissed: { readonly by: Quantity };
  readonly goalNeeds: { readonly perDay: Quantity; readonly left: number };
  /** The next largest part after the one that makes up most. */
  readonly goalAlsoOf: { readonly name: string; readonly share: number };
  readonly goalMostOf: { readonly name: string; readonly share: number };
  /** Of a draft, or one that was dropped. */
  readonly goalAside: { readonly state: "draft" | "dropped" };
  /** It has ended, and nobody has said how. */
  readonly goalToClose: Record<never, never>;
  /** Nobody has checked in for so many days. */
  readonly goalStale: { readonly days: number };
  /** Deals expected in a month that has passed, and still open; of a region or a person where `place` names it. */
  readonly goalDealsSlipped: {
    readonly deals: number;
    /** Null where money is not what is counted. */
    readonly amount: Quantity | null;
    readonly month: Day;
    /** Of the gap; null where the gap has been split otherwise before. */
    readonly share: number | null;
    readonly place: string | null;
  };
  readonly goalDealsLost: {
    readonly deals: number;
    readonly amount: Quantity | null;
  };
  readonly goalTasksLate: { readonly tasks: number; readonly name: string };
  /** A cause of a goal, by its name or metric, that would have to move so far for the target to be reached. */
  readonly leverAlone: {
    readonly name: string | null;
    readonly metric: Metric | null;
    readonly was: Quantity;
    readonly wants: Quantity;
    readonly change: number | null;
  };
  readonly leverCannot: { readonly name: string | null; readonly metric: Metric | null };
  readonly leversTogether: { readonly change: number };
  /** So many parts in Plan are not what they would be by the goal and the calendar as they are now. */
  readonly planOutdated: { readonly parts: number };
  /** Of a part: what it would be if nothing were typed over it, and if it were broken down again. */
  readonly partTypedOver: { readonly would: Quantity };
  readonly partOutdated: { readonly would: Quantity };
  /** The holidays of its year are not announced yet. */
  readonly partProvisional: { readonly year: number };
  readonly goalNoTarget: Record<never, never>;
  readonly goalNoStartValue: Record<never, never>;
  readonly goalNoWay: Record<never, never>;
  readonly goalNoDates: Record<never, never>;
  readonly goalNoActual: { readonly metric: string };
  readonly taskLate: { readonly workdays: number };
  readonly taskMissesDue: { readonly workdays: number; readonly due: Day };
  /** `workdays` by which the other has slipped, and what slack is left of this. */
  readonly taskWaitsFor: {
    readonly id: string;
    readonly name: string;
    readonly workdays: number;
    readonly slack: number;
  };
  readonly taskBreaksConstraint: { readonly constraint: Constraint; readonly workdays: number };
  readonly taskCritical: Record<never, never>;
  readonly taskNoDays: Record<never, never>;
  readonly taskOverdueStart: { readonly workdays: number };
  readonly projectChance: { readonly chance: number; readonly due: Day; readonly sure: Day };
  readonly projectLikely: { readonly likely: Day; readonly sure: Day };
  readonly kpiNoDealsClosed: Record<never, never>;
  readonly kpiNoDealsWon: Record<never, never>;
  readonly kpiNoAmounts: { readonly deals: number };
  readonly kpiNoOpenDeals: Record<never, never>;
  readonly kpiNoDates: { readonly deals: number };
  readonly kpiNoCustomers: { readonly deals: number };
  readonly kpiNoCosts: Record<never, never>;
  readonly kpiNoNewCustomers: Record<never, never>;
  readonly kpiNoMarketSize: Record<never, never>;
  /** Of all time, where a figure is one of a period. */
  readonly kpiWithoutEnd: Record<never, never>;
  readonly kpiNoCollections: Record<never, never>;
  readonly kpiNothingWon: Record<never, never>;
  readonly kpiNoActivities: Record<never, never>;
  readonly kpiNoFeedback: Record<never, never>;
  readonly kpiNoTasks: Record<never, never>;
  /** Of projects with a budget: there are none; or no work was planned, done, or nothing spent; or all was spent. */
  readonly kpiNoBudgets: Record<never, never>;
  readonly kpiNothingPlanned: Record<never, never>;
  readonly kpiNothingDone: Record<never, never>;
  readonly kpiNothingSpent: Record<never, never>;
  readonly kpiBudgetSpent: Record<never, never>;
  /** Rows of a table without an amount, or in a currency without a rate. */
  readonly kpiSomeUncounted: {
    readonly rows: number;
    readonly of: number;
    readonly table: TableName;
  };
  readonly kpiNoMilestones: Record<never, never>;
  readonly kpiNoChances: { readonly deals: number };
  readonly kpiSomeWithout: { readonly deals: number; readonly of: number };
  /** Of won deals whose cycle nobody can tell. */
  readonly kpiSomeWithoutDates: { readonly deals: number; readonly of: number };
  /** All time stands beside no other period. */
  readonly kpiNoPeriodBefore: Record<never, never>;
  readonly kpiNothingBefore: { readonly compare: Comparison };
  readonly kpiNoTarget: Record<never, never>;
  readonly kpiNothingLacking: Record<never, never>;
  readonly kpiLacking: { readonly by: Quantity };
  readonly funnelNoStages: Record<never, never>;
  /** What counts instead of a history of stages. */
  readonly funnelNoHistory: Record<never, never>;
  /** Lost deals of which nothing tells how far they came. */
  readonly funnelLeftOut: { readonly deals: number; readonly of: number };
  /** Shares of 1: how many went on, now and in the year before. */
  readonly bottleneckConversion: {
    readonly stage: string;
    readonly share: number;
    readonly usual: number;
  };
  readonly bottleneckTime: {
    readonly stage: string;
    readonly days: number;
    readonly usually: number;
  };
  readonly bottleneckStuck: { readonly deals: number; readonly names: readonly string[] };
  readonly bottleneckNone: Record<never, never>;
  /** Closed deals in the period and in the year before, and how many it takes. */
  readonly bottleneckTooLittle: {
    readonly deals: number;
    readonly least: number;
    readonly dealsBefore: number;
    readonly leastBefore: number;
  };
  readonly kpiBehind: { readonly by: Quantity };
  readonly kpiOver: { readonly by: Quantity };
  readonly kpiReached: { readonly over: Quantity };
  readonly kpiWorse: { readonly by: Quantity; readonly compare: Comparison };
  readonly kpiBetter: { readonly by: Quantity; readonly compare: Comparison };
  /** A word to cut by that nothing in the workbook has, and those that there are. */
  readonly sliceUnknown: {
    readonly slice: SliceBy;
    readonly value: string;
    readonly choices: readonly string[];
  };
  /** Not to be told apart by this. */
  readonly kpiNotSliced: { readonly slice: SliceBy };
  /** The period is over: what came is all there is. */
  readonly forecastOver: Record<never, never>;
  /** So many whole months of history are missing for a forecast, and for a chance. */
  readonly forecastShortHistory: { readonly months: number };
  readonly chanceShortHistory: { readonly months: number };
  /** Nothing has come yet from which a pace could be taken. */
  readonly forecastNotBegun: Record<never, never>;
  /** The figure does not come from open deals, or none of them is due in the rest of the period. */
  readonly forecastNoDeals: Record<never, never>;
  readonly forecastNoneDue: Record<never, never>;
  /** Open deals whose day has passed, by no more than so many days, count half. */
  readonly forecastOverdue: { readonly deals: number; readonly days: number };
  /** Of a KPI of one's own: no formula, one that needs itself, a division by zero, or more than a cell holds. */
  readonly kpiNoFormula: Record<never, never>;
  readonly kpiInCircle: Record<never, never>;
  readonly kpiByZero: Record<never, never>;
  readonly kpiTooLarge: Record<never, never>;
  /** A KPI that its formula names is blank: of the dictionary by its key, or of one's own by its name. */
  readonly kpiOfBlank: { readonly kpi: string | null; readonly name: string | null };
  readonly dealOverdue: { readonly days: number };
  readonly dealNoNextStep: Record<never, never>;
}
export type ReasonCode = keyof ReasonParams;

export type Reason = {
  readonly [C in ReasonCode]: {
    readonly code: C;
    readonly params: ReasonParams[C];
    readonly ids: readonly string[];
  };
}[ReasonCode];

/** How things stand. Never shown by colour alone. */
export const STATUSES = ["green", "amber", "red", "done", "missed", "waiting", "none"] as const;
export type Status = (typeof STATUSES)[number];
