// Shares that somebody gives: of periods in the whole, and of people. They begin as they were computed.
import type { Part } from "../../src/core/goals/breakdown/breakdown";
import type { BreakdownChoice, PartEdit } from "../../src/core/goals/breakdown/choice";
import { type PersonId, PLAN_LEVELS, type PlanLevel } from "../../src/core/model/rows";
import { sum } from "../../src/core/statistics/mean";
import { withEdit } from "./edits";

/** A period's share of the whole goal. */
export interface PeriodShare {
  readonly part: Part;
  readonly share: number;
}

/** Those of the months, else of the coarsest periods that there are: weeks would be too many to look at. */
export function periodShares(parts: readonly Part[]): readonly PeriodShare[] {
  const at = (level: PlanLevel) =>
    parts.filter((one) => one.person === null && one.level === level);
  const quarters = at("quarter");
  const shown = [at("month"), quarters, at("week")].find((some) => some.length > 0) ?? [];
  return shown.map((part) => {
    const above = part.level === "month" ? holding(quarters, part)?.share : undefined;
    return { part, share: (part.share ?? 0) * (above ?? 1) };
  });
}

/** Every period keeps the share that it has; one of those shown gets another. */
export function givePeriods(
  choice: BreakdownChoice,
  parts: readonly Part[],
  changed: { readonly at: number; readonly share: number } | null,
): BreakdownChoice {
  const everybody = parts.filter(({ person, level }) => person === null && level !== "total");
  const shares = periodShares(parts).map((one, i) =>
    i === changed?.at ? { ...one, share: changed.share } : one,
  );
  const within = (part: Part) => shares.filter((one) => holds(part, one.part));
  const shown = PLAN_LEVELS.indexOf(shares[0]?.part.level ?? "total");
  const shareOf = (part: Part): number | null => {
    const own = sum(within(part).map(({ share }) => share));
    if (PLAN_LEVELS.indexOf(part.level) > shown) return part.share;
    if (part.level !== "month") return own;
    const quarter = holding(
      everybody.filter(({ level }) => level === "quarter"),
      part,
    );
    const above = quarter ? sum(within(quarter).map(({ share }) => share)) : 1;
    return above > 0 ? own / above : part.share;
  };
  const edits = everybody.reduce<readonly PartEdit[]>(
    (all, part) => withEdit(all, part, { share: rounded(shareOf(part)) }),
    choice.edits,
  );
  return { ...choice, splitBy: "given", edits };
}

/** Everybody keeps the share that they have; one person gets another. */
export function givePeople(
  choice: BreakdownChoice,
  parts: readonly Part[],
  changed: { readonly person: PersonId; readonly share: number } | null,
): BreakdownChoice {
  const edits = parts
    .filter(({ level, person }) => level === "total" && person !== null)
    .reduce<readonly PartEdit[]>((all, part) => {
      const share = part.person === changed?.person ? changed.share : part.share;
      return withEdit(all, part, { share: rounded(share) });
    }, choice.edits);
  return { ...choice, shareBy: "given", edits };
}

const holds = (outer: Part, inner: Part) => outer.from <= inner.from && inner.to <= outer.to;

const holding = (parts: readonly Part[], inner: Part) => parts.find((part) => holds(part, inner));

/** As precise as core keeps shares. */
const rounded = (share: number | null) => (share === null ? null : Math.round(share * 1e6) / 1e6);
