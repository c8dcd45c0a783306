// The parts as a table: people down, periods across, with sums that add up exactly. Apart from painting.
import type { BrokenDown, Part } from "../../src/core/goals/breakdown/breakdown";
import type { Day } from "../../src/core/model/day";
import { type PersonId, PLAN_LEVELS, type PlanLevel } from "../../src/core/model/rows";
import { sum } from "../../src/core/statistics/mean";

export interface Period {
  readonly level: PlanLevel;
  readonly from: Day;
  readonly to: Day;
}

export interface GridCell {
  /** What is typed over in it; null where the goal's own target stands. */
  readonly part: Part | null;
  readonly value: number;
}

export interface GridLine {
  /** Null for everybody. */
  readonly person: PersonId | null;
  /** By period; where there are sums, the last is the line's. */
  readonly cells: readonly GridCell[];
}

export interface Grid {
  readonly periods: readonly Period[];
  /** The period that the sums are of; null where nothing adds up. */
  readonly whole: Period | null;
  /** In the given order of people; everybody last where people's parts add up, else first. */
  readonly lines: readonly GridLine[];
}

/** What stands above the cells of each line. */
export const headsOf = ({ periods, whole }: Grid): readonly Period[] =>
  whole === null ? periods : [...periods, whole];

/** What is looked at: periods of one level, of the whole goal or within one month. */
export interface Sight {
  readonly level: PlanLevel;
  /** The month's first day. */
  readonly month: Day | null;
}

/** Levels with parts, coarse to fine, without the whole. */
export const levelsIn = (parts: readonly Part[]): readonly PlanLevel[] =>
  PLAN_LEVELS.slice(1).filter((level) => parts.some((part) => part.level === level));

/** Everybody's months. */
export const monthsIn = (parts: readonly Part[]): readonly Part[] =>
  parts.filter(({ level, person }) => level === "month" && person === null);

export function gridOf(
  { kind, whole, parts }: BrokenDown,
  span: { readonly from: Day; readonly to: Day },
  people: readonly PersonId[],
  { level, month }: Sight,
  unitsPerOne: number,
): Grid {
  const frame: Period = monthsIn(parts).find(({ from }) => level === "week" && from === month) ?? {
    level: "total",
    ...span,
  };
  const placed = new Map(parts.map((part) => [placeOf(part.person, part), part]));
  const periods = parts
    .filter(
      (part) =>
        part.person === null &&
        part.level === level &&
        part.from >= frame.from &&
        part.to <= frame.to,
    )
    .map(({ from, to }): Period => ({ level, from, to }));
  const cellOf = (person: PersonId | null, period: Period): GridCell => {
    const part = placed.get(placeOf(person, period)) ?? null;
    return { part, value: part === null ? whole : valueIn(part) };
  };
  const exact = (values: readonly number[]) => Math.round(sum(values) * unitsPerOne) / unitsPerOne;
  const summed = (person: PersonId | null, cells: readonly GridCell[]): GridLine => {
    const own = cellOf(person, frame);
    const all = { part: own.part, value: exact(cells.map(({ value }) => value)) };
    return { person, cells: [...cells, periods.length === 0 ? own : all] };
  };
  const lineOf = (person: PersonId | null) => periods.map((period) => cellOf(person, period));
  const everybody = (lines: readonly GridLine[]): GridLine =>
    people.length === 0
      ? summed(null, lineOf(null))
      : {
          person: null,
          cells: [...periods, frame].map((period, i) => ({
            part: placed.get(placeOf(null, period)) ?? null,
            value: exact(lines.map(({ cells }) => cells[i]?.value ?? 0)),
          })),
        };
  if (kind === "repeated")
    return {
      periods,
      whole: null,
      lines: [null, ...people].map((person) => ({ person, cells: lineOf(person) })),
    };
  const lines = people.map((person) => summed(person, lineOf(person)));
  return { periods, whole: frame, lines: [...lines, everybody(lines)] };
}

/** What counts of a part. */
export const valueIn = ({ override, planned }: Part): number => override ?? planned;

const placeOf = (person: PersonId | null, { level, from }: Pick<Period, "level" | "from">) =>
  `${level} ${level === "total" ? "" : from} ${person ?? ""}`;
