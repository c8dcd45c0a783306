// The goal's own season: which part of a year's doings falls into each calendar month.
import { addMonths, civil } from "../../model/day";
import { mean, sum } from "../../statistics/mean";
import type { PastMonths } from "./breakdown";

/**
 * The mean share of each calendar month, January first, over all whole years back from the last month. Null where
 * there is no whole year in which anything was done. Months below nothing count as nothing.
 */
export function seasonOf({ from, values }: PastMonths): readonly number[] | null {
  if (from === null) return null;
  const known = values.map((value) => Math.max(0, value));
  const years: number[][] = [];
  for (let end = known.length; end >= 12; end -= 12) {
    const year = known.slice(end - 12, end);
    const all = sum(year);
    if (all === 0) continue;
    const shares: number[] = [];
    for (const [i, value] of year.entries())
      shares[civil(addMonths(from, end - 12 + i)).month - 1] = value / all;
    years.push(shares);
  }
  if (years.length === 0) return null;
  return Array.from({ length: 12 }, (_, month) => mean(years.map((year) => year[month] ?? 0)) ?? 0);
}
