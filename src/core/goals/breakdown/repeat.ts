// Parts of what cannot be split: a rate is the same in every period and for everybody.
import type { PersonId } from "../../model/rows";
import type { BrokenDown, Part, Sharer } from "./breakdown";
import type { Existing } from "./existing";
import { partOf } from "./part";
import type { Span } from "./spans";

type Done = Pick<BrokenDown, "whole" | "parts" | "misfits" | "notes">;

export function repeatedParts(
  root: Span,
  people: readonly Sharer[],
  existing: Existing,
  target: number,
): Done {
  const part = (span: Span, person: PersonId | null): Part =>
    partOf(span, person, existing.at(span, person), null, target);
  const below = (span: Span, person: PersonId | null): readonly Part[] =>
    span.parts.flatMap((one) => [part(one, person), ...below(one, person)]);
  return {
    whole: target,
    parts: [
      ...below(root, null),
      ...people.flatMap(({ id }) => [part(root, id), ...below(root, id)]),
    ],
    misfits: [],
    notes: [],
  };
}
