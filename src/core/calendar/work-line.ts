// Working time upon a line of whole numbers: how much of it lies before a moment, and where it goes on.
// A week's pattern with exceptions by day, laid out in tables once; asking is a search among exceptions.
import type { Day } from "../model/day";

/**
 * A moment, an integer. On a line of days the start of day d is 2d and the end of its work 2d + 1;
 * on a line of minutes it is minutes since day 0, 00:00.
 */
export type Instant = number & { readonly unit: "instant" };

export interface WorkLine {
  /** Units of work (days or minutes) before an instant, counted from the line's own origin. */
  readonly before: (at: Instant) => number;
  /** Where a unit begins: the instant of `before(at) = unit` from which work goes on. */
  readonly opening: (unit: number) => Instant;
  /** Where the unit before it ends: the first instant of `before(at) = unit`. */
  readonly closing: (unit: number) => Instant;
  /** Instants in 24 hours, for lags that run on when nobody works. */
  readonly perDay: number;
}

/** Worked instants of a day, from one up to another without it: 8 to 12 o'clock is [480, 720]. */
export type Shift = readonly [from: number, to: number];

export interface WorkPattern {
  readonly perDay: number;
  /** Monday first, seven of them. A week without work is worked around the clock. */
  readonly week: readonly (readonly Shift[])[];
  /** Days with shifts of their own; none is a day off. */
  readonly exceptions: ReadonlyMap<Day, readonly Shift[]>;
}

/** A Monday, from which units count if there is no exception before it. */
const ORIGIN = 2;

/** The line of a pattern. Shifts may come in any order and overlap. */
export function workLine({ perDay, week, exceptions }: WorkPattern): WorkLine {
  const inWeek = weekTable(perDay, week);
  const perWeek = inWeek.starts.length;
  const weekly = (at: number): number => {
    const passed = at - ORIGIN * perDay;
    const weeks = Math.floor(passed / (7 * perDay));
    return weeks * perWeek + (inWeek.done[passed - weeks * 7 * perDay] ?? 0);
  };
  const { days, firsts, shifts, tables } = laid(perDay, exceptions, weekly);

  const before = (at: number): number => {
    const day = Math.floor(at / perDay);
    const i = countBelow(days, day);
    if (days[i] !== day) return weekly(at) + (shifts[i] ?? 0);
    return (firsts[i] ?? 0) + (tables[i]?.done[at - day * perDay] ?? 0);
  };
  const opening = (unit: number): Instant => {
    const passed = countBelow(firsts, unit + 1);
    const start = tables[passed - 1]?.starts[unit - (firsts[passed - 1] ?? 0)];
    if (start !== undefined) return ((days[passed - 1] ?? 0) * perDay + start) as Instant;
    const regular = unit - (shifts[passed] ?? 0);
    const weeks = Math.floor(regular / perWeek);
    const at = inWeek.starts[regular - weeks * perWeek] ?? 0;
    return ((ORIGIN + weeks * 7) * perDay + at) as Instant;
  };
  return { before, opening, closing: (unit) => (opening(unit - 1) + 1) as Instant, perDay };
}

/** A stretch of the line: units of work before each of its instants, and where each unit begins. */
interface Table {
  readonly done: Int32Array;
  readonly starts: Int32Array;
}

function weekTable(perDay: number, week: WorkPattern["week"]): Table {
  const worked = week.flatMap((day, i) =>
    day.map(([from, to]): Shift => [from + i * perDay, to + i * perDay]),
  );
  const made = table(7 * perDay, worked);
  return made.starts.length > 0 ? made : table(7 * perDay, [[0, 7 * perDay]]);
}

function table(length: number, worked: readonly Shift[]): Table {
  const works = new Uint8Array(length);
  for (const [from, to] of worked) works.fill(1, from, to);
  const done = new Int32Array(length + 1);
  const starts: number[] = [];
  for (let at = 0; at < length; at += 1) {
    if (works[at]) starts.push(at);
    done[at + 1] = starts.length;
  }
  return { done, starts: Int32Array.from(starts) };
}

/** The exceptions by day: the unit with which each begins, and by how much those before it shift. */
function laid(
  perDay: number,
  exceptions: WorkPattern["exceptions"],
  weekly: (at: number) => number,
) {
  const days = Float64Array.from(exceptions.keys()).sort();
  const firsts = new Float64Array(days.length);
  const shifts = new Float64Array(days.length + 1);
  const known = new Map<readonly Shift[], Table>();
  const tables = [...days].map((day, i): Table => {
    const worked = exceptions.get(day as Day) ?? [];
    const made = known.get(worked) ?? table(perDay, worked);
    known.set(worked, made);
    const usual = weekly((day + 1) * perDay) - weekly(day * perDay);
    const shift = shifts[i] ?? 0;
    firsts[i] = weekly(day * perDay) + shift;
    shifts[i + 1] = shift + made.starts.length - usual;
    return made;
  });
  return { days, firsts, shifts, tables };
}

/** How many of some ascending numbers are less than a limit. */
function countBelow(ascending: Float64Array, limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
