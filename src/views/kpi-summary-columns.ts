// Where things stand in KPI Summary: its columns as people see them, and those behind them that only formulas and charts
// read.
import { columnLetters } from "../core/model/column-letters";
import { SLICES } from "../core/model/figure-choice";

/** The first KPI's row; the one above holds the heads. */
export const KPI_FIRST = 7;
/** As many rows as print on one page. Nothing that nobody sees goes below, or it would print empty. */
export const PAGE_ROWS = 45;

const SHOWN = {
  kpi: 144,
  value: 82,
  target: 78,
  attainment: 70,
  pace: 76,
  previous: 82,
  trend: 70,
  forecast: 78,
  manager: 62,
  chance: 58,
  status: 70,
  why: 170,
} as const;

export type KpiField = keyof typeof SHOWN;
export const KPI_COLUMNS = Object.keys(SHOWN) as readonly KpiField[];
/** 1 the first. */
export const kpiColumn = (field: KpiField): number => KPI_COLUMNS.indexOf(field) + 1;

const MONTHS = 12;
const SHOWN_COLUMNS = KPI_COLUMNS.length;
const WORDS = SHOWN_COLUMNS + MONTHS + 1;
const CHOICES = WORDS + 2;
const BURN_UP = CHOICES + SLICES.length;
const PEOPLE = BURN_UP + 6;
const FUNNEL = PEOPLE + 2;

/** The first column of each hidden part. */
export const HIDDEN = {
  months: SHOWN_COLUMNS + 1,
  words: WORDS,
  choices: CHOICES,
  burnUp: BURN_UP,
  people: PEOPLE,
  funnel: FUNNEL,
} as const;

const ALL_COLUMNS = FUNNEL + 1;
export const HIDDEN_COLUMNS: readonly number[] = Array.from(
  { length: ALL_COLUMNS - SHOWN_COLUMNS },
  (_, i) => SHOWN_COLUMNS + 1 + i,
);

export const KPI_WIDTHS: readonly number[] = [
  ...Object.values(SHOWN),
  ...HIDDEN_COLUMNS.map(() => 80),
];
/** In pixels, of what people see. */
export const KPI_PAGE_WIDTH = Object.values(SHOWN).reduce((sum, width) => sum + width, 0);

/** "B" for the value. */
export const kpiLetter = (field: KpiField): string => columnLetters(kpiColumn(field) - 1);

/** The column in which so many pixels lie, and how far right of its edge that is. */
export function columnAtPixel(x: number): { readonly column: number; readonly x: number } {
  let left = 0;
  for (const [i, width] of KPI_WIDTHS.entries()) {
    if (x < left + width) return { column: i + 1, x: x - left };
    left += width;
  }
  return { column: 1, x };
}
