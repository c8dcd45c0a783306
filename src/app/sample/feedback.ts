// What the sample's customers said: some time after a deal was won they are asked, in turn, one of two questions.
import { previousWorkday } from "../../core/calendar/workdays";
import { addDays } from "../../core/model/day";
import type { FeedbackKind } from "../../core/model/rows";
import { isWon, type SampleDeal } from "./deal";
import { customerOf } from "./deals";
import { round, row, type SampleRow, type Scene, sellerName } from "./scene";

const DAYS_AFTER = 9;
const KINDS: readonly FeedbackKind[] = ["csat", "nps"];
/** Mostly content; one promise was not kept. */
const SCORES: Readonly<Record<FeedbackKind, readonly number[]>> = {
  csat: [5, 4, 3, 5, 4],
  nps: [9, 10, 7, 9, 6],
};

export function feedbackRows(deals: readonly SampleDeal[], scene: Scene): readonly SampleRow[] {
  const { words, choice, asOf, calendar } = scene;
  return deals
    .filter(isWon)
    .map((deal) => ({
      deal,
      on: previousWorkday(calendar, addDays(deal.closed ?? asOf, DAYS_AFTER)),
    }))
    .filter(({ on }) => on < asOf)
    .sort((one, other) => one.on - other.on)
    .map(({ deal, on }, i) => {
      const kind = round(KINDS, i);
      const score = round(SCORES[kind], Math.floor(i / KINDS.length));
      return row({
        id: `F-${i + 1}`,
        on,
        kind: choice.feedbackKinds[kind],
        score,
        customer: customerOf(deal, scene),
        deal: deal.id,
        person: sellerName(scene, deal.seller),
        note: words.feedback[score],
      });
    });
}
