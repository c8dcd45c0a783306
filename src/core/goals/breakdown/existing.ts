// A goal's rows in Plan, found by the part that they are: what is typed there, and which rows have no part any more.
import type { Day } from "../../model/day";
import type { PersonId, PlanPart } from "../../model/rows";
import { counting } from "../plan-parts";
import { keyOf, type Span, type Starts } from "./spans";

export interface Existing {
  /** The row of a part, each once: the same question takes the same row. */
  readonly at: (span: Span, person: PersonId | null) => PlanPart | null;
  /** The rows that nobody has asked for. */
  readonly rest: () => readonly PlanPart[];
}

/**
 * Rows are found by level, person and calendar period, so that a goal whose dates move keeps what is typed into its
 * periods. Rows of people's own, without a level, are found by person and dates. Of several rows for one part the one
 * that counts something typed goes first, then the one with the lower id, wherever they stand.
 */
export function existingParts(rows: readonly PlanPart[], starts: Starts): Existing {
  const byPart = new Map<string, PlanPart>();
  for (const row of rows) {
    const key = keyOfRow(row, starts);
    const other = key === null ? undefined : byPart.get(key);
    if (key !== null && (other === undefined || goesBefore(row, other))) byPart.set(key, row);
  }
  const asked = new Set<PlanPart>();
  return {
    at: (span, person) => {
      const { level, key, from, to } = span;
      const row =
        byPart.get(levelKey(level, person, key)) ??
        (hasSameDates(span) ? undefined : byPart.get(datesKey(person, from, to)));
      if (row) asked.add(row);
      return row ?? null;
    },
    rest: () => rows.filter((row) => !asked.has(row)),
  };
}

/** Whether a row is people's own: a value without the level that Milepost writes. */
export const isTyped = (row: PlanPart): boolean => row.level === null && counting(row) !== null;

/** What is kept of a row: what is typed over it, or the whole of it where it is people's own. */
export const keptIn = (row: PlanPart | null): number | null =>
  row === null ? null : isTyped(row) ? counting(row) : row.override;

/** By their numbers: PL-2 before PL-10. */
export function compareIds(a: string, b: string): number {
  const number = (id: string) => Number(/\d+$/.exec(id)?.[0] ?? 0);
  return number(a) - number(b) || (a < b ? -1 : a > b ? 1 : 0);
}

function goesBefore(a: PlanPart, b: PlanPart): boolean {
  const [first, second] = [a, b].map((row) => keptIn(row) !== null);
  return first === second ? compareIds(a.id, b.id) < 0 : first === true;
}

function keyOfRow({ level, person, from, to }: PlanPart, starts: Starts): string | null {
  if (level === "total") return levelKey(level, person, keyOf(level, 0 as Day, starts));
  if (from === null) return null;
  if (level !== null) return levelKey(level, person, keyOf(level, from, starts));
  return to === null ? null : datesKey(person, from, to);
}

const levelKey = (level: string, person: PersonId | null, key: Day) =>
  `${level} ${key} ${person ?? ""}`;
const datesKey = (person: PersonId | null, from: Day, to: Day) => `${from}-${to} ${person ?? ""}`;

/** A finer period with the same dates is what people mean by them. */
const hasSameDates = ({ parts, from, to }: Span): boolean =>
  parts.length === 1 && parts[0]?.from === from && parts[0].to === to;
