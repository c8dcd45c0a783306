// How far each deal has come, and when it reached each stage: from recorded stage changes, and from days that the user
// keeps in columns of Deals named like stages. A stage's rank is its place among the open stages; won comes after all.
import type { Day } from "../model/day";
import type { DealFacts } from "../model/facts";
import { groupBy } from "../model/group-by";
import type { Deal, Stage, StageChange } from "../model/rows";
import { inOrder, isRecorded } from "../model/stages";

export interface DealCourse {
  /** The rank at which it stands. */
  readonly at: number | null;
  /** The rank of the furthest stage that is known to be reached; null where nothing tells. */
  readonly reached: number | null;
  /** The day on which each rank was reached, rank 1 first; null where nobody knows. */
  readonly entered: readonly (Day | null)[];
}

/** Ranks by the stage's name: open stages from 1 in their order, every won stage the one after them. */
export function stageRanks(stages: readonly Stage[]): ReadonlyMap<string, number> {
  const named = inOrder(stages).flatMap(({ name, kind }) =>
    name === null ? [] : [{ name, kind }],
  );
  const open = named.filter(({ kind }) => kind === "open");
  return new Map([
    ...open.map(({ name }, i) => [name, i + 1] as const),
    ...named.flatMap(({ name, kind }) =>
      kind === "won" ? [[name, open.length + 1] as const] : [],
    ),
  ]);
}

/** One for each deal. Won deals are through all stages, open ones at least at theirs; lost ones need a record. */
export function dealCourses(
  deals: readonly Deal[],
  stages: readonly Stage[],
  changes: readonly StageChange[],
): readonly DealCourse[] {
  const ranks = stageRanks(stages);
  const last = Math.max(0, ...ranks.values());
  const changesOf = groupBy(changes, ({ deal }) => deal ?? undefined);
  const unknown: readonly null[] = Array<null>(last).fill(null);
  return deals.map((deal) => {
    const own = changesOf.get(deal.id) ?? [];
    const at = (deal.stage === null ? undefined : ranks.get(deal.stage)) ?? null;
    if (own.length === 0) return { at, reached: at, entered: unknown };
    const seen = own.flatMap(({ from, to }) => [from, to]).flatMap((name) => rankOf(name, ranks));
    const reached = Math.max(0, at ?? 0, ...seen);
    return {
      at,
      reached: reached === 0 ? null : reached,
      entered: entries(deal, own, ranks, last),
    };
  });
}

const rankOf = (name: string | null, ranks: ReadonlyMap<string, number>): readonly number[] => {
  const rank = name === null ? undefined : ranks.get(name);
  return rank === undefined ? [] : [rank];
};

/** The first day of each rank: as the user keeps it, else as it was recorded. */
function entries(
  deal: Deal,
  own: readonly StageChange[],
  ranks: ReadonlyMap<string, number>,
  last: number,
): readonly (Day | null)[] {
  const told: (Day | null)[] = Array<null>(last).fill(null);
  const recorded: (Day | null)[] = Array<null>(last).fill(null);
  for (const change of own) {
    const [rank] = rankOf(change.to, ranks);
    const on = dayOf(change, deal);
    if (rank === undefined || on === null) continue;
    const days = isRecorded(change) ? recorded : told;
    const before = days[rank - 1] ?? null;
    if (before === null || on < before) days[rank - 1] = on;
  }
  return told.map((day, i) => day ?? recorded[i] ?? null);
}

const A_WEEK = 7;

/** The first record of a deal says that it stood there, not since when, unless it was created that week. */
function dayOf(change: StageChange, { created }: Deal): Day | null {
  if (!isRecorded(change) || change.from !== null || change.on === null) return change.on;
  return created !== null && change.on - created <= A_WEEK ? created : null;
}

/** How long a deal stood at a rank, and when it left; null where that is not known or not over. */
export function stayAt(
  { entered, outcome, closed }: Pick<DealFacts, "entered" | "outcome" | "closed">,
  rank: number,
): { readonly days: number; readonly left: Day } | null {
  const from = entered[rank - 1] ?? null;
  if (from === null) return null;
  const next = entered.slice(rank).filter((day): day is Day => day !== null && day >= from);
  const end = outcome === "open" ? null : closed;
  const left = next.length > 0 ? (Math.min(...next) as Day) : end;
  return left === null || left < from ? null : { days: left - from, left };
}
