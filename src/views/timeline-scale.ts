// The timeline's columns: which scale fits, where each column starts, and what stands above it. Geometry only.
import type { WorkCalendar } from "../core/calendar/work-calendar";
import { isWorkday } from "../core/calendar/workdays";
import {
  addMonths,
  civil,
  type Day,
  startOfMonth,
  startOfQuarter,
  startOfWeek,
} from "../core/model/day";

export const SCALES = ["day", "week", "month", "quarter"] as const;
export type Scale = (typeof SCALES)[number];

/** Conditional formats slow a page down: rows x columns x rules stays below this. */
const FORMAT_CELLS = 150_000;
/** Beyond this nobody scrolls. */
const MOST_COLUMNS = 130;

export interface TimeAxis {
  readonly scale: Scale;
  /** First day of each column, ascending, and the day after the last column at the end. */
  readonly starts: readonly Day[];
  /** Month or year above the column in which it begins; null above the others. */
  readonly labels: readonly (string | null)[];
  /** Columns without any workday. Only single days are marked. */
  readonly off: readonly boolean[];
}

/** How many columns a timeline of so many rows and rules may have. */
export function columnLimit(rows: number, rules: number): number {
  return Math.max(1, Math.min(MOST_COLUMNS, Math.floor(FORMAT_CELLS / Math.max(1, rows * rules))));
}

/**
 * The finest scale, from `wanted` on, whose columns from `from` to `to` fit into `limit`; beyond the coarsest
 * the end is cut.
 */
export function timeAxis(
  from: Day,
  to: Day,
  wanted: Scale | null,
  limit: number,
  weekStart: number,
  calendar: WorkCalendar,
): TimeAxis {
  const scale =
    SCALES.slice(SCALES.indexOf(wanted ?? "day")).find(
      (candidate) => startsOf(candidate, from, to, weekStart, limit + 2).length - 1 <= limit,
    ) ?? "quarter";
  const starts = startsOf(scale, from, to, weekStart, limit + 1);
  const columns = starts.slice(0, -1);
  const byYear = scale === "month" || scale === "quarter";
  return {
    scale,
    starts,
    labels: columns.map((day, i) => {
      const { year, month } = civil(day);
      const before = columns[i - 1];
      const last = before === undefined ? null : civil(before);
      if (last?.year === year && (byYear || last.month === month)) return null;
      return byYear ? String(year) : `${year}-${String(month).padStart(2, "0")}`;
    }),
    off: columns.map((day) => scale === "day" && !isWorkday(calendar, day)),
  };
}

/** Column starts from the one that holds `from` to the one after the column that holds `to`; at most `most`. */
function startsOf(
  scale: Scale,
  from: Day,
  to: Day,
  weekStart: number,
  most: number,
): readonly Day[] {
  const starts = [first(scale, from, weekStart)];
  while (starts.length < most && (starts[starts.length - 1] ?? to) <= to)
    starts.push(next(scale, starts[starts.length - 1] ?? from));
  return starts;
}

function first(scale: Scale, day: Day, weekStart: number): Day {
  if (scale === "day" || scale === "week") return startOfWeek(day, weekStart);
  return scale === "month" ? startOfMonth(day) : startOfQuarter(day, 1);
}

function next(scale: Scale, day: Day): Day {
  if (scale === "day") return (day + 1) as Day;
  if (scale === "week") return (day + 7) as Day;
  return addMonths(day, scale === "month" ? 1 : 3);
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
