// What a new decomposition would change of the parts in Plan: after a holiday notice, a new target, other dates.
import type { PlanPart } from "../../model/rows";
import type { Breakdown, Part } from "./breakdown";

/** One part that differs: as it stands in Plan, and as it would be; null where there is none. */
export interface Difference {
  readonly row: PlanPart | null;
  readonly part: Part | null;
}

/**
 * The parts that would count another value, have other dates, come or go. What is typed over a part counts before and
 * after. A goal that has never been broken down has none, and neither has one that cannot be any more.
 */
export function outdated(existing: readonly PlanPart[], fresh: Breakdown): readonly Difference[] {
  if (fresh.kind === "none" || existing.every((row) => row.level === null)) return [];
  const rows = new Map(existing.map((row) => [row.id, row]));
  return [
    ...fresh.parts.flatMap((part): readonly Difference[] => {
      const row = (part.row === null ? undefined : rows.get(part.row)) ?? null;
      return row !== null && isSame(part, row) ? [] : [{ row, part }];
    }),
    ...fresh.obsolete.map((row): Difference => ({ row, part: null })),
  ];
}

const isSame = (part: Part, row: PlanPart): boolean =>
  part.typed ||
  (row.from === part.from &&
    row.to === part.to &&
    row.level === part.level &&
    (part.override !== null || row.planned === part.planned));
