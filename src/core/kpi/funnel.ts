// The funnel: how many of the deals that closed in the period came through each stage, how long that took, and how it
// was in the twelve months before. A conversion is a formula over the column "stage reached".
import { addMonths, type Day } from "../model/day";
import type { DealFacts } from "../model/facts";
import { type Period, within } from "../model/period";
import type { Reason } from "../model/reason";
import type { Minor, Stage } from "../model/rows";
import { inOrder } from "../model/stages";
import { median, ratio, sum } from "../statistics/mean";
import { dealsIn } from "./deals-in";
import { stageRanks, stayAt } from "./stage-history";

/** How deals went on from a stage over some time. */
export interface Step {
  /** Closed deals that reached the stage, and those of them that went on from it. */
  readonly reached: number;
  readonly passed: number;
  /** 0 to 1; null of the last, where none reached it, or where nothing tells how far lost deals came. */
  readonly conversion: number | null;
  /** Of deals that left the stage: the middle of the days that they stood in it, and how many those are. */
  readonly days: number | null;
  readonly stays: number;
}

export interface FunnelStage {
  readonly stage: string;
  readonly rank: number;
  /** In the period. */
  readonly now: Step;
  /** In the twelve months before it; null for all time. */
  readonly usual: Step | null;
  /** Open deals that stand in it, and what they are worth in minor units. */
  readonly open: readonly DealFacts[];
  readonly value: number;
  /** How many reached it, and the share that went on, with symbolic names and macros. The last stage has no next. */
  readonly reachedFormula: string;
  readonly conversionFormula: string | null;
}

export interface Funnel {
  /** Open stages in their order, then won as the last. */
  readonly stages: readonly FunnelStage[];
  /** By what deals were counted where no history tells, and what was left out. */
  readonly why: readonly Reason[];
}

/** @param deals those in the slice */
export function funnelOf(
  deals: readonly DealFacts[],
  stages: readonly Stage[],
  period: Period,
): Funnel {
  const ranks = stageRanks(stages);
  const last = Math.max(0, ...ranks.values());
  const before = yearBefore(period);
  // Several won stages share the last rank: the first names it.
  const names = new Map<number, string>();
  for (const { name } of inOrder(stages)) {
    const rank = name === null ? undefined : ranks.get(name);
    if (name !== null && rank !== undefined && !names.has(rank)) names.set(rank, name);
  }
  return {
    stages: [...names]
      .sort(([a], [b]) => a - b)
      .map(([rank, stage]): FunnelStage => {
        const open = deals.filter((deal) => deal.outcome === "open" && deal.at === rank);
        return {
          stage,
          rank,
          now: stepAt(deals, rank, last, period),
          usual: before === null ? null : stepAt(deals, rank, last, before),
          open,
          value: sum(
            open.flatMap(({ value }): readonly Minor[] => (value === null ? [] : [value])),
          ),
          reachedFormula: reachedFormula(rank),
          conversionFormula: rank === last ? null : conversionFormula(rank),
        };
      }),
    why: whyOf(deals, period, ranks.size),
  };
}

/** The twelve months before a period; all time has none. */
function yearBefore({ from }: Period): Period | null {
  if (from === null) return null;
  return { kind: "year", from: addMonths(from, -12), to: (from - 1) as Day };
}

function stepAt(deals: readonly DealFacts[], rank: number, last: number, period: Period): Step {
  const { won, lost } = dealsIn(deals, period);
  const reaching = (at: number) =>
    won.length + lost.filter(({ reached }) => reached !== null && reached >= at).length;
  const passed = rank === last ? 0 : reaching(rank + 1);
  const reached = reaching(rank);
  const isTold = lost.length === 0 || lost.some((deal) => deal.reached !== null);
  const stays = deals.flatMap((deal) => {
    const stay = stayAt(deal, rank);
    return stay !== null && within(period, stay.left) ? [stay.days] : [];
  });
  return {
    reached,
    passed,
    conversion: isTold && rank < last ? ratio(passed, reached) : null,
    days: median(stays),
    stays: stays.length,
  };
}

const reaching = (rank: number, outcome: "won" | "lost") =>
  `COUNTIFS({deals.reached};">=${rank}";{deals.outcome};{${outcome}}{in:deals.closed})`;

/** Won deals have gone through every rank, so that they are counted by their outcome. */
const reachedFormula = (rank: number): string => `${reaching(1, "won")}+${reaching(rank, "lost")}`;

const LOST = "COUNTIFS({deals.outcome};{lost}{in:deals.closed})";

/** Blank where all lost deals lack a record, since those that were won alone tell nothing. */
const conversionFormula = (rank: number): string =>
  `IF(AND(${LOST}>0;${reaching(1, "lost")}=0);"";IFERROR((${reachedFormula(rank + 1)})/(${reachedFormula(rank)});""))`;

function whyOf(deals: readonly DealFacts[], period: Period, stages: number): readonly Reason[] {
  if (stages === 0) return [{ code: "funnelNoStages", params: {}, ids: [] }];
  const { lost } = dealsIn(deals, period);
  const unknown = lost.filter(({ reached }) => reached === null);
  const isRecorded = deals.some(({ entered }) => entered.some((day) => day !== null));
  return [
    ...(isRecorded ? [] : [{ code: "funnelNoHistory", params: {}, ids: [] } as const]),
    ...(unknown.length === 0
      ? []
      : [
          {
            code: "funnelLeftOut",
            params: { deals: unknown.length, of: lost.length },
            ids: unknown.map(({ id }) => id),
          } as const,
        ]),
  ];
}
