// What the user of the dialog answers: the case's own answers, and the case's columns where others were proposed.
import type { AdoptProposal } from "../../../src/app/rpc";
import type { AdoptCase, CaseQuestion } from "./adopt-case";

type Asked = AdoptProposal["questions"][number];

/** Whether the question is the one that the case has an answer for; `about` may be left open. */
export const meant = (ask: CaseQuestion, { kind, about }: Asked): boolean =>
  ask.kind === kind && (ask.about === "" || ask.about === about);

/** An answer to each question: the case's, else what is proposed, else the first option. */
export function answersTo(one: AdoptCase, { questions }: AdoptProposal): Record<string, string> {
  return Object.fromEntries(
    questions.map((question) => {
      const { id, about, options, proposed } = question;
      const wanted =
        one.asks.find((ask) => meant(ask, question))?.answer ??
        one.stages?.[about] ??
        one.columns.find(({ header }) => header === about)?.field;
      const chosen = options.find((option) => option.id === wanted || option.name === wanted);
      return [id, chosen?.id ?? proposed ?? options[0]?.id ?? ""];
    }),
  );
}

/** The case's columns by field, where the proposal has others; nothing where it needs no correction. */
export function corrections(
  one: AdoptCase,
  { columns }: AdoptProposal,
): { readonly columns?: Readonly<Record<string, string>> } {
  const truth = columns.map(({ column, header, field, confidence }) => ({
    header,
    field: one.columns[column - 1]?.field ?? null,
    corrected: field !== (one.columns[column - 1]?.field ?? null) || confidence === "unsure",
  }));
  if (truth.every(({ corrected }) => !corrected)) return {};
  return {
    columns: Object.fromEntries(
      truth.flatMap(({ header, field }) => (field === null ? [] : [[field, header]])),
    ),
  };
}
