// What customers were asked, as a header or a sheet's name tells it.
import type { FeedbackKind } from "../../core/model/rows";

const RECOMMENDS = /\bnps\b|net promoter|recommend|推荐/i;
const SATISFIED = /\bcsat\b|satisf|满意|好评/i;

/** Null where it tells neither. */
export function feedbackKindIn(text: string): FeedbackKind | null {
  if (RECOMMENDS.test(text)) return "nps";
  return SATISFIED.test(text) ? "csat" : null;
}
