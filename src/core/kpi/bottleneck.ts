// The bottleneck: the stage where deals go on less often, or stand longer, than they used to, and the deals stuck there.
import type { Day } from "../model/day";
import type { DealFacts } from "../model/facts";
import type { Period } from "../model/period";
import type { Reason } from "../model/reason";
import type { DealId } from "../model/rows";
import { quantile } from "../statistics/mean";
import type { Funnel, FunnelStage } from "./funnel";
import { stayAt } from "./stage-history";

export interface Bottleneck {
  /** Null where none is worse than it was, or too little is known. */
  readonly stage: string | null;
  readonly rank: number | null;
  /** Longest first. */
  readonly stuck: readonly DealId[];
  readonly why: readonly Reason[];
}

/** Below so many deals a share or a middle is chance: in the period, and in the year before it. */
const FEWEST_NOW = 5;
const FEWEST_BEFORE = 10;
/** A tenth worse than it was is worth a word. */
const WORTH_TELLING = 0.1;
/** Stuck is what stands longer than three of four did. */
const LONG = 3 / 4;

/** @param deals those of the funnel, with their names */
export function bottleneckOf(
  { stages }: Funnel,
  deals: readonly DealFacts[],
  names: ReadonlyMap<DealId, string>,
  period: Period,
  asOf: Day,
): Bottleneck {
  const none = { stage: null, rank: null, stuck: [] };
  if (period.kind === "all")
    return { ...none, why: [{ code: "kpiNoPeriodBefore", params: {}, ids: [] }] };
  const judged = stages.slice(0, -1).flatMap(verdicts);
  if (judged.length === 0) {
    const most = Math.max(0, ...stages.map(({ now }) => now.reached));
    const before = Math.max(0, ...stages.map(({ usual }) => usual?.reached ?? 0));
    return {
      ...none,
      why: [
        {
          code: "bottleneckTooLittle",
          params: {
            deals: most,
            least: FEWEST_NOW,
            dealsBefore: before,
            leastBefore: FEWEST_BEFORE,
          },
          ids: [],
        },
      ],
    };
  }
  const worst = judged.reduce((a, b) => (b.loss > a.loss ? b : a));
  if (worst.loss < WORTH_TELLING)
    return { ...none, why: [{ code: "bottleneckNone", params: {}, ids: [] }] };
  const { at, by } = worst;
  const stuck = stuckAt(at, deals, period, asOf);
  const params = { stage: at.stage };
  const found: Reason =
    by === "conversion"
      ? {
          code: "bottleneckConversion",
          params: { ...params, share: worst.now, usual: worst.usual },
          ids: [],
        }
      : {
          code: "bottleneckTime",
          params: { ...params, days: worst.now, usually: worst.usual },
          ids: [],
        };
  return {
    stage: at.stage,
    rank: at.rank,
    stuck: stuck.map(({ id }) => id),
    why:
      stuck.length === 0
        ? [found]
        : [
            found,
            {
              code: "bottleneckStuck",
              params: { deals: stuck.length, names: stuck.map(({ id }) => names.get(id) ?? id) },
              ids: stuck.map(({ id }) => id),
            },
          ],
  };
}

interface Verdict {
  readonly at: FunnelStage;
  readonly by: "conversion" | "time";
  readonly now: number;
  readonly usual: number;
  /** How much worse than usual, as a part: 0.5 is half as often, or twice as long. */
  readonly loss: number;
}

/** What can be said of a stage against its own year. */
function verdicts(at: FunnelStage): readonly Verdict[] {
  const { now, usual } = at;
  if (usual === null) return [];
  const found: Verdict[] = [];
  if (
    now.conversion !== null &&
    usual.conversion !== null &&
    now.reached >= FEWEST_NOW &&
    usual.reached >= FEWEST_BEFORE
  ) {
    const loss = usual.conversion === 0 ? 0 : 1 - now.conversion / usual.conversion;
    found.push({ at, by: "conversion", now: now.conversion, usual: usual.conversion, loss });
  }
  if (
    now.days !== null &&
    usual.days !== null &&
    now.stays >= FEWEST_NOW &&
    usual.stays >= FEWEST_BEFORE
  ) {
    const loss = now.days === 0 ? 0 : 1 - usual.days / now.days;
    found.push({ at, by: "time", now: now.days, usual: usual.days, loss });
  }
  return found;
}

/** Open deals that stand there longer than deals used to; without that history, those that should have closed by now. */
function stuckAt(
  { rank, open }: FunnelStage,
  deals: readonly DealFacts[],
  { from }: Period,
  asOf: Day,
): readonly DealFacts[] {
  const past = deals.flatMap((deal) => {
    const stay = stayAt(deal, rank);
    return stay !== null && (from === null || stay.left < from) ? [stay.days] : [];
  });
  const long = past.length >= FEWEST_BEFORE ? quantile(past, LONG) : null;
  const since = (deal: DealFacts) => deal.entered[rank - 1] ?? null;
  return open
    .map((deal) => {
      const entered = since(deal);
      const over =
        long !== null && entered !== null
          ? asOf - entered - long
          : deal.expected === null
            ? 0
            : asOf - deal.expected;
      return { deal, over };
    })
    .filter(({ over }) => over > 0)
    .sort((a, b) => b.over - a.over)
    .map(({ deal }) => deal);
}
