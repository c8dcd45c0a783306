// The parts of a goal whose target adds up: shared out to people first, then each one's part split in time.
import { civil } from "../../model/day";
import type { PersonId } from "../../model/rows";
import { sum } from "../../statistics/mean";
import type { BreakdownInput, BreakdownNote, BrokenDown, Sharer } from "./breakdown";
import { type Existing, keptIn } from "./existing";
import { misfitOf } from "./misfits";
import { partOf } from "./part";
import { peopleShares } from "./people-weights";
import { periodWeights } from "./period-weights";
import type { Span } from "./spans";
import { type Made, type Splitting, splitSpan } from "./split-span";
import { spread, withoutKept } from "./spread";
import { unitsOf } from "./units";

type Done = Pick<BrokenDown, "whole" | "parts" | "misfits" | "notes">;

/**
 * @param people in the order in which the last units are given out
 * @param way from where the goal begins to its target, in its unit
 */
export function splitParts(
  input: BreakdownInput,
  root: Span,
  people: readonly Sharer[],
  existing: Existing,
  way: number,
): Done {
  const units = unitsOf(way, input.unitsPerOne);
  const { weigh, notes } = periodWeights(input, people);
  const lines = people.length === 0 ? [null] : people.map(({ id }): PersonId | null => id);
  const splitting = { lines, shared: people.length > 0, existing, units, weigh };
  const whole = units.of(way);
  const totals = people.length === 0 ? null : shareOut(input, root, people, splitting, whole);
  const below = splitSpan(splitting, root, totals?.values ?? [whole]);
  const years = input.provisional.filter(
    (year) => year >= civil(root.from).year && year <= civil(root.to).year,
  );
  return {
    whole: units.amount(whole),
    parts: [...(totals?.parts ?? []), ...below.parts],
    misfits: [...(totals?.misfits ?? []), ...below.misfits],
    notes: [
      ...(totals?.notes ?? []),
      ...notes,
      ...below.notes.slice(0, 1),
      ...(years.length > 0 ? [{ code: "provisional", years } as const] : []),
    ],
  };
}

/** Each person's part of the whole, which is more than the goal where that is meant. */
function shareOut(
  input: BreakdownInput,
  root: Span,
  people: readonly Sharer[],
  { existing, units }: Splitting,
  whole: number,
): Made & { readonly values: readonly number[] } {
  const assigned = Math.round(whole * (1 + input.overAssign));
  const rows = people.map(({ id }) => existing.at(root, id));
  const given = rows.map((row) => row?.share ?? null);
  const { shares, notes } = peopleShares(input, people, given, root.from, root.to);
  const kept = rows.map((row) => {
    const value = keptIn(row);
    return value === null ? null : units.of(value);
  });
  const spreading = {
    whole: [assigned],
    kept: [kept],
    asked: people.map(() => null),
    weights: [shares],
    usual: shares,
  };
  const values = spread(spreading)[0] ?? [];
  const all = sum(values);
  const over: readonly BreakdownNote[] =
    assigned === whole || all <= whole
      ? []
      : [{ code: "overAssigned", sum: units.amount(all), whole: units.amount(whole) }];
  return {
    values,
    parts: people.map(({ id }, i) => {
      const planned = kept[i] === null ? (values[i] ?? 0) : withoutKept(spreading, 0, i);
      return partOf(root, id, rows[i] ?? null, shares[i] ?? 0, units.amount(planned));
    }),
    // Between the goal and what people are to have together nothing is amiss.
    misfits: all > whole && all <= assigned ? [] : misfitOf(root, null, all, whole, units),
    notes: [...notes, ...over],
  };
}
