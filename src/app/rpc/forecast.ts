// What the dialog of the forecast asks for, and what a manager says there. JSON-safe on both ways.
import type { FigureForecast } from "../../core/forecast/figure-forecast";
import type { DueDeal } from "../../core/forecast/look";
import type { SaidBefore } from "../../core/forecast/said-before";
import type { Day } from "../../core/model/day";
import type { SliceBy } from "../../core/model/figure-choice";
import type { Period } from "../../core/model/period";
import type { ForecastKey, Language } from "../../core/model/rows";

/** An open deal that counts, by its name. */
export interface ForecastDealRow extends DueDeal {
  readonly name: string;
  readonly owner: string | null;
}

export interface ForecastFigure {
  readonly forecast: FigureForecast;
  /** Those that bring most; `more` of them are not listed. */
  readonly deals: readonly ForecastDealRow[];
  readonly more: number;
  /** Planned by the end of each day that is drawn; empty without a target. */
  readonly plan: readonly { readonly on: Day; readonly value: number }[];
  /** What was forecast in the weeks before. */
  readonly said: readonly SaidBefore[];
}

export interface ForecastState {
  readonly lang: Language;
  readonly currency: string;
  readonly asOf: Day;
  readonly period: Period;
  /** What the figures are cut by, as it was typed. */
  readonly slice: readonly { readonly by: SliceBy; readonly word: string }[];
  /** None for all time. */
  readonly figures: readonly ForecastFigure[];
  /** Who says so: the user as Team knows them; null where nobody asked. */
  readonly me: string | null;
  /** Whether a manager's word has a place here: on figures of everybody or of one person. */
  readonly canOverride: boolean;
  /** Whose figures they are then; null for everybody. */
  readonly person: string | null;
}

/** What the page showed it for: another period or person is not meant. */
interface Shown {
  readonly figure: ForecastKey;
  readonly from: Day;
  readonly to: Day;
  /** Null for everybody. */
  readonly person: string | null;
  /** Who says so, where nobody asked who the user is. */
  readonly by?: string;
}

export interface OverrideRequest extends Shown {
  /** As people type it. */
  readonly value: string;
  readonly why: string;
}

export interface TakeBackRequest extends Shown {
  /** The id of the word that is meant: another one may have come since. */
  readonly word: string;
}
