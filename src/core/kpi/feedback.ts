// Customers' answers as figures count them: those with a score on the scale of what was asked.
import type { FeedbackFact } from "../model/facts";
import type { Finding } from "../model/issue";
import type { Feedback, FeedbackKind } from "../model/rows";

const SCALES: Readonly<Record<FeedbackKind, { readonly low: number; readonly high: number }>> = {
  csat: { low: 1, high: 5 },
  nps: { low: 0, high: 10 },
};

const isOff = ({ kind, score }: Feedback): boolean =>
  kind !== null && score !== null && (score < SCALES[kind].low || score > SCALES[kind].high);

/** What an answer counts as; null where it has no score, nobody knows what was asked, or the score is off its scale. */
export const countedAs = (answer: Feedback): FeedbackKind | null =>
  answer.score === null || isOff(answer) ? null : answer.kind;

export function feedbackFacts(feedback: readonly Feedback[]): readonly FeedbackFact[] {
  return feedback.flatMap((answer): readonly FeedbackFact[] => {
    const kind = countedAs(answer);
    const { on, score } = answer;
    return kind === null || score === null ? [] : [{ on, kind, score }];
  });
}

/** Scores that their scale does not have. */
export function feedbackFindings(feedback: readonly Feedback[]): readonly Finding[] {
  return feedback.flatMap((answer): readonly Finding[] => {
    const { id, kind, score } = answer;
    if (kind === null || !isOff(answer)) return [];
    const params = { value: String(score), ...SCALES[kind] };
    return [{ code: "offScale", table: "feedback", id, column: "score", params }];
  });
}
