// One part as it is to stand in Plan, with what stands there.
import type { PersonId, PlanPart } from "../../model/rows";
import type { Part } from "./breakdown";
import { isTyped, keptIn } from "./existing";
import type { Span } from "./spans";

export function partOf(
  { level, from, to }: Span,
  person: PersonId | null,
  row: PlanPart | null,
  share: number | null,
  planned: number,
): Part {
  return {
    level,
    person,
    from,
    to,
    share,
    planned,
    override: keptIn(row),
    row: row === null || row.id === "" ? null : row.id,
    typed: row !== null && isTyped(row),
  };
}
