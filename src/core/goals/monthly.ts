// What was counted by month and person, small enough to be sent to a page that compares a target with it as one types.
import { addMonths, type Day, endOfMonth, startOfMonth } from "../model/day";
import type { PersonId } from "../model/rows";
import { reportsIn, type Team } from "./reports";
import { COUNTED, type Counted, type Counts, type Ledger, type Whose } from "./sources";

/** One thing that is counted, of one person alone or of everybody, in each of the months. */
export interface MonthlyLine {
  readonly what: Counted;
  /** Null for everybody. */
  readonly person: PersonId | null;
  readonly since: Day;
  readonly values: readonly number[];
}

export interface Monthly {
  /** The first day of the first month. */
  readonly from: Day;
  readonly lines: readonly MonthlyLine[];
  readonly decimals: number;
}

export const NO_MONTHS: Monthly = { from: 0 as Day, lines: [], decimals: 2 };

/** A year's goal that began a year ago is compared with the year before. */
const MONTHS = 24;

/** The whole months before that of `asOf`. Whoever did nothing has no line. */
export function monthlyOf(ledger: Ledger, team: Team, asOf: Day): Monthly {
  const from = addMonths(startOfMonth(asOf), -MONTHS);
  const months = Array.from({ length: MONTHS }, (_, i) => addMonths(from, i));
  const everyone: readonly (PersonId | null)[] = [null, ...team.map(({ id }) => id)];
  const lines = COUNTED.flatMap((what) =>
    everyone.flatMap((person): readonly MonthlyLine[] => {
      const whose: Whose = person === null ? null : { person, alone: true };
      const since = ledger.since(what, whose);
      if (since === null) return [];
      const values = months.map((month) => ledger.between(what, month, endOfMonth(month), whose));
      return [{ what, person, since, values }];
    }),
  );
  return { from, lines, decimals: ledger.decimals };
}

/** Answers for whole months as the ledger would, from the first of them on; of a goal's own rows it knows nothing. */
export function countsOf({ from: first, lines, decimals }: Monthly, team: Team): Counts {
  const reports = reportsIn(team);
  const of = (what: Counted, whose: Whose): readonly MonthlyLine[] => {
    const own = lines.filter((line) => line.what === what);
    if (whose === null) return own.filter(({ person }) => person === null);
    const people = whose.alone ? new Set([whose.person]) : reports(whose.person);
    return own.filter(({ person }) => person !== null && people.has(person));
  };
  return {
    decimals,
    any: (what) => of(what, null).length > 0,
    ownBetween: () => null,
    since: (what, whose) => {
      const known = of(what, whose);
      if (known.length === 0) return null;
      return Math.max(first, Math.min(...known.map(({ since }) => since))) as Day;
    },
    between: (what, from, to, whose) => {
      let sum = 0;
      for (const { values } of of(what, whose))
        values.forEach((value, i) => {
          const month = addMonths(first, i);
          if (endOfMonth(month) >= (from ?? first) && month <= (to ?? month)) sum += value;
        });
      return sum;
    },
  };
}
