// What is typed into parts before anything is written: one edit for each part, the latest counts.
import type { Part } from "../../src/core/goals/breakdown/breakdown";
import type { BreakdownChoice, PartEdit } from "../../src/core/goals/breakdown/choice";

type Place = Pick<Part, "row" | "level" | "person" | "from">;

const keyOf = ({ row, level, person, from }: Place): string =>
  row ?? `${level} ${person ?? ""} ${from}`;

/** Types into a part: an override, or with null takes back what is typed over it; or its share. */
export function withEdit(
  edits: readonly PartEdit[],
  part: Place,
  typed: Pick<PartEdit, "share" | "override">,
): readonly PartEdit[] {
  const key = keyOf(part);
  const before = edits.find((edit) => keyOf(edit) === key);
  const { row, level, person, from } = part;
  return [
    ...edits.filter((edit) => edit !== before),
    { ...before, row, level, person, from, ...typed },
  ];
}

/** The choice with edits of none but the parts that there are: what was typed into others before goes nowhere. */
export function sendable(choice: BreakdownChoice, parts: readonly Part[]): BreakdownChoice {
  const known = new Set(parts.map(keyOf));
  return { ...choice, edits: choice.edits.filter((edit) => known.has(keyOf(edit))) };
}
