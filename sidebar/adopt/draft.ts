// What the user chose, corrected and answered so far, and what is asked of the server with that. Pure.
import type { AdoptChoice, AdoptProposal, Question } from "../../src/app/rpc";
import type { TableName } from "../../src/core/model/rows";
import type { Headers } from "./chosen";

export interface Draft {
  readonly sheets: readonly string[];
  readonly table: TableName;
  /** Field to header once a column was corrected; null for as long as the proposal stands. */
  readonly columns: Headers | null;
  /** Question to option, of what the user answered. */
  readonly answers: Readonly<Record<string, string>>;
}

export const firstDraft = (sheets: readonly string[], table: TableName): Draft => ({
  sheets,
  table,
  columns: null,
  answers: {},
});

/** One sheet more or less; the last one stays. In the order of `all`. */
export function withSheet(draft: Draft, sheet: string, all: readonly string[]): Draft {
  const { sheets } = draft;
  const kept = all.filter((name) => (name === sheet) !== sheets.includes(name));
  return kept.length === 0 ? draft : { ...draft, sheets: kept };
}

/** The chosen option: the user's, else the likely one; null where it has to be answered. */
export const answerOf = ({ answers }: Draft, { id, proposed }: Question): string | null =>
  answers[id] ?? proposed;

export const unanswered = (draft: Draft, questions: readonly Question[]): readonly Question[] =>
  questions.filter((question) => answerOf(draft, question) === null);

/** So many questions are seen at once, and all that have to be answered. */
const SEEN = 3;

/** What has to be answered first; where there are many questions, those with a likely answer can wait. */
export function inOrder(questions: readonly Question[]): {
  readonly seen: readonly Question[];
  readonly folded: readonly Question[];
} {
  const must = questions.filter(({ proposed }) => proposed === null);
  const likely = questions.filter(({ proposed }) => proposed !== null);
  const room = Math.max(0, SEEN - must.length);
  return { seen: [...must, ...likely.slice(0, room)], folded: likely.slice(room) };
}

/** What to propose anew from: only what the user said, so that the rest may follow from it. */
export const choiceOf = ({ sheets, table, columns, answers }: Draft): AdoptChoice => ({
  sheets,
  table,
  ...(columns === null ? {} : { columns }),
  ...(Object.keys(answers).length === 0 ? {} : { answers }),
});

/** What to adopt: all that was to be seen, the likely answers as well. */
export function seenChoice(
  draft: Draft,
  { questions }: Pick<AdoptProposal, "questions">,
  columns: Headers,
): AdoptChoice {
  const answers = questions.flatMap((question) => {
    const answer = answerOf(draft, question);
    return answer === null ? [] : [[question.id, answer]];
  });
  return {
    sheets: draft.sheets,
    table: draft.table,
    columns,
    answers: Object.fromEntries(answers),
  };
}
