// The sample's visits and calls of the past weeks, and what was spent.
import { isWorkday, previousWorkday } from "../../core/calendar/workdays";
import { addDays, type Day, weekday } from "../../core/model/day";
import type { ActivityKind } from "../../core/model/rows";
import type { SampleDeal } from "./deal";
import { customerOf } from "./deals";
import { round, roundTo, row, type SampleRow, type Scene, sellerName } from "./scene";
import { SELLERS } from "./words";

const DAYS_BACK = 56;
/** How many there are on a Monday, Tuesday and so on. */
const A_DAY = [1, 2, 1, 1, 2, 1, 1];
const KINDS: readonly ActivityKind[] = [
  "visit",
  "call",
  "email",
  "meeting",
  "call",
  "visit",
  "meeting",
  "call",
  "other",
];

/** About seven a week, over eight weeks or since the quarter began if that is longer. */
export function activityRows(deals: readonly SampleDeal[], scene: Scene): readonly SampleRow[] {
  const { words, choice, asOf } = scene;
  return activityDays(scene).map((on, i) => {
    const seller = (i * 2) % SELLERS;
    const kind = round(KINDS, i);
    const alive = deals.filter(
      (deal) => deal.seller === seller && deal.created <= on && on <= (deal.closed ?? asOf),
    );
    const deal = alive[i % Math.max(1, alive.length)];
    return row({
      id: `AC-${i + 1}`,
      on,
      kind: choice.activityKinds[kind],
      person: sellerName(scene, seller),
      customer: deal === undefined ? undefined : customerOf(deal, scene),
      deal: deal?.id,
      note: round(words.activityNotes[kind], Math.floor(i / KINDS.length)),
    });
  });
}

function activityDays({ asOf, from, calendar }: Scene): readonly Day[] {
  const first = Math.min(from, asOf - DAYS_BACK) as Day;
  return Array.from({ length: asOf - first }, (_, i) => addDays(first, i))
    .filter((on) => isWorkday(calendar, on))
    .flatMap((on) => Array.from({ length: round(A_DAY, weekday(on) - 1) }, () => on));
}

/** Days before the as-of day, project, and size as a share of a deal of middling size. */
const COSTS = [
  [33, 1, 0.012],
  [20, 1, 0.03],
  [16, 2, 0.045],
  [13, 2, 0.06],
  [11, 1, 0.009],
  [6, 2, 0.02],
] as const;

export function costRows({ words, asOf, calendar }: Scene): readonly SampleRow[] {
  return COSTS.map(([ago, project, share], i) => {
    const [category, note] = round(words.costs, i);
    return row({
      id: `C-${i + 1}`,
      on: previousWorkday(calendar, addDays(asOf, -ago)),
      amount: roundTo(words.typicalDeal * share, 10),
      currency: words.currency,
      project: words.projects[project - 1]?.name ?? null,
      category,
      note,
    });
  });
}
