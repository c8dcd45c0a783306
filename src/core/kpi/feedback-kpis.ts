// KPIs of what customers say: how satisfied they are, and whether they would recommend us.
// Sources: the satisfied of five (CSAT, the two best boxes); Reichheld, "The one number you need to grow", Harvard
// Business Review 12/2003 (NPS).
import { type Period, within } from "../model/period";
import type { FeedbackKind } from "../model/rows";
import { ratio } from "../statistics/mean";
import { blank, type Definitions, type KpiFacts, known } from "./definition";

/** Of satisfaction, 1 to 5: from here on somebody is satisfied. */
const SATISFIED = 4;
/** Of recommendation, 0 to 10: from here on somebody recommends us, and up to here advises against. */
const PROMOTES = 9;
const DETRACTS = 6;

const scores = ({ feedback }: KpiFacts, period: Period, kind: FeedbackKind): readonly number[] =>
  feedback.flatMap((answer) =>
    answer.kind === kind && within(period, answer.on) ? [answer.score] : [],
  );

const count = (of: readonly number[], fits: (score: number) => boolean): number =>
  of.filter(fits).length;

export const FEEDBACK_KPIS = {
  csat: {
    unit: "percent",
    better: "more",
    metric: null,
    accumulates: false,
    formula: `IFERROR(COUNTIFS({feedback.counted};{csat};{feedback.score};">=${SATISFIED}"{in:feedback.on})/COUNTIFS({feedback.counted};{csat}{in:feedback.on});"")`,
    compute: (facts, period) => {
      const answers = scores(facts, period, "csat");
      const value = ratio(
        count(answers, (score) => score >= SATISFIED),
        answers.length,
      );
      return value === null ? blank("kpiNoFeedback") : known(value);
    },
  },
  nps: {
    unit: "percent",
    better: "more",
    metric: null,
    accumulates: false,
    formula: `IFERROR((COUNTIFS({feedback.counted};{nps};{feedback.score};">=${PROMOTES}"{in:feedback.on})-COUNTIFS({feedback.counted};{nps};{feedback.score};"<=${DETRACTS}"{in:feedback.on}))/COUNTIFS({feedback.counted};{nps}{in:feedback.on});"")`,
    compute: (facts, period) => {
      const answers = scores(facts, period, "nps");
      const promoters = count(answers, (score) => score >= PROMOTES);
      const detractors = count(answers, (score) => score <= DETRACTS);
      const value = ratio(promoters - detractors, answers.length);
      return value === null ? blank("kpiNoFeedback") : known(value);
    },
  },
} as const satisfies Definitions;
