// One period's values, a line for each person, spread over the periods below it around what is kept there.
import { sum } from "../../statistics/mean";
import { apportion, firstWeighing } from "./apportion";

/** All amounts in smallest units. */
export interface Spreading {
  /** What each line has to spread. */
  readonly whole: readonly number[];
  /** What is kept, by line and period; null is free. */
  readonly kept: readonly (readonly (number | null)[])[];
  /** What is typed over everybody's part of a period; null where nothing is. */
  readonly asked: readonly (number | null)[];
  /** What the periods weigh, by line. */
  readonly weights: readonly (readonly number[])[];
  /** What they weigh for a line all of whose free periods weigh nothing. */
  readonly usual: readonly number[];
}

/**
 * The values by line and period. What is asked of everybody goes to those who keep nothing there, by what they have
 * left; then each line spreads the rest over its free periods. Nothing is taken back where more is kept than there is:
 * the others get 0 then.
 */
export function spread(spreading: Spreading): readonly (readonly number[])[] {
  const { whole, kept, asked, weights, usual } = spreading;
  const values = kept.map((line) => [...line]);
  const left = whole.map((all, line) => all - sum((kept[line] ?? []).map((value) => value ?? 0)));
  for (const [period, ask] of asked.entries()) {
    if (ask === null) continue;
    const free = values.flatMap((line, i) => (line[period] === null ? [i] : []));
    const rest = Math.max(0, ask - sum(values.map((line) => line[period] ?? 0)));
    const parts = apportion(
      rest,
      firstWeighing(
        free.map((line) => Math.max(0, left[line] ?? 0)),
        free.map((line) => Math.max(0, whole[line] ?? 0)),
      ),
    );
    for (const [i, line] of free.entries()) {
      const part = parts[i] ?? 0;
      const own = values[line];
      if (own) own[period] = part;
      left[line] = (left[line] ?? 0) - part;
    }
  }
  return values.map((line, i) => {
    const free = line.flatMap((value, period) => (value === null ? [period] : []));
    const parts = apportion(
      Math.max(0, left[i] ?? 0),
      firstWeighing(
        free.map((period) => weights[i]?.[period] ?? 0),
        free.map((period) => usual[period] ?? 0),
      ),
    );
    const own = new Map(free.map((period, at) => [period, parts[at] ?? 0]));
    return line.map((value, period) => value ?? own.get(period) ?? 0);
  });
}

/** What a line's part of a period would be without what is kept there. */
export function withoutKept(spreading: Spreading, line: number, period: number): number {
  const { whole, asked, weights, usual } = spreading;
  const without = (spreading.kept[line] ?? []).map((value, at) => (at === period ? null : value));
  // Where nothing is asked of everybody, a line stands alone.
  if (asked.every((ask) => ask === null)) {
    const [all = 0, own = []] = [whole[line], weights[line]];
    const alone = { whole: [all], kept: [without], asked, weights: [own], usual };
    return spread(alone)[0]?.[period] ?? 0;
  }
  const kept = spreading.kept.map((own, i) => (i === line ? without : own));
  return spread({ ...spreading, kept })[line]?.[period] ?? 0;
}

/** What everybody's part of a period would be without what is asked of it. */
export function withoutAsked(spreading: Spreading, period: number): number {
  const asked = spreading.asked.map((value, at) => (at === period ? null : value));
  return sum(spread({ ...spreading, asked }).map((line) => line[period] ?? 0));
}
