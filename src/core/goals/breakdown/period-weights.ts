// What the periods of one level weigh for everybody and for each person, and the shares that are shown for it.
import type { Split } from "../../model/rows";
import type { BreakdownInput, BreakdownNote, Sharer } from "./breakdown";
import { seasonOf } from "./season";
import { filledShares, isScaled, sharesOfWeights } from "./shares";
import type { Span } from "./spans";
import { everybodyPresent, presenceOf, timeWeights } from "./time-weights";

export interface Weighed {
  /** Everybody's. */
  readonly usual: readonly number[];
  /** By line: people, or everybody alone. */
  readonly weights: readonly (readonly number[])[];
  /** What is shown in the share column, of everybody and by line. */
  readonly usualShares: readonly number[];
  readonly shares: readonly (readonly number[])[];
  readonly notes: readonly BreakdownNote[];
}

/** Weighs periods that have one above them in common. `given` are the shares in everybody's rows. */
export type Weigh = (spans: readonly Span[], given: readonly (number | null)[]) => Weighed;

/** Says what it has to say of the season in `notes`, once for the goal. */
export function periodWeights(
  { goal, calendar, past }: BreakdownInput,
  people: readonly Sharer[],
): { readonly weigh: Weigh; readonly notes: readonly BreakdownNote[] } {
  const chosen: Split = goal.splitBy ?? "workdays";
  const lines = Math.max(1, people.length);
  if (chosen === "given") return { weigh: (_, given) => byShares(given, lines), notes: [] };
  const season = chosen === "season" ? seasonOf(past) : null;
  const by = chosen === "season" && season === null ? "workdays" : chosen;
  const everybody = everybodyPresent(calendar);
  const present =
    people.length === 0 ? [everybody] : people.map((person) => presenceOf(person, calendar));
  const months = past.values.length;
  return {
    weigh: (spans) => {
      const usual = timeWeights(by, spans, everybody, everybody, season ?? []);
      const weights = present.map((own) => timeWeights(by, spans, own, everybody, season ?? []));
      return {
        usual,
        weights,
        usualShares: sharesOfWeights(usual),
        shares: weights.map(sharesOfWeights),
        notes: [],
      };
    },
    notes:
      by === chosen ? [] : [{ code: "seasonTooShort", months, missing: Math.max(0, 12 - months) }],
  };
}

function byShares(given: readonly (number | null)[], lines: number): Weighed {
  const shares = filledShares(given);
  const sum = shares.reduce((all, share) => all + share, 0);
  const each = Array.from({ length: lines }, () => shares);
  return {
    usual: shares,
    weights: each,
    usualShares: shares,
    shares: each,
    notes: isScaled(shares) ? [{ code: "sharesScaled", of: "periods", sum }] : [],
  };
}
