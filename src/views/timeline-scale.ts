// The timeline's columns: which scale fits, where each column starts, and what stands above it. Geometry only.
import type { WorkCalendar } from "../core/calendar/work-calendar";
import { isWorkday } from "../core/calendar/workdays";
import { civil, type Day } from "../core/model/day";
import { nextUnit, startOfUnit, type TimeUnit } from "../core/model/time-unit";

/** Conditional formats slow a page down: rows x columns x rules stays below this. */
const FORMAT_CELLS = 150_000;
/** Beyond this nobody scrolls. */
const MOST_COLUMNS = 130;
/** Widths in pixels, and as many columns as print legibly on a page. A scale that somebody chose may be wider. */
export const COLUMN_WIDTHS: Readonly<Record<TimeUnit, number>> = {
  day: 16,
  week: 20,
  month: 34,
  quarter: 44,
};
const PAGE_COLUMNS: Readonly<Record<TimeUnit, number>> = {
  day: 63,
  week: 50,
  month: 29,
  quarter: 22,
};
/** How much of the past a chart shows, so that it opens near today: two weeks, two months, half a year, a year. */
const PAST: Readonly<Record<TimeUnit, number>> = { day: 14, week: 56, month: 183, quarter: 365 };

export interface TimeAxis {
  readonly scale: TimeUnit;
  /** First day of each column, ascending, and the day after the last column at the end. */
  readonly starts: readonly Day[];
  /** Month or year above the column in which it begins; null above the others. */
  readonly labels: readonly (string | null)[];
  /** Columns without any workday. Only single days are marked. */
  readonly off: readonly boolean[];
}

/** Rows of conditional formats: over each chart column, and over single columns beside. */
export interface RuleLoad {
  readonly rows: number;
  readonly perColumn: number;
  readonly beside: number;
}

/** How many columns a timeline of so many rows and rules may have. */
export function columnLimit(
  { rows, perColumn, beside }: RuleLoad,
  scale: TimeUnit,
  chosen: boolean,
): number {
  const each = Math.floor(FORMAT_CELLS / Math.max(1, rows)) - beside;
  const fit = Math.floor(each / Math.max(1, perColumn));
  return Math.max(1, Math.min(chosen ? MOST_COLUMNS : PAGE_COLUMNS[scale], fit));
}

/** Whether fewer rows could make room for a scale that does not fit. */
export function fitsAPage(columns: number, scale: TimeUnit, chosen: boolean): boolean {
  return columns <= (chosen ? MOST_COLUMNS : PAGE_COLUMNS[scale]);
}

/**
 * The first day of a chart by a scale: where the work begins, or a while before today where that is later.
 *
 * @param share of that while, rounded down to whole days
 */
export function chartStart(scale: TimeUnit, first: Day, asOf: Day, share = 1): Day {
  return Math.max(first, asOf - Math.floor(PAST[scale] * share)) as Day;
}

/** How many columns there are by a scale, counted up to more than any chart has. */
export function columnsBetween(scale: TimeUnit, from: Day, to: Day, weekStart: number): number {
  return startsOf(scale, from, to, weekStart, MOST_COLUMNS + 2).length - 1;
}

/** The columns from `from` to `to`; of more than `limit` the end is cut. */
export function timeAxis(
  scale: TimeUnit,
  from: Day,
  to: Day,
  limit: number,
  weekStart: number,
  calendar: WorkCalendar,
): TimeAxis {
  const starts = startsOf(scale, from, to, weekStart, limit + 1);
  const columns = starts.slice(0, -1);
  return {
    scale,
    starts,
    labels: labelsOf(columns, scale === "month" || scale === "quarter"),
    off: columns.map((day) => scale === "day" && !isWorkday(calendar, day)),
  };
}

/** Columns that a month's label runs over. */
const LABEL = 3;

/** A label where another month or year begins; not where the next one leaves no room for it. */
function labelsOf(columns: readonly Day[], byYear: boolean): readonly (string | null)[] {
  const words = columns.map((day) => {
    const { year, month } = civil(day);
    return byYear ? String(year) : `${year}-${String(month).padStart(2, "0")}`;
  });
  return words.map((word, i) => {
    const cut = !byYear && words.slice(i, i + LABEL).some((next) => next !== word);
    return word === words[i - 1] || (i === 0 && cut) ? null : word;
  });
}

/** Column starts from the one that holds `from` to the one after the column that holds `to`; at most `most`. */
function startsOf(
  scale: TimeUnit,
  from: Day,
  to: Day,
  weekStart: number,
  most: number,
): readonly Day[] {
  // Days are read by their weeks.
  const begins = scale === "day" ? "week" : scale;
  const starts = [startOfUnit(begins, from, { weekStart, fiscalStart: 1 })];
  while (starts.length < most && (starts[starts.length - 1] ?? to) <= to)
    starts.push(nextUnit(scale, starts[starts.length - 1] ?? from));
  return starts;
}

/** The column that holds a day; -1 where it lies outside. */
export function columnOf(axis: TimeAxis, day: Day): number {
  const { starts } = axis;
  if (day < (starts[0] ?? 0) || day >= (starts[starts.length - 1] ?? 0)) return -1;
  let low = 0;
  let high = starts.length - 1;
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= day) low = middle;
    else high = middle;
  }
  return low;
}
