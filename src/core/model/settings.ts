// How the workbook is to be read and judged: what the Settings sheet says, with a default for each.
import type { Day } from "./day";
import type { Language } from "./rows";

export const PERIODS = ["month", "quarter", "year", "all"] as const;
export type PeriodKind = (typeof PERIODS)[number];

export interface Settings {
  /** The workbook's language: headers, words in cells, views. */
  readonly language: Language;
  /** ISO 4217 code of the base currency. */
  readonly currency: string;
  /** Decimals of the base currency's minor unit. */
  readonly decimals: number;
  /** Units of base currency for one unit of another, by ISO code. */
  readonly rates: Readonly<Record<string, number>>;
  /** 1 January to 12 December. */
  readonly fiscalStart: number;
  /** ISO weekday, 1 Monday to 7 Sunday. */
  readonly weekStart: number;
  readonly weekend: readonly number[];
  /** Working hours of a day, in which efforts and lags in hours are counted. */
  readonly hoursPerDay: number;
  /** The baseline that tasks are compared with; null for the latest. */
  readonly baseline: string | null;
  /** Attainment of the expected value from which a goal is green; below `amber` it is red. */
  readonly green: number;
  readonly amber: number;
  /** How far people's parts of a goal may be above it together, on purpose: 0.1 is a tenth. */
  readonly overAssign: number;
  /** What the whole market buys in a year, in major units of the base currency; null where nobody said. */
  readonly marketSize: number | null;
  /** Mail addresses of the weekly report. */
  readonly recipients: readonly string[];
  /** ISO weekday and hour of the weekly run, in the spreadsheet's time zone. */
  readonly reportDay: number;
  readonly reportHour: number;
  /** A date typed by the user instead of today. */
  readonly fixedAsOf: Day | null;
}

export const DEFAULTS: Settings = {
  language: "en",
  currency: "USD",
  decimals: 2,
  rates: {},
  fiscalStart: 1,
  weekStart: 1,
  weekend: [6, 7],
  hoursPerDay: 8,
  baseline: null,
  green: 0.95,
  amber: 0.8,
  overAssign: 0,
  marketSize: null,
  recipients: [],
  reportDay: 1,
  reportHour: 7,
  fixedAsOf: null,
};

/** Decimals of currencies whose minor unit is not a hundredth (ISO 4217). */
const DECIMALS: Readonly<Record<string, number>> = {
  JPY: 0,
  KRW: 0,
  VND: 0,
  CLP: 0,
  ISK: 0,
  PYG: 0,
  UGX: 0,
  XAF: 0,
  XOF: 0,
  XPF: 0,
  BHD: 3,
  JOD: 3,
  KWD: 3,
  OMR: 3,
  TND: 3,
};

/** How many decimals a currency's minor unit has; 2 where ISO 4217 says nothing else. */
export function decimalsOf(currency: string): number {
  return DECIMALS[currency] ?? 2;
}
