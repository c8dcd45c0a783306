// Where what is kept does not fit: parts below that add up to another sum than what they are parts of.
import type { PersonId } from "../../model/rows";
import { sum } from "../../statistics/mean";
import type { Misfit } from "./breakdown";
import type { Span } from "./spans";
import type { Spreading } from "./spread";
import type { Units } from "./units";

/**
 * Of one period. What is typed over everybody's parts is told once, at everybody's; a person is told of where the
 * person's own doing it is, or where only people's and everybody's together don't fit.
 */
export function misfitsOf(
  span: Span,
  lines: readonly (PersonId | null)[],
  { whole, kept, asked }: Spreading,
  values: readonly (readonly number[])[],
  units: Units,
): readonly Misfit[] {
  const misfit = (part: Span, person: PersonId | null, made: number, of: number) =>
    misfitOf(part, person, made, of, units);
  const unmet = span.parts.flatMap((part, i) => {
    const ask = asked[i];
    return ask === null || ask === undefined
      ? []
      : misfit(part, null, sum(values.map((line) => line[i] ?? 0)), ask);
  });
  const together = asked.some((ask) => ask !== null)
    ? misfit(span, null, sum(values.map(sum)), sum(whole))
    : [];
  const single = lines.flatMap((person, i) => {
    const own = kept[i] ?? [];
    const all = whole[i] ?? 0;
    const isOwn = sum(own.map((value) => value ?? 0)) > all || !own.includes(null);
    return together.length > 0 && !isOwn ? [] : misfit(span, person, sum(values[i] ?? []), all);
  });
  return [...together, ...single, ...unmet];
}

/** None where the two are the same. Both in smallest units. */
export function misfitOf(
  { level, from }: Span,
  person: PersonId | null,
  made: number,
  whole: number,
  units: Units,
): readonly Misfit[] {
  if (made === whole) return [];
  return [
    {
      code: made > whole ? "overridesExceed" : "sharesDiffer",
      level,
      person,
      from,
      sum: units.amount(made),
      whole: units.amount(whole),
    },
  ];
}
