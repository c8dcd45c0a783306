// How the parts differ from what stands in Plan now: new ones, other values or dates, and rows that go.
import type { BrokenDown, Part } from "../../src/core/goals/breakdown/breakdown";
import { counting } from "../../src/core/goals/plan-parts";
import type { PersonId, PlanPart } from "../../src/core/model/rows";
import { type Period, valueIn } from "./grid";

export interface Difference {
  readonly kind: "new" | "changed" | "gone";
  readonly person: PersonId | null;
  readonly period: Period;
  /** What counts in Plan now, and what would count; null where there is nothing. */
  readonly before: number | null;
  readonly after: number | null;
  /** Null where it goes. */
  readonly part: Part | null;
}

/** @param existing the goal's rows as they stand in Plan, without what is typed here */
export function differences(
  { parts, obsolete }: BrokenDown,
  existing: readonly PlanPart[],
): readonly Difference[] {
  const rows = new Map(existing.map((row) => [row.id, row]));
  return [
    ...parts.flatMap((part): readonly Difference[] => {
      const row = part.row === null ? undefined : rows.get(part.row);
      const after = valueIn(part);
      const common = { person: part.person, period: part, after, part };
      if (row === undefined) return [{ kind: "new", before: null, ...common }];
      const before = counting(row);
      const isSame = before === after && row.from === part.from && row.to === part.to;
      return isSame ? [] : [{ kind: "changed", before, ...common }];
    }),
    ...obsolete.flatMap((row): readonly Difference[] => {
      const { level, from, to, person } = row;
      if (!rows.has(row.id) || level === null || from === null || to === null) return [];
      const period = { level, from, to };
      return [{ kind: "gone", person, period, before: counting(row), after: null, part: null }];
    }),
  ];
}
