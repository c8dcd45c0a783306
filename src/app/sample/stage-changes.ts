// The sample's stage changes: how each deal came to where it stands, as the weekly runs would have recorded it.
import { addDays, type Day } from "../../core/model/day";
import { type SampleDeal, WON_STAGE } from "./deal";
import { round, row, type SampleRow, type Scene } from "./scene";

/** How much of a deal's time each open stage takes. */
const SHARES = [2, 3, 5, 4, 3];

/** In the order of their days. */
export function stageChangeRows(
  deals: readonly SampleDeal[],
  { words, asOf }: Scene,
): readonly SampleRow[] {
  const changes = deals.flatMap((deal) => {
    const furthest = deal.lostAt ?? Math.min(deal.stage, WON_STAGE - 1);
    const open = Array.from({ length: furthest + 1 }, (_, stage) => stage);
    const path = deal.closed === undefined ? open : [...open, deal.stage];
    return path.map((stage, step) => ({
      deal: deal.id,
      from: step === 0 ? undefined : path[step - 1],
      to: stage,
      on: step === open.length ? (deal.closed ?? asOf) : entered(deal, step, open.length, asOf),
    }));
  });
  return changes
    .sort((one, other) => one.on - other.on)
    .map(({ deal, from, to, on }, i) =>
      row({
        id: `SC-${i + 1}`,
        deal,
        from: from === undefined ? undefined : round(words.stages, from),
        to: round(words.stages, to),
        on,
      }),
    );
}

/** Open deals have been some days in the stage where they stand. */
function entered({ created, closed }: SampleDeal, step: number, steps: number, asOf: Day): Day {
  const share = (to: number) => SHARES.slice(0, to).reduce((all, one) => all + one, 0);
  const end = closed ?? asOf;
  return addDays(created, Math.floor(((end - created) * share(step)) / share(steps)));
}
