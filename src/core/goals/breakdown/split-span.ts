// One period split into those below it, down to the finest: values around what is kept, and what does not fit.
import type { PersonId, PlanPart } from "../../model/rows";
import { sum } from "../../statistics/mean";
import type { BrokenDown, Part } from "./breakdown";
import { type Existing, keptIn } from "./existing";
import { misfitsOf } from "./misfits";
import { partOf } from "./part";
import type { Weigh, Weighed } from "./period-weights";
import type { Span } from "./spans";
import { type Spreading, spread, withoutAsked, withoutKept } from "./spread";
import type { Units } from "./units";

/** What stays the same all the way down. */
export interface Splitting {
  /** The people, or everybody alone. */
  readonly lines: readonly (PersonId | null)[];
  /** Whether there are people, so that everybody's parts are the sums of theirs. */
  readonly shared: boolean;
  readonly existing: Existing;
  readonly units: Units;
  readonly weigh: Weigh;
}

export type Made = Pick<BrokenDown, "parts" | "misfits" | "notes">;

const NOTHING: Made = { parts: [], misfits: [], notes: [] };

/** @param values what each line has of the span, in smallest units */
export function splitSpan(splitting: Splitting, span: Span, values: readonly number[]): Made {
  if (span.parts.length === 0) return NOTHING;
  const { lines, shared, existing, units, weigh } = splitting;
  const rows = lines.map((person) => span.parts.map((part) => existing.at(part, person)));
  const everybody = shared ? span.parts.map((part) => existing.at(part, null)) : (rows[0] ?? []);
  const weighed = weigh(
    span.parts,
    everybody.map((row) => row?.share ?? null),
  );
  const keptUnits = (row: PlanPart | null): number | null => {
    const kept = keptIn(row);
    return kept === null ? null : units.of(kept);
  };
  const spreading: Spreading = {
    whole: values,
    kept: rows.map((own) => own.map(keptUnits)),
    asked: everybody.map((row) => (shared ? keptUnits(row) : null)),
    weights: weighed.weights,
    usual: weighed.usual,
  };
  const spreadOut = spread(spreading);
  const below = span.parts.map((part, i) =>
    splitSpan(
      splitting,
      part,
      spreadOut.map((line) => line[i] ?? 0),
    ),
  );
  return {
    parts: [
      ...(shared ? everybodyParts(splitting, span, everybody, spreading, spreadOut, weighed) : []),
      ...lineParts(splitting, span, rows, spreading, spreadOut, weighed),
      ...below.flatMap(({ parts }) => parts),
    ],
    misfits: [
      ...misfitsOf(span, lines, spreading, spreadOut, units),
      ...below.flatMap(({ misfits }) => misfits),
    ],
    notes: [...weighed.notes, ...below.flatMap(({ notes }) => notes)],
  };
}

function everybodyParts(
  { units }: Splitting,
  span: Span,
  rows: readonly (PlanPart | null)[],
  spreading: Spreading,
  values: readonly (readonly number[])[],
  { usualShares }: Weighed,
): readonly Part[] {
  return span.parts.map((part, i) => {
    const planned =
      spreading.asked[i] === null
        ? sum(values.map((line) => line[i] ?? 0))
        : withoutAsked(spreading, i);
    return partOf(part, null, rows[i] ?? null, usualShares[i] ?? 0, units.amount(planned));
  });
}

function lineParts(
  { lines, units }: Splitting,
  span: Span,
  rows: readonly (readonly (PlanPart | null)[])[],
  spreading: Spreading,
  values: readonly (readonly number[])[],
  { shares }: Weighed,
): readonly Part[] {
  return lines.flatMap((person, line) =>
    span.parts.map((part, i) => {
      const planned =
        spreading.kept[line]?.[i] === null
          ? (values[line]?.[i] ?? 0)
          : withoutKept(spreading, line, i);
      const row = rows[line]?.[i] ?? null;
      return partOf(part, person, row, shares[line]?.[i] ?? 0, units.amount(planned));
    }),
  );
}
