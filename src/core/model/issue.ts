// Faults in the user's data, as values: where they are and what is wrong, never a sentence.
import type { Metric, TableName } from "./rows";

/** What each kind of issue has to tell. Values are shown to the user as they stand in the cell. */
export interface IssueParams {
  readonly notADate: { readonly value: string };
  readonly notANumber: { readonly value: string };
  readonly notAPercent: { readonly value: string };
  readonly notAYesNo: { readonly value: string };
  readonly notAChoice: { readonly value: string; readonly choices: readonly string[] };
  readonly tooLong: { readonly length: number };
  readonly errorValue: { readonly value: string };
  readonly negative: { readonly value: string };
  readonly tooLarge: { readonly value: string };
  readonly unknownReference: { readonly value: string; readonly table: TableName };
  readonly ambiguousReference: { readonly value: string; readonly ids: readonly string[] };
  readonly repeatedId: { readonly value: string };
  readonly missing: Record<never, never>;
  readonly cycle: { readonly ids: readonly string[] };
  readonly selfReference: { readonly value: string };
  readonly notALink: { readonly value: string };
  /** Two links of one type to the same task. */
  readonly repeatedLink: { readonly value: string };
  /** A cell for one person that names more. */
  readonly severalOwners: { readonly value: string; readonly names: readonly string[] };
  /** A constraint that another date stands against: of the task `id`, which may be its own. `day` as "2026-03-02". */
  readonly contradiction: {
    readonly id: string;
    readonly own: boolean;
    readonly day: string;
    readonly workdays: number;
  };
  /** Ends later than a sheet can show. */
  readonly beyondCalendar: Record<never, never>;
  readonly endsBeforeStart: Record<never, never>;
  /** A span that is no month, quarter or year; the month in which it begins, as "2026-03-02". */
  readonly noPeriod: { readonly first: string; readonly last: string };
  /** A deal that closed before it came up. */
  readonly closedBeforeCreated: Record<never, never>;
  readonly tooFarFromStart: Record<never, never>;
  readonly unknownCurrency: { readonly value: string };
  readonly unknownStage: { readonly value: string };
  readonly missingColumn: Record<never, never>;
  /** A date such as "next week", read from the day on which its sheet was adopted. `day` as "2026-03-02". */
  readonly relativeDay: { readonly value: string; readonly day: string };
  /** Working days as typed or meant: at best, most likely, at worst. */
  readonly estimatesOutOfOrder: {
    readonly low: number;
    readonly mode: number;
    readonly high: number;
  };
  /** Of a goal whose dates lie outside those of its parent `id`. Days as "2026-03-02". */
  readonly outsideParent: { readonly id: string; readonly first: string; readonly last: string };
  /** Of a goal that does not count in its parent `id`: the two are in different units. */
  readonly unitsDiffer: { readonly id: string };
  /** The target lies on the wrong side of the start value. */
  readonly againstDirection: { readonly target: string; readonly startValue: string };
  /** Rows of another table name a goal that does not count them. */
  readonly mixedSources: { readonly metric: Metric; readonly table: TableName };
  /** A cell for one goal that names more. */
  readonly severalGoals: { readonly value: string; readonly ids: readonly string[] };
  /** The week has a check-in of this goal already, `id`. */
  readonly twiceAWeek: { readonly id: string };
  /** What was typed over the parts of `id` is more than the whole. */
  readonly overridesExceed: { readonly kept: string; readonly whole: string };
  /** People's parts add up to another sum than the goal. */
  readonly sharesDiffer: {
    readonly sum: string;
    readonly target: string;
    readonly difference: string;
  };
  readonly doubleColumn: { readonly header: string };
  /** In a formula of a KPI, at a place counted from 1. `near`: the name that was probably meant. */
  readonly formulaName: {
    readonly value: string;
    readonly at: number;
    readonly near: string | null;
  };
  readonly formulaSign: { readonly value: string; readonly at: number };
  /** Two things side by side without a sign between them. */
  readonly formulaOperator: { readonly one: string; readonly other: string; readonly at: number };
  /** Nothing to reckon with where something should stand; `after` what stands before it, null at the beginning. */
  readonly formulaOperand: { readonly after: string | null; readonly at: number };
  /** A bracket that is not closed, or was not opened. */
  readonly formulaOpen: { readonly at: number };
  readonly formulaClose: { readonly at: number };
  readonly formulaNoKpi: Record<never, never>;
  /** The sheet took it for a formula of its own, and could not compute it. */
  readonly formulaOfSheet: { readonly value: string };
  /** KPIs of one's own that need each other, in a circle. */
  readonly formulaCircle: { readonly names: readonly string[] };
  /** A score that the scale of what was asked does not have. */
  readonly offScale: { readonly value: string; readonly low: number; readonly high: number };
  readonly kpiNameTaken: { readonly value: string };
  /** A formula or name in the row of a KPI of the dictionary. */
  readonly kpiNotOwn: Record<never, never>;
}
export type IssueCode = keyof IssueParams;

/** What is wrong, before it is known where. */
export type Fault = {
  readonly [C in IssueCode]: { readonly code: C; readonly params: IssueParams[C] };
}[IssueCode];

/** One fault. `row` is the sheet's row, 1 the first; null where the whole column or table is meant. */
export type Issue = {
  readonly [C in IssueCode]: {
    readonly code: C;
    readonly table: TableName | "settings";
    /** Which of the table's sheets, 0 the first. */
    readonly part: number;
    readonly row: number | null;
    /** The field's key; i18n names its column. */
    readonly column: string | null;
    readonly params: IssueParams[C];
  };
}[IssueCode];

/** A fault that the domain finds, before it is known where its row stands. */
export type Finding = {
  readonly [C in IssueCode]: {
    readonly code: C;
    readonly table: TableName;
    readonly id: string;
    readonly column: string;
    readonly params: IssueParams[C];
  };
}[IssueCode];
